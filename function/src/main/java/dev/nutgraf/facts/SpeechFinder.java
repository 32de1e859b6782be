package dev.nutgraf.facts;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns quotation marks and attributions into quotes and statements with their speakers.
final class SpeechFinder {

  /// Shorter quotations are fragments, scare quotes or titles.
  private static final int SHORTEST_DIRECT_QUOTE = 5;

  private final TokenizedArticle article;
  private final SpeakerNames names;
  private final List<Speaker> speakers = new ArrayList<>();

  private SpeechFinder(TokenizedArticle article) {
    this.article = article;
    this.names = new SpeakerNames(article);
  }

  /// What is quoted and what is reported.
  record Speech(List<Quote> quotes, List<Statement> statements) {}

  /// The quotes and statements of `article`.
  static Speech in(TokenizedArticle article) {
    return new SpeechFinder(article).speech();
  }

  private Speech speech() {
    List<List<Spoken>> spoken = new ArrayList<>();
    for (List<Token> sentence : article.sentences()) {
      spoken.add(AttributionFinder.in(sentence).stream().map(this::spoken).toList());
    }
    List<Quotation> quotations = QuotationMarks.in(article.article());
    List<Quote> quotes = quotations.stream().map(q -> quote(q, around(q.span(), spoken))).toList();
    List<Statement> statements = new ArrayList<>();
    int next = 0;
    for (Spoken said : spoken.stream().flatMap(List::stream).toList()) {
      Attribution attribution = said.attribution();
      while (next < quotations.size()
          && quotations.get(next).span().end() <= attribution.content().begin()) {
        next++;
      }
      if (attribution.reported() && !isQuoted(attribution, quotations, next)) {
        statements.add(
            new Statement(attribution.content(), said.speaker(), Optional.of(cue(attribution))));
      }
    }
    return new Speech(quotes, statements);
  }

  /// Something attributed, and to whom.
  private record Spoken(Attribution attribution, Optional<Speaker> speaker) {}

  private Spoken spoken(Attribution attribution) {
    Optional<Speaker> speaker = attribution.source().map(source -> names.speaker(source, speakers));
    speaker.ifPresent(speakers::add);
    return new Spoken(attribution, speaker);
  }

  /// The attributions in the sentences that a quotation touches.
  private List<Spoken> around(Span quotation, List<List<Spoken>> spoken) {
    int first = article.article().sentenceAt(quotation.begin());
    int last = article.article().sentenceAt(quotation.end() - 1);
    return spoken.subList(first, last + 1).stream().flatMap(List::stream).toList();
  }

  private Quote quote(Quotation quotation, List<Spoken> around) {
    Optional<Spoken> said =
        around.stream()
            .filter(s -> !quotation.span().contains(s.attribution().cue()))
            .filter(s -> s.attribution().content().overlaps(quotation.span()))
            .reduce((first, second) -> second);
    boolean whole =
        said.map(s -> coversMost(quotation.span(), s.attribution().content())).orElse(true);
    boolean direct = quotation.words() >= SHORTEST_DIRECT_QUOTE && whole;
    return new Quote(
        direct ? Quote.Kind.DIRECT : Quote.Kind.FRAGMENT,
        quotation.span(),
        List.of(quotation.span()),
        said.flatMap(Spoken::speaker),
        said.map(s -> cue(s.attribution())));
  }

  /// Whether a quotation, from `from` on, holds the attribution or nearly all that it reports.
  private static boolean isQuoted(Attribution attribution, List<Quotation> quotations, int from) {
    Span content = attribution.content();
    int end = Math.max(content.end(), attribution.cue().end());
    for (int i = Math.max(0, from - 1); i < quotations.size(); i++) {
      Span quotation = quotations.get(i).span();
      if (quotation.begin() >= end) {
        break;
      }
      if (quotation.contains(attribution.cue()) || coversMost(quotation, content)) {
        return true;
      }
    }
    return false;
  }

  private String cue(Attribution attribution) {
    return attribution.cue().in(article.text());
  }

  private static boolean coversMost(Span quotation, Span content) {
    int shared =
        Math.min(quotation.end(), content.end()) - Math.max(quotation.begin(), content.begin());
    return shared * 10 >= content.length() * 9;
  }
}
