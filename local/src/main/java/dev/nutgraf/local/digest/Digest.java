package dev.nutgraf.local.digest;

import dev.nutgraf.local.brief.Article;
import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.DateMention;
import dev.nutgraf.local.brief.Entity;
import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.FigureInWords;
import dev.nutgraf.local.brief.Highlight;
import dev.nutgraf.local.brief.KeyFacts;
import dev.nutgraf.local.brief.Keyphrase;
import dev.nutgraf.local.brief.LinkedWords;
import dev.nutgraf.local.brief.Numeral;
import dev.nutgraf.local.brief.Person;
import dev.nutgraf.local.brief.Quote;
import dev.nutgraf.local.brief.Speaker;
import dev.nutgraf.local.brief.Summary;
import dev.nutgraf.local.brief.Unsure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A brief as a person wants to read it: what it is about, the summary, the facts that matter most,
/// and what was left out of the article; for most articles no more than a screen.
public final class Digest {

  /// The widest that a digest gets: longer lines are tiring to read.
  public static final int WIDTH = 80;

  /// The narrowest: a label and a word or two beside it.
  private static final int NARROWEST = 40;

  /// Lines that most terminals show at once, but for the two of the heading before highlights.
  private static final int SCREEN = 23;

  private static final int INDENT = 4;
  private static final int LABEL = 15;
  private static final int MAX_LISTED = 12;
  private static final int MAX_QUOTES = 2;
  private static final int MAX_FIGURE_LINES = 2;

  /// Characters that steer a terminal or turn its text around.
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t]]");

  /// The kind of a figure that only counts.
  private static final Optional<String> COUNT = Optional.of("count");

  private final Brief brief;
  private final FigureInWords figures;
  private final DigestStyle style;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private Digest(Brief brief, DigestStyle style, int width) {
    this.brief = brief;
    this.figures = new FigureInWords(brief.article().text());
    this.style = style;
    this.width = width;
  }

  /// The lines of a digest.
  ///
  /// @param name what the input is called where its title is not known
  /// @param brief what is unknown of it is left out
  /// @param columns how many there are; beyond 80 they stay empty, below 40 lines are too long
  public static List<String> of(String name, Brief brief, DigestStyle style, int columns) {
    Digest digest = new Digest(brief, style, Math.clamp(columns, NARROWEST, WIDTH));
    digest.head(name);
    digest.summary();
    int place = digest.lines.size();
    digest.facts();
    digest.removed();
    digest.notices();
    digest.highlights(place);
    return List.copyOf(digest.lines);
  }

  private void head(String name) {
    Article article = brief.article();
    Optional<String> title = article.title();
    for (String line : TerminalColumns.wrap(clean(title.orElse(name)), width)) {
      lines.add(style.bold(line));
    }
    Optional<String> code = brief.reason().flatMap(Brief.Reason::code);
    if (code.isPresent()) {
      String message = brief.reason().flatMap(Brief.Reason::message).orElse("no reason given");
      wrapped("Rejected (" + code.get() + "): " + message, style::alarm);
      return;
    }
    String about =
        Stream.of(
                title.map(_ -> name),
                article.byline().map(by -> "by " + by),
                article.publishedAt(),
                article.language(),
                article
                    .words()
                    .map(Numeral::written)
                    .map(n -> n + (n.equals("1") ? " word" : " words")),
                counted(article.sentences(), "sentence"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!about.isEmpty()) {
      wrapped(about, style::faint);
    }
  }

  private void summary() {
    List<Summary.Choice> sentences = brief.summary().sentences();
    if (sentences.isEmpty()) {
      return;
    }
    lines.add("");
    brief.summary().gistBesideSentences().ifPresent(words -> wrapped(words, style::bold));
    for (Summary.Choice sentence : sentences) {
      sentence.words().text().ifPresent(words -> lines.addAll(bullet(words)));
    }
  }

  private void facts() {
    KeyFacts facts = brief.keyFacts();
    int before = lines.size();
    rated("people", facts.people(), 1, p -> p.entity().confidence(), Digest::person);
    rated("organizations", facts.organizations(), 1, Entity::confidence, Entity::name);
    rated("places", facts.places(), 1, Entity::confidence, Entity::name);
    rated("others", facts.others(), 1, Entity::confidence, Entity::name);
    rated("figures", facts.figures(), MAX_FIGURE_LINES, Figure::confidence, this::figure);
    quotes(Unsure.last(facts.quotes(), Quote::confidence));
    rated("dates", facts.dates(), 1, DateMention::confidence, DateMention::wordsAndValue);
    listed("keyphrases", facts.keyphrases(), 1, Keyphrase::text);
    if (lines.size() > before) {
      lines.add(before, "");
    }
  }

  /// Only what the summary has not said already, and after the first no more than fits on a screen.
  private void highlights(int place) {
    String said = brief.summary().text().orElse("");
    List<String> block = new ArrayList<>();
    for (Highlight highlight : brief.keyFacts().highlights()) {
      List<String> item =
          highlight
              .words()
              .text()
              .filter(words -> !said.contains(words))
              .map(this::bullet)
              .orElse(List.of());
      if (!block.isEmpty() && lines.size() + block.size() + item.size() > SCREEN) {
        break;
      }
      block.addAll(item);
    }
    if (!block.isEmpty()) {
      block.addAll(0, List.of("", style.label("Highlights")));
      lines.addAll(place, block);
    }
  }

  private static Optional<String> person(Person person) {
    String about =
        Stream.concat(
                person.roles().stream().flatMap(role -> role.text().stream()).limit(1),
                person.age().flatMap(Person.Age::value).stream().map(Numeral::written))
            .collect(Collectors.joining(", "));
    return person.name().map(name -> about.isEmpty() ? name : name + " (" + about + ")");
  }

  /// A bare number says nothing to a person and stays in the brief.
  private Optional<String> figure(Figure figure) {
    if (figure.what().flatMap(LinkedWords::text).isEmpty()
        && figure.unit().isEmpty()
        && figure.kind().equals(COUNT)) {
      return Optional.empty();
    }
    return figures.of(figure).map(words -> figure.isDenied() ? words + " (denied)" : words);
  }

  /// Whole clauses before single words.
  private void quotes(List<Quote> quotes) {
    Stream.concat(
            quotes.stream().filter(Quote::isDirect),
            quotes.stream().filter(Predicate.not(Quote::isDirect)))
        .limit(MAX_QUOTES)
        .forEach(this::quote);
  }

  private void quote(Quote quote) {
    String speaker =
        quote.speaker().flatMap(Speaker::nameOrMention).map(name -> name + ": ").orElse("");
    quote
        .words()
        .text()
        .map(words -> TerminalColumns.cut(oneLine(speaker + words), width - LABEL))
        .ifPresent(words -> labelled("quote", words));
  }

  private void removed() {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Article.Removal removal : brief.article().removed()) {
      var _ = reasons.merge(removal.reason().orElse("other"), 1, Integer::sum);
    }
    if (!reasons.isEmpty()) {
      labelled(
          "left out",
          reasons.entrySet().stream()
              .map(reason -> reason.getKey() + " (" + reason.getValue() + ")")
              .collect(Collectors.joining(", ")));
    }
  }

  private void notices() {
    for (Brief.Notice notice : brief.notices()) {
      notice.message().ifPresent(message -> labelled("notice", message));
    }
  }

  /// The unsure ones last, with a question mark.
  private <T> void rated(
      String label,
      List<T> list,
      int maxLines,
      Function<T, Optional<Numeral>> confidence,
      Function<T, Optional<String>> words) {
    listed(
        label,
        Unsure.last(list, confidence),
        maxLines,
        fact ->
            words
                .apply(fact)
                .map(text -> Unsure.is(confidence.apply(fact)) ? text + " (?)" : text));
  }

  /// As many whole items as there is room for, and how many more there are.
  private <T> void listed(
      String label, List<T> list, int maxLines, Function<T, Optional<String>> words) {
    List<String> items =
        list.stream()
            .flatMap(fact -> words.apply(fact).stream())
            .map(Digest::oneLine)
            .distinct()
            .toList();
    for (int shown = Math.min(items.size(), MAX_LISTED); shown > 0; shown--) {
      String text = String.join("; ", items.subList(0, shown));
      int more = items.size() - shown;
      String line = more == 0 ? text : text + "; and " + more + " more";
      if (TerminalColumns.wrap(line, width - LABEL).size() <= maxLines) {
        labelled(label, line);
        return;
      }
    }
    items.stream()
        .findFirst()
        .ifPresent(item -> labelled(label, TerminalColumns.cut(item, width - LABEL)));
  }

  private void labelled(String label, String words) {
    String name = String.format(Locale.ROOT, "%-" + LABEL + "s", label);
    List<String> wrapped = TerminalColumns.wrap(clean(words), width - LABEL);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? style.label(name) : " ".repeat(LABEL)) + wrapped.get(i));
    }
  }

  private List<String> bullet(String words) {
    List<String> item = new ArrayList<>();
    for (String line : TerminalColumns.wrap(clean(words), width - INDENT)) {
      item.add(item.isEmpty() ? "  " + style.label("•") + " " + line : " ".repeat(INDENT) + line);
    }
    return item;
  }

  private void wrapped(String words, UnaryOperator<String> painted) {
    TerminalColumns.wrap(clean(words), width).forEach(line -> lines.add(painted.apply(line)));
  }

  private static Optional<String> counted(List<?> list, String what) {
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(list.size() + " " + what + (list.size() == 1 ? "" : "s"));
  }

  private static String oneLine(String text) {
    return clean(text).strip().replaceAll("\\s+", " ");
  }

  private static String clean(String text) {
    return STEERING.matcher(text).replaceAll("");
  }
}
