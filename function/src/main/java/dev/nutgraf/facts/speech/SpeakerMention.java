package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;

/// Cuts a noun phrase down to the words that name its head: "council leader Idris Calloway" is
/// mentioned as "Idris Calloway", "a spokesman for the ministry" as it stands.
final class SpeakerMention {

  private SpeakerMention() {}

  /// The mention in `phrase`, or the name behind it: "the mayor, Elena Brandt".
  static Span withName(ParsedSentence sentence, TokenRange phrase) {
    int end = phrase.end();
    int name = end + 1;
    while (name < sentence.size() && isNamePart(sentence, name)) {
      name++;
    }
    boolean named =
        sentence.word(end).equals(",")
            && name > end + 1
            && sentence.part(end - 1) == PartOfSpeech.NOUN
            && (name == sentence.size()
                || sentence.isMark(name)
                || sentence.part(name) == PartOfSpeech.PREPOSITION
                || sentence.part(name).isFinite())
            && !Calendar.isTimeWord(sentence.word(end + 1));
    return named ? sentence.span(end + 1, name) : head(sentence, phrase);
  }

  /// The mention in `phrase`, which holds a token or more.
  static Span of(ParsedSentence sentence, TokenRange phrase) {
    boolean definite =
        sentence.part(phrase.begin()) == PartOfSpeech.DETERMINER
            || sentence.part(phrase.begin()) == PartOfSpeech.POSSESSIVE;
    return definite ? withName(sentence, phrase) : head(sentence, phrase);
  }

  private static Span head(ParsedSentence sentence, TokenRange phrase) {
    int begin = phrase.begin();
    int end = phrase.end();
    int first = end;
    while (first > begin && isNamePart(sentence, first - 1)) {
      first--;
    }
    while (first < end - 1 && isTitle(sentence, first)) {
      first++;
    }
    boolean linked = first > begin && sentence.part(first - 1) == PartOfSpeech.PREPOSITION;
    boolean owned = first > begin && sentence.part(first - 1) == PartOfSpeech.ENDING;
    boolean article = first == begin + 1 && sentence.part(begin) == PartOfSpeech.DETERMINER;
    boolean described =
        first < end
            && !linked
            && !article
            && !isLinkedPhrase(sentence, new TokenRange(begin, first));
    return described || (owned && first < end)
        ? sentence.span(first, end)
        : sentence.span(withoutLead(sentence, phrase), end);
  }

  private static boolean isNamePart(ParsedSentence sentence, int i) {
    return sentence.part(i) == PartOfSpeech.NAME
        || (sentence.word(i).equals("&") && sentence.part(i - 1) == PartOfSpeech.NAME);
  }

  private static boolean isTitle(ParsedSentence sentence, int i) {
    return ClauseWords.TITLE.contains(sentence.text(i));
  }

  private static boolean isLinkedPhrase(ParsedSentence sentence, TokenRange words) {
    for (int i = words.begin(); i < words.end(); i++) {
      if (sentence.part(i) == PartOfSpeech.PREPOSITION || sentence.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /// Without the adverb or conjunction a sentence opens with.
  private static int withoutLead(ParsedSentence sentence, TokenRange phrase) {
    int at = phrase.begin();
    while (at < phrase.last()
        && (sentence.part(at) == PartOfSpeech.ADVERB
            || sentence.part(at) == PartOfSpeech.CONJUNCTION)) {
      at++;
    }
    return at;
  }
}
