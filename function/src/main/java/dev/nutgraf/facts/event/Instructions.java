package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.PartOfSpeech;

/// Tells whether a text advises its reader or lists things, so that nothing happens in it.
final class Instructions {

  /// Fewer sentences tell nothing.
  private static final int FEWEST = 6;

  private Instructions() {}

  /// Whether a quarter of the sentences of `article` address the reader or tell what to do, or
  /// three and a sixth of them open with a number as the entries of a list do.
  static boolean isIn(ParsedArticle article) {
    int advice = 0;
    int entries = 0;
    int sentences = article.parsed().size();
    for (ParsedSentence sentence : article.parsed()) {
      advice += advises(sentence) ? 1 : 0;
      entries += isEntry(sentence) ? 1 : 0;
    }
    return sentences >= FEWEST
        && (advice * 4 >= sentences || (entries >= 3 && entries * 6 >= sentences));
  }

  private static boolean advises(ParsedSentence sentence) {
    if (EventWords.QUOTATION_MARK.contains(sentence.word(0))) {
      return false;
    }
    if (sentence.part(0) == PartOfSpeech.VERB_BASE) {
      return true;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (EventWords.QUOTATION_MARK.contains(sentence.word(i))) {
        return false;
      }
      if (EventWords.READER.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "3. MURDER MYSTERY", "10) Keep it dry"
  private static boolean isEntry(ParsedSentence sentence) {
    return sentence.part(0) == PartOfSpeech.NUMBER
        && (sentence.word(1).equals(".") || sentence.word(1).equals(")"))
        && sentence.isCapitalized(2);
  }
}
