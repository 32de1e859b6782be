package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the noun phrase before a verb group, over the brackets, relative clauses, times and
/// appositions that may stand between the two.
final class SubjectPhrases {

  /// How far back a subject may stand; further ones are guesses.
  static final int FURTHEST = 45;

  private final ParsedSentence sentence;
  private final int first;
  private final AsideReader asides;

  /// @param first the token before which nothing belongs to the clause
  SubjectPhrases(ParsedSentence sentence, int first) {
    this.sentence = sentence;
    this.first = first;
    this.asides = new AsideReader(sentence, first);
  }

  /// The subject that the comma at token `comma` sets off from its verb.
  Optional<TokenRange> beforeComma(int comma) {
    return isExample(comma) ? endingAt(comma - 3) : beforeApposition(comma);
  }

  /// ", for example," and its like before the comma at `end`.
  private boolean isExample(int end) {
    return sentence.word(end - 3).equals(",")
        && ClauseWords.ASIDE.contains(sentence.word(end - 2) + " " + sentence.word(end - 1));
  }

  /// The phrase that ends before token `end`, over brackets, relative pronouns and times.
  Optional<TokenRange> endingAt(int end) {
    int at = end;
    for (int step = 0; step < 6 && at > first; step++) {
      String last = sentence.word(at - 1);
      if (last.equals(")")) {
        OptionalInt bracket = openBracket(at - 1);
        if (bracket.isEmpty() || bracket.getAsInt() <= first) {
          return Optional.empty();
        }
        int open = bracket.getAsInt();
        TokenRange phrase = NounPhrases.linkedBefore(sentence, open);
        if (!phrase.isEmpty()) {
          boolean named = sentence.part(open - 1) == PartOfSpeech.NAME;
          return Optional.of(new TokenRange(Math.max(phrase.begin(), first), named ? open : at));
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
        at = timeBegin(at);
        if (sentence.word(at - 1).equals(",")) {
          at--;
        }
      } else {
        int begin = Math.max(first, NounPhrases.linkedBefore(sentence, at).begin());
        OptionalInt relative = begin < at ? relativeBefore(begin) : OptionalInt.empty();
        if (begin < at && isReduced(begin)) {
          at = begin - 2;
        } else if (relative.isPresent()) {
          at = relative.getAsInt();
        } else {
          return begin < at ? Optional.of(new TokenRange(begin, at)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /// "The mayor who built the pier said": the relative pronoun whose clause the phrase at `begin`
  /// ends.
  private OptionalInt relativeBefore(int begin) {
    boolean verb = false;
    for (int at = begin - 1; at > first && begin - at < FURTHEST; at--) {
      if (isRelative(at)) {
        PartOfSpeech head = sentence.part(at - 1);
        boolean noun = head == PartOfSpeech.NOUN || head == PartOfSpeech.NAME;
        return verb && noun ? OptionalInt.of(at) : OptionalInt.empty();
      }
      if (sentence.isMark(at) || sentence.part(at) == PartOfSpeech.CONJUNCTION) {
        return OptionalInt.empty();
      }
      verb |= sentence.part(at).isFinite();
    }
    return OptionalInt.empty();
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
    TokenRange description = NounPhrases.linkedBefore(sentence, end);
    int comma = description.begin() - 1;
    boolean described =
        !description.isEmpty() && sentence.part(description.begin()) != PartOfSpeech.NAME;
    if (!described || comma <= first || !sentence.word(comma).equals(",")) {
      return Optional.empty();
    }
    TokenRange name = NounPhrases.before(sentence, comma);
    return !name.isEmpty() && sentence.part(name.last()) == PartOfSpeech.NAME
        ? Optional.of(new TokenRange(Math.max(name.begin(), first), comma))
        : Optional.empty();
  }

  /// Where "on Friday", "last week", "late Tuesday night" begins that ends before `end`.
  private int timeBegin(int end) {
    int at = end - 1;
    while (at > first && end - at < 6) {
      String before = sentence.word(at - 1);
      boolean time = Calendar.isTimeWord(before) || ClauseWords.STANDS_BEFORE_TIME.contains(before);
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

  private OptionalInt openBracket(int close) {
    for (int at = close - 1; at >= first && close - at < FURTHEST; at--) {
      if (sentence.word(at).equals("(")) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
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
        && isDescription(name - 1)
        && !Calendar.isTimeWord(sentence.word(name))) {
      return Optional.of(new TokenRange(name, comma));
    }
    Optional<TokenRange> subject = asides.subjectBefore(comma);
    if (subject.isPresent()) {
      return subject;
    }
    for (int at = comma - 1; at > first && comma - at < FURTHEST; at--) {
      if (sentence.word(at).equals(",") && opensApposition(at + 1)) {
        Optional<TokenRange> phrase = endingAt(at);
        if (phrase.isPresent() && sentence.hasName(phrase.get())) {
          return phrase;
        }
      }
    }
    return endingAt(comma);
  }

  /// "the trust's director", "the Greek Foreign Minister": whether what ends before token `end`
  /// says what somebody is.
  private boolean isDescription(int end) {
    if (sentence.part(end - 1) != PartOfSpeech.NAME) {
      return sentence.part(end - 1) == PartOfSpeech.NOUN;
    }
    TokenRange phrase = NounPhrases.before(sentence, end);
    return ClauseWords.TITLE.contains(sentence.text(end - 1))
        && sentence.part(phrase.begin()) == PartOfSpeech.DETERMINER;
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
