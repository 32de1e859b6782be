package dev.nutgraf.lab.facts;

import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.language.Span;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `lab evaluate quotes`: a direct quotation of the gold is found when quotes cover four fifths of
/// it; a found direct quote is false when no attribution of the gold shares four fifths of its
/// characters. A speaker is right when the mention overlaps the gold source; where the gold names
/// no source, none is asked for.
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description = "Measures quotes and their speakers.")
public final class EvaluateQuotes extends AttributionCommand {

  private final Tally direct = new Tally();
  private final Tally directSpeaker = new Tally();
  private final Tally mixedSpeaker = new Tally();
  private final Tally unspoken = new Tally();
  private final List<String> missed = new ArrayList<>();
  private final List<String> falseQuotes = new ArrayList<>();
  private final List<String> wrongDirect = new ArrayList<>();
  private final List<String> wrongMixed = new ArrayList<>();

  @Override
  void report(PrintWriter out) {
    out.printf("%s direct spans: %s%n", set, direct.line());
    out.printf("%s speaker, direct: %s of those found%n", set, directSpeaker.share());
    out.printf("%s speaker, mixed: %s of those found%n", set, mixedSpeaker.share());
    out.printf("%s speaker left out where the gold has one: %s%n", set, unspoken.share());
    show(out, "missed", missed);
    show(out, "not in the gold", falseQuotes);
    show(out, "wrong speaker, direct", wrongDirect);
    show(out, "wrong speaker, mixed", wrongMixed);
  }

  @Override
  void compare(String text, KeyFacts facts, List<GoldAttribution> gold) {
    List<Quote> quotes = facts.quotes();
    for (GoldAttribution attribution : gold) {
      boolean isDirect = attribution.type().equals("direct");
      if (attribution.type().equals("indirect")) {
        continue;
      }
      int shared = quotes.stream().mapToInt(q -> shared(attribution, q)).sum();
      if (isDirect) {
        boolean found = shared * 5 >= attribution.length() * 4;
        direct.expected(found);
        if (!found) {
          missed.add(attribution.whole().in(text));
        }
      }
      Optional<Quote> best =
          quotes.stream()
              .filter(q -> shared(attribution, q) > 0)
              .reduce((a, b) -> shared(attribution, b) > shared(attribution, a) ? b : a);
      if (best.isPresent() && !attribution.source().isEmpty()) {
        Optional<Speaker> speaker = best.get().speaker();
        boolean right = isSource(speaker, attribution);
        (isDirect ? directSpeaker : mixedSpeaker).expected(right);
        unspoken.expected(speaker.isEmpty());
        if (!right) {
          String said = named(speaker, text);
          String wanted = first(attribution.source(), text);
          (isDirect ? wrongDirect : wrongMixed)
              .add("[" + said + " / " + wanted + "] " + context(text, best.get().span()));
        }
      }
    }
    for (Quote quote : quotes) {
      if (quote.kind() == Quote.Kind.DIRECT) {
        int shared = gold.stream().mapToInt(a -> shared(a, quote)).max().orElse(0);
        int length = quote.parts().stream().mapToInt(Span::length).sum();
        boolean right = shared * 5 >= length * 4;
        direct.found(right);
        if (!right) {
          falseQuotes.add(context(text, quote.span()));
        }
      }
    }
  }

  private static String context(String text, Span span) {
    int begin = Math.max(0, span.begin() - 90);
    int end = Math.min(text.length(), span.end() + 90);
    String inside = span.in(text);
    String shortened = inside.length() > 160 ? inside.substring(0, 160) + "…" : inside;
    return text.substring(begin, span.begin())
        + "⟦"
        + shortened
        + "⟧"
        + text.substring(span.end(), end);
  }

  private static int shared(GoldAttribution attribution, Quote quote) {
    return quote.parts().stream().mapToInt(attribution::shared).sum();
  }
}
