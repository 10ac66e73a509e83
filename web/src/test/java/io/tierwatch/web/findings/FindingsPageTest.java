package io.tierwatch.web.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.fact.Question;
import io.tierwatch.web.Browser;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FindingsPageTest extends BrowserTest {

  @Test
  void showsEveryCountryAndQuestion() {
    browser.go("/findings");
    assertThat(browser.all(".matrix tbody tr")).hasSize(8);
    assertThat(browser.all(".matrix thead th")).hasSize(1 + Question.values().length);
    assertThat(browser.all(".matrix a.answer"))
        .hasSize((int) RunningSite.shared().get("/findings.csv").body().lines().count() - 1);
    browser.check("findings");
  }

  @Test
  void anAnswerSaysItInSignAndWordAndLeadsToItsWords() {
    browser.go("/findings");
    var answer = browser.find(".matrix a.answer.low");
    assertThat(answer.getText()).matches("✗ (no|none)");
    assertThat(Browser.attribute(answer, "href")).matches("/editions/2019/countries/XA.#fact-\\d+");
  }

  @Test
  void theFiltersLeaveATierAndAGroupOfQuestions() {
    browser.go("/findings");
    browser.find("#choose-tier option[value='3']").click();
    browser.awaitText("#results p[role='status'] b", "1");
    assertThat(browser.find(".matrix tbody").getText()).contains("Eskoria");
    browser.find("#choose-group option[value='protection']").click();
    browser.awaitGone(".matrix thead th:nth-child(10)");
    assertThat(browser.find(".matrix thead").getText()).contains("male shelter");
    browser.check("findings-filtered");
  }

  @Test
  void theHeadsStayInSight() {
    browser.width(Browser.NARROW);
    browser.go("/findings");
    browser.script("const m = document.querySelector('.matrix'); m.scrollLeft = 400;");
    Object left =
        browser.script(
            "return document.querySelector('.matrix tbody th').getBoundingClientRect().left"
                + " - document.querySelector('.matrix').getBoundingClientRect().left");
    assertThat(((Number) Objects.requireNonNull(left)).doubleValue()).isBetween(0.0, 2.0);
    browser.dark(true);
    browser.check("findings-narrow-dark");
  }

  @Test
  void everyQuestionIsInOneGroup() {
    int questions = 0;
    for (QuestionGroup group : QuestionGroup.values()) {
      questions += QuestionGroup.questions(group.code()).size();
    }
    assertThat(questions).isEqualTo(Question.values().length);
  }
}
