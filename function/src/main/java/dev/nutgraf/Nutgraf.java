package dev.nutgraf;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.ArticleReader;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.Source;
import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.summary.Extract;
import dev.nutgraf.summary.Summarizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The whole pipeline: bytes in, brief out. It knows nothing of AWS, keeps no state, and gives the
/// same brief for the same bytes, hints and settings.
public final class Nutgraf {

  private Nutgraf() {}

  /// The brief of one input. No bytes make it throw: what holds no article gives a [Brief.Rejected]
  /// that says why.
  public static Brief brief(byte[] bytes, Hints hints, BriefSettings settings) {
    return switch (ArticleReader.read(bytes, hints, settings.maxBytes())) {
      case Reading.Illegible illegible -> rejected(bytes, hints, illegible);
      case Reading.Legible legible -> summarized(bytes, hints, legible, settings);
    };
  }

  private static Brief summarized(
      byte[] bytes, Hints hints, Reading.Legible legible, BriefSettings settings) {
    Article article = legible.article();
    // The names first: the other facts wait for them sooner than the summary for its scores.
    FactFinder finder = FactFinder.start(article);
    Summarizer summarizer = Summarizer.start(article);
    KeyFacts facts = finder.facts();
    Extract extract = summarizer.extract(facts, settings.length());
    List<Notice> notices = legible.notices();
    Source source =
        source(bytes, hints, Optional.of(legible.format()), Optional.of(legible.charset()));
    return new Brief.Summarized(
        source, article, extract.summary(), facts, extract.highlights(), notices);
  }

  private static Brief rejected(byte[] bytes, Hints hints, Reading.Illegible illegible) {
    Source source = source(bytes, hints, illegible.format(), illegible.charset());
    return new Brief.Rejected(source, illegible.code(), illegible.message(), List.of());
  }

  private static Source source(
      byte[] bytes,
      Hints hints,
      Optional<dev.nutgraf.article.Format> format,
      Optional<String> charset) {
    return new Source(
        Optional.empty(),
        hints.name(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.of(bytes.length),
        hints.contentType(),
        format,
        charset);
  }
}
