package io.tierwatch.benchmarks.speed;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * CoreNLP's pipeline up to named entities on the beginning of the same text, on one thread, as
 * CoreNLP sets it up by default. The whole text would take it tens of seconds a call.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class CoreNlpEntitiesBenchmark {

  private static final int PART = 40_000;

  private final byte[] part = part(Text.bytes());
  private final String text = new String(part, StandardCharsets.UTF_8);
  private final StanfordCoreNLP pipeline =
      CoreNlpTokenizerBenchmark.pipeline("tokenize,ssplit,pos,lemma,ner");

  /** The beginning of the text, to the end of a line. */
  private static byte[] part(byte[] bytes) {
    int end = Math.min(PART, bytes.length);
    while (end < bytes.length && bytes[end - 1] != '\n') {
      end++;
    }
    return Arrays.copyOf(bytes, end);
  }

  /** From text to tokens, sentences, parts of speech, lemmas, and named entities. */
  @Benchmark
  public Annotation entities(ThreadTime time) {
    long start = time.now();
    Annotation annotation = pipeline.process(text);
    time.add(start, part.length);
    return annotation;
  }
}
