package dev.nutgraf.lab.bench;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.reading.ArticleReader;
import dev.nutgraf.summary.Highlight;
import dev.nutgraf.summary.ScoredSentences;
import dev.nutgraf.summary.Summarizer;
import dev.nutgraf.summary.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The stages one by one, and all together, on an article of so many words.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class StagesBenchmark {

  private static final int MAX_BYTES = 5 << 20;
  private static final int TAGGED_TOKENS = 1_000;
  private static final String PAGE = "001_harbour_bridge_page.html";

  @Param("700")
  private int words;

  private byte[] text;
  private byte[] page;
  private Article article;
  private KeyFacts facts;
  private Brief brief;
  private List<List<Token>> tokens;

  /// Reads what each stage is given.
  @Setup
  public void prepare() throws IOException {
    Path home = Path.of(System.getProperty("nutgraf.home", "."));
    text = SeedText.below(home).words(words).getBytes(StandardCharsets.UTF_8);
    page = Files.readAllBytes(home.resolve("seeds").resolve(PAGE));
    article = read();
    facts = FactFinder.factsOf(article);
    brief = Nutgraf.brief(text, Hints.named("a.txt"), BriefSettings.DEFAULT);
    tokens = new ArrayList<>();
    int count = 0;
    for (int i = 0; count < TAGGED_TOKENS; i = (i + 1) % article.sentences().size()) {
      Span sentence = article.sentences().get(i).span();
      List<Token> all = Tokenizer.tokensIn(article.text(), sentence);
      List<Token> some = all.subList(0, Math.min(all.size(), TAGGED_TOKENS - count));
      tokens.add(some);
      count += some.size();
    }
  }

  @Benchmark
  public Article read() {
    return legible(ArticleReader.read(text, Hints.named("a.txt"), MAX_BYTES));
  }

  @Benchmark
  public Article readPage() {
    return legible(ArticleReader.read(page, Hints.named("a.html"), MAX_BYTES));
  }

  private static Article legible(Reading reading) {
    return switch (reading) {
      case Reading.Legible legible -> legible.article();
      case Reading.Illegible illegible -> throw new IllegalStateException(illegible.message());
    };
  }

  /// A thousand tokens, whatever the number of words.
  @Benchmark
  public List<NameTag> names() {
    return NameTagger.shipped().tags(tokens);
  }

  @Benchmark
  public KeyFacts facts() {
    return FactFinder.factsOf(article);
  }

  @Benchmark
  public Summary summary() {
    return Summarizer.summarize(
        article, ScoredSentences.of(article), facts, BriefSettings.DEFAULT.length());
  }

  @Benchmark
  public List<Highlight> highlights() {
    return Summarizer.highlights(article, ScoredSentences.of(article), facts, Summary.NONE);
  }

  @Benchmark
  public byte[] json() {
    return BriefJson.toBytes(brief);
  }

  @Benchmark
  public byte[] whole() {
    return BriefJson.toBytes(Nutgraf.brief(text, Hints.named("a.txt"), BriefSettings.DEFAULT));
  }
}
