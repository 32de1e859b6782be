package dev.nutgraf.lab.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.language.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// What `lab evaluate quotes` and `lab evaluate statements` share: the sets of attributions, and
/// when somebody is the right source.
abstract class AttributionCommand extends FactsCommand {

  @Option(names = "--set", defaultValue = "quotes_dev", description = "quotes_dev or quotes_train")
  String set = "";

  @Override
  protected final void measure(PrintWriter out) throws IOException {
    for (JsonNode node : FactSet.read(data, set)) {
      String text = node.get("text").asString();
      Article article = FactSet.article(text, Optional.empty(), Optional.empty());
      compare(text, FactFinder.factsOf(article), GoldAttribution.of(node));
    }
    report(out);
  }

  /// Counts what of one article agrees with the gold.
  abstract void compare(String text, KeyFacts facts, List<GoldAttribution> gold);

  /// Prints the counts of all articles.
  abstract void report(PrintWriter out);

  static boolean isSource(Optional<Speaker> speaker, GoldAttribution attribution) {
    return speaker.map(Speaker::mention).filter(attribution::hasSource).isPresent();
  }

  /// The speaker's words, or a dash.
  static String named(Optional<Speaker> speaker, String text) {
    return speaker.map(s -> s.mention().in(text)).orElse("-");
  }

  /// The first of the spans in the text, or a dash.
  static String first(List<Span> spans, String text) {
    return spans.isEmpty() ? "-" : spans.getFirst().in(text);
  }
}
