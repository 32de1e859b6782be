package dev.nutgraf.facts.speech;

import dev.nutgraf.article.Sentence;
import dev.nutgraf.facts.coreference.Referents;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.quotations.QuotationForms;
import dev.nutgraf.facts.quotations.QuotationMarkPairs;
import dev.nutgraf.facts.quotations.QuotationMask;
import dev.nutgraf.facts.quotations.QuotedSpan;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns quotation marks and attributions into quotes and statements with their speakers.
public final class SpeechFinder {

  private final ParsedArticle article;
  private final Referents names;
  private final QuotationForms forms;
  private final List<ParsedSentence> masked = new ArrayList<>();
  private final List<QuotedSpan> quotations;

  private SpeechFinder(ParsedArticle article, NamedEntities named) {
    this.article = article;
    this.quotations = QuotationMarkPairs.in(article.article());
    List<Span> spans = new ArrayList<>(quotations.size());
    for (QuotedSpan quotation : quotations) {
      spans.add(quotation.span());
    }
    this.forms = new QuotationForms(article.article());
    this.names = Referents.of(article, named, spans);
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
  ///
  /// @param referents whom the pronouns and descriptions outside the quotations stand for
  public record Speech(List<Quote> quotes, List<Statement> statements, Referents referents) {}

  /// The quotes and statements of `article`.
  public static Speech in(ParsedArticle article, NamedEntities named) {
    SpeechFinder finder = new SpeechFinder(article, named);
    return new Speech(finder.quotes(), finder.statements(), finder.names);
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
        if (!isQuoted(attribution.content(), next, sentence)) {
          Optional<Span> source = attribution.source();
          statements.add(
              new Statement(
                  attribution.content(),
                  source.isPresent() ? Optional.of(speaker(source.get())) : Optional.empty(),
                  Optional.of(attribution.cue().in(article.text())),
                  attribution.polarity()));
        }
      }
    }
    return statements;
  }

  private Speaker speaker(Span mention) {
    return new Speaker(names.name(mention), mention);
  }

  /// Whether quotations, from `from` on, hold most of what is reported, and the writer's own words
  /// in it are no clause.
  private boolean isQuoted(Span content, int from, ParsedSentence sentence) {
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
    return quoted * 10 >= content.length() * 7
        && (quoted * 100 >= content.length() * 97 || !hasOwnVerb(content, sentence));
  }

  private static boolean hasOwnVerb(Span content, ParsedSentence sentence) {
    int end = sentence.indexAt(content.end());
    for (int i = sentence.indexAt(content.begin()); i < end; i++) {
      if (sentence.part(i).isFinite() || sentence.isSubjectWithVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private List<Quote> quotes() {
    QuoteAttributionFinder credits = new QuoteAttributionFinder(article, masked);
    List<Quote> quotes = new ArrayList<>();
    Optional<Credited> last = Optional.empty();
    for (QuotedSpan quotation : quotations) {
      int sentence = article.article().sentenceAt(quotation.span().begin());
      Optional<QuoteAttribution> credit = credits.near(quotation.span());
      boolean whole =
          quotation.words() >= QuotedSpan.SHORTEST_CLAUSE || forms.isSentence(quotation.span());
      if (credit.isEmpty() && whole) {
        credit = inherited(credits, quotation.span(), sentence, last);
      }
      boolean title = quotation.words() > 1 && forms.isTitle(quotation);
      boolean kept =
          whole
              ? !forms.isTitle(quotation) || (credit.isPresent() && !forms.isHeading(quotation))
              : credit.isPresent() && !title && !isName(quotation.span(), sentence);
      if (kept) {
        quotes.add(quote(quotation, credit, whole));
      }
      if (whole || credit.isPresent()) {
        last = credited(credit, quotation.span());
      }
    }
    return InterruptedQuotes.joined(quotes, article);
  }

  /// 'goes by the name "Shorty"': what a word before it says is a name or a word.
  private boolean isName(Span quotation, int sentence) {
    ParsedSentence parsed = article.parsed().get(sentence);
    return SpeechWords.LEADS_TO_NAME.contains(parsed.word(parsed.indexAt(quotation.begin()) - 1));
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

  private static Quote.Kind kind(boolean direct) {
    return direct ? Quote.Kind.DIRECT : Quote.Kind.FRAGMENT;
  }

  private Quote quote(QuotedSpan quotation, Optional<QuoteAttribution> credit, boolean whole) {
    Optional<Speaker> speaker = Optional.empty();
    Optional<String> cue = Optional.empty();
    if (credit.isPresent()) {
      speaker = Optional.of(speaker(credit.get().mention()));
      Optional<Span> word = credit.get().cue();
      cue = word.isPresent() ? Optional.of(word.get().in(article.text())) : Optional.empty();
    }
    return new Quote(
        whole
            ? kind(forms.isClause(quotation))
            : kind(credit.isPresent() && forms.isUtterance(quotation)),
        quotation.span(),
        quotation.parts(),
        speaker,
        cue);
  }
}
