package dev.nutgraf.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Holds the lines between the packages of this module.
class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.nutgraf.local");

  private static final String BRIEF = "dev.nutgraf.local.brief";
  private static final String SCHEMA = "dev.nutgraf.local.schema";
  private static final String RUNTIME = "dev.nutgraf.local.runtime";
  private static final String S3 = "dev.nutgraf.local.s3";
  private static final String WEB = "dev.nutgraf.local.web";
  private static final String INDEX = "dev.nutgraf.local.index";
  private static final String SPLIT = "dev.nutgraf.local.split";
  private static final String EXPORT = "dev.nutgraf.local.export";

  private static final String JACKSON = "tools.jackson..";
  private static final String JSON_TREES = "tools.jackson.databind..";

  /// The schema's check is about the JSON itself; what the runtime, S3, the index and the splitting
  /// of files read and write are no briefs.
  @Test
  void onlyTheReaderKnowsTheJsonOfABrief() {
    noClasses()
        .that(resideInAnyPackage("dev.nutgraf.local.."))
        .and()
        .resideOutsideOfPackages(BRIEF, SCHEMA, RUNTIME, S3, INDEX, SPLIT)
        .should()
        .dependOnClassesThat(resideInAnyPackage(JSON_TREES))
        .check(CODE);
  }

  /// The web page's script reads JSON that is no brief, and an export is none either.
  @Test
  void onlyTheWebPageAndTheExportsWriteJsonBesides() {
    noClasses()
        .that(resideInAnyPackage("dev.nutgraf.local.."))
        .and()
        .resideOutsideOfPackages(BRIEF, SCHEMA, RUNTIME, S3, INDEX, WEB, EXPORT, SPLIT)
        .should()
        .dependOnClassesThat(resideInAnyPackage(JACKSON))
        .check(CODE);
  }

  @Test
  void theReadingOfABriefKnowsNothingElse() {
    classes()
        .that()
        .resideInAPackage(BRIEF)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(BRIEF, "java..", "org.jspecify.annotations..", JACKSON))
        .check(CODE);
  }

  @Test
  void whatShowsABriefKnowsOnlyItsReading() {
    noClasses()
        .that(
            resideInAnyPackage(
                "dev.nutgraf.local.page",
                "dev.nutgraf.local.digest",
                "dev.nutgraf.local.markdown",
                EXPORT))
        .should()
        .dependOnClassesThat(resideInAnyPackage(SCHEMA, RUNTIME, S3, "dev.nutgraf.brief"))
        .check(CODE);
  }
}
