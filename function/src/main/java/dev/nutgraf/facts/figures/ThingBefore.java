package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.grammar.VerbForms;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Reads before a figure what it measures.
final class ThingBefore {

  private static final Set<String> EMPTY = FigureLexicon.LEXICON.words("says nothing of a sum");
  private static final Set<String> WORTH = FigureLexicon.LEXICON.words("tells a worth");
  private static final Set<String> MOVES =
      VerbForms.of(FigureLexicon.LEXICON.words("moves its object to a figure"));
  private static final Set<String> MEASURED = FigureLexicon.LEXICON.words("is measured");
  private static final Set<String> LEADS = FigureLexicon.LEXICON.words("leads to where it moves");

  /// So many words may stand between a preposition and its figure: "by a strong 0.7%".
  private static final int MOST_BETWEEN = 3;

  private final ParsedSentence sentence;

  ThingBefore(FigureSentence words) {
    this.sentence = words.sentence();
  }

  /// Whether the verb sets its object to a figure, which makes its passive measure the subject.
  static boolean moves(String verb) {
    return MOVES.contains(verb);
  }

  /// The thing that the words before `figure` name.
  Optional<Span> of(FigurePlace figure) {
    int link = figure.whole().begin() - 1;
    for (int between = 0; between < MOST_BETWEEN && isBetween(link); between++) {
      link--;
    }
    if (link < 0) {
      return Optional.empty();
    }
    String word = sentence.word(link);
    if (link == figure.whole().begin() - 1) {
      if (word.equals("(")) {
        return bracketed(link);
      }
      if (word.equals(":")) {
        return label(link);
      }
      if (MEASURED.contains(word)) {
        return named(NounPhrases.before(sentence, link + 1));
      }
    }
    if (word.equals("of")) {
      return ofPhrase(link);
    }
    if (WORTH.contains(word)) {
      return worth(link);
    }
    return LEADS.contains(word) ? moved(link) : Optional.empty();
  }

  private boolean isBetween(int i) {
    return switch (sentence.part(i)) {
      case ADJECTIVE, ADVERB, DETERMINER -> i > 0 && !WORTH.contains(sentence.word(i));
      default -> false;
    };
  }

  /// "Clinton's support (31 percent)".
  private Optional<Span> bracketed(int bracket) {
    TokenRange phrase = NounPhrases.before(sentence, bracket);
    return isThing(phrase) && !hasNumber(phrase) ? Optional.of(bare(phrase)) : Optional.empty();
  }

  private boolean hasNumber(TokenRange phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (sentence.part(i) == PartOfSpeech.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /// "Price: $40", "Weekly tasks: 10 minutes".
  private Optional<Span> label(int colon) {
    TokenRange phrase = NounPhrases.before(sentence, colon);
    return isThing(phrase) && phrase.begin() == 0 && !hasNumber(phrase)
        ? Optional.of(bare(phrase))
        : Optional.empty();
  }

  /// "a top prize of $10,000", "a runtime of 90 minutes"; not "a total of $10,000".
  private Optional<Span> ofPhrase(int of) {
    TokenRange phrase = NounPhrases.before(sentence, of);
    return isThing(phrase) && !EMPTY.contains(sentence.word(phrase.last()))
        ? Optional.of(bare(phrase))
        : Optional.empty();
  }

  /// "goods worth $5m", "a flat valued at £1m", "a bill totalling $40".
  private Optional<Span> worth(int word) {
    int at = sentence.part(word) == PartOfSpeech.PREPOSITION ? word - 1 : word;
    int end = sentence.part(at) == PartOfSpeech.PARTICIPLE ? at : word;
    TokenRange phrase = NounPhrases.before(sentence, end);
    return named(phrase);
  }

  /// "kept interest rates steady at 4.75%", "increases the death toll to 267", "sold the house for
  /// $5m".
  private Optional<Span> moved(int lead) {
    int end = lead;
    if (sentence.part(end - 1) == PartOfSpeech.ADJECTIVE
        || sentence.part(end - 1) == PartOfSpeech.ADVERB) {
      end--;
    }
    TokenRange phrase = NounPhrases.linkedBefore(sentence, end);
    if (!isThing(phrase) || Calendar.isTimeWord(sentence.word(phrase.last()))) {
      return Optional.empty();
    }
    boolean moves = phrase.begin() > 0 && MOVES.contains(sentence.word(phrase.begin() - 1));
    return moves ? Optional.of(bare(phrase)) : Optional.empty();
  }

  private Optional<Span> named(TokenRange phrase) {
    return isThing(phrase) ? Optional.of(bare(phrase)) : Optional.empty();
  }

  private boolean isThing(TokenRange phrase) {
    if (phrase.isEmpty()) {
      return false;
    }
    PartOfSpeech head = sentence.part(phrase.last());
    return head == PartOfSpeech.NOUN || head == PartOfSpeech.NAME;
  }

  /// The phrase without its article.
  private Span bare(TokenRange phrase) {
    boolean article = sentence.part(phrase.begin()) == PartOfSpeech.DETERMINER && phrase.size() > 1;
    return sentence.span(article ? phrase.begin() + 1 : phrase.begin(), phrase.end());
  }
}
