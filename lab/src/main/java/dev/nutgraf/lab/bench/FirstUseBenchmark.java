package dev.nutgraf.lab.bench;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.reading.ArticleReader;
import dev.nutgraf.summary.ScoredSentences;
import dev.nutgraf.summary.Summarizer;
import dev.nutgraf.summary.Summary;
import dev.nutgraf.summary.SummaryLength;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Loading the models: each measured once in a fresh process.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class FirstUseBenchmark {

  private Article article;

  @Setup
  public void prepare() {
    byte[] text = "A ferry sank on Monday. Nobody was hurt.".getBytes(StandardCharsets.UTF_8);
    article =
        switch (ArticleReader.read(text, Hints.NONE, text.length)) {
          case Reading.Legible legible -> legible.article();
          case Reading.Illegible illegible -> throw new IllegalStateException(illegible.message());
        };
  }

  /// The tagger's model and lists.
  @Benchmark
  public NameTagger nameTagger() {
    return NameTagger.shipped();
  }

  /// The ranker's model, and the summary of two sentences.
  @Benchmark
  public Summary firstSummary() {
    return Summarizer.summarize(
        article, ScoredSentences.of(article), KeyFacts.NONE, new SummaryLength.Sentences(1));
  }
}
