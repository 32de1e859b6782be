package dev.nutgraf.language;

import java.util.Map;
import java.util.Optional;

/// The stem of an English word, by M. F. Porter, "An algorithm for suffix stripping", Program
/// 14(3), 1980, with the extensions that NLTK's stemmer has by default: a few irregular forms,
/// "ies" and "ied" after one letter, "y" after a consonant, "alli", "bli", "fulli" and "logi". The
/// usual ROUGE scorers count with this variant.
public final class PorterStemmer {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("skies", "sky"),
          Map.entry("sky", "sky"),
          Map.entry("dying", "die"),
          Map.entry("lying", "lie"),
          Map.entry("tying", "tie"),
          Map.entry("news", "news"),
          Map.entry("innings", "inning"),
          Map.entry("inning", "inning"),
          Map.entry("outings", "outing"),
          Map.entry("outing", "outing"),
          Map.entry("cannings", "canning"),
          Map.entry("canning", "canning"),
          Map.entry("howe", "howe"),
          Map.entry("proceed", "proceed"),
          Map.entry("exceed", "exceed"),
          Map.entry("succeed", "succeed"));

  /// Suffix, replacement, suffix, replacement: the first suffix that fits decides.
  private static final String[] STEP_2 = {
    "ational", "ate", "tional", "tion", "enci", "ence", "anci", "ance", "izer", "ize", "bli", "ble",
    "alli", "al", "entli", "ent", "eli", "e", "ousli", "ous", "ization", "ize", "ation", "ate",
    "ator", "ate", "alism", "al", "iveness", "ive", "fulness", "ful", "ousness", "ous", "aliti",
    "al", "iviti", "ive", "biliti", "ble", "fulli", "ful"
  };

  private static final String[] STEP_3 = {
    "icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", ""
  };

  private static final String[] STEP_4_BEFORE_ION = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent"
  };

  private static final String[] STEP_4_AFTER_ION = {"ou", "ism", "ate", "iti", "ous", "ive", "ize"};

  /// Longer words are no words, and every step would copy them.
  private static final int LONGEST_WORD = 60;

  private PorterStemmer() {}

  /// The stem of `word`, in small letters.
  public static String stem(String word) {
    String w = LetterCase.lower(word);
    String irregular = IRREGULAR.get(w);
    if (irregular != null) {
      return irregular;
    }
    if (w.length() <= 2 || w.length() > LONGEST_WORD) {
      return w;
    }
    return step5(step4(step3(step2(step1c(step1b(step1a(w)))))));
  }

  private static String step1a(String w) {
    if (w.endsWith("ies")) {
      return w.length() == 4 ? cut(w, 1) : cut(w, 2);
    }
    if (w.endsWith("sses")) {
      return cut(w, 2);
    }
    return w.endsWith("s") && !w.endsWith("ss") ? cut(w, 1) : w;
  }

  private static String step1b(String w) {
    if (w.endsWith("ied")) {
      return w.length() == 4 ? cut(w, 1) : cut(w, 2);
    }
    if (w.endsWith("eed")) {
      return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
    }
    if (w.endsWith("ed") && hasVowel(cut(w, 2))) {
      return restored(cut(w, 2));
    }
    return w.endsWith("ing") && hasVowel(cut(w, 3)) ? restored(cut(w, 3)) : w;
  }

  /// What a stem that lost "ed" or "ing" looks like without it: "hop" of "hopp", "file" of "fil".
  private static String restored(String stem) {
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    if (endsWithDouble(stem)) {
      return "lsz".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem : cut(stem, 1);
    }
    return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
  }

  private static String step1c(String w) {
    int last = w.length() - 1;
    return w.endsWith("y") && last > 1 && isConsonant(w, last - 1) ? cut(w, 1) + "i" : w;
  }

  private static String step2(String w) {
    if (w.endsWith("alli") && measure(cut(w, 4)) > 0) {
      return step2(cut(w, 2));
    }
    Optional<String> replaced = replaced(w, STEP_2);
    if (replaced.isPresent()) {
      return replaced.get();
    }
    return w.endsWith("logi") && measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
  }

  private static String step3(String w) {
    return replaced(w, STEP_3).orElse(w);
  }

  private static String step4(String w) {
    for (String suffix : STEP_4_BEFORE_ION) {
      if (w.endsWith(suffix)) {
        return withoutLong(w, suffix);
      }
    }
    if (w.endsWith("ion")) {
      String stem = cut(w, 3);
      return measure(stem) > 1 && (stem.endsWith("s") || stem.endsWith("t")) ? stem : w;
    }
    for (String suffix : STEP_4_AFTER_ION) {
      if (w.endsWith(suffix)) {
        return withoutLong(w, suffix);
      }
    }
    return w;
  }

  private static String step5(String w) {
    String stem = w;
    if (w.endsWith("e")) {
      int measure = measure(cut(w, 1));
      if (measure > 1 || (measure == 1 && !endsShort(cut(w, 1)))) {
        stem = cut(w, 1);
      }
    }
    return stem.endsWith("ll") && measure(cut(stem, 1)) > 1 ? cut(stem, 1) : stem;
  }

  private static Optional<String> replaced(String w, String[] suffixes) {
    for (int i = 0; i < suffixes.length; i += 2) {
      if (w.endsWith(suffixes[i])) {
        String stem = cut(w, suffixes[i].length());
        return Optional.of(measure(stem) > 0 ? stem + suffixes[i + 1] : w);
      }
    }
    return Optional.empty();
  }

  private static String withoutLong(String w, String suffix) {
    String stem = cut(w, suffix.length());
    return measure(stem) > 1 ? stem : w;
  }

  private static String cut(String w, int letters) {
    return w.substring(0, w.length() - letters);
  }

  /// How many times a vowel is followed by a consonant: Porter's m.
  private static int measure(String w) {
    int measure = 0;
    boolean vowelBefore = false;
    boolean consonant = false;
    for (int i = 0; i < w.length(); i++) {
      consonant = isConsonant(w.charAt(i), i, consonant);
      measure += consonant && vowelBefore ? 1 : 0;
      vowelBefore = !consonant;
    }
    return measure;
  }

  private static boolean hasVowel(String w) {
    boolean consonant = false;
    for (int i = 0; i < w.length(); i++) {
      consonant = isConsonant(w.charAt(i), i, consonant);
      if (!consonant) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithDouble(String w) {
    int last = w.length() - 1;
    return last > 0 && w.charAt(last) == w.charAt(last - 1) && isConsonant(w, last);
  }

  /// Porter's *o: consonant, vowel, consonant other than w, x, y; or just a vowel and a consonant.
  private static boolean endsShort(String w) {
    int last = w.length() - 1;
    if (last == 1) {
      return !isConsonant(w, 0) && isConsonant(w, 1);
    }
    return last > 1
        && isConsonant(w, last - 2)
        && !isConsonant(w, last - 1)
        && isConsonant(w, last)
        && "wxy".indexOf(w.charAt(last)) < 0;
  }

  private static boolean isConsonant(String w, int index) {
    boolean consonant = false;
    for (int i = 0; i <= index; i++) {
      consonant = isConsonant(w.charAt(i), i, consonant);
    }
    return consonant;
  }

  private static boolean isConsonant(char c, int index, boolean consonantBefore) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> index == 0 || !consonantBefore;
      default -> true;
    };
  }
}
