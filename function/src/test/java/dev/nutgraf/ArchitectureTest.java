package dev.nutgraf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the lines between the rooms: each knows only those above it, shows only its faces, and
/// only the edges know a library. `ARCHITECTURE.md` draws them.
class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(Room.ROOT);

  /// More files than this are more than one subject.
  private static final int MOST_FILES = 35;

  static Stream<Room> rooms() {
    return Rooms.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyThoseAboveItAndItsOwnLibraries(Room room) {
    Set<String> above =
        rooms().takeWhile(other -> !other.equals(room)).map(Room::name).collect(toSet());
    assertThat(above).as("rooms above " + room).containsAll(room.knows());

    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations.."));
    allowed.add(room.packageName());
    for (Room other : Rooms.ALL) {
      if (room.knows().contains(other.name())) {
        allowed.add(other.packageName());
      }
    }
    allowed.addAll(room.libraries());
    classes()
        .that(resideInAPackage(room.packageName()))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .check(CODE);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomShowsItsFacesAndNothingElse(Room room) {
    assertThat(typesOf(room).filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrderElementsOf(room.faces());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomHoldsOneSubject(Room room) {
    assertThat(typesOf(room).count()).isBetween(1L, (long) MOST_FILES);
  }

  /// The types of a room's files; those inside them belong to them.
  private static Stream<JavaClass> typesOf(Room room) {
    return CODE.stream()
        .filter(type -> type.getPackageName().equals(room.packageName()))
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
  }

  @Test
  void everyPackageIsARoom() {
    assertThat(CODE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(rooms().map(Room::packageName).toList());
  }

  @Test
  void noNameStandsForTwoThings() {
    assertThat(rooms().flatMap(ArchitectureTest::typesOf).map(JavaClass::getSimpleName))
        .doesNotHaveDuplicates();
  }

  /// A sealed type and its cases are one thing in four files.
  @Test
  void noFilesUseEachOtherInACircle() {
    SliceAssignment files =
        new SliceAssignment() {
          @Override
          public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getFullName();
            int nested = name.indexOf('$');
            return SliceIdentifier.of(nested < 0 ? name : name.substring(0, nested));
          }

          @Override
          public String getDescription() {
            return "files";
          }
        };
    slices()
        .assignedFrom(files)
        .should()
        .beFreeOfCycles()
        .ignoreDependency(NamedEntity.class, Person.class)
        .ignoreDependency(NamedEntity.class, Organization.class)
        .ignoreDependency(NamedEntity.class, Place.class)
        .check(CODE);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    assertThat(rooms().map(room -> CODE.getPackage(room.packageName())))
        .allMatch(p -> p.isAnnotatedWith("org.jspecify.annotations.NullMarked"), "is null-marked");
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

  /// The JDK's own are quadratic for some letters.
  @Test
  void onlyLetterCaseTurnsTextsIntoSmallLettersAndCapitals() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.nutgraf.language.LetterCase")
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toLowerCase", Locale.class)
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "toUpperCase", Locale.class)
        .because("LetterCase takes linear time for every text")
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

  /// All rooms but those at the edge.
  private static String[] pipeline() {
    return rooms()
        .filter(room -> !room.name().equals("store") && !room.name().equals("lambda"))
        .map(Room::packageName)
        .toArray(String[]::new);
  }
}
