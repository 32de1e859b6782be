package dev.nutgraf.reading.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A pattern over the words of a line. It is matched by following all its states at once, so the
/// time is linear in the line whatever the line holds.
///
/// Written as elements separated by spaces:
///
/// | element | matches |
/// |---|---|
/// | `word` | that word, in any case |
/// | `subscri~` | a word that begins so |
/// | `a/b/c` | one of them; `a/Aa` also any with a capital |
/// | `Aa` | any word with a capital |
/// | `0` | a word that begins with a digit |
/// | `*` | any one word |
/// | `(x)` | x or nothing, x being any of the above |
/// | `..` | up to five words |
/// | `...` | any number of words |
/// | `^` first, `$` last | the line's begin and end |
final class PhrasePattern {

  private static final int SHORT_GAP = 5;

  private static final Element GAP = any(Any.ANYTHING, true, true);
  private static final Element WORD_OR_NOTHING = any(Any.ANYTHING, true, false);

  /// States are bits of a long; the last bit is the final state.
  private static final int MOST_ELEMENTS = 62;

  /// One step: what it takes, whether it may be left out, whether it may be repeated.
  private record Element(
      Set<String> words, List<String> prefixes, Any any, boolean optional, boolean repeated) {

    boolean takes(LineTokens.LineToken token) {
      return switch (any) {
        case ANYTHING -> true;
        case CAPITAL -> token.capital() || takesWord(token.text());
        case NUMBER -> token.isNumber();
        case NOTHING_ELSE -> takesWord(token.text());
      };
    }

    /// Whether any match needs one of the words.
    boolean isCertain() {
      return !optional && any == Any.NOTHING_ELSE && prefixes.isEmpty();
    }

    int shortestWord() {
      int shortest = Integer.MAX_VALUE;
      for (String word : words) {
        shortest = Math.min(shortest, word.length());
      }
      return shortest;
    }

    private boolean takesWord(String word) {
      if (words.contains(word)) {
        return true;
      }
      // Nearly no element has prefixes, and nearly every word comes this far.
      return !prefixes.isEmpty() && hasPrefix(word);
    }

    private boolean hasPrefix(String word) {
      for (String prefix : prefixes) {
        if (word.startsWith(prefix)) {
          return true;
        }
      }
      return false;
    }
  }

  private enum Any {
    ANYTHING,
    CAPITAL,
    NUMBER,
    NOTHING_ELSE
  }

  private final List<Element> elements;
  private final boolean atBegin;
  private final boolean atEnd;
  private final long last;

  /// The states behind which an element may be left out.
  private final long optional;

  private PhrasePattern(List<Element> elements, boolean atBegin, boolean atEnd) {
    this.elements = elements;
    this.atBegin = atBegin;
    this.atEnd = atEnd;
    this.last = 1L << elements.size();
    long skippable = 0;
    for (int i = 0; i < elements.size(); i++) {
      skippable |= elements.get(i).optional() ? 1L << i : 0;
    }
    this.optional = skippable;
  }

  /// The pattern that `source` writes.
  ///
  /// @throws IllegalArgumentException if it has no elements or too many
  static PhrasePattern of(String source) {
    List<Element> elements = new ArrayList<>();
    boolean atBegin = false;
    boolean atEnd = false;
    int begin = 0;
    while (begin < source.length()) {
      int space = source.indexOf(' ', begin);
      int end = space < 0 ? source.length() : space;
      String part = source.substring(begin, end);
      begin = end + 1;
      switch (part) {
        case "" -> {}
        case "^" -> atBegin = true;
        case "$" -> atEnd = true;
        case "..." -> elements.add(GAP);
        case ".." -> {
          for (int i = 0; i < SHORT_GAP; i++) {
            elements.add(WORD_OR_NOTHING);
          }
        }
        default -> elements.add(element(part));
      }
    }
    if (elements.isEmpty() || elements.size() > MOST_ELEMENTS) {
      throw new IllegalArgumentException(
          "a pattern has 1 to %s elements, not %s: %s"
              .formatted(MOST_ELEMENTS, elements.size(), source));
    }
    return new PhrasePattern(List.copyOf(elements), atBegin, atEnd);
  }

  private static Element any(Any any, boolean optional, boolean repeated) {
    return new Element(Set.of(), List.of(), any, optional, repeated);
  }

  private static Element element(String part) {
    boolean optional = part.startsWith("(") && part.endsWith(")");
    String inner = optional ? part.substring(1, part.length() - 1) : part;
    return switch (inner) {
      case "Aa" -> any(Any.CAPITAL, optional, false);
      case "0" -> any(Any.NUMBER, optional, false);
      case "*" -> any(Any.ANYTHING, optional, false);
      default ->
          inner.indexOf('/') < 0 && !inner.endsWith("~")
              ? new Element(Set.of(inner), List.of(), Any.NOTHING_ELSE, optional, false)
              : oneOf(inner, optional);
    };
  }

  private static Element oneOf(String alternatives, boolean optional) {
    Set<String> words = new HashSet<>();
    List<String> prefixes = new ArrayList<>();
    Any any = Any.NOTHING_ELSE;
    int begin = 0;
    while (begin <= alternatives.length()) {
      int slash = alternatives.indexOf('/', begin);
      int end = slash < 0 ? alternatives.length() : slash;
      String word = alternatives.substring(begin, end);
      begin = end + 1;
      if (word.equals("Aa")) {
        any = Any.CAPITAL;
      } else if (word.endsWith("~")) {
        prefixes.add(word.substring(0, word.length() - 1));
      } else {
        words.add(word);
      }
    }
    return new Element(words, prefixes, any, optional, false);
  }

  /// The fewest words one of which any match needs, or none if that cannot be said.
  Set<String> needed() {
    Set<String> best = Set.of();
    for (Element element : elements) {
      if (element.isCertain() && (best.isEmpty() || element.words().size() < best.size())) {
        best = element.words();
      }
    }
    return best;
  }

  /// The longest words one of which any match needs, or none if that cannot be said: nearly every
  /// line has a "to" or "the", hardly any an "inbox".
  Set<String> telling() {
    Set<String> best = Set.of();
    int longest = 0;
    for (Element element : elements) {
      int shortest = element.isCertain() ? element.shortestWord() : 0;
      if (shortest > longest) {
        best = element.words();
        longest = shortest;
      }
    }
    return best;
  }

  /// Whether the pattern occurs in `line`.
  boolean occursIn(List<LineTokens.LineToken> line) {
    long states = skipped(1L);
    for (LineTokens.LineToken token : line) {
      long next = 0;
      for (long left = states & (last - 1); left != 0; left &= left - 1) {
        int state = Long.numberOfTrailingZeros(left);
        Element element = elements.get(state);
        if (element.takes(token)) {
          next |= element.repeated() ? 3L << state : 2L << state;
        }
      }
      if (!atEnd && (states & last) != 0) {
        return true;
      }
      states = skipped(atBegin ? next : next | 1L);
      if (states == 0) {
        // It is tied to the line's begin and does not go on as that does.
        return false;
      }
    }
    return (states & last) != 0;
  }

  /// The states that can be reached from these without a word.
  private long skipped(long states) {
    long all = states;
    for (long left = all & optional; left != 0; left &= left - 1) {
      long next = Long.lowestOneBit(left) << 1;
      all |= next;
      left |= next & optional;
    }
    return all;
  }
}
