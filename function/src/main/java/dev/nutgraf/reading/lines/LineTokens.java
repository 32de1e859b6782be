package dev.nutgraf.reading.lines;

import dev.nutgraf.language.LetterCase;
import java.util.ArrayList;
import java.util.List;

/// Cuts a line into the tokens that patterns are written in.
public final class LineTokens {

  /// Marks that patterns may ask for; all other punctuation is passed over.
  private static final String MARKS = ":|©@#";

  /// Kana and Han, which write no spaces and about two characters a word.
  private static final char FIRST_UNSPACED = 0x3040;

  private static final char LAST_UNSPACED = 0x9fff;
  private static final int CHARACTERS_A_WORD = 2;

  /// From Hebrew on, some scripts write signs with their letters.
  private static final char FIRST_WITH_SIGNS = 0x590;

  private LineTokens() {}

  /// One token.
  ///
  /// @param text in lower case, with straight apostrophes
  /// @param capital whether it begins with a capital letter
  public record LineToken(String text, boolean capital) {

    public boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    boolean isMark() {
      return MARKS.indexOf(text.charAt(0)) >= 0;
    }
  }

  /// Runs of letters and digits, apostrophes inside them included, and the marks of [#MARKS].
  public static List<LineToken> in(String line) {
    List<LineToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (isWordCharacter(c)) {
        int begin = i;
        while (i < line.length() && (isWordCharacter(line.charAt(i)) || joins(line, i))) {
          i++;
        }
        tokens.add(new LineToken(folded(line, begin, i), Character.isUpperCase(c)));
      } else {
        if (MARKS.indexOf(c) >= 0) {
          tokens.add(new LineToken(String.valueOf(c), false));
        }
        i++;
      }
    }
    return tokens;
  }

  /// How many words `line` has, marks not counted; about as many in scripts that write no spaces.
  public static int count(String line) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= 'a' && c <= 'z') {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c == ' ') {
        inside = false;
      } else {
        boolean word = isWordCharacter(c) || (inside && joins(line, i));
        words += word && !inside ? 1 : 0;
        inside = word;
        unspaced += c >= FIRST_UNSPACED && c <= LAST_UNSPACED ? 1 : 0;
      }
    }
    return words + unspaced / CHARACTERS_A_WORD;
  }

  private static String folded(String line, int begin, int end) {
    String word = line.substring(begin, end);
    for (int i = 0; i < word.length(); i++) {
      if (!isPlain(word.charAt(i))) {
        // The dot of a Turkish capital is no letter of its own.
        return LetterCase.lower(word.replace('’', '\'')).replace("i\u0307", "i");
      }
    }
    return word;
  }

  /// Small letters and digits, most of what pages hold.
  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isWordCharacter(char c) {
    if (c < 0x80) {
      return isPlain(c) || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || (c >= FIRST_WITH_SIGNS && isVowelSign(c));
  }

  /// Signs that stand with a letter, as vowels do in Arabic and the Indic scripts.
  private static boolean isVowelSign(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// Whether the character at `i` is an apostrophe inside a word.
  private static boolean joins(String line, int i) {
    char c = line.charAt(i);
    return (c == '\'' || c == '’')
        && i > 0
        && isWordCharacter(line.charAt(i - 1))
        && i + 1 < line.length()
        && isWordCharacter(line.charAt(i + 1));
  }
}
