package dev.nutgraf.local.brief;

import static dev.nutgraf.local.brief.Fields.index;
import static dev.nutgraf.local.brief.Fields.numeral;
import static dev.nutgraf.local.brief.Fields.object;
import static dev.nutgraf.local.brief.Fields.text;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the elements of `quotes` and `statements`.
final class SayingReader {

  private SayingReader() {}

  static Quote quote(JsonNode node) {
    return new Quote(
        text(node, "kind"),
        WordsReader.words(node),
        WordsReader.spans(node, "parts"),
        speaker(node, "speaker"),
        text(node, "cue"),
        index(node, "sentence"),
        numeral(node, "confidence"));
  }

  static Statement statement(JsonNode node) {
    return new Statement(
        WordsReader.words(node),
        speaker(node, "source"),
        text(node, "cue"),
        index(node, "sentence"),
        text(node, "polarity"),
        numeral(node, "confidence"));
  }

  private static Optional<Speaker> speaker(JsonNode node, String field) {
    return object(node, field)
        .map(
            speaker ->
                new Speaker(
                    text(speaker, "name"),
                    new Words(text(speaker, "mention"), WordsReader.span(speaker)),
                    text(speaker, "entity")));
  }
}
