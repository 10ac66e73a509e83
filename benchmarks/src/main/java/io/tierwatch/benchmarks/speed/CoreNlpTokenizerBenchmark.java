package io.tierwatch.benchmarks.speed;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
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

/** CoreNLP's tokenizer and sentence splitter on the same text, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 8)
@Measurement(iterations = 4, time = 4)
public class CoreNlpTokenizerBenchmark {

  private final byte[] bytes = Text.bytes();
  private final String text = new String(bytes, StandardCharsets.UTF_8);
  private final StanfordCoreNLP pipeline = pipeline("tokenize,ssplit");

  /** From text to tokens and sentences. */
  @Benchmark
  public Annotation tokenize(ThreadTime time) {
    long start = time.now();
    Annotation annotation = pipeline.process(text);
    time.add(start, bytes.length);
    return annotation;
  }

  static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    return new StanfordCoreNLP(properties);
  }
}
