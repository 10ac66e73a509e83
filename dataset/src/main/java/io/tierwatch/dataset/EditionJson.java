package io.tierwatch.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.report.LaborShare;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import io.tierwatch.model.report.NonParty;
import io.tierwatch.model.report.Report;
import java.io.IOException;
import java.util.OptionalInt;

/** What a report states outside its narratives, as JSON: lists of tiers and tables. */
final class EditionJson {

  private final JsonGenerator out;
  private final SourceJson source;

  EditionJson(JsonGenerator out) {
    this.out = out;
    this.source = new SourceJson(out);
  }

  void write(Report report) throws IOException {
    out.writeArrayFieldStart("listed_tiers");
    for (ListedTier listed : report.parts(ListedTier.class)) {
      out.writeStartObject();
      country(listed.country());
      out.writeStringField("tier", listed.tier().code());
      source.write(listed.source());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("law_enforcement");
    for (LawEnforcementYear row : report.parts(LawEnforcementYear.class)) {
      lawEnforcement(row);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("non_parties");
    for (NonParty country : report.parts(NonParty.class)) {
      out.writeStartObject();
      country(country.country());
      source.write(country.source());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void country(Country country) throws IOException {
    out.writeStringField("country", country.code());
    out.writeStringField("name", country.name());
  }

  private void lawEnforcement(LawEnforcementYear row) throws IOException {
    out.writeStartObject();
    out.writeStringField("region", row.area());
    number("year", row.year());
    share("prosecutions", row.prosecutions());
    share("convictions", row.convictions());
    share("victims_identified", row.victimsIdentified());
    number("new_legislation", row.newLegislation());
    source.write(row.source());
    out.writeEndObject();
  }

  private void share(String name, LaborShare share) throws IOException {
    number(name, share.total());
    number(name + "_labor", share.labor());
  }

  private void number(String name, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      out.writeNumberField(name, number.getAsInt());
    } else {
      out.writeNullField(name);
    }
  }
}
