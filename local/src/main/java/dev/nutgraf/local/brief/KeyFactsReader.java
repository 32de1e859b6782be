package dev.nutgraf.local.brief;

import static dev.nutgraf.local.brief.Fields.index;
import static dev.nutgraf.local.brief.Fields.list;
import static dev.nutgraf.local.brief.Fields.number;
import static dev.nutgraf.local.brief.Fields.numeral;
import static dev.nutgraf.local.brief.Fields.strings;
import static dev.nutgraf.local.brief.Fields.text;
import static dev.nutgraf.local.brief.Fields.truth;

import tools.jackson.databind.JsonNode;

/// Reads `keyFacts`; who is named and who speaks is left to its neighbours.
final class KeyFactsReader {

  private KeyFactsReader() {}

  static KeyFacts keyFacts(JsonNode node) {
    return new KeyFacts(
        list(node, "highlights", KeyFactsReader::highlight),
        list(node, "people", EntityReader::person),
        list(node, "organizations", EntityReader::entity),
        list(node, "places", EntityReader::entity),
        list(node, "others", EntityReader::entity),
        list(node, "figures", KeyFactsReader::figure),
        list(node, "quotes", SayingReader::quote),
        list(node, "statements", SayingReader::statement),
        list(node, "dates", KeyFactsReader::date),
        list(node, "keyphrases", KeyFactsReader::keyphrase),
        event(node.path("event")));
  }

  private static Highlight highlight(JsonNode node) {
    return new Highlight(
        index(node, "sentence"),
        WordsReader.words(node),
        strings(node, "kinds"),
        numeral(node, "score"));
  }

  private static Figure figure(JsonNode node) {
    return new Figure(
        text(node, "kind"),
        WordsReader.words(node),
        number(node, "value"),
        number(node, "upper"),
        text(node, "bound"),
        text(node, "unit"),
        WordsReader.linked(node, "what"),
        WordsReader.linked(node, "attribution"),
        index(node, "sentence"),
        truth(node, "denied"),
        text(node, "of"),
        numeral(node, "confidence"));
  }

  private static DateMention date(JsonNode node) {
    return new DateMention(
        text(node, "kind"),
        WordsReader.words(node),
        text(node, "value"),
        index(node, "sentence"),
        numeral(node, "confidence"));
  }

  private static Keyphrase keyphrase(JsonNode node) {
    return new Keyphrase(
        text(node, "text"), numeral(node, "score"), WordsReader.spans(node, "mentions"));
  }

  private static Event event(JsonNode node) {
    return new Event(
        WordsReader.words(node, "who"),
        WordsReader.words(node, "what"),
        WordsReader.words(node, "when"),
        WordsReader.words(node, "where"),
        WordsReader.words(node, "why"),
        WordsReader.words(node, "how"),
        numeral(node, "confidence"));
  }
}
