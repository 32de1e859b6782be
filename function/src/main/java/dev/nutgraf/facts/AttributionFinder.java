package dev.nutgraf.facts;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds where a sentence says that somebody said something: "X said (that) …", "…, X said", "…,
/// said X", "according to X, …", "X, a doctor, said …", "…, noting that …".
final class AttributionFinder {

  private static final int LONGEST_SPEAKER = 14;

  private final List<Token> tokens;

  private AttributionFinder(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The attributions of one sentence, in the order of their cues.
  static List<Attribution> in(List<Token> sentence) {
    AttributionFinder finder = new AttributionFinder(sentence);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      (finder.isAccording(i) ? finder.accordingTo(i) : finder.byVerb(i))
          .ifPresent(attributions::add);
    }
    return attributions;
  }

  private boolean isAccording(int i) {
    return lower(i).equals("according") && lower(i + 1).equals("to");
  }

  private Optional<Attribution> accordingTo(int i) {
    int end = i + 2;
    while (end < tokens.size() && !isMark(end) && end - i < LONGEST_SPEAKER) {
      end++;
    }
    Optional<Span> source = end > i + 2 ? Optional.of(span(i + 2, end)) : Optional.empty();
    Span cue = span(i, i + 2);
    if (i == 0) {
      return content(end + 1, tokens.size()).map(c -> new Attribution(source, cue, c, true));
    }
    return content(0, i).map(c -> new Attribution(source, cue, c, true));
  }

  private Optional<Attribution> byVerb(int i) {
    String verb = text(i);
    if (!SpeechWords.isVerb(verb) || lower(i + 1).equals("by")) {
      return Optional.empty();
    }
    int that = thatAfter(i);
    if (SpeechWords.needsThat(verb) && that != i + 1) {
      return quotedAfter(i);
    }
    Span cue = span(i, i + 1);
    Optional<Span> before = verb.endsWith("ing") ? subjectOfSentence(i) : speakerBefore(i);
    if (before.isPresent()) {
      Optional<Span> content =
          that < 0 && isSaidBefore(i, before.get())
              ? contentBefore(before.get())
              : content(that < 0 ? i + 1 : that + 1, tokens.size());
      return content.map(c -> new Attribution(before, cue, c, true));
    }
    return speakerAfter(i)
        .flatMap(s -> content(0, i).map(c -> new Attribution(Optional.of(s), cue, c, true)));
  }

  /// Where the "that" of the verb stands, also in "said on Friday that"; -1 when there is none.
  private int thatAfter(int verb) {
    for (int at = verb + 1; at < tokens.size() && at < verb + 6 && !isMark(at); at++) {
      if (lower(at).equals("that")) {
        return at;
      }
    }
    return -1;
  }

  /// "…, he said.", "“…,” he said on Friday": what was said stands before its speaker.
  private boolean isSaidBefore(int verb, Span source) {
    int first = indexAt(source);
    while (first > 0 && SpeechWords.isTitle(text(first - 1))) {
      first--;
    }
    boolean afterMark = first > 0 && isClosing(text(first - 1));
    return afterMark
        && (isMark(verb + 1) ? !isOpening(text(verb + 1)) : !text(first - 1).equals(","));
  }

  private static boolean isOpening(String mark) {
    return mark.equals("“") || mark.equals("‘") || mark.equals("\"") || mark.equals(":");
  }

  private static boolean isClosing(String mark) {
    return mark.equals("”") || mark.equals("’") || mark.equals("\"") || mark.equals(",");
  }

  /// A verb such as "describe" attributes the marked words after it and nothing else.
  private Optional<Attribution> quotedAfter(int i) {
    for (int at = i + 1; at < tokens.size(); at++) {
      if (text(at).equals("“") || text(at).equals("\"")) {
        Optional<Span> content = content(at, tokens.size());
        Optional<Span> source = speakerBefore(i);
        return source.flatMap(
            s -> content.map(c -> new Attribution(source, span(i, i + 1), c, false)));
      }
    }
    return Optional.empty();
  }

  private Optional<Span> contentBefore(Span source) {
    int end = 0;
    while (end < tokens.size() && tokens.get(end).span().begin() < source.begin()) {
      end++;
    }
    return content(0, end);
  }

  /// The tokens from `from` to `to` without the marks that end them.
  private Optional<Span> content(int from, int to) {
    int begin = from;
    int end = to;
    while (end > begin && (text(end - 1).equals(",") || text(end - 1).equals("."))) {
      end--;
    }
    return end > begin ? Optional.of(span(begin, end)) : Optional.empty();
  }

  /// "…, noting that …": whoever the sentence begins with.
  private Optional<Span> subjectOfSentence(int verb) {
    int end = 0;
    while (end < verb && (tokens.get(end).isCapitalized() || (end > 0 && text(end).equals("’s")))) {
      end++;
    }
    return end > 0 && end < 6 && verb > end
        ? Optional.of(span(withoutTitles(0, end), end))
        : Optional.empty();
  }

  private Optional<Span> speakerBefore(int verb) {
    int end = verb;
    while (end > 0 && SpeechWords.standsBetween(text(end - 1))) {
      end--;
    }
    if (end > 0 && (lower(end - 1).equals("who") || lower(end - 1).equals("which"))) {
      end--;
    }
    if (end > 0 && text(end - 1).equals(",")) {
      return beforeApposition(end - 1);
    }
    return phraseEndingAt(end);
  }

  /// "Hugh Hill, a doctor, said": what stands before the first comma of the two.
  private Optional<Span> beforeApposition(int comma) {
    for (int at = comma - 1; at > 0 && comma - at < LONGEST_SPEAKER; at--) {
      if (text(at).equals(",")) {
        return phraseEndingAt(at).filter(span -> tokens.get(indexAt(span)).isCapitalized());
      }
    }
    return phraseEndingAt(comma);
  }

  private int indexAt(Span span) {
    int index = 0;
    while (tokens.get(index).span().begin() < span.begin()) {
      index++;
    }
    return index;
  }

  private Optional<Span> phraseEndingAt(int end) {
    if (end <= 0) {
      return Optional.empty();
    }
    if (SpeechWords.isPronoun(text(end - 1))) {
      return Optional.of(span(end - 1, end));
    }
    int begin = end;
    int open = 0;
    while (begin > 0 && end - begin < LONGEST_SPEAKER) {
      String before = text(begin - 1);
      open += before.equals(")") ? 1 : before.equals("(") ? -1 : 0;
      boolean bracket = before.equals(")") || (before.equals("(") && open == 0);
      if (SpeechWords.isBarrier(before) || (isMark(begin - 1) && !bracket)) {
        break;
      }
      begin--;
    }
    begin = withoutTitles(begin, end);
    return begin < end ? Optional.of(span(begin, end)) : Optional.empty();
  }

  private Optional<Span> speakerAfter(int verb) {
    int begin = verb + 1;
    int end = begin;
    while (end < tokens.size()
        && end - begin < LONGEST_SPEAKER
        && !isMark(end)
        && !SpeechWords.isBarrier(text(end))) {
      end++;
    }
    boolean comma = verb > 0 && isMark(verb - 1);
    begin = withoutTitles(begin, end);
    return comma && begin < end ? Optional.of(span(begin, end)) : Optional.empty();
  }

  private int withoutTitles(int begin, int end) {
    int at = begin;
    while (at < end - 1 && SpeechWords.isTitle(text(at)) && tokens.get(at + 1).isCapitalized()) {
      at++;
    }
    return at;
  }

  private boolean isMark(int i) {
    return i >= tokens.size() || tokens.get(i).kind() == Token.Kind.MARK;
  }

  private Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }

  private String text(int i) {
    return i < tokens.size() ? tokens.get(i).text() : "";
  }

  private String lower(int i) {
    return text(i).toLowerCase(Locale.ROOT);
  }
}
