package io.tierwatch.assessment;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.law.LawBook;
import org.junit.jupiter.api.Test;

class DumpTest {
  @Test
  void dump() throws Exception {
    Assessor assessor = new Assessor(LawBook.load());
    for (CountryFacts facts : ReferenceFacts.all()) {
      Assessment a = assessor.assess(facts);
      StringBuilder s = new StringBuilder(a.reportTier().map(t -> t.code()).orElse("?") + "\t" + a.country().code());
      for (Judgement j : a.judgements()) {
        s.append("\t").append(j.id()).append(switch (j.status()) {case MET -> "+"; case PARTLY -> "~"; case NOT_MET -> "-"; case NOT_EVIDENCED -> "?";}).append(String.format("%.2f", j.share()));
      }
      var tr = new io.tierwatch.assessment.tier.TierReader(LawBook.load(), io.tierwatch.assessment.tier.PlacementHistory.load());
      var tn = new io.tierwatch.assessment.tier.TierReader(LawBook.load(), io.tierwatch.assessment.tier.PlacementHistory.empty());
      System.out.println("TIER\t"+a.reportTier().get().code()+"\t"+a.country().code()+"\t"+tr.read(a).tier().code()+"\t"+tn.read(a).tier().code()+"\t"+tr.fromEvidence(a).tier().code()+"\t"+tn.fromEvidence(a).tier().code()+"\t"+tr.fromEvidence(a).reasons());
      System.out.println(s + "\t" + a.actions().letters()+" "+a.penalties().ours()+" "+a.penalties().stated().map(f -> f.answer().code()).orElse("-"));
    }
  }
}
