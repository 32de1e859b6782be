package dev.nutgraf;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.BoundedFacts;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.brief.BriefSource;
import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.FactsWithoutNames;
import dev.nutgraf.facts.FoundFacts;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WorkBudget;
import dev.nutgraf.language.WorkLimitException;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.reading.ArticleReader;
import dev.nutgraf.summary.Extract;
import dev.nutgraf.summary.ScoredSentences;
import dev.nutgraf.summary.SentenceRanker;
import dev.nutgraf.summary.Summarizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;

/// The whole pipeline: bytes in, brief out. It knows nothing of AWS, keeps no state, and gives the
/// same brief for the same bytes, hints and settings.
public final class Nutgraf {

  private Nutgraf() {}

  /// The brief of one input. No bytes make it throw: what holds no article gives a [Brief.Rejected]
  /// that says why.
  public static Brief brief(byte[] bytes, Hints hints, BriefSettings settings) {
    return brief(bytes, hints, settings, Models.SHIPPED, () -> false);
  }

  /// The same with sentences ranked by `ranker`: to measure rankers on articles they have not seen.
  public static Brief brief(
      byte[] bytes, Hints hints, BriefSettings settings, SentenceRanker ranker) {
    Models models = new Models(Optional.of(ranker), Optional.empty());
    return brief(bytes, hints, settings, models, () -> false);
  }

  /// The same with facts rated by `confidences`: to measure them on articles they have not seen.
  public static Brief brief(
      byte[] bytes, Hints hints, BriefSettings settings, ConfidenceModels confidences) {
    Models models = new Models(Optional.empty(), Optional.of(confidences));
    return brief(bytes, hints, settings, models, () -> false);
  }

  /// The same, unless the time is up before it is done.
  ///
  /// @param timeIsUp asked now and then by the threads that work on the brief
  /// @throws WorkLimitException if the time was up; nothing works on the brief any more then
  public static Brief brief(
      byte[] bytes, Hints hints, BriefSettings settings, BooleanSupplier timeIsUp) {
    return brief(bytes, hints, settings, Models.SHIPPED, timeIsUp);
  }

  /// The models to use; those that ship where there are none.
  private record Models(Optional<SentenceRanker> ranker, Optional<ConfidenceModels> confidences) {

    static final Models SHIPPED = new Models(Optional.empty(), Optional.empty());

    ConfidenceModels rating() {
      return confidences.isPresent() ? confidences.get() : ConfidenceModels.shipped();
    }
  }

  private static Brief brief(
      byte[] bytes, Hints hints, BriefSettings settings, Models models, BooleanSupplier timeIsUp) {
    return switch (ArticleReader.read(bytes, hints, settings.maxBytes())) {
      case Reading.Illegible illegible -> rejected(bytes, hints, illegible);
      case Reading.Legible legible -> {
        try {
          WorkBudget work = new WorkBudget(settings.workLimit(), timeIsUp);
          yield summarized(bytes, hints, legible, settings, models, work);
        } catch (WorkLimitException e) {
          if (e.isOutOfTime()) {
            throw e;
          }
          yield rejected(bytes, hints, tooComplex(legible, settings));
        }
      }
    };
  }

  private static Reading.Illegible tooComplex(Reading.Legible legible, BriefSettings settings) {
    return new Reading.Illegible(
        Reading.Code.TOO_COMPLEX,
        ("The article takes more than %s steps of work, the limit (WORK_LIMIT): something in it"
                + " repeats without end.")
            .formatted(settings.workLimit()),
        Optional.of(legible.format()),
        legible.charset());
  }

  private static Brief summarized(
      byte[] bytes,
      Hints hints,
      Reading.Legible legible,
      BriefSettings settings,
      Models models,
      WorkBudget work) {
    Article article = legible.article();
    List<List<Token>> tokens = ParsedArticle.tokensOf(article);
    // Side by side, where another processor is free: names are tagged and sentences scored while
    // this thread reads what needs neither. The names first: the other facts wait for them sooner
    // than the summary for its scores.
    ForkJoinTask<List<NameTag>> tags = ForkJoinTask.adapt(() -> names(article, tokens)).fork();
    ForkJoinTask<ScoredSentences> scoring =
        ForkJoinTask.adapt(
                () ->
                    models.ranker().isPresent()
                        ? ScoredSentences.of(article, models.ranker().get())
                        : ScoredSentences.of(article))
            .fork();
    ConfidenceModels confidences = models.rating();
    FoundFacts found;
    try {
      FactsWithoutNames known = FactFinder.withoutNames(article, tokens, work);
      found = FactFinder.found(known, tags.join(), confidences);
    } finally {
      // Nothing may go on when this ends, however it ends.
      tags.quietlyJoin();
      scoring.quietlyJoin();
    }
    KeyFacts facts = found.listed(confidences);
    Extract extract = Summarizer.extract(article, scoring.join(), facts, settings.length());
    BoundedFacts bounded = BoundedFacts.of(facts);
    BriefSource source = source(bytes, hints, Optional.of(legible.format()), legible.charset());
    return new Brief.Summarized(
        source,
        article,
        extract.summary(),
        bounded.facts(),
        extract.highlights(),
        settings.form(),
        notices(legible, bounded, confidences.isNotNews(found.notNews()), settings.form()));
  }

  /// The tags of the names of an article, none where it is in another language than the tagger.
  private static List<NameTag> names(Article article, List<List<Token>> tokens) {
    return FactFinder.isRead(article) ? NameTagger.shipped().tags(tokens) : List.of();
  }

  private static List<Notice> notices(
      Reading.Legible legible, BoundedFacts bounded, boolean notNews, BriefForm form) {
    List<Notice> notices = new ArrayList<>(legible.notices());
    if (notNews) {
      notices.add(
          new Notice(
              Notice.Code.NOT_NEWS,
              "The text reads like a review, a list or a how-to, not like news: its facts are less"
                  + " certain."));
    }
    notices.addAll(bounded.notices());
    if (form == BriefForm.COMPACT) {
      notices.add(
          new Notice(
              Notice.Code.COMPACT,
              "Paragraphs, sentences, removed text and mentions are left out, as the settings ask:"
                  + " those lists are empty."));
    }
    return notices;
  }

  private static Brief rejected(byte[] bytes, Hints hints, Reading.Illegible illegible) {
    BriefSource source = source(bytes, hints, illegible.format(), illegible.charset());
    return new Brief.Rejected(source, illegible.code(), illegible.message(), List.of());
  }

  private static BriefSource source(
      byte[] bytes, Hints hints, Optional<Format> format, Optional<String> charset) {
    return new BriefSource(
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
