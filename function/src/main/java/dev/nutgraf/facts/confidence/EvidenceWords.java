package dev.nutgraf.facts.confidence;

import dev.nutgraf.language.Lexicon;
import java.util.Set;

/// The words by which evidence is told, as listed in `evidence-words.txt`.
enum EvidenceWords {
  READER("the reader"),
  WRITER("the writer"),
  QUOTATION_MARK("quotation marks"),
  LEADS_TO_PLACE("leads to a place"),
  JOINS_NAME("joins the words of a name"),
  PRONOUN("pronouns for people"),
  RELATIVE_TIME("relative times"),
  SAYS("says"),
  OPENS_CREDIT("opens a credit"),
  STOP("stop of a sentence");

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  EvidenceWords(String section) {
    words = Lists.LEXICON.words(section);
  }

  /// Whether the list holds the word, which is in small letters.
  boolean contains(String word) {
    return words.contains(word);
  }

  private static final class Lists {
    static final Lexicon LEXICON = Lexicon.read(EvidenceWords.class, "evidence-words.txt");
  }
}
