package io.tierwatch.benchmarks.speed;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.outlook.Outlook;
import io.tierwatch.briefing.Bench;
import io.tierwatch.briefing.Judged;
import io.tierwatch.extraction.FactExtractor;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.reader.ReportReader;
import io.tierwatch.reader.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each call goes through the whole text once, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 8)
@Measurement(iterations = 4, time = 4)
public class TierwatchBenchmark {

  private final ReportReader reader = ReportReader.standard();
  private final FactExtractor extractor = FactExtractor.standard();
  private final byte[] bytes = Text.bytes();
  private final Bench bench = new Bench();
  private Optional<Report> report = Optional.empty();
  private List<Fact> facts = List.of();
  private List<Judged> judged = List.of();

  /** Reads the report that facts are extracted from, and the facts that are judged. */
  @Setup
  public void prepare() throws UnreadableReportException {
    report = Optional.of(read());
    facts = extract(read()).stream().flatMap(narrative -> narrative.facts().stream()).toList();
    judged = bench.judge(CountryFacts.split(facts));
  }

  /** From bytes to narratives, sections and sentences. */
  @Benchmark
  public Report reading(ThreadTime time) throws UnreadableReportException {
    long start = time.now();
    Report read = read();
    time.add(start, bytes.length);
    return read;
  }

  /** From narratives to facts. */
  @Benchmark
  public List<NarrativeFacts> extraction(ThreadTime time) {
    long start = time.now();
    List<NarrativeFacts> facts = extract(report.orElseThrow());
    time.add(start, bytes.length);
    return facts;
  }

  /** From bytes to facts. */
  @Benchmark
  public List<NarrativeFacts> both(ThreadTime time) throws UnreadableReportException {
    long start = time.now();
    List<NarrativeFacts> facts = extract(read());
    time.add(start, bytes.length);
    return facts;
  }

  /** From facts to judgement: the standards and criteria, and both readings of the tier. */
  @Benchmark
  public List<Judged> judging(ThreadTime time) {
    long start = time.now();
    List<Judged> all = bench.judge(CountryFacts.split(facts));
    time.add(start, bytes.length);
    return all;
  }

  /** From judgement to what would move each country, with its recommendations understood. */
  @Benchmark
  public List<Outlook> outlook(ThreadTime time) {
    long start = time.now();
    List<Outlook> outlooks = judged.stream().map(Judged::outlook).toList();
    time.add(start, bytes.length);
    return outlooks;
  }

  private Report read() throws UnreadableReportException {
    return reader.read("text", bytes, Optional.empty());
  }

  private List<NarrativeFacts> extract(Report from) {
    List<NarrativeFacts> facts = new ArrayList<>();
    for (Narrative narrative : from.narratives()) {
      facts.add(extractor.extract(narrative, from.edition()));
    }
    return facts;
  }
}
