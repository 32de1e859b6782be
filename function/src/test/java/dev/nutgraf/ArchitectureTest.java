package dev.nutgraf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the lines between the packages: each knows only those above it, and only the edges know a
/// library.
class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.nutgraf");

  private static final String ROOT = "dev.nutgraf";
  private static final String JSOUP = "org.jsoup..";
  private static final String JACKSON = "tools.jackson..";
  private static final String AWS_SDK = "software.amazon.awssdk..";
  private static final String TLS = "javax.net.ssl..";
  private static final String AWS_LAMBDA = "com.amazonaws..";

  /// Package, the packages of ours it may know, the libraries it may see.
  static Stream<Arguments> rooms() {
    return Stream.of(
        Arguments.of("language", List.of(), List.of()),
        Arguments.of("article", List.of("language"), List.of(JSOUP)),
        Arguments.of("facts", List.of("language", "article"), List.of()),
        Arguments.of("summary", List.of("language", "article", "facts"), List.of()),
        Arguments.of("brief", List.of("language", "article", "facts", "summary"), List.of(JACKSON)),
        Arguments.of(
            "root", List.of("language", "article", "facts", "summary", "brief"), List.of()),
        Arguments.of(
            "store", List.of("root", "language", "article", "brief"), List.of(AWS_SDK, TLS)),
        Arguments.of(
            "lambda",
            List.of("root", "language", "article", "summary", "brief", "store"),
            List.of(AWS_LAMBDA, JACKSON)));
  }

  private static String packageOf(String room) {
    return room.equals("root") ? ROOT : ROOT + "." + room;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rooms")
  void aPackageKnowsOnlyThoseAboveItAndItsOwnLibraries(
      String room, List<String> neighbours, List<String> libraries) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations.."));
    allowed.add(packageOf(room));
    neighbours.forEach(neighbour -> allowed.add(packageOf(neighbour)));
    allowed.addAll(libraries);

    classes()
        .that(resideInAPackage(packageOf(room)))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .allowEmptyShould(true)
        .check(CODE);
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> inTable =
        Set.copyOf(rooms().map(room -> packageOf((String) room.get()[0])).toList());

    assertThat(CODE.stream().map(c -> c.getPackageName()).distinct()).isSubsetOf(inTable);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    assertThat(CODE.getPackage(ROOT).getSubpackagesInTree())
        .isNotEmpty()
        .allMatch(p -> p.isAnnotatedWith("org.jspecify.annotations.NullMarked"), "is null-marked");
    assertThat(CODE.getPackage(ROOT).getSubpackagesInTree().stream().map(JavaPackage::getName))
        .contains("dev.nutgraf.language", "dev.nutgraf.lambda");
  }

  @Test
  void onlyTheHandlerReadsTheEnvironment() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.nutgraf.lambda.Handler")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(CODE);
  }

  @Test
  void resultsDependOnNoDefaultLocaleClockOrRandomNumber() {
    noClasses()
        .that(resideInAnyPackage(pipeline()))
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CODE);
  }

  @Test
  void scoresUseNoMathThatDiffersBetweenProcessors() {
    noClasses()
        .that(resideInAnyPackage(pipeline()))
        .should()
        .callMethod(Math.class, "log", double.class)
        .orShould()
        .callMethod(Math.class, "exp", double.class)
        .orShould()
        .callMethod(Math.class, "pow", double.class, double.class)
        .orShould()
        .callMethod(Math.class, "tanh", double.class)
        .orShould()
        .callMethod(Math.class, "log10", double.class)
        .because("StrictMath gives the same bits everywhere")
        .check(CODE);
  }

  @Test
  void nothingLogsBehindTheBackOfTheFunction() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CODE);
  }

  private static String[] pipeline() {
    return Stream.of("language", "article", "facts", "summary", "brief", "root")
        .map(ArchitectureTest::packageOf)
        .toArray(String[]::new);
  }
}
