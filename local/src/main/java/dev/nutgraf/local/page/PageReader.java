package dev.nutgraf.local.page;

import static dev.nutgraf.local.fields.Fields.elements;
import static dev.nutgraf.local.fields.Fields.number;
import static dev.nutgraf.local.fields.Fields.text;
import static dev.nutgraf.local.fields.Fields.written;

import dev.nutgraf.local.fields.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads a brief into a page.
final class PageReader {

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s\\p{Cntrl}\"'<>]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final int STRENGTHS = 4;

  private final JsonNode brief;
  private final JsonNode article;
  private final CodePoints text;
  private final Spans spans;

  private PageReader(JsonNode brief) {
    this.brief = brief;
    this.article = brief.path("article");
    this.text = new CodePoints(article.path("text").asString(""));
    this.spans = new Spans(text);
  }

  /// @param name what the input is called where its title is not known
  static Page read(String name, JsonNode brief) {
    return new PageReader(brief).page(Inert.text(name));
  }

  private Page page(String name) {
    List<Page.Sentence> summary = summary();
    Facts facts =
        new FactsReader(
                brief.path("keyFacts"), text(brief.path("summary"), "text").orElse(""), spans)
            .read();
    List<Page.Removed> removed = removed();
    return new Page(
        name,
        text(article, "title").map(Inert::text),
        text(article, "language").filter(code -> LANGUAGE.matcher(code).matches()),
        text(article, "byline").map(Inert::text),
        text(article, "publishedAt").map(DateValue::inWords).map(Inert::text),
        text(article, "url").filter(url -> WEB_ADDRESS.matcher(url).matches()),
        written(article, "words"),
        reason(),
        elements(brief.path("notices"))
            .flatMap(notice -> text(notice, "message").stream())
            .map(Inert::text)
            .toList(),
        summary,
        paragraphs(),
        facts,
        removed,
        removed.stream().mapToInt(group -> group.texts().size()).sum(),
        about());
  }

  private Optional<Page.Reason> reason() {
    if (!text(brief, "status").equals(Optional.of("rejected"))) {
      return Optional.empty();
    }
    JsonNode reason = brief.path("reason");
    String code = text(reason, "code").map(Inert::text).orElse("unknown");
    String heading =
        switch (code) {
          case "empty" -> "There is nothing in it.";
          case "too-large" -> "It is too large.";
          case "not-text" -> "It is not text.";
          case "damaged" -> "It is damaged.";
          case "decompression-limit" -> "Unpacked, it is too large.";
          case "no-article" -> "There is no article in it.";
          case "archived" -> "It lies in an archive.";
          default -> "It could not be briefed.";
        };
    String message = text(reason, "message").map(Inert::text).orElse("No reason is given.");
    return Optional.of(new Page.Reason(heading, code, message));
  }

  private List<Page.Sentence> summary() {
    List<JsonNode> sentences = elements(brief.path("summary").path("sentences")).toList();
    double best = sentences.stream().mapToDouble(PageReader::score).max().orElse(0);
    List<Page.Sentence> summary = new ArrayList<>();
    for (JsonNode node : sentences) {
      String id = "summary-" + (summary.size() + 1);
      int strength =
          best > 0 ? (int) Math.clamp(Math.ceil(STRENGTHS * score(node) / best), 1, STRENGTHS) : 1;
      text(node, "text")
          .ifPresent(
              words ->
                  summary.add(
                      new Page.Sentence(
                          id,
                          Inert.text(words),
                          spans.words(Kind.SUMMARY, id, "w-" + id, node, strength),
                          written(node, "score"))));
    }
    return summary;
  }

  private static double score(JsonNode sentence) {
    return number(sentence, "score").orElse(0);
  }

  /// The paragraphs that the brief names, and as paragraphs of their own what lies between them.
  private List<Paragraph> paragraphs() {
    MarkedText marked = new MarkedText(text.text(), spans.marks());
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (JsonNode node : elements(article.path("paragraphs")).toList()) {
      OptionalInt begin = Fields.index(node, "begin");
      OptionalInt end = Fields.index(node, "end");
      if (begin.isPresent()
          && end.isPresent()
          && text.isSpan(begin.getAsInt(), end.getAsInt())
          && text.index(begin.getAsInt()) >= at) {
        int from = text.index(begin.getAsInt());
        add(paragraphs, Paragraph.Style.BODY, at, from, marked);
        at = text.index(end.getAsInt());
        add(paragraphs, Paragraph.Style.of(text(node, "kind").orElse("")), from, at, marked);
      }
    }
    add(paragraphs, Paragraph.Style.BODY, at, text.text().length(), marked);
    return paragraphs;
  }

  private void add(
      List<Paragraph> paragraphs, Paragraph.Style style, int begin, int end, MarkedText marked) {
    if (begin < end && !text.text().substring(begin, end).isBlank()) {
      paragraphs.add(new Paragraph(style, marked.pieces(begin, end)));
    }
  }

  private List<Page.Removed> removed() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (JsonNode removal : elements(article.path("removed")).toList()) {
      String reason = text(removal, "reason").map(Inert::text).orElse("other").replace('-', ' ');
      text(removal, "text")
          .ifPresent(
              words ->
                  byReason.computeIfAbsent(reason, _ -> new ArrayList<>()).add(Inert.text(words)));
    }
    return byReason.entrySet().stream()
        .map(entry -> new Page.Removed(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private List<Page.Detail> about() {
    JsonNode source = brief.path("source");
    List<Page.Detail> details = new ArrayList<>();
    for (String field :
        List.of("bucket", "key", "versionId", "eTag", "contentType", "format", "charset")) {
      text(source, field).ifPresent(value -> details.add(detail(field, value)));
    }
    written(source, "bytes").ifPresent(bytes -> details.add(detail("bytes", bytes)));
    text(brief, "generator").ifPresent(name -> details.add(detail("made by", name)));
    text(brief, "schemaVersion").ifPresent(version -> details.add(detail("schema", version)));
    return details;
  }

  private static Page.Detail detail(String field, String value) {
    String label =
        switch (field) {
          case "versionId" -> "version";
          case "contentType" -> "content type";
          default -> field.toLowerCase(Locale.ROOT);
        };
    return new Page.Detail(label, Inert.text(value));
  }
}
