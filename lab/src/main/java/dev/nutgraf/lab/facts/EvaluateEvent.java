package dev.nutgraf.lab.facts;

import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.language.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `lab evaluate event`: for each question the word F1 with the best of the gold phrases, averaged
/// over the articles whose gold answers it.
@Command(
    name = "event",
    mixinStandardHelpOptions = true,
    description = "Measures who did what, when, where, why and how.")
public final class EvaluateEvent extends FactsCommand {

  private static final List<String> QUESTIONS =
      List.of("who", "what", "when", "where", "why", "how");

  @Option(
      names = "--title-hint",
      description = "give the title beside the text, not as its first line")
  boolean titleHint;

  @Override
  protected void measure(PrintWriter out) throws IOException {
    List<JsonNode> cases = FactSet.read(data, "event_5w1h");
    for (String question : QUESTIONS) {
      List<String> wrong = new ArrayList<>();
      double sum = 0;
      double even = 0;
      int answered = 0;
      int asked = 0;
      for (JsonNode node : cases) {
        List<String> gold = new ArrayList<>();
        for (JsonNode phrase : node.get("gold").get(question)) {
          if (phrase.get("text").isString()) {
            gold.add(phrase.get("text").asString());
          }
        }
        if (gold.isEmpty()) {
          continue;
        }
        String text = text(node);
        MainEvent event =
            FactFinder.factsOf(
                    FactSet.article(text, Optional.of(node.get("title").asString()), date(node)))
                .event();
        String found = answer(event, question).map(s -> s.in(text)).orElse("");
        double f1 = gold.stream().mapToDouble(g -> wordF1(g, found)).max().orElse(0);
        sum += f1;
        even += asked % 2 == 0 ? f1 : 0;
        asked++;
        answered += found.isEmpty() ? 0 : 1;
        if (f1 < 0.5) {
          wrong.add("%.2f [%s] gold %s".formatted(f1, found, gold));
        }
      }
      out.printf(
          Locale.ROOT,
          "%s: word F1 %.1f over %d (%d answered; even half %.1f)%n",
          question,
          100 * sum / asked,
          asked,
          answered,
          100 * even / ((asked + 1) >> 1));
      show(out, "worst", wrong);
    }
  }

  private static Optional<String> date(JsonNode node) {
    String date = node.get("date").asString("");
    return date.length() < 10 ? Optional.empty() : Optional.of(date.substring(0, 10));
  }

  /// The headline stands first, unless it is a hint only, then the lead and the text.
  private String text(JsonNode node) {
    String lead = node.get("lead").asString();
    String text = node.get("text").asString();
    String body = text.startsWith(lead) || lead.isBlank() ? text : lead + "\n" + text;
    return titleHint ? body : node.get("title").asString() + "\n" + body;
  }

  private static Optional<Span> answer(MainEvent event, String question) {
    return switch (question) {
      case "who" -> event.who();
      case "what" -> event.what();
      case "when" -> event.when();
      case "where" -> event.where();
      case "why" -> event.why();
      default -> event.how();
    };
  }

  private static double wordF1(String gold, String found) {
    List<String> wanted = words(gold);
    List<String> rest = new ArrayList<>(words(found));
    int size = rest.size();
    int shared = 0;
    for (String word : wanted) {
      shared += rest.remove(word) ? 1 : 0;
    }
    return shared == 0 ? 0 : 2.0 * shared / (wanted.size() + size);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
