package dev.nutgraf.local.brief;

import java.util.Optional;
import java.util.regex.Pattern;

/// Figures with what they count, each in a few words: "40 boats", "$5 million (bail)".
public final class FigureInWords {

  /// What is longer is a clause ("the lighthouse has shone without a break"), no name of a thing.
  private static final int MAX_WORDS = 5;

  /// What may stand between a figure and what it counts: "a handful of the men", "10-page letter".
  private static final Pattern BETWEEN = Pattern.compile("[ \\p{Pd}]?|( \\p{L}+){1,2} ");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final CodePoints text;

  /// @param text the article's, into which the spans of its figures point
  public FigureInWords(String text) {
    this.text = new CodePoints(text);
  }

  /// The article's own words from the figure to what it counts where that follows, else the figure
  /// and behind it what it counts; the figure alone where that takes many words.
  public Optional<String> of(Figure figure) {
    return figure
        .words()
        .text()
        .map(words -> figure.whatElse().flatMap(what -> with(what, words, figure)).orElse(words));
  }

  private Optional<String> with(String what, String words, Figure figure) {
    if (SPACE.split(what.strip(), -1).length > MAX_WORDS) {
      return Optional.empty();
    }
    Optional<Span> counted = figure.what().flatMap(thing -> thing.words().span());
    Optional<Span> number = figure.words().span();
    return counted.isEmpty() || number.isEmpty()
        ? Optional.of(words + " " + what)
        : Optional.of(stretch(number.get(), counted.get()).orElse(words + " (" + what + ")"));
  }

  /// The article's words from the figure to the end of what it counts, where hardly any stand
  /// between them.
  private Optional<String> stretch(Span number, Span counted) {
    if (number.end() > counted.begin() || !text.holds(new Span(number.begin(), counted.end()))) {
      return Optional.empty();
    }
    String whole = text.text(new Span(number.begin(), counted.end()));
    String between = text.text(new Span(/* begin= */ number.end(), /* end= */ counted.begin()));
    return BETWEEN.matcher(between).matches() ? Optional.of(whole) : Optional.empty();
  }
}
