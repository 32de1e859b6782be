package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Tells how a source stands to what it reports, from the verb of saying, what negates it and how
/// the report begins: "denied that …", "did not say that …", "asked them to …".
final class PolarityReader {

  /// How far before a verb what negates it may stand.
  private static final int WORDS_BACK = 6;

  private final ParsedSentence sentence;

  PolarityReader(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /// The polarity of `content`, which the verb at token `cue` reports; empty where the sentence
  /// says that nothing of it was said.
  Optional<Polarity> of(int cue, Optional<TokenRange> subject, Span content) {
    Polarity plain = plain(cue, content);
    if (!isNegated(cue, subject)) {
      return Optional.of(plain);
    }
    return switch (plain) {
      case DENIED, DOUBTED -> isRefusal(cue) ? Optional.empty() : Optional.of(Polarity.ASSERTED);
      case ASKED -> Optional.empty();
      case WANTED -> Optional.of(Polarity.DENIED);
      case ASSERTED ->
          opensQuestion(content) || SpeechWords.TAKES_FOR_GRANTED.contains(sentence.word(cue))
              ? Optional.empty()
              : Optional.of(Polarity.DENIED);
    };
  }

  private boolean isRefusal(int cue) {
    return SpeechWords.REFUSES.contains(sentence.word(cue));
  }

  /// What the verb alone says.
  private Polarity plain(int cue, Span content) {
    String word = sentence.word(cue);
    boolean deed = opensDeed(cue, content);
    if (isRefusal(cue)) {
      return deed ? Polarity.DENIED : Polarity.ASSERTED;
    }
    if (SpeechWords.DENIES.contains(word)) {
      return Polarity.DENIED;
    }
    if (SpeechWords.DOUBTS.contains(word)) {
      return deed && SpeechWords.WANTS_DEED.contains(word) ? Polarity.WANTED : Polarity.DOUBTED;
    }
    if (isInquiry(content) && SpeechWords.WANTS.contains(word)) {
      return Polarity.ASKED;
    }
    if (SpeechWords.WANTS.contains(word) || (deed && SpeechWords.WANTS_DEED.contains(word))) {
      return Polarity.WANTED;
    }
    if (SpeechWords.ASKS.contains(word)) {
      return isAskedFor(cue, content) ? Polarity.WANTED : Polarity.ASKED;
    }
    return Polarity.ASSERTED;
  }

  /// "Why would she leave, he demanded.", "demanded to know who": what is wanted is an answer.
  private boolean isInquiry(Span content) {
    int begin = sentence.indexAt(content.begin());
    int end = sentence.indexAt(content.end());
    return sentence.word(end - 1).equals("?")
        || opensQuestion(content)
        || (sentence.word(begin).equals("to") && sentence.word(begin + 1).equals("know"));
  }

  /// "asked for a review".
  private boolean isAskedFor(int cue, Span content) {
    int begin = sentence.indexAt(content.begin());
    return begin > cue && sentence.word(begin - 1).equals("for");
  }

  /// Whether a deed is reported: "to leave", "people to leave".
  private boolean opensDeed(int cue, Span content) {
    int begin = sentence.indexAt(content.begin());
    int end = sentence.indexAt(content.end());
    if (begin <= cue || sentence.word(begin - 1).equals("that") || opensQuestion(content)) {
      return false;
    }
    for (int at = begin; at < end; at++) {
      PartOfSpeech part = sentence.part(at);
      if (part == PartOfSpeech.TO) {
        return true;
      }
      if (part.isFinite() || sentence.isMark(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean opensQuestion(Span content) {
    int begin = sentence.indexAt(content.begin());
    return sentence.part(begin) == PartOfSpeech.QUESTION_WORD
        || sentence.word(begin).equals("whether")
        || sentence.word(begin).equals("if");
  }

  /// Whether the verb at token `cue` is negated: "did not say", "nobody said", "nowhere does it
  /// say"; "not only said" is not.
  boolean isNegated(int cue, Optional<TokenRange> subject) {
    int begin = Math.max(0, cue - WORDS_BACK);
    for (int at = cue - 1; at >= begin && belongs(at); at--) {
      String word = sentence.word(at);
      if (SpeechWords.negates(word)) {
        return !isOnly(sentence.word(at + 1));
      }
    }
    return subject.isPresent() && isNobody(subject.get());
  }

  private static boolean isOnly(String word) {
    return word.equals("only") || word.equals("just") || word.equals("merely");
  }

  /// Whether the word at `at` can stand in the group of the verb behind it.
  private boolean belongs(int at) {
    PartOfSpeech part = sentence.part(at);
    return part == PartOfSpeech.ADVERB
        || part == PartOfSpeech.MODAL
        || part == PartOfSpeech.TO
        || SpeechWords.negates(sentence.word(at))
        || ClauseWords.AUXILIARY.contains(sentence.word(at));
  }

  /// "nobody", "no one", "no minister", or "it" in "nowhere does it say".
  private boolean isNobody(TokenRange subject) {
    String first = sentence.word(subject.begin());
    return first.equals("no")
        || first.equals("nobody")
        || first.equals("none")
        || first.equals("neither")
        || sentence.word(subject.begin() - 2).equals("nowhere")
        || sentence.word(subject.begin() - 2).equals("never")
        || sentence.word(subject.begin() - 1).equals("no")
        || sentence.word(subject.begin() - 1).equals("neither");
  }
}
