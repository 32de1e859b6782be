package dev.nutgraf.summary;

import dev.nutgraf.language.LetterCase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a summary is to be.
public sealed interface SummaryLength {

  /// Three to five sentences by the length of the article.
  record Auto() implements SummaryLength {}

  /// Exactly this many sentences, or all there are.
  record Sentences(int count) implements SummaryLength {
    public Sentences {
      requireRange(count, 1, 100, "sentences");
    }
  }

  /// Whole sentences up to this many words, and at least one sentence.
  record Words(int count) implements SummaryLength {
    public Words {
      requireRange(count, 10, 10_000, "words");
    }
  }

  /// Whole sentences up to this share of the article's words, and at least one sentence.
  record Percent(int share) implements SummaryLength {
    public Percent {
      requireRange(share, 1, 100, "%");
    }
  }

  /// What the text forms are, for help and error messages.
  String FORMS = "auto, \"N sentences\" (1 to 100), \"N words\" (10 to 10000) or \"N%\" (1 to 100)";

  /// Reads `auto`, `5 sentences`, `120 words` or `20%`.
  ///
  /// @throws IllegalArgumentException naming what was given and what is allowed
  static SummaryLength parse(String text) {
    String form = LetterCase.lower(text.strip());
    if (form.equals("auto")) {
      return new Auto();
    }
    Matcher matcher = Forms.AMOUNT.matcher(form);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a summary length: use " + FORMS);
    }
    int amount = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2).charAt(0)) {
      case 's' -> new Sentences(amount);
      case 'w' -> new Words(amount);
      default -> new Percent(amount);
    };
  }

  private static void requireRange(int value, int from, int to, String unit) {
    if (value < from || value > to) {
      throw new IllegalArgumentException(
          "a summary of %s %s is out of range: use %s".formatted(value, unit, FORMS));
    }
  }

  /// The pattern behind [#parse].
  final class Forms {
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,6})\\s*(sentences?|words?|%)");

    private Forms() {}
  }
}
