package dev.nutgraf.reading.lines;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the names of authors out of lines such as "By Ana Lima and Jo Ek, Transport
/// correspondent".
public final class BylineReader {

  private static final int MOST_WORDS = 24;

  /// What stands between names.
  private static final Set<String> PARTING =
      Set.of("and", "on", "&", "|", "•", "·", "●", "-", "–", "—", "/", "und", "et", "y", "e", "и");

  private static final int MOST_NAME_WORDS = 5;
  private static final int MOST_CREDENTIAL_LETTERS = 6;

  /// Titles and initials before a full stop: "Dr", "Rev", "J".
  private static final int LONGEST_ABBREVIATION = 3;

  private static final Lexicon WORDS = Lexicon.read(BylineReader.class, "bylines.txt");
  private static final Set<String> LABELS = WORDS.words("label");
  private static final Set<String> ROLES = WORDS.words("role");
  private static final Set<String> PARTICLES = WORDS.words("particle");
  private static final Set<String> NOBODY = WORDS.words("nobody");
  private static final Set<String> DESKS = WORDS.words("desk");
  private static final Set<String> OTHER_LABELS = WORDS.words("label in other languages");
  private static final Set<String> BEHIND_NAMES = WORDS.words("behind names");
  private static final Set<String> OUTLETS = WORDS.words("outlet");
  private static final Set<String> OF_DAYS = WORDS.words("of days");
  private static final Set<String> OF_LIVES = WORDS.words("of lives");

  /// What stands before the author's name in Chinese and Japanese.
  private static final List<String> CHINESE_LABELS =
      List.of("作者：", "作者:", "记者：", "记者 ", "記者：", "記者 ", "文：", "文・");

  private static final int MOST_CHINESE_LETTERS = 6;

  /// From Hebrew on, hardly any script has capitals.
  private static final char FIRST_WITHOUT_CASE = 0x590;

  private BylineReader() {}

  /// The names in a line that begins with "By" or the like, a date before it not counted; joined by
  /// commas; empty if it is no byline.
  public static Optional<String> namesIn(String line) {
    String text = WhiteSpace.collapsed(line);
    if (LineTokens.count(text) > MOST_WORDS) {
      return Optional.empty();
    }
    int begin = afterLabel(text);
    if (begin < 0) {
      return inChinese(text);
    }
    String rest = firstSentence(text.substring(begin)).strip();
    return isFirstName(rest) ? Optional.of(rest) : names(rest);
  }

  /// The names in a line of which the page says that it is a byline: the label may be in another
  /// language or missing.
  public static Optional<String> namesInByline(String line) {
    Optional<String> labelled = namesIn(line);
    if (labelled.isPresent() || LineTokens.count(line) > MOST_WORDS) {
      return labelled;
    }
    String text = WhiteSpace.collapsed(line);
    Optional<String> otherwise = inOtherLanguage(text);
    if (otherwise.isPresent()) {
      return otherwise;
    }
    boolean several = text.indexOf(';') > 0 || text.contains(" & ") || text.contains(" / ");
    return several ? names(text) : Optional.empty();
  }

  /// The names behind a label in another language than English: "Von Ana Lima".
  public static Optional<String> inOtherLanguage(String line) {
    int end = line.indexOf(' ');
    if (end < 0) {
      return Optional.empty();
    }
    String first = LetterCase.lower(line.substring(0, end));
    String label = first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
    return OTHER_LABELS.contains(label) ? names(line.substring(end + 1)) : Optional.empty();
  }

  /// "作者：王小明".
  private static Optional<String> inChinese(String text) {
    for (String label : CHINESE_LABELS) {
      int at = text.indexOf(label);
      if (at >= 0) {
        int begin = at + label.length();
        int end = begin;
        while (end < text.length() && Character.isIdeographic(text.charAt(end))) {
          end++;
        }
        return end > begin && end - begin <= MOST_CHINESE_LETTERS
            ? Optional.of(text.substring(begin, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether the words are one first name, with which some sign: "By Ida".
  private static boolean isFirstName(String text) {
    return text.indexOf(' ') < 0
        && text.length() > 2
        && Character.isLowerCase(text.charAt(text.length() - 1))
        && !OUTLETS.contains(LetterCase.lower(text))
        && !DESKS.contains(LetterCase.lower(text))
        && isMarkedName(text);
  }

  /// Whether the words are the name of a paper or an agency: "The Ferry Times".
  public static boolean isOutlet(String name) {
    String lower = LetterCase.lower(name);
    int first = lower.indexOf(' ');
    return OUTLETS.contains(lower.substring(lower.lastIndexOf(' ') + 1))
        || (first > 0 && OUTLETS.contains(lower.substring(0, first)));
  }

  /// Whether a line tells of somebody's life in words that are said of authors and of people in the
  /// news alike: "Ana Lima lives in Sund".
  public static boolean tellsOfALife(String line) {
    for (LineTokens.LineToken word : LineTokens.in(line)) {
      if (OF_LIVES.contains(word.text())) {
        return true;
      }
    }
    return false;
  }

  /// The text up to a full stop that ends a word and no title or initial: "Ana Lima, DVM. Reviewed
  /// by Jo Ek" names one author.
  private static String firstSentence(String text) {
    for (int at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1)) {
      String word = text.substring(text.lastIndexOf(' ', at - 1) + 1, at);
      boolean whole = word.length() > LONGEST_ABBREVIATION || isCredential(word);
      if (whole && word.indexOf('.') < 0 && !word.equalsIgnoreCase("prof")) {
        return text.substring(0, at);
      }
    }
    return text;
  }

  /// Whether one byline is the other with letters behind the name: "Ana Lima" and "Ana Lima, DVM".
  public static boolean addsCredentials(String longer, String name) {
    return longer.startsWith(name + ", ") && isCredential(longer.substring(name.length() + 2));
  }

  /// Whether one of the words is an office: "editor", "correspondent".
  public static boolean holdsOffice(String text) {
    for (LineTokens.LineToken word : LineTokens.in(text)) {
      if (ROLES.contains(word.text())) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words name an office of a site and nobody in it: "Ferry Times Staff".
  public static boolean isDesk(String name) {
    String lower = LetterCase.lower(name);
    return DESKS.contains(lower.substring(lower.lastIndexOf(' ') + 1));
  }

  /// Whether the line is only the label of a byline whose names stand on the next.
  public static boolean isLabel(String line) {
    String plain = LetterCase.lower(line).strip();
    return LABELS.contains(plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain);
  }

  /// Where the names begin, or -1: behind a label at the line's begin, or behind "by" where only a
  /// date stands before it.
  private static int afterLabel(String text) {
    String lower = LettersOnly.small(text);
    int longest = -1;
    for (String label : LABELS) {
      boolean there =
          lower.startsWith(label)
              && (lower.startsWith(" ", label.length()) || lower.startsWith(":", label.length()));
      // "Author" alone may begin a sentence.
      if (there
          && (label.endsWith("by")
              || label.endsWith(" to")
              || lower.startsWith(":", label.length()))) {
        longest = Math.max(longest, label.length() + 1);
      }
    }
    if (longest >= 0) {
      return longest;
    }
    int by = lower.indexOf(" by ");
    return by > 0 && DateStamps.looksLikeOne(text.substring(0, by)) ? by + 4 : -1;
  }

  private static Optional<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String part : parts(text)) {
      boolean role = !names.isEmpty() && (holdsOffice(part) || isOutlet(part));
      if (role || (!isName(part) && !(isCredential(part) && !names.isEmpty()))) {
        break;
      }
      names.add(part);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /// What stands between commas, bars, dashes, "and" and "on", up to where names end: before "in",
  /// a date or brackets.
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    String[] words = text.strip().split(" ", -1);
    for (int i = 0; i < words.length && !endsNames(words, i); i++) {
      String word = words[i];
      boolean parting = PARTING.contains(word);
      boolean closes = !word.isEmpty() && ",;".indexOf(word.charAt(word.length() - 1)) >= 0;
      if (!parting) {
        part.append(part.isEmpty() ? "" : " ");
        part.append(closes ? word.substring(0, word.length() - 1) : word);
      }
      if ((parting || closes) && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  /// Whether the word at `i` is the first behind the names.
  private static boolean endsNames(String[] words, int i) {
    if (i == 0 || words[i].isEmpty()) {
      return false;
    }
    String word = LetterCase.lower(words[i]);
    String plain = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    boolean dated =
        i + 1 < words.length
            && !words[i + 1].isEmpty()
            && Character.isDigit(words[i + 1].charAt(0))
            && DateWords.month(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain)
                > 0;
    return dated
        || BEHIND_NAMES.contains(word)
        || DateWords.UPDATE.contains(plain)
        || DateWords.PUBLICATION.contains(plain)
        || (i >= 2 && words[i].charAt(0) == '(');
  }

  /// Whether two words stand in one, as where the links of a list are read as a line.
  private static boolean isGlued(String word) {
    for (int i = 4; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words are letters behind a name: "DVM", "M.D.".
  private static boolean isCredential(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && text.length() <= MOST_CREDENTIAL_LETTERS && text.indexOf(' ') < 0;
  }

  /// Whether the words look like a person's name or a desk's: two to five of them, each with a
  /// capital.
  public static boolean isName(String text) {
    String[] words = text.split(" ", -1);
    return words.length >= 2 && isNameOrPart(text, words);
  }

  /// Whether a name may begin with the letter: a capital, or one of a script without capitals.
  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || (c >= FIRST_WITHOUT_CASE && Character.isLetter(c));
  }

  /// The same where the page itself says that it is a name, so that one word is enough.
  public static boolean isMarkedName(String text) {
    return isNameOrPart(text, text.split(" ", -1));
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameOrPart(String text, String[] words) {
    if (words.length > MOST_NAME_WORDS || NOBODY.contains(LetterCase.lower(words[0]))) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty()
          || hasDigit(word)
          || isGlued(word)
          || OF_DAYS.contains(LetterCase.lower(word))
          || !(isCapital(word.charAt(0)) || PARTICLES.contains(word) || word.charAt(0) == '(')) {
        return false;
      }
    }
    return !text.endsWith(".") || text.length() < 40;
  }
}
