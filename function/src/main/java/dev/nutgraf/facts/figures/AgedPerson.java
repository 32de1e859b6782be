package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Says whose an age is.
final class AgedPerson {

  /// So far before an age the verb stands whose subject has it: "who died in 2001 aged 86".
  private static final int FARTHEST_VERB = 10;

  private final FigureSentence words;
  private final ParsedSentence sentence;
  private final SubjectFinder subjects;

  AgedPerson(FigureSentence words) {
    this.words = words;
    this.sentence = words.sentence();
    this.subjects = new SubjectFinder(sentence, 0);
  }

  /// The words for the person of that age.
  Optional<Span> of(FigurePlace figure) {
    Optional<Span> found = words.counted(figure.cut().end());
    found = found.isPresent() ? found : beforeComma(figure.whole().begin());
    found = found.isPresent() ? found : beforeLimit(figure.whole().begin());
    return found.isPresent() ? found : ofVerb(figure.whole().begin());
  }

  /// "Ann Lee, 36,", "the driver, aged 36,".
  private Optional<Span> beforeComma(int age) {
    int comma = sentence.word(age - 1).equals("aged") ? age - 2 : age - 1;
    if (comma < 1 || !sentence.word(comma).equals(",")) {
      return Optional.empty();
    }
    TokenRange phrase = NounPhrases.before(sentence, comma);
    return isPerson(phrase) ? Optional.of(sentence.span(phrase)) : Optional.empty();
  }

  /// "children under 12", "those aged 70".
  private Optional<Span> beforeLimit(int age) {
    int end = sentence.word(age - 1).equals("aged") ? age - 1 : age;
    TokenRange phrase = NounPhrases.before(sentence, end);
    return isPerson(phrase) ? Optional.of(sentence.span(phrase)) : Optional.empty();
  }

  /// "she is only 16 years old", "who died in 2001 aged 86".
  private Optional<Span> ofVerb(int age) {
    for (int at = age - 1; at > 0 && age - at <= FARTHEST_VERB; at--) {
      if (sentence.part(at).isFinite()) {
        Optional<TokenRange> subject = subjects.of(at);
        return subject.isPresent() && (isPerson(subject.get()) || isPronoun(subject.get()))
            ? Optional.of(sentence.span(subject.get()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(TokenRange phrase) {
    if (phrase.isEmpty()) {
      return false;
    }
    PartOfSpeech head = sentence.part(phrase.last());
    return (head == PartOfSpeech.NAME || head == PartOfSpeech.NOUN)
        && !sentence.word(phrase.last()).equals("age");
  }

  private boolean isPronoun(TokenRange phrase) {
    String word = sentence.word(phrase.begin());
    return phrase.size() == 1 && (word.equals("he") || word.equals("she"));
  }
}
