package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds who said a quotation, from the writer's own words around it: after it ("…," said X),
/// before it (X said: "…"), or in the sentence and the paragraph before.
final class QuoteAttributionFinder {

  private final ParsedArticle article;
  private final List<ParsedSentence> masked;

  /// @param masked the sentences with their quotations made unreadable
  QuoteAttributionFinder(ParsedArticle article, List<ParsedSentence> masked) {
    this.article = article;
    this.masked = masked;
  }

  /// The credit of a quotation in its own sentences, if there is one.
  Optional<QuoteAttribution> near(Span quotation) {
    int first = article.article().sentenceAt(quotation.begin());
    int last = article.article().sentenceAt(quotation.end() - 1);
    ParsedSentence head = masked.get(first);
    ParsedSentence tail = masked.get(last);
    int open = head.indexAt(quotation.begin());
    int close = tail.indexAt(quotation.end());
    char ending = lastCharacter(quotation);
    boolean unfinished = ending == ',' || ending == '?' || ending == '!' || ending == '—';
    Optional<QuoteAttribution> after = after(tail, close, unfinished);
    if (after.isPresent() && (unfinished || !isLedIn(head, open))) {
      return after;
    }
    Optional<QuoteAttribution> before = LeadingAttribution.in(head, open);
    if (before.isPresent() && after.isPresent() && isWeak(before.get()) && !isWeak(after.get())) {
      return after;
    }
    Optional<QuoteAttribution> credit = before.isPresent() ? before : after;
    credit = credit.isPresent() ? credit : signed(last + 1);
    return credit.isPresent() ? credit : farAfter(tail, close);
  }

  /// Whether only a verb such as "meant" credits it.
  private boolean isWeak(QuoteAttribution credit) {
    Optional<Span> cue = credit.cue();
    return cue.isPresent()
        && SpeechWords.isWeak(cue.get().in(article.text()).toLowerCase(Locale.ROOT));
  }

  /// "…" ― X, where the signature stands apart from the quotation.
  private Optional<QuoteAttribution> signed(int index) {
    if (index >= masked.size() || !isDash(masked.get(index).word(0))) {
      return Optional.empty();
    }
    ParsedSentence sentence = masked.get(index);
    int end = NounPhrases.endOf(sentence, 1);
    boolean named = end > 1 && sentence.part(end - 1) == PartOfSpeech.NAME;
    return named && isEnd(sentence, end)
        ? Optional.of(new QuoteAttribution(sentence.span(1, end), Optional.empty()))
        : Optional.empty();
  }

  /// The credit that the writer's last words before a quotation give it: "He put it plainly."
  Optional<QuoteAttribution> fromSentence(int index) {
    ParsedSentence sentence = masked.get(index);
    boolean colon = sentence.word(sentence.size() - 1).equals(":");
    Optional<QuoteAttribution> before = LeadingAttribution.in(sentence, sentence.size());
    if (before.isPresent() || !colon) {
      return before;
    }
    return mainSubject(sentence);
  }

  /// The subject of the first verb of a sentence, where it is somebody.
  Optional<QuoteAttribution> subjectOf(int index) {
    return mainSubject(masked.get(index));
  }

  private static Optional<QuoteAttribution> mainSubject(ParsedSentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.part(i).isFinite()) {
        Optional<TokenRange> subject = new SubjectFinder(sentence, 0).of(i);
        return subject.isPresent() && isSomebody(sentence, subject.get())
            ? Optional.of(new QuoteAttribution(mention(sentence, subject.get()), Optional.empty()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSomebody(ParsedSentence sentence, TokenRange phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      boolean named = sentence.part(i) == PartOfSpeech.NAME;
      if (named || SpeechWords.isPersonalPronoun(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private char lastCharacter(Span quotation) {
    String text = article.text();
    int at = quotation.end() - 1;
    while (at > quotation.begin() && isMark(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  private static boolean isMark(char c) {
    return c == '”' || c == '"' || c == '’' || c == '\'' || c == '»' || Character.isWhitespace(c);
  }

  /// Whether the words before the quotation lead into it: a comma or colon after a cue, "that".
  private static boolean isLedIn(ParsedSentence sentence, int open) {
    int at = open - 1;
    if (sentence.word(at).equals(":")) {
      return true;
    }
    if (sentence.word(at).equals(",") || sentence.word(at).equals("that")) {
      at--;
    }
    return sentence.part(at).isVerb() && ClauseWords.attributes(sentence.word(at));
  }

  /// "…," said X; "…," X, a doctor, told reporters; "…" — X.
  private static Optional<QuoteAttribution> after(
      ParsedSentence sentence, int close, boolean unfinished) {
    int at = close;
    while (at < sentence.size() && isSkipped(sentence.word(at))) {
      at++;
    }
    boolean dash = at > close && isDash(sentence.word(at - 1));
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    boolean cue = sentence.part(at).isVerb() && ClauseWords.attributes(sentence.word(at));
    if (cue || (unfinished && sentence.part(at).isFinite() && at == close)) {
      int end = NounPhrases.linkedEndOf(sentence, at + 1);
      return end > at + 1
          ? Optional.of(QuoteAttribution.of(sentence, at + 1, end, at))
          : Optional.empty();
    }
    int end = NounPhrases.linkedEndOf(sentence, at);
    if (end == at) {
      return Optional.empty();
    }
    if (dash && isEnd(sentence, end)) {
      return Optional.of(
          new QuoteAttribution(SpeakerMention.of(sentence, at, end), Optional.empty()));
    }
    return verbAfter(sentence, at, end, unfinished);
  }

  private static Optional<QuoteAttribution> verbAfter(
      ParsedSentence sentence, int begin, int end, boolean unfinished) {
    SubjectFinder subjects = new SubjectFinder(sentence, begin);
    for (int i = end; i < sentence.size() && i < end + QuoteAttribution.FURTHEST; i++) {
      if (sentence.word(i).equals(";") || sentence.word(i).equals("“")) {
        break;
      }
      boolean cue =
          ClauseWords.attributes(sentence.word(i)) || SpeechWords.TELLS.contains(sentence.word(i));
      boolean verb = sentence.part(i).isFinite() || (cue && sentence.part(i).isVerb());
      if (verb && (cue || (unfinished && i < end + 3))) {
        // One after the phrase stands the name of "the trust's director, Helen Marsh, told".
        Optional<TokenRange> phrase = subjects.of(i);
        if (phrase.isPresent() && phrase.get().begin() <= end + 1) {
          return Optional.of(
              QuoteAttribution.of(sentence, phrase.get().begin(), phrase.get().end(), i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSkipped(String word) {
    return word.equals(",") || word.equals(")") || isDash(word);
  }

  private static boolean isDash(String word) {
    return word.equals("—") || word.equals("–") || word.equals("―") || word.equals("-");
  }

  private static boolean isEnd(ParsedSentence sentence, int at) {
    return at >= sentence.size()
        || sentence.word(at).equals(",")
        || sentence.word(at).equals(".")
        || sentence.word(at).equals("“")
        || sentence.word(at).equals("(");
  }

  /// "… a “disaster” for the town, X said": a cue behind the words that follow the quotation.
  private static Optional<QuoteAttribution> farAfter(ParsedSentence sentence, int close) {
    SubjectFinder subjects = new SubjectFinder(sentence, close);
    for (int i = close; i < sentence.size() && i < close + QuoteAttribution.FURTHEST; i++) {
      if (sentence.word(i).equals("according") && sentence.word(i + 1).equals("to")) {
        int end = NounPhrases.linkedEndOf(sentence, i + 2);
        if (end > i + 2) {
          return Optional.of(QuoteAttribution.of(sentence, i + 2, end, i));
        }
      }
      if (!sentence.part(i).isVerb() || !ClauseWords.REPORTS_CLAUSE.contains(sentence.word(i))) {
        continue;
      }
      Optional<TokenRange> phrase = subjects.of(i);
      if (phrase.isPresent() && isPause(sentence, phrase.get().begin() - 1)) {
        return Optional.of(
            QuoteAttribution.of(sentence, phrase.get().begin(), phrase.get().end(), i));
      }
      int end = NounPhrases.linkedEndOf(sentence, i + 1);
      if (isPause(sentence, i - 1) && end > i + 1) {
        return Optional.of(QuoteAttribution.of(sentence, i + 1, end, i));
      }
    }
    return Optional.empty();
  }

  private static boolean isPause(ParsedSentence sentence, int i) {
    return sentence.word(i).equals(",") || isDash(sentence.word(i));
  }

  private static Span mention(ParsedSentence sentence, TokenRange phrase) {
    return SpeakerMention.of(sentence, phrase.begin(), phrase.end());
  }
}
