package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.CategorySet;
import io.tierwatch.extraction.lexicon.Lexicon;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The categories of the lexicon that the rules of measures use. */
final class Words {

  final Map<Noun, Category> nouns = new EnumMap<>(Noun.class);
  final Map<Governor, Category> governors = new EnumMap<>(Governor.class);
  final Category aboutPermit;
  final Category aboutCompensation;
  final Category aboutTraining;
  final Category aboutRepatriation;
  final Category aboutService;
  final Category aboutHotline;
  final Category complicit;
  final Category officialPerson;
  final Category compare;
  final Category compareWeak;
  final Category grew;
  final Category partOpens;
  final Category respectively;
  final Category not;
  final Category failed;
  final Category reporting;
  final Category unreported;
  final Category unknownNumber;
  final Category none;
  final Category allegations;
  final Category companion;
  final Category ageBefore;
  final Category shelterFor;
  final Category legalBefore;
  final Category runs;
  final Category pursues;
  final Category sentencing;
  final Category effort;
  final Category toInvestigation;
  final Category toProsecution;
  final Category toCare;
  final Category sameAs;
  final Category holdsPeople;
  final Category awareness;
  final Category talk;
  final Category narrowing;
  final Category laborCourt;
  final Category detail;
  final Category trafficking;
  final Category thePublic;
  final Category otherCrime;
  final Category exploited;
  final Category court;
  final Category stays;
  final Category identification;
  final Category leadsTo;
  final Category merely;
  final Category no;
  final Category noKnown;
  final Category any;
  final Category indefinite;
  final Category theVictim;
  final Category awards;
  final Category stop;
  final Category aux;
  final Category pronoun;
  final Category potential;
  final Category female;
  final Category male;
  final Category child;
  final Category adult;
  final Category foreign;
  final Category nationality;
  final Category country;
  final Category sex;
  final Category labor;
  final Category begging;
  final Category domestic;
  final Category government;
  final Category ngo;
  final Category internationalOrganization;
  final Category foreignGovernment;
  final CategorySet anyNoun;
  final CategorySet anyGovernor;

  /** With what a number that is not written as one may begin. */
  final CategorySet anyUnnumbered;

  /** With what a denial may begin. */
  final CategorySet anyDenial;

  /** What a noun phrase may say of those whom it counts. */
  final CategorySet anyTrait;

  final CategorySet anyForm;

  /** Words of helping. */
  Category assisting() {
    return java.util.Objects.requireNonNull(governors.get(Governor.ASSIST));
  }

  /** Cases and what else they are called. */
  Category cases() {
    return java.util.Objects.requireNonNull(nouns.get(Noun.CASE));
  }

  /** Words of telling the public. */
  Category reaching() {
    return java.util.Objects.requireNonNull(governors.get(Governor.REACH));
  }

  /** Those who are investigated, prosecuted and convicted. */
  Category suspects() {
    return java.util.Objects.requireNonNull(nouns.get(Noun.SUSPECT));
  }

  private final @Nullable Noun[] nounOf;
  private final @Nullable Governor[] governorOf;

  /** What words are, and the token behind them. */
  record Named<K>(K kind, int end) {}

  /** The noun that begins at token {@code at}, or null. */
  @Nullable Named<Noun> nounAt(CategoryHits hits, int at) {
    return hits.mayBegin(at, anyNoun) ? longest(hits, at, nounOf) : null;
  }

  /** The governor that begins at token {@code at}, or null. */
  @Nullable Named<Governor> governorAt(CategoryHits hits, int at) {
    return hits.mayBegin(at, anyGovernor) ? longest(hits, at, governorOf) : null;
  }

  /** The longest words; where two are as long, those of the kind that is declared first. */
  private static <K extends Enum<K>> @Nullable Named<K> longest(
      CategoryHits hits, int at, @Nullable K[] kindOf) {
    K best = null;
    int end = -1;
    for (int hit = hits.first(at); hit >= 0; hit = hits.next(hit)) {
      int category = hits.categoryOf(hit);
      K kind = category < kindOf.length ? kindOf[category] : null;
      int to = hits.endOf(hit);
      if (kind != null && (best == null || to > end || (to == end && kind.compareTo(best) < 0))) {
        best = kind;
        end = to;
      }
    }
    return best == null ? null : new Named<>(best, end);
  }

  Words(Lexicon lexicon) {
    for (Noun noun : Noun.values()) {
      if (noun != Noun.BARE) {
        nouns.put(noun, lexicon.category("n_" + noun.name().toLowerCase(Locale.ROOT)));
      }
    }
    for (Governor governor : Governor.values()) {
      governors.put(governor, lexicon.category("p_" + governor.code()));
    }
    nounOf = new Noun[nouns.values().stream().mapToInt(Category::id).max().orElse(0) + 1];
    nouns.forEach((noun, category) -> nounOf[category.id()] = noun);
    governorOf =
        new Governor[governors.values().stream().mapToInt(Category::id).max().orElse(0) + 1];
    governors.forEach((governor, category) -> governorOf[category.id()] = governor);
    aboutPermit = lexicon.category("about_permit");
    aboutCompensation = lexicon.category("about_compensation");
    aboutTraining = lexicon.category("about_training");
    aboutRepatriation = lexicon.category("about_repatriation");
    aboutService = lexicon.category("about_service");
    aboutHotline = lexicon.category("about_hotline");
    complicit = lexicon.category("complicit");
    officialPerson = lexicon.category("official_person");
    compare = lexicon.category("compare");
    compareWeak = lexicon.category("compare_weak");
    grew = lexicon.category("grew");
    partOpens = lexicon.category("part_opens");
    respectively = lexicon.category("respectively");
    not = lexicon.category("not");
    failed = lexicon.category("failed");
    reporting = lexicon.category("reporting");
    unreported = lexicon.category("unreported");
    unknownNumber = lexicon.category("unknown_number");
    none = lexicon.category("none");
    allegations = lexicon.category("allegations");
    companion = lexicon.category("companion");
    ageBefore = lexicon.category("age_before");
    shelterFor = lexicon.category("shelter_for");
    legalBefore = lexicon.category("legal_before");
    runs = lexicon.category("runs");
    pursues = lexicon.category("pursues");
    sentencing = lexicon.category("sentencing");
    effort = lexicon.category("effort");
    toInvestigation = lexicon.category("to_investigation");
    toProsecution = lexicon.category("to_prosecution");
    toCare = lexicon.category("to_care");
    sameAs = lexicon.category("same_as");
    holdsPeople = lexicon.category("holds_people");
    awareness = lexicon.category("raises_awareness");
    talk = lexicon.category("talk");
    narrowing = lexicon.category("narrowing");
    laborCourt = lexicon.category("labor_court");
    detail = lexicon.category("detail");
    trafficking = lexicon.category("trafficking");
    thePublic = lexicon.category("the_public");
    otherCrime = lexicon.category("other_crime");
    exploited = lexicon.category("exploited");
    court = lexicon.category("court");
    stays = lexicon.category("stays");
    identification = lexicon.category("identification");
    leadsTo = lexicon.category("leads_to");
    merely = lexicon.category("merely");
    no = lexicon.category("no");
    noKnown = lexicon.category("no_known");
    any = lexicon.category("any");
    indefinite = lexicon.category("indefinite");
    awards = lexicon.category("awards");
    theVictim = lexicon.category("the_victim");
    stop = lexicon.category("np_stop");
    aux = lexicon.category("aux");
    pronoun = lexicon.category("subject_pronoun");
    potential = lexicon.category("potential");
    female = lexicon.category("female");
    male = lexicon.category("male");
    child = lexicon.category("child");
    adult = lexicon.category("adult");
    foreign = lexicon.category("foreign");
    nationality = lexicon.category("nationality");
    country = lexicon.category("country");
    sex = lexicon.category("sex_exploitation");
    labor = lexicon.category("labor_exploitation");
    begging = lexicon.category("begging");
    domestic = lexicon.category("domestic_servitude");
    government = lexicon.category("government");
    ngo = lexicon.category("ngo");
    internationalOrganization = lexicon.category("international_organization");
    foreignGovernment = lexicon.category("foreign_government");
    anyNoun = new CategorySet(nouns.values());
    anyGovernor = new CategorySet(governors.values());
    anyUnnumbered =
        new CategorySet(
            List.of(unknownNumber, unreported, none, noKnown, no, indefinite, theVictim));
    anyDenial = new CategorySet(List.of(not, failed, noKnown, no, none));
    anyForm = new CategorySet(List.of(sex, labor, begging, domestic));
    anyTrait =
        new CategorySet(
            List.of(
                female,
                male,
                child,
                adult,
                nationality,
                country,
                foreign,
                sex,
                labor,
                begging,
                domestic));
  }
}
