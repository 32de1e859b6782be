package dev.nutgraf.facts.speech;

import dev.nutgraf.article.Sentence;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns quotation marks and attributions into quotes and statements with their speakers.
public final class SpeechFinder {

  /// So many words with a capital are a title.
  private static final int MANY_CAPITALS = 3;

  private final ParsedArticle article;
  private final SpeakerResolver names;
  private final List<ParsedSentence> masked = new ArrayList<>();
  private final List<QuotedSpan> quotations;

  private SpeechFinder(ParsedArticle article, NamedEntities named) {
    this.article = article;
    this.quotations = QuotationMarkPairs.in(article.article());
    List<Span> spans = new ArrayList<>(quotations.size());
    for (QuotedSpan quotation : quotations) {
      spans.add(quotation.span());
    }
    this.names =
        new SpeakerResolver(article, named, PronounResolver.resolved(article, named, spans));
    int next = 0;
    for (int s = 0; s < article.parsed().size(); s++) {
      Span sentence = article.article().sentences().get(s).span();
      while (next < quotations.size() && quotations.get(next).span().end() <= sentence.begin()) {
        next++;
      }
      int end = next;
      while (end < quotations.size() && quotations.get(end).span().begin() < sentence.end()) {
        end++;
      }
      masked.add(QuotationMask.of(article.parsed().get(s), quotations.subList(next, end)));
    }
  }

  /// What is quoted and what is reported.
  public record Speech(List<Quote> quotes, List<Statement> statements) {}

  /// The quotes and statements of `article`.
  public static Speech in(ParsedArticle article, NamedEntities named) {
    SpeechFinder finder = new SpeechFinder(article, named);
    return new Speech(finder.quotes(), finder.statements());
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    int next = 0;
    for (ParsedSentence sentence : masked) {
      for (Attribution attribution : AttributionFinder.in(sentence)) {
        while (next < quotations.size()
            && quotations.get(next).span().end() <= attribution.content().begin()) {
          next++;
        }
        if (!isQuoted(attribution.content(), next)) {
          Optional<Span> source = attribution.source();
          statements.add(
              new Statement(
                  attribution.content(),
                  source.isPresent() ? Optional.of(names.speaker(source.get())) : Optional.empty(),
                  Optional.of(attribution.cue().in(article.text()))));
        }
      }
    }
    return statements;
  }

  /// Whether quotations, from `from` on, hold most of what is reported.
  private boolean isQuoted(Span content, int from) {
    int quoted = 0;
    for (int i = Math.max(0, from - 1); i < quotations.size(); i++) {
      Span quotation = quotations.get(i).span();
      if (quotation.begin() >= content.end()) {
        break;
      }
      quoted +=
          Math.max(
              0,
              Math.min(quotation.end(), content.end())
                  - Math.max(quotation.begin(), content.begin()));
    }
    return quoted * 10 >= content.length() * 7;
  }

  private List<Quote> quotes() {
    QuoteAttributionFinder credits = new QuoteAttributionFinder(article, masked);
    List<Quote> quotes = new ArrayList<>();
    Optional<Credited> last = Optional.empty();
    for (QuotedSpan quotation : quotations) {
      int sentence = article.article().sentenceAt(quotation.span().begin());
      Optional<QuoteAttribution> credit = credits.near(quotation.span());
      boolean whole = quotation.words() >= QuotedSpan.SHORTEST_CLAUSE || isWhole(quotation.span());
      if (credit.isEmpty() && whole) {
        credit = inherited(credits, quotation.span(), sentence, last);
      }
      boolean title = quotation.words() > 1 && isTitle(quotation);
      boolean kept =
          whole
              ? !isTitle(quotation) || (credit.isPresent() && !isHeading(quotation))
              : credit.isPresent() && !title;
      if (kept) {
        quotes.add(quote(quotation, credit, whole));
      }
      if (whole || credit.isPresent()) {
        last = credited(credit, quotation.span());
      }
    }
    return InterruptedQuotes.joined(quotes, article);
  }

  /// A credit and the sentence in which what it credits ends.
  private record Credited(QuoteAttribution credit, int sentence) {}

  private Optional<Credited> credited(Optional<QuoteAttribution> credit, Span quotation) {
    return credit.isPresent()
        ? Optional.of(new Credited(credit.get(), article.article().sentenceAt(quotation.end() - 1)))
        : Optional.empty();
  }

  /// Whose words a quotation is that no word in its own sentences credits: the speaker's before it
  /// in the same paragraph, or whom the paragraph before leads in or quotes.
  private Optional<QuoteAttribution> inherited(
      QuoteAttributionFinder credits, Span quotation, int sentence, Optional<Credited> last) {
    List<Sentence> sentences = article.article().sentences();
    if (sentence == 0 || quotation.begin() > sentences.get(sentence).span().begin()) {
      return Optional.empty();
    }
    boolean sameParagraph =
        sentences.get(sentence - 1).paragraph() == sentences.get(sentence).paragraph();
    Optional<QuoteAttribution> found = Optional.empty();
    if (last.isPresent()
        && (last.get().sentence() == sentence - 1
            || sameParagraphAs(last.get().sentence(), sentence))) {
      found = Optional.of(last.get().credit());
    }
    if (found.isEmpty() || !sameParagraph) {
      boolean led = article.text().charAt(sentences.get(sentence - 1).span().end() - 1) == ':';
      if (led) {
        Optional<QuoteAttribution> lead = credits.fromSentence(sentence - 1);
        return lead.isPresent() || last.isEmpty() ? lead : Optional.of(last.get().credit());
      }
    }
    if (found.isEmpty()) {
      found = credits.fromSentence(sentence - 1);
    }
    if (found.isEmpty()) {
      found = credits.subjectOf(sentence - 1);
      found = found.isPresent() && isPerson(found.get().mention()) ? found : Optional.empty();
    }
    return found.isPresent()
        ? Optional.of(new QuoteAttribution(found.get().mention(), Optional.empty()))
        : Optional.empty();
  }

  /// Nobody else speaks without a word that says so.
  private boolean isPerson(Span mention) {
    return SpeechWords.isPersonalPronoun(mention.in(article.text())) || names.isPerson(mention);
  }

  private boolean sameParagraphAs(int earlier, int later) {
    List<Sentence> sentences = article.article().sentences();
    return sentences.get(earlier).paragraph() == sentences.get(later).paragraph();
  }

  /// Whether the quotation makes up its sentence.
  private boolean isWhole(Span quotation) {
    int sentence = article.article().sentenceAt(quotation.begin());
    Span span = article.article().sentences().get(sentence).span();
    return quotation.begin() == span.begin() && quotation.end() >= span.end() - 1;
  }

  /// "The Art of the Deal": every word of some length has a capital.
  private boolean isTitle(QuotedSpan quotation) {
    String inside = inside(quotation);
    boolean stopped = inside.endsWith(".") || inside.endsWith("?") || inside.endsWith("!");
    if (stopped && !isParagraph(quotation.span())) {
      return false;
    }
    for (String word : inside.split(" ", -1)) {
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0)) && !isDigit(word)) {
        return false;
      }
    }
    return true;
  }

  private String inside(QuotedSpan quotation) {
    String text = quotation.span().in(article.text());
    return text.substring(1, text.length() - 1).strip();
  }

  /// "The Ruth Hale Morning Show": so many capitals are a name even where somebody is credited with
  /// something behind it.
  private boolean isHeading(QuotedSpan quotation) {
    int capitals = 0;
    for (String word : inside(quotation).split(" ", -1)) {
      capitals += word.length() > 3 && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals >= MANY_CAPITALS || isParagraph(quotation.span());
  }

  /// Whether nothing else stands in its paragraph.
  private boolean isParagraph(Span quotation) {
    int sentence = article.article().sentenceAt(quotation.begin());
    int paragraph = article.article().sentences().get(sentence).paragraph();
    Span whole = article.article().paragraphs().get(paragraph).span();
    return quotation.begin() <= whole.begin() && quotation.end() >= whole.end() - 1;
  }

  private static boolean isDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private Quote quote(QuotedSpan quotation, Optional<QuoteAttribution> credit, boolean whole) {
    Optional<Speaker> speaker = Optional.empty();
    Optional<String> cue = Optional.empty();
    if (credit.isPresent()) {
      speaker = Optional.of(names.speaker(credit.get().mention()));
      Optional<Span> word = credit.get().cue();
      cue = word.isPresent() ? Optional.of(word.get().in(article.text())) : Optional.empty();
    }
    return new Quote(
        whole && isClause(quotation) ? Quote.Kind.DIRECT : Quote.Kind.FRAGMENT,
        quotation.span(),
        quotation.parts(),
        speaker,
        cue);
  }

  /// Whether what is quoted is an utterance of its own: it opens its sentence or follows a comma,
  /// colon or "that", and a stop or comma ends it.
  private boolean isClause(QuotedSpan quotation) {
    String text = article.text();
    Span span = quotation.span();
    int before = span.begin() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int sentence = article.article().sentenceAt(span.begin());
    boolean opens =
        span.begin() == article.article().sentences().get(sentence).span().begin()
            || (before >= 0 && ",:—–".indexOf(text.charAt(before)) >= 0)
            || endsWithCue(text, before)
            || Character.isUpperCase(text.codePointAt(Math.min(span.begin() + 1, span.end() - 1)));
    boolean closed = "\"”’'»".indexOf(text.charAt(span.end() - 1)) >= 0;
    char last = text.charAt(Math.max(span.begin(), span.end() - (closed ? 2 : 1)));
    char next = span.end() < text.length() ? text.charAt(span.end()) : '.';
    return opens && (",.?!—…-".indexOf(last) >= 0 || ",.;\n".indexOf(next) >= 0);
  }

  private static boolean endsWithCue(String text, int end) {
    int begin = end + 1;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = LetterCase.lower(text.substring(Math.min(begin, end + 1), end + 1));
    return word.equals("that") || ClauseWords.REPORTS_CLAUSE.contains(word);
  }
}
