package io.tierwatch.benchmarks.speed;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.charset.StandardCharsets;
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
 * CoreNLP's pipeline up to named entities on the same text, on one thread, as CoreNLP sets it up by
 * default. A call takes tens of seconds, so few are made.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class CoreNlpEntitiesBenchmark {

  private final String text = new String(Text.bytes(), StandardCharsets.UTF_8);
  private final StanfordCoreNLP pipeline =
      CoreNlpTokenizerBenchmark.pipeline("tokenize,ssplit,pos,lemma,ner");

  /** From text to tokens, sentences, parts of speech, lemmas, and named entities. */
  @Benchmark
  public Annotation entities(ThreadTime time) {
    long start = time.now();
    Annotation annotation = pipeline.process(text);
    time.add(start);
    return annotation;
  }
}
