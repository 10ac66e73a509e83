package io.tierwatch.assessment;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.law.LawBook;
import io.tierwatch.assessment.tier.*;
import org.junit.jupiter.api.Test;

class DumpTest {
  @Test
  void dump() throws Exception {
    LawBook law = LawBook.load();
    Assessor assessor = new Assessor(law);
    var tr = new TierReader(law, PlacementHistory.load());
    var tn = new TierReader(law, PlacementHistory.empty());
    var list = new java.util.ArrayList<Assessment>();
    for (CountryFacts facts : CountryFacts.split(ReferenceFacts.read(java.nio.file.Path.of(System.getenv("FACTS"))))) {
      Assessment a = assessor.assess(facts);
      list.add(a);
      System.out.println("TIER\t"+a.reportTier().map(t -> t.code()).orElse("?")+"\t"+a.country().code()+"\t"+tr.read(a).tier().code()+"\t"+tn.read(a).tier().code()+"\t"+tr.fromEvidence(a).tier().code()+"\t"+tn.fromEvidence(a).tier().code()+"\t"+tr.read(a).reasons());
    }
    System.out.println("SHARE stated+history " + Agreement.of(list, tr::read).share()+" stated "+ Agreement.of(list, tn::read).share()+" evidence+history "+ Agreement.of(list, tr::fromEvidence).share()+" evidence "+ Agreement.of(list, tn::fromEvidence).share());
  }
}
