package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads the noun phrase before a verb group, over the brackets, relative clauses, times and
/// appositions that may stand between the two.
final class SubjectPhrases {

  /// How far back a subject may stand; further ones are guesses.
  static final int FURTHEST = 45;

  private final ParsedSentence sentence;
  private final int first;

  /// @param first the token before which nothing belongs to the clause
  SubjectPhrases(ParsedSentence sentence, int first) {
    this.sentence = sentence;
    this.first = first;
  }

  /// The subject that the comma at token `comma` sets off from its verb.
  Optional<TokenRange> beforeComma(int comma) {
    return isExample(comma) ? endingAt(comma - 3) : beforeApposition(comma);
  }

  /// ", for example," and its like before the comma at `end`.
  private boolean isExample(int end) {
    String word = sentence.word(end - 1);
    String lead = sentence.word(end - 2);
    return sentence.word(end - 3).equals(",")
        && ((lead.equals("for") && (word.equals("example") || word.equals("instance")))
            || (lead.equals("of") && word.equals("course"))
            || (lead.equals("in") && word.equals("turn")));
  }

  /// The phrase that ends before token `end`, over brackets, relative pronouns and times.
  Optional<TokenRange> endingAt(int end) {
    int at = end;
    for (int step = 0; step < 6 && at > first; step++) {
      String last = sentence.word(at - 1);
      if (last.equals(")")) {
        int open = openBracket(at - 1);
        if (open <= first) {
          return Optional.empty();
        }
        int begin = NounPhrases.linkedBeginOf(sentence, open);
        if (begin < open) {
          boolean named = sentence.part(open - 1) == PartOfSpeech.NAME;
          return Optional.of(new TokenRange(Math.max(begin, first), named ? open : at));
        }
        at = open;
      } else if (isRelative(at - 1)) {
        boolean aside = sentence.word(at - 2).equals(",");
        at = aside ? at - 2 : at - 1;
        if (aside && sentence.part(at - 1) != PartOfSpeech.PRONOUN) {
          Optional<TokenRange> named = nameBefore(at);
          if (named.isPresent()) {
            return named;
          }
        }
      } else if (Calendar.isTimeWord(last)) {
        int begin = timeBegin(at);
        at = begin;
        if (sentence.word(at - 1).equals(",")) {
          at--;
        }
      } else {
        int begin = Math.max(first, NounPhrases.linkedBeginOf(sentence, at));
        if (begin < at && isReduced(begin)) {
          at = begin - 2;
        } else {
          return begin < at ? Optional.of(new TokenRange(begin, at)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /// "troops deployed in Kursk": whether the phrase hangs on a participle that a noun stands
  /// before.
  private boolean isReduced(int begin) {
    PartOfSpeech head = sentence.part(begin - 3);
    return begin - 3 >= first
        && sentence.part(begin - 1) == PartOfSpeech.PREPOSITION
        && sentence.part(begin - 2) == PartOfSpeech.PARTICIPLE
        && (head == PartOfSpeech.NOUN || head == PartOfSpeech.NAME);
  }

  /// "John Kirby, a spokesman for the council, who said": the name before the description that ends
  /// before token `end`.
  private Optional<TokenRange> nameBefore(int end) {
    int begin = NounPhrases.linkedBeginOf(sentence, end);
    boolean described = begin < end && !isNamed(new TokenRange(begin, begin + 1));
    if (!described || begin - 1 <= first || !sentence.word(begin - 1).equals(",")) {
      return Optional.empty();
    }
    int name = NounPhrases.beginOf(sentence, begin - 1);
    return name < begin - 1 && sentence.part(begin - 2) == PartOfSpeech.NAME
        ? Optional.of(new TokenRange(Math.max(name, first), begin - 1))
        : Optional.empty();
  }

  /// Where "on Friday", "last week", "late Tuesday night" begins that ends before `end`.
  private int timeBegin(int end) {
    int at = end - 1;
    while (at > first && end - at < 6) {
      String before = sentence.word(at - 1);
      boolean time =
          Calendar.isTimeWord(before)
              || before.equals("on")
              || before.equals("last")
              || before.equals("this")
              || before.equals("late")
              || before.equals("early")
              || before.equals("in")
              || before.equals("the")
              || before.equals("a");
      if (!time) {
        break;
      }
      at--;
    }
    return at;
  }

  private boolean isRelative(int i) {
    String word = sentence.word(i);
    return word.equals("who")
        || word.equals("which")
        || (word.equals("that") && sentence.part(i) == PartOfSpeech.QUESTION_WORD);
  }

  private int openBracket(int close) {
    for (int at = close - 1; at >= first && close - at < FURTHEST; at--) {
      if (sentence.word(at).equals("(")) {
        return at;
      }
    }
    return -1;
  }

  /// "Hugh Hill, a doctor, said": what stands before the first comma of the two.
  private Optional<TokenRange> beforeApposition(int comma) {
    int name = comma;
    while (name > first && sentence.part(name - 1) == PartOfSpeech.NAME) {
      name--;
    }
    if (name < comma
        && name > first
        && sentence.word(name - 1).equals(",")
        && sentence.part(name - 2) == PartOfSpeech.NOUN
        && !Calendar.isTimeWord(sentence.word(name))) {
      return Optional.of(new TokenRange(name, comma));
    }
    for (int at = comma - 1; at > first && comma - at < FURTHEST; at--) {
      if (sentence.word(at).equals(",") && opensApposition(at + 1)) {
        Optional<TokenRange> phrase = endingAt(at);
        if (phrase.isPresent() && isNamed(phrase.get())) {
          return phrase;
        }
      }
    }
    return endingAt(comma);
  }

  private boolean isNamed(TokenRange phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (sentence.part(i) == PartOfSpeech.NAME) {
        return true;
      }
    }
    return false;
  }

  private boolean opensApposition(int i) {
    return switch (sentence.part(i)) {
      case DETERMINER,
          NOUN,
          NUMBER,
          ADJECTIVE,
          ADVERB,
          POSSESSIVE,
          PREPOSITION,
          QUESTION_WORD,
          NAME,
          GERUND,
          PARTICIPLE ->
          true;
      case VERB_BASE,
          VERB_PAST,
          VERB_PRESENT,
          MODAL,
          TO,
          PRONOUN,
          CONJUNCTION,
          PARTICLE,
          ENDING,
          MARK,
          OTHER ->
          false;
    };
  }
}
