package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the clause of a headline: a present tense that a tagger takes for a plural ("Mayor
/// quits"), a passive without its auxiliary ("Driver arrested"), a future that is only "to", and a
/// label before a colon.
final class HeadlineClause {

  /// A subject of more words is a sentence of its own.
  private static final int LONGEST_SUBJECT = 9;

  private final ParsedSentence headline;

  private HeadlineClause(ParsedSentence headline) {
    this.headline = headline;
  }

  /// The first clause among the parts that colons and dashes cut the headline into.
  static Optional<MainClause> in(ParsedSentence headline) {
    HeadlineClause reader = new HeadlineClause(headline);
    int begin = 0;
    while (begin < headline.size()) {
      int end = begin;
      while (end < headline.size() && !reader.cuts(end)) {
        end++;
      }
      Optional<MainClause> clause = reader.in(new TokenRange(begin, end));
      if (clause.isPresent()) {
        return clause;
      }
      begin = end + 1;
    }
    return Optional.empty();
  }

  private boolean cuts(int i) {
    return switch (headline.word(i)) {
      case ":", ";", "|", "?", "—", "–", "." -> true;
      case "-" ->
          i > 0
              && i + 1 < headline.size()
              && headline.tokens().get(i - 1).span().end() < headline.tokens().get(i).span().begin()
              && headline.tokens().get(i).span().end()
                  < headline.tokens().get(i + 1).span().begin();
      default -> false;
    };
  }

  private Optional<MainClause> in(TokenRange part) {
    int first = part.begin();
    while (first < part.end() && isQuotationMark(first)) {
      first++;
    }
    OptionalInt verb = verb(new TokenRange(first, part.end()));
    if (verb.isEmpty() || headline.part(first) == PartOfSpeech.QUESTION_WORD) {
      return Optional.empty();
    }
    TokenRange subject = subject(first, verb.getAsInt());
    return subject.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MainClause.of(
                headline, verb.getAsInt(), subject, predicateEnd(verb.getAsInt(), part.end())));
  }

  /// Where the predicate of `verb` ends: where somebody says something, with the part.
  private int predicateEnd(int verb, int end) {
    int last = PredicateBoundaries.lastOfGroup(headline, verb);
    boolean says =
        ClauseWords.REPORTS_CLAUSE.contains(headline.word(last)) && headline.part(last).isFinite();
    return says && verbFollows(last + 1, end) ? end : HeadlinePredicate.endOf(headline, last, end);
  }

  /// The verb of `part`: one that the tagger knows or the list holds, else a plural that nothing
  /// but a verb explains.
  private OptionalInt verb(TokenRange part) {
    for (int i = part.begin() + 1; i < part.end() && !startsOther(i); i++) {
      if (isVerb(i, part.end())) {
        return OptionalInt.of(i);
      }
    }
    for (int i = part.begin() + 1; i < part.end() - 1 && !startsOther(i); i++) {
      if (looksLikeVerb(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// Behind "after", "as" and the like stands another clause.
  private boolean startsOther(int i) {
    return PredicateBoundaries.opensClause(headline, i)
        || headline.part(i) == PartOfSpeech.QUESTION_WORD;
  }

  private boolean isVerb(int i, int to) {
    PartOfSpeech part = headline.part(i);
    PartOfSpeech before = headline.part(isQuotationMark(i - 1) ? i - 2 : i - 1);
    boolean afterSubject = canEndSubject(before) || before == PartOfSpeech.ADVERB;
    if (!afterSubject) {
      return false;
    }
    if (part == PartOfSpeech.TO) {
      return headline.part(i + 1) == PartOfSpeech.VERB_BASE;
    }
    boolean listed =
        EventWords.HEADLINE_VERB.contains(headline.word(i)) && !headline.isCapitalized(i);
    boolean noun = part == PartOfSpeech.NOUN || part == PartOfSpeech.NAME;
    if (listed && noun && !headline.word(i).endsWith("s")) {
      return i + 1 < to
          && hasSubjectOfPlainForm(i)
          && opensComplement(i + 1, to)
          && !verbFollows(i + 1, to);
    }
    if (listed && (!noun || opensComplement(i + 1, to))) {
      return true;
    }
    return switch (part) {
      case VERB_PAST, VERB_PRESENT, MODAL, PARTICIPLE -> !headline.isCapitalized(i);
      default -> false;
    };
  }

  /// "Fans boycott", "Abba reunite", but not "tram crash".
  private boolean hasSubjectOfPlainForm(int i) {
    PartOfSpeech before = headline.part(i - 1);
    return before == PartOfSpeech.NAME
        || before == PartOfSpeech.PRONOUN
        || (before == PartOfSpeech.NOUN && headline.word(i - 1).endsWith("s"));
  }

  /// What a verb takes and a noun does not: "Lawyer attacks laws", but "Attacks on laws".
  private boolean opensComplement(int i, int to) {
    int at = isQuotationMark(i) ? i + 1 : i;
    if (at >= to) {
      return true;
    }
    return switch (headline.part(at)) {
      case NOUN,
          NAME,
          NUMBER,
          ADJECTIVE,
          DETERMINER,
          POSSESSIVE,
          PRONOUN,
          GERUND,
          ADVERB,
          TO,
          PARTICLE ->
          true;
      case PREPOSITION -> !verbFollows(at + 1, to);
      case CONJUNCTION -> EventWords.HEADLINE_VERB.contains(headline.word(at + 1));
      case VERB_PRESENT -> !EventWords.HEADLINE_VERB.contains(headline.word(at));
      case VERB_BASE, VERB_PAST, PARTICIPLE, MODAL, QUESTION_WORD, ENDING, MARK, OTHER ->
          headline.word(at).equals("$") || headline.word(at).equals("£");
    };
  }

  private boolean verbFollows(int from, int to) {
    for (int i = from; i < to && !startsOther(i); i++) {
      boolean listed =
          EventWords.HEADLINE_VERB.contains(headline.word(i)) && headline.word(i).endsWith("s");
      if (headline.part(i).isFinite() || listed) {
        return true;
      }
    }
    return false;
  }

  /// An unlisted word in -s between a name or a single thing and what can only be its object.
  private boolean looksLikeVerb(int i) {
    String word = headline.word(i);
    boolean form =
        headline.part(i) == PartOfSpeech.NOUN
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !headline.isCapitalized(i);
    boolean single =
        headline.part(i - 1) == PartOfSpeech.NAME
            || (headline.part(i - 1) == PartOfSpeech.NOUN && !headline.word(i - 1).endsWith("s"));
    return form
        && single
        && switch (headline.part(isQuotationMark(i + 1) ? i + 2 : i + 1)) {
          case NAME, NUMBER, ADJECTIVE, DETERMINER, POSSESSIVE, NOUN -> true;
          default -> false;
        };
  }

  private static boolean canEndSubject(PartOfSpeech part) {
    return switch (part) {
      case NOUN, NAME, NUMBER, PRONOUN, DETERMINER, ADJECTIVE, VERB_BASE -> true;
      default -> false;
    };
  }

  /// What the verb at `verb` is said of: a headline opens with its subject, unless another clause
  /// or a comma comes first.
  private TokenRange subject(int first, int verb) {
    int end = verb;
    while (end > first
        && (headline.part(end - 1) == PartOfSpeech.ADVERB || isQuotationMark(end - 1))) {
      end--;
    }
    int begin = first;
    for (int i = first; i < end; i++) {
      if (headline.word(i).equals(",") || headline.part(i).isFinite()) {
        begin = i + 1;
      }
    }
    boolean plain = end - begin <= LONGEST_SUBJECT && begin == first;
    return plain
        ? new TokenRange(begin, end)
        : new TokenRange(Math.max(begin, NounPhrases.linkedBefore(headline, end).begin()), end);
  }

  private boolean isQuotationMark(int i) {
    return EventWords.QUOTATION_MARK.contains(headline.word(i));
  }
}
