package dev.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Two threads that each initialise a class which needs the other's wait for each other for ever
/// (JLS 12.4.2). The stages of one article run side by side, and the warm-up beside the first
/// event: so no initialisation may, by whatever it calls, come back to its own class from another.
class InitializationTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.nutgraf");

  @Test
  void noClassWaitsForOneThatWaitsForIt() {
    assertThat(circles(CODE)).isEmpty();
  }

  @Test
  void aCircleIsSeen() {
    JavaClasses circle = new ClassFileImporter().importClasses(First.class, Second.class);

    assertThat(circles(circle)).containsExactly("First and Second", "Second and First");
  }

  private static final class First {
    static final List<String> WORDS = List.of(Second.word());
  }

  private static final class Second {
    static final int COUNT = First.WORDS.size();

    static String word() {
      return "word " + COUNT;
    }
  }

  private static Set<String> circles(JavaClasses code) {
    Map<JavaClass, Set<JavaClass>> needs = new HashMap<>();
    for (JavaClass each : code) {
      needs.put(each, neededBy(each, code));
    }
    Set<String> circles = new TreeSet<>();
    for (JavaClass each : code) {
      for (JavaClass needed : reachable(needs, each)) {
        if (!needed.equals(each) && reachable(needs, needed).contains(each)) {
          circles.add(each.getSimpleName() + " and " + needed.getSimpleName());
        }
      }
    }
    return circles;
  }

  /// The classes of `code` whose initialisation is begun by that of `initialized`.
  private static Set<JavaClass> neededBy(JavaClass initialized, JavaClasses code) {
    Set<JavaClass> needed = new LinkedHashSet<>();
    initialized.getRawSuperclass().ifPresent(needed::add);
    Deque<JavaCodeUnit> left = new ArrayDeque<>();
    initialized.getStaticInitializer().ifPresent(left::add);
    Set<JavaCodeUnit> seen = new LinkedHashSet<>(left);
    while (!left.isEmpty()) {
      for (JavaAccess<?> access : left.remove().getAccessesFromSelf()) {
        for (JavaMember member : membersOf(access)) {
          needed.add(member.getOwner());
          if (member instanceof JavaCodeUnit called && seen.add(called)) {
            left.add(called);
          }
        }
      }
    }
    needed.removeIf(other -> other.equals(initialized) || !code.contains(other));
    return needed;
  }

  /// What may be run or read: of a method also those that override it.
  private static List<JavaMember> membersOf(JavaAccess<?> access) {
    List<JavaMember> members = new ArrayList<>();
    access.getTarget().resolveMember().ifPresent(members::add);
    if (access.getTarget() instanceof CodeUnitCallTarget call) {
      for (JavaClass heir : access.getTargetOwner().getAllSubclasses()) {
        heir.getMethods().stream()
            .filter(method -> method.getName().equals(call.getName()))
            .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
            .forEach(members::add);
      }
    }
    return members;
  }

  private static Set<JavaClass> reachable(Map<JavaClass, Set<JavaClass>> needs, JavaClass from) {
    Set<JavaClass> reached = new LinkedHashSet<>();
    Deque<JavaClass> left = new ArrayDeque<>(needs.getOrDefault(from, Set.of()));
    while (!left.isEmpty()) {
      JavaClass next = left.remove();
      if (reached.add(next)) {
        left.addAll(needs.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
