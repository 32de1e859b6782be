package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Article;
import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.CodePoints;
import dev.nutgraf.local.brief.Numeral;
import dev.nutgraf.local.brief.Source;
import dev.nutgraf.local.brief.Span;
import dev.nutgraf.local.brief.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes a page of a brief.
final class PageBuilder {

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s\\p{Cntrl}\"'<>]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /// What stands between the paragraphs of an article's text.
  private static final String BLANK_LINE = "\n\n";

  private static final int STRENGTHS = 4;

  private final Brief brief;
  private final Article article;
  private final CodePoints text;
  private final MarkCollector spans;

  private PageBuilder(Brief brief) {
    this.brief = brief;
    this.article = brief.article();
    this.text = new CodePoints(article.text());
    this.spans = new MarkCollector(text);
  }

  /// @param name what the input is called where its title is not known
  static Page page(String name, Brief brief) {
    return new PageBuilder(brief).page(VisibleText.text(name));
  }

  private Page page(String name) {
    List<Page.SummaryRow> summary = summary();
    FactRows facts =
        new FactRowsBuilder(brief.keyFacts(), brief.summary().text().orElse(""), spans).rows();
    List<Page.Removed> removed = removed();
    return new Page(
        name,
        article.title().map(VisibleText::text),
        article.language().filter(code -> LANGUAGE.matcher(code).matches()),
        article.language().filter(code -> LANGUAGE.matcher(code).matches()).map(PageBuilder::name),
        article.byline().map(VisibleText::text),
        article.publishedAt().map(DayRange::inWords).map(VisibleText::text),
        article.url().filter(url -> WEB_ADDRESS.matcher(url).matches()),
        article.words().map(Numeral::written),
        reason(),
        brief.notices().stream()
            .flatMap(notice -> notice.message().stream())
            .map(VisibleText::text)
            .toList(),
        brief.summary().gist().flatMap(gist -> gist.words().text()).map(VisibleText::text),
        summary,
        paragraphs(),
        facts,
        removed,
        removed.stream().mapToInt(group -> group.texts().size()).sum(),
        about());
  }

  /// "English".
  private static String name(String language) {
    return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
  }

  private Optional<Page.Rejection> reason() {
    if (!brief.isRejected()) {
      return Optional.empty();
    }
    String code =
        brief.reason().flatMap(Brief.Reason::code).map(VisibleText::text).orElse("unknown");
    String heading =
        switch (code) {
          case "empty" -> "There is nothing in it.";
          case "too-large" -> "It is too large.";
          case "not-text" -> "It is of a kind that is not read.";
          case "damaged" -> "It is damaged.";
          case "decompression-limit" -> "Unpacked, it is too large.";
          case "no-article" -> "There is no article in it.";
          case "several-articles" -> "There are several articles in it.";
          case "encrypted" -> "It is encrypted.";
          case "no-text" -> "There is no text in it.";
          case "archived" -> "It lies in an archive.";
          default -> "It could not be briefed.";
        };
    String message =
        brief
            .reason()
            .flatMap(Brief.Reason::message)
            .map(VisibleText::text)
            .orElse("No reason is given.");
    return Optional.of(new Page.Rejection(heading, code, message));
  }

  private List<Page.SummaryRow> summary() {
    List<Summary.Choice> sentences = brief.summary().sentences();
    double best = sentences.stream().mapToDouble(PageBuilder::score).max().orElse(0);
    List<Page.SummaryRow> summary = new ArrayList<>();
    int place = 0;
    for (Summary.Choice sentence : sentences) {
      place++;
      String id = "summary-" + place;
      int strength =
          best > 0
              ? (int) Math.clamp(Math.ceil(STRENGTHS * score(sentence) / best), 1, STRENGTHS)
              : 1;
      sentence
          .words()
          .text()
          .ifPresent(
              words ->
                  summary.add(
                      new Page.SummaryRow(
                          id,
                          VisibleText.text(words),
                          spans.words(
                              MarkKind.SUMMARY, id, "w-" + id, sentence.words().span(), strength),
                          sentence.score().map(Numeral::written))));
    }
    return summary;
  }

  private static double score(Summary.Choice sentence) {
    return sentence.score().map(score -> score.value().orElse(0)).orElse(0.0);
  }

  /// The paragraphs that the brief names, and as paragraphs of their own what lies between them.
  private List<MarkedParagraph> paragraphs() {
    MarkedText marked = new MarkedText(text.text(), spans.marks());
    List<MarkedParagraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (Article.Paragraph paragraph : article.paragraphs()) {
      Optional<Span> span = paragraph.span().filter(text::holds);
      if (span.isPresent() && text.index(span.get().begin()) >= at) {
        int from = text.index(span.get().begin());
        addUnnamed(paragraphs, at, from, marked);
        at = text.index(span.get().end());
        add(paragraphs, MarkedParagraph.Style.of(paragraph.kind().orElse("")), from, at, marked);
      }
    }
    addUnnamed(paragraphs, at, text.text().length(), marked);
    return paragraphs;
  }

  /// The paragraphs of a stretch that the brief does not divide, as a compact one does not divide
  /// its text.
  private void addUnnamed(List<MarkedParagraph> paragraphs, int begin, int end, MarkedText marked) {
    int at = begin;
    while (at < end) {
      int blankLine = text.text().indexOf(BLANK_LINE, at, end);
      int to = blankLine < 0 ? end : blankLine;
      add(paragraphs, MarkedParagraph.Style.BODY, at, to, marked);
      at = to + BLANK_LINE.length();
    }
  }

  private void add(
      List<MarkedParagraph> paragraphs,
      MarkedParagraph.Style style,
      int begin,
      int end,
      MarkedText marked) {
    if (begin < end && !text.text().substring(begin, end).isBlank()) {
      paragraphs.add(new MarkedParagraph(style, marked.pieces(begin, end)));
    }
  }

  private List<Page.Removed> removed() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Article.Removal removal : article.removed()) {
      String reason = removal.reason().map(VisibleText::text).orElse("other").replace('-', ' ');
      removal
          .text()
          .ifPresent(
              words ->
                  byReason
                      .computeIfAbsent(reason, _ -> new ArrayList<>())
                      .add(VisibleText.text(words)));
    }
    return byReason.entrySet().stream()
        .map(entry -> new Page.Removed(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private List<Page.Detail> about() {
    Source source = brief.source();
    return Stream.of(
            detail("bucket", source.bucket()),
            detail("key", source.key()),
            detail("version", source.versionId()),
            detail("etag", source.eTag()),
            detail("content type", source.contentType()),
            detail("format", source.format()),
            detail("charset", source.charset()),
            detail("bytes", source.bytes().map(Numeral::written)),
            detail("made by", brief.generator()),
            detail("schema", brief.schemaVersion()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Page.Detail> detail(String label, Optional<String> value) {
    return value.map(known -> new Page.Detail(label, VisibleText.text(known)));
  }
}
