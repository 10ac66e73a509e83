package io.tierwatch;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tierwatch.extraction.FactExtractor;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.web.WebServer;
import org.junit.jupiter.api.Test;

/** Data flows one way, left to right; no module knows one to its right. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tierwatch");

  @Test
  void allModulesAreLookedAt() {
    for (String module : new String[] {"model", "reader", "extraction"}) {
      assertThat(CLASSES.stream().map(c -> c.getPackageName() + "."))
          .as(module)
          .anyMatch(name -> name.startsWith("io.tierwatch." + module + "."));
    }
  }

  @Test
  void modulesDependOnlyLeftwards() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("model")
        .definedBy("io.tierwatch.model..")
        .layer("reader")
        .definedBy("io.tierwatch.reader..")
        .layer("extraction")
        .definedBy("io.tierwatch.extraction..")
        .layer("assessment")
        .definedBy("io.tierwatch.assessment..")
        .layer("dataset")
        .definedBy("io.tierwatch.dataset..")
        .layer("briefing")
        .definedBy("io.tierwatch.briefing..")
        .layer("web")
        .definedBy("io.tierwatch.web..")
        .layer("cli")
        .definedBy("io.tierwatch.cli..")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("reader")
        .mayOnlyAccessLayers("model")
        .whereLayer("extraction")
        .mayOnlyAccessLayers("model")
        .whereLayer("assessment")
        .mayOnlyAccessLayers("model")
        .whereLayer("dataset")
        .mayOnlyAccessLayers("model")
        .whereLayer("briefing")
        .mayOnlyAccessLayers("model", "reader", "extraction", "assessment", "dataset")
        .whereLayer("web")
        .mayOnlyAccessLayers("model", "reader", "extraction", "assessment", "dataset", "briefing")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  /**
   * But for a front door (of extraction, of the site), which puts together the packages that build
   * on its neighbours; and for the names of sections, which facts and narratives both use.
   */
  @Test
  void packagesFormNoCycles() {
    slices()
        .matching("io.tierwatch.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(type(FactExtractor.class), alwaysTrue())
        .ignoreDependency(type(WebServer.class), alwaysTrue())
        .ignoreDependency(alwaysTrue(), type(SectionName.class))
        .check(CLASSES);
  }
}
