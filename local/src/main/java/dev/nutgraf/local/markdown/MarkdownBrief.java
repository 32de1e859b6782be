package dev.nutgraf.local.markdown;

import dev.nutgraf.local.brief.Article;
import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.DateMention;
import dev.nutgraf.local.brief.Entity;
import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.FigureInWords;
import dev.nutgraf.local.brief.KeyFacts;
import dev.nutgraf.local.brief.LinkedWords;
import dev.nutgraf.local.brief.Numeral;
import dev.nutgraf.local.brief.Person;
import dev.nutgraf.local.brief.Saying;
import dev.nutgraf.local.brief.Speaker;
import dev.nutgraf.local.brief.Statement;
import dev.nutgraf.local.brief.Unsure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A brief as a note.
public final class MarkdownBrief {

  private static final int MAX_LISTED = 50;

  private final StringBuilder out = new StringBuilder();
  private final FigureInWords figures;

  private MarkdownBrief(String text) {
    this.figures = new FigureInWords(text);
  }

  /// The note of a brief, summarized or rejected; it ends with a line break.
  ///
  /// @param name what the input is called where its title is not known
  /// @param brief what is unknown of it is left out
  public static String of(String name, Brief brief) {
    return new MarkdownBrief(brief.article().text()).note(name, brief);
  }

  private String note(String name, Brief brief) {
    Article article = brief.article();
    Optional<String> title = article.title();
    line("# " + EscapedMarkdown.of(title.orElse(name)));
    Optional<String> code = brief.reason().flatMap(Brief.Reason::code);
    if (code.isPresent()) {
      String message = brief.reason().flatMap(Brief.Reason::message).orElse("No reason is given.");
      paragraph(
          "**Rejected** (" + EscapedMarkdown.of(code.get()) + "): " + EscapedMarkdown.of(message));
      return out.toString();
    }
    String about =
        Stream.of(
                title.map(_ -> name),
                article.byline().map(by -> "by " + by),
                article.publishedAt(),
                article.words().map(Numeral::written).map(words -> words + " words"))
            .flatMap(Optional::stream)
            .map(EscapedMarkdown::of)
            .collect(Collectors.joining(" · "));
    paragraph(about);
    brief.notices().stream()
        .flatMap(notice -> notice.message().stream())
        .forEach(message -> paragraph("> " + EscapedMarkdown.of(message)));
    brief
        .summary()
        .gistBesideSentences()
        .ifPresent(words -> paragraph("**" + EscapedMarkdown.of(words) + "**"));
    section("Summary", brief.summary().sentences(), sentence -> sentence.words().text());
    facts(brief.keyFacts());
    return out.toString();
  }

  private void facts(KeyFacts facts) {
    List<String> event =
        facts.event().parts().stream()
            .flatMap(
                part ->
                    part.words().text().stream()
                        .map(words -> part.label() + ": " + EscapedMarkdown.of(words)))
            .toList();
    list(Unsure.is(facts.event().confidence()) ? "Event (unsure)" : "Event", event);
    rated("People", facts.people(), p -> p.entity().confidence(), MarkdownBrief::person);
    rated("Organizations", facts.organizations(), Entity::confidence, Entity::name);
    rated("Places", facts.places(), Entity::confidence, Entity::name);
    rated("Others", facts.others(), Entity::confidence, Entity::name);
    rated("Figures", facts.figures(), Figure::confidence, this::figure);
    rated("Dates", facts.dates(), DateMention::confidence, DateMention::wordsAndValue);
    rated("Quotations", facts.quotes(), Saying::confidence, MarkdownBrief::saying);
    rated("Statements", facts.statements(), Saying::confidence, MarkdownBrief::statement);
  }

  /// The unsure ones last, and said to be so.
  private <T> void rated(
      String heading,
      List<T> list,
      Function<T, Optional<Numeral>> confidence,
      Function<T, Optional<String>> words) {
    section(
        heading,
        Unsure.last(list, confidence),
        fact ->
            words
                .apply(fact)
                .map(text -> Unsure.is(confidence.apply(fact)) ? text + " (unsure)" : text));
  }

  private static Optional<String> person(Person person) {
    String roles =
        Stream.concat(
                person.roles().stream().flatMap(role -> role.text().stream()),
                person.age().flatMap(Person.Age::value).stream()
                    .map(age -> "aged " + age.written()))
            .distinct()
            .collect(Collectors.joining(", "));
    return person.name().map(name -> roles.isEmpty() ? name : name + " (" + roles + ")");
  }

  private Optional<String> figure(Figure figure) {
    Optional<String> source = figure.attribution().flatMap(LinkedWords::text);
    return figures
        .of(figure)
        .map(words -> source.map(s -> words + ", according to " + s).orElse(words))
        .map(words -> figure.isDenied() ? words + " (denied)" : words);
  }

  private static Optional<String> saying(Saying saying) {
    Optional<String> who = saying.speaker().flatMap(Speaker::nameOrMention);
    return saying.words().text().map(words -> who.map(w -> w + ": " + words).orElse(words));
  }

  private static Optional<String> statement(Statement statement) {
    return saying(statement)
        .map(words -> statement.stance().map(s -> words + " (" + s + ")").orElse(words));
  }

  private <T> void section(String heading, List<T> list, Function<T, Optional<String>> words) {
    list(
        heading,
        list.stream().flatMap(t -> words.apply(t).stream()).map(EscapedMarkdown::of).toList());
  }

  private void list(String heading, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    paragraph("## " + heading);
    line("");
    items.stream().limit(MAX_LISTED).forEach(item -> line("- " + item));
    if (items.size() > MAX_LISTED) {
      line("- and " + (items.size() - MAX_LISTED) + " more in the JSON");
    }
  }

  private void paragraph(String words) {
    if (!words.isEmpty()) {
      line("");
      line(words);
    }
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
