package io.tierwatch.benchmarks.speed;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Assessor;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.outlook.Outlook;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.assessment.tier.TierReader;
import io.tierwatch.assessment.tier.WatchListClock;
import io.tierwatch.extraction.FactExtractor;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.reader.ReportReader;
import io.tierwatch.reader.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  private final LawBook law = LawBook.load();
  private final Assessor assessor = new Assessor(law);
  private final PlacementHistory history = PlacementHistory.load();
  private final TierReader tiers = new TierReader(law, history);
  private final WatchListClock clock = new WatchListClock(law);
  private final RecommendationReader recommendations = RecommendationReader.load();
  private Optional<Report> report = Optional.empty();
  private List<Fact> facts = List.of();
  private List<Assessment> judged = List.of();

  /** Reads the report that facts are extracted from, and the facts that are judged. */
  @Setup
  public void prepare() throws UnreadableReportException {
    report = Optional.of(read());
    facts = extract(read()).stream().flatMap(narrative -> narrative.facts().stream()).toList();
    judged = CountryFacts.split(facts).stream().map(assessor::assess).toList();
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
  public List<Assessment> judging(ThreadTime time) {
    long start = time.now();
    List<Assessment> assessments = new ArrayList<>();
    for (CountryFacts country : CountryFacts.split(facts)) {
      Assessment assessment = assessor.assess(country);
      Objects.requireNonNull(tiers.read(assessment));
      Objects.requireNonNull(tiers.fromEvidence(assessment));
      assessments.add(assessment);
    }
    time.add(start, bytes.length);
    return assessments;
  }

  /** From judgement to what would move each country, with its recommendations understood. */
  @Benchmark
  public List<Outlook> outlook(ThreadTime time) {
    long start = time.now();
    List<Outlook> outlooks = new ArrayList<>();
    for (Assessment assessment : judged) {
      outlooks.add(Outlook.of(assessment, recommendations, clock, history));
    }
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
