package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;
import java.util.Optional;

/// Finds who said a quotation, from the writer's own words around it: after it ("…," said X),
/// before it (X said: "…"), in a line or behind words that follow it, or in the sentence before.
final class QuoteAttributionFinder {

  private final ParsedArticle article;
  private final List<ParsedSentence> masked;
  private final QuoteAttributionReader trailing = new TrailingAttribution();
  private final QuoteAttributionReader leading = new LeadingAttribution();

  /// What is read where the credit stands neither right before nor right behind the quotation.
  private final List<QuoteAttributionReader> further =
      List.of(new SignatureLine(), new DistantAttribution(), new FollowingCredit());

  /// @param masked the sentences with their quotations made unreadable
  QuoteAttributionFinder(ParsedArticle article, List<ParsedSentence> masked) {
    this.article = article;
    this.masked = masked;
  }

  /// The credit of a quotation in its own sentences, if there is one.
  Optional<QuoteAttribution> near(Span quotation) {
    QuotationPlace place = place(quotation);
    Optional<QuoteAttribution> credit = beside(place);
    for (int r = 0; r < further.size() && credit.isEmpty(); r++) {
      credit = further.get(r).of(place);
    }
    return credit;
  }

  /// The credit right behind the quotation, or the one before it where that leads into it or alone
  /// tells more than that somebody meant it.
  private Optional<QuoteAttribution> beside(QuotationPlace place) {
    Optional<QuoteAttribution> after = trailing.of(place);
    if (after.isPresent() && (place.unfinished() || !isLedIn(place.head(), place.open()))) {
      return after;
    }
    Optional<QuoteAttribution> before = leading.of(place);
    boolean weak =
        before.isPresent() && after.isPresent() && isWeak(before.get()) && !isWeak(after.get());
    return before.isPresent() && !weak ? before : after;
  }

  private QuotationPlace place(Span quotation) {
    int first = article.article().sentenceAt(quotation.begin());
    int last = article.article().sentenceAt(quotation.end() - 1);
    ParsedSentence head = masked.get(first);
    ParsedSentence tail = masked.get(last);
    char ending = lastCharacter(quotation);
    return new QuotationPlace(
        head,
        head.indexAt(quotation.begin()),
        tail,
        tail.indexAt(quotation.end()),
        last + 1 < masked.size() ? Optional.of(masked.get(last + 1)) : Optional.empty(),
        ending == ',' || ending == '?' || ending == '!' || ending == '—');
  }

  /// Whether only a verb such as "meant" credits it.
  private boolean isWeak(QuoteAttribution credit) {
    Optional<Span> cue = credit.cue();
    return cue.isPresent() && SpeechWords.isWeak(LetterCase.lower(cue.get().in(article.text())));
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
            ? Optional.of(
                new QuoteAttribution(SpeakerMention.of(sentence, subject.get()), Optional.empty()))
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
}
