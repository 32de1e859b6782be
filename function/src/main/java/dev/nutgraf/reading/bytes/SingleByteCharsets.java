package dev.nutgraf.reading.bytes;

import dev.nutgraf.language.LanguageDetector;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells which charset of one byte a character some bytes are in: the one that makes the most of
/// them words of a language that was written in it, and the fewest of them signs within words.
final class SingleByteCharsets {

  private static final Set<String> WESTERN =
      Set.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "id", "ca");
  private static final Set<String> CENTRAL = Set.of("pl", "cs", "hu", "ro");

  /// What a byte that fits no word costs, in bytes that fit one.
  private static final int MISFIT = 3;

  /// A charset and the languages that were written in it. Of two that read the bytes alike the
  /// first is right more often.
  private record Candidate(Charset charset, Set<String> languages) {}

  private static final List<Candidate> CANDIDATES = candidates();

  private SingleByteCharsets() {}

  private static List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    add(candidates, "windows-1252", WESTERN);
    add(candidates, "windows-1251", Set.of("ru", "uk", "bg", "sr"));
    add(candidates, "windows-1250", CENTRAL);
    add(candidates, "windows-1254", Set.of("tr"));
    add(candidates, "windows-1253", Set.of("el"));
    add(candidates, "windows-1255", Set.of("he"));
    add(candidates, "windows-1256", Set.of("ar", "fa", "ur"));
    add(candidates, "windows-1258", Set.of("vi"));
    add(candidates, "x-windows-874", Set.of("th"));
    add(candidates, "ISO-8859-2", CENTRAL);
    add(candidates, "KOI8-R", Set.of("ru"));
    add(candidates, "KOI8-U", Set.of("uk"));
    add(candidates, "ISO-8859-5", Set.of("ru", "bg", "sr"));
    add(candidates, "IBM866", Set.of("ru"));
    add(candidates, "x-MacCyrillic", Set.of("ru", "uk"));
    add(candidates, "x-MacRoman", WESTERN);
    add(candidates, "x-MacCentralEurope", CENTRAL);
    add(candidates, "IBM850", WESTERN);
    add(candidates, "IBM852", CENTRAL);
    return List.copyOf(candidates);
  }

  private static void add(List<Candidate> candidates, String name, Set<String> languages) {
    if (Charset.isSupported(name)) {
      candidates.add(new Candidate(Charset.forName(name), languages));
    }
  }

  /// The likeliest charset of `bytes`.
  static Charset charsetOf(byte[] bytes) {
    Charset best = WebCharsets.WINDOWS_1252;
    int bestScore = Integer.MIN_VALUE;
    for (Candidate candidate : CANDIDATES) {
      int score = score(bytes, candidate);
      if (score > bestScore) {
        best = candidate.charset();
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(byte[] bytes, Candidate candidate) {
    String text = new String(bytes, candidate.charset());
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        score += isFitting(text, i) ? 1 : -MISFIT;
      }
    }
    Optional<String> language = LanguageDetector.of(text);
    return language.isPresent() && candidate.languages().contains(language.get())
        ? score + 1 + 2 * LanguageDetector.functionWordsIn(text, language.get())
        : score;
  }

  /// Whether a character beyond ASCII stands where one of its kind does: a letter in a word of its
  /// own case and script, a mark at the edge of one.
  private static boolean isFitting(String text, int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (Character.isLetter(c)) {
      boolean risen = Character.isUpperCase(c) && Character.isLowerCase(before);
      boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
      boolean mixed = isOfOtherScript(c, before) || isOfOtherScript(c, after);
      return c != 'ª' && c != 'º' && !risen && !mixed && (!alone || c == 'à' || c >= 0x370);
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return Character.isLetter(before);
    }
    boolean within = Character.isLetter(before) && Character.isLetter(after);
    return switch (c) {
      case '’' -> true;
      case '–', '—', '\u00a0', '\u200c' -> true;
      case '“', '‘', '„', '«' -> !Character.isLetterOrDigit(before);
      case '”', '»', '…' -> !within;
      case '£', '€', '§', '№', '°', '·', '•', '©', '®', '™', '½', '¼', '¿', '¡', '،', '؟' ->
          !within;
      default -> false;
    };
  }

  private static boolean isOfOtherScript(char letter, char neighbour) {
    return Character.isLetter(neighbour)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.of(neighbour);
  }
}
