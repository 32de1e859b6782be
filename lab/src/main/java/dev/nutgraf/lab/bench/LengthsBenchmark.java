package dev.nutgraf.lab.bench;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.language.SentenceSplitter;
import dev.nutgraf.language.Span;
import dev.nutgraf.summary.ScoredSentences;
import dev.nutgraf.summary.Summarizer;
import dev.nutgraf.summary.Summary;
import dev.nutgraf.summary.SummaryLength;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The summary of articles of more and more sentences: the time is to grow as they do.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class LengthsBenchmark {

  private static final int WORDS_A_SENTENCE = 12;

  @Param({"30", "300", "3000"})
  private int sentences;

  private Article article;

  /// Cuts the seeds' text, repeated, after so many sentences.
  @Setup
  public void prepare() {
    Path home = Path.of(System.getProperty("nutgraf.home", "."));
    String text = SeedText.below(home).words(sentences * WORDS_A_SENTENCE * 4);
    List<Span> spans = SentenceSplitter.sentencesIn(text).subList(0, sentences);
    String cut = text.substring(0, spans.getLast().end());
    List<Sentence> all = new ArrayList<>();
    spans.forEach(span -> all.add(new Sentence(span, 0)));
    article =
        new Article(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            cut,
            List.of(new Paragraph(Paragraph.Kind.BODY, new Span(0, cut.length()))),
            all,
            List.of());
  }

  @Benchmark
  public Summary summary() {
    return Summarizer.summarize(
        article, ScoredSentences.of(article), KeyFacts.NONE, new SummaryLength.Sentences(3));
  }
}
