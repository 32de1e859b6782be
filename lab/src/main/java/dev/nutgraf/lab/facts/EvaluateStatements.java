package dev.nutgraf.lab.facts;

import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `lab evaluate statements`: a statement and an indirect attribution of the gold agree when they
/// share more than half of the characters of both together. Statements that agree with a mixed
/// attribution are left out of the count: they are true, but not asked for.
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Measures reported statements and their sources.")
public final class EvaluateStatements extends AttributionCommand {

  private final Tally half = new Tally();
  private final Tally any = new Tally();
  private final Tally source = new Tally();
  private final List<String> missed = new ArrayList<>();
  private final List<String> unexpected = new ArrayList<>();
  private final List<String> wrongSource = new ArrayList<>();

  @Override
  void report(PrintWriter out) {
    out.printf("%s statements, more than half shared: %s%n", set, half.line());
    out.printf("%s statements, any overlap: %s%n", set, any.line());
    out.printf("%s source of those that agree: %s%n", set, source.share());
    show(out, "missed", missed);
    show(out, "not in the gold", unexpected);
    show(out, "wrong source", wrongSource);
  }

  @Override
  void compare(String text, KeyFacts facts, List<GoldAttribution> gold) {
    List<Statement> statements = facts.statements();
    for (GoldAttribution attribution : gold) {
      if (!attribution.type().equals("indirect")) {
        continue;
      }
      Optional<Statement> best =
          statements.stream().filter(s -> agree(attribution, s.content())).findFirst();
      half.expected(best.isPresent());
      any.expected(statements.stream().anyMatch(s -> attribution.shared(s.content()) > 0));
      if (best.isEmpty()) {
        missed.add(describe(text, attribution));
      } else if (!attribution.source().isEmpty()) {
        boolean right = isSource(best.get().source(), attribution);
        source.expected(right);
        if (!right) {
          wrongSource.add(
              "[%s] %s".formatted(named(best.get().source(), text), describe(text, attribution)));
        }
      }
    }
    for (Statement statement : statements) {
      boolean right = gold.stream().anyMatch(a -> isIndirect(a) && agree(a, statement.content()));
      boolean mixed = gold.stream().anyMatch(a -> !isIndirect(a) && agree(a, statement.content()));
      if (right || !mixed) {
        half.found(right);
        boolean touched = gold.stream().anyMatch(a -> a.shared(statement.content()) > 0);
        any.found(touched);
        if (!right) {
          unexpected.add(
              "%s[%s] [%s] %s"
                  .formatted(
                      touched ? "~" : "",
                      named(statement.source(), text),
                      statement.cue().orElse("-"),
                      statement.content().in(text)));
        }
      }
    }
  }

  private static boolean isIndirect(GoldAttribution attribution) {
    return attribution.type().equals("indirect");
  }

  private static boolean agree(GoldAttribution attribution, Span content) {
    int shared = attribution.shared(content);
    return shared * 2 > attribution.length() + content.length() - shared;
  }

  private static String describe(String text, GoldAttribution attribution) {
    return "[%s] [%s] %s"
        .formatted(
            first(attribution.source(), text),
            first(attribution.cue(), text),
            attribution.whole().in(text));
  }
}
