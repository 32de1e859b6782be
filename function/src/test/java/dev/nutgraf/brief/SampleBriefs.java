package dev.nutgraf.brief;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Format;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Removal;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.TestFacts;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.keyphrases.Keyphrase;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.facts.speech.Polarity;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import dev.nutgraf.summary.Highlight;
import dev.nutgraf.summary.Summary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A brief with every field filled, made by hand.
final class SampleBriefs {

  /// The emoji is one code point and two UTF-16 code units.
  static final String TEXT =
      "🚲 Mayor Ada Byrne of Larkport said “we need 1.5 billion euros” on Friday.\n\n"
          + "The Harbour Trust agreed.";

  private SampleBriefs() {}

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  static Article article() {
    Span first = new Span(0, TEXT.indexOf("\n\n"));
    Span second = span("The Harbour Trust agreed.");
    return new Article(
        Optional.of("Bicycles for Larkport"),
        Optional.of("Tom Reed"),
        Optional.of("2024-12-28"),
        Optional.empty(),
        Optional.of("en"),
        TEXT,
        List.of(
            new Paragraph(Paragraph.Kind.BODY, first),
            new Paragraph(Paragraph.Kind.LIST_ITEM, second)),
        List.of(new Sentence(first, 0), new Sentence(second, 1)),
        List.of(new Removal("Follow us", Removal.Reason.PROMOTION)));
  }

  static Brief.Summarized summarized() {
    Span quote = span("“we need 1.5 billion euros”");
    Speaker byrne = new Speaker(Optional.of("Ada Byrne"), span("Mayor Ada Byrne"));
    KeyFacts facts =
        new TestFacts()
            .people(
                new Person(
                    "Ada Byrne",
                    List.of(span("Mayor")),
                    List.of("Byrne"),
                    List.of(span("Ada Byrne")),
                    0.87654))
            .organizations(
                new Organization("Harbour Trust", List.of(), List.of(span("Harbour Trust")), 1))
            .places(new Place("Larkport", List.of(), List.of(span("Larkport")), 0))
            .figures(
                new Figure(
                    Figure.Kind.MONEY,
                    span("1.5 billion euros"),
                    Optional.of(new BigDecimal("1.5E+9")),
                    Optional.empty(),
                    Figure.Bound.AT_LEAST,
                    Optional.of("EUR"),
                    Optional.of(span("euros")),
                    Optional.of(span("Mayor Ada Byrne"))))
            .quotes(
                new Quote(
                    Quote.Kind.DIRECT,
                    quote,
                    List.of(quote),
                    Optional.of(byrne),
                    Optional.of("said")))
            .statements(
                new Statement(
                    span("we need"),
                    Optional.of(byrne),
                    Optional.of("according to"),
                    Polarity.ASSERTED))
            .dates(
                new DateMention(DateMention.Kind.DATE, span("Friday"), Optional.of("2024-12-27")))
            .keyphrases(new Keyphrase("Harbour Trust", 0.5, List.of(span("Harbour Trust"))))
            .event(
                new MainEvent(
                    Optional.of(span("The Harbour Trust")),
                    Optional.of(span("agreed")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .build();
    return new Brief.Summarized(
        new BriefSource(
            Optional.of("articles"),
            Optional.of("a b.txt"),
            Optional.of("v1"),
            Optional.of("abc"),
            OptionalLong.of(120),
            Optional.of("text/plain"),
            Optional.of(Format.TEXT),
            Optional.of("UTF-8")),
        article(),
        new Summary(
            List.of(new Summary.Choice(1, 0.25)),
            Optional.of(new Summary.Gist(1, article().sentences().get(1).span()))),
        facts,
        List.of(new Highlight(quote, List.of(Highlight.FactKind.QUOTE), 0.33333)),
        BriefForm.FULL,
        List.of(new Notice(Notice.Code.SHORT, "The article has only two sentences.")));
  }
}
