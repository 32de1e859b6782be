package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.VerbForms;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads the clause of a headline: a present tense that a tagger takes for a plural ("Mayor
/// quits"), a passive without its auxiliary ("Driver arrested"), a future that is only "to", and a
/// label before a colon.
final class HeadlineClause {

  private static final Set<String> VERBS = verbs();

  /// A subject of more words is a sentence of its own.
  private static final int LONGEST_SUBJECT = 9;

  private final ParsedSentence headline;

  private HeadlineClause(ParsedSentence headline) {
    this.headline = headline;
  }

  private static Set<String> verbs() {
    Set<String> verbs = new HashSet<>();
    for (String verb : EventLexicon.LEXICON.words("headline verbs")) {
      verbs.addAll(VerbForms.presentOf(verb));
    }
    return verbs;
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
      Optional<MainClause> clause = reader.between(begin, end);
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

  private Optional<MainClause> between(int begin, int end) {
    int first = begin;
    while (first < end && isQuotationMark(first)) {
      first++;
    }
    if (headline.part(first) == PartOfSpeech.QUESTION_WORD) {
      return Optional.empty();
    }
    int verb = verb(first, end);
    if (verb < 0) {
      return Optional.empty();
    }
    int subjectEnd = verb;
    while (subjectEnd > first
        && (headline.part(subjectEnd - 1) == PartOfSpeech.ADVERB
            || isQuotationMark(subjectEnd - 1))) {
      subjectEnd--;
    }
    int subject = subjectBegin(first, subjectEnd);
    if (subject >= subjectEnd) {
      return Optional.empty();
    }
    int last = PredicateBoundaries.lastOfGroup(headline, verb);
    boolean says =
        ClauseWords.REPORTS_CLAUSE.contains(headline.word(last)) && headline.part(last).isFinite();
    if (says && verbFollows(last + 1, end)) {
      return Optional.of(MainClause.of(headline, verb, subject, subjectEnd, end));
    }
    return Optional.of(
        MainClause.of(
            headline,
            verb,
            subject,
            subjectEnd,
            PredicateBoundaries.endInHeadline(headline, last, end)));
  }

  /// The verb of the part from `from` to `to`: one that the tagger knows or the list holds, else a
  /// plural that nothing but a verb explains; -1 when there is none.
  private int verb(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (startsOther(i)) {
        break;
      }
      if (isVerb(i, to)) {
        return i;
      }
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (startsOther(i)) {
        break;
      }
      if (looksLikeVerb(i)) {
        return i;
      }
    }
    return -1;
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
    boolean listed = VERBS.contains(headline.word(i)) && !headline.isCapitalized(i);
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
      case CONJUNCTION -> VERBS.contains(headline.word(at + 1));
      case VERB_PRESENT -> !VERBS.contains(headline.word(at));
      case VERB_BASE, VERB_PAST, PARTICIPLE, MODAL, QUESTION_WORD, ENDING, MARK, OTHER ->
          headline.word(at).equals("$") || headline.word(at).equals("£");
    };
  }

  private boolean verbFollows(int from, int to) {
    for (int i = from; i < to && !startsOther(i); i++) {
      boolean listed = VERBS.contains(headline.word(i)) && headline.word(i).endsWith("s");
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

  /// A headline opens with its subject, unless another clause or a comma comes first.
  private int subjectBegin(int first, int end) {
    int begin = first;
    for (int i = first; i < end; i++) {
      if (headline.word(i).equals(",") || headline.part(i).isFinite()) {
        begin = i + 1;
      }
    }
    boolean plain = end - begin <= LONGEST_SUBJECT && begin == first;
    return plain ? begin : Math.max(begin, NounPhrases.linkedBeginOf(headline, end));
  }

  private boolean isQuotationMark(int i) {
    return switch (headline.word(i)) {
      case "'", "\"", "‘", "’", "“", "”" -> true;
      default -> false;
    };
  }
}
