package dev.nutgraf.lab.bench;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.lab.clean.ReadingPeers;
import dev.nutgraf.lab.data.DataCommand;
import dev.nutgraf.lab.names.OpenNlpNames;
import dev.nutgraf.lab.summary.GraphSummaries;
import dev.nutgraf.language.SentenceSplitter;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.reading.ArticleReader;
import dev.nutgraf.summary.ScoredSentences;
import dev.nutgraf.summary.Summarizer;
import dev.nutgraf.summary.SummaryLength;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

/// `lab bench peers`: the stages beside libraries that do the like, on the same articles in turns,
/// by the processor time of the working thread.
@Command(
    name = "peers",
    mixinStandardHelpOptions = true,
    description = "Times the stages beside OpenNLP, readability4j, boilerpipe, TextRank, LexRank.")
final class BenchPeers extends DataCommand {

  private static final String SENTENCE_MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private static final int ARTICLES = 200;
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 3;
  private static final int SUMMARY_SENTENCES = 3;

  /// OpenNLP's speed depends little on how many sentences it has learned from.
  private static final int TRAINING_TEXTS = 1_000;

  @Override
  protected void measure(PrintWriter out) throws IOException {
    List<Article> articles = articles();
    List<KeyFacts> facts = articles.stream().map(FactFinder::factsOf).toList();
    List<List<List<Token>>> tokens = articles.stream().map(BenchPeers::tokens).toList();
    List<List<List<String>>> words =
        tokens.stream()
            .map(all -> all.stream().map(s -> s.stream().map(Token::text).toList()).toList())
            .toList();
    List<List<String>> sentences =
        articles.stream()
            .map(a -> a.sentences().stream().map(s -> s.span().in(a.text())).toList())
            .toList();
    SentenceDetectorME detector = detector();
    OpenNlpNames names = OpenNlpNames.trainedOn(data, TRAINING_TEXTS);
    Map<String, IntConsumer> works = new LinkedHashMap<>();
    works.put("sentences: nutgraf", i -> SentenceSplitter.sentencesIn(articles.get(i).text()));
    works.put("sentences: OpenNLP", i -> detector.sentDetect(articles.get(i).text()));
    works.put("names: nutgraf", i -> NameTagger.shipped().tags(tokens.get(i)));
    works.put("names: OpenNLP", i -> names.labels(words.get(i)));
    works.put(
        "summary: nutgraf",
        i ->
            Summarizer.summarize(
                articles.get(i),
                ScoredSentences.of(articles.get(i)),
                facts.get(i),
                new SummaryLength.Sentences(SUMMARY_SENTENCES)));
    works.put(
        "summary: TextRank", i -> GraphSummaries.textRank(sentences.get(i), SUMMARY_SENTENCES));
    works.put("summary: LexRank", i -> GraphSummaries.lexRank(sentences.get(i), SUMMARY_SENTENCES));
    Map<String, Double> medians = medians(works, articles.size());
    out.printf("%s articles, ms of processor time an article, median%n", articles.size());
    medians.forEach((name, millis) -> out.printf(Locale.ROOT, "  %-20s %.3f%n", name, millis));
    out.println("news pages, ms of processor time a page, median");
    ReadingPeers.medians(data)
        .forEach((name, millis) -> out.printf(Locale.ROOT, "  %-26s %.2f%n", name, millis));
  }

  private List<Article> articles() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    Path file = data.resolve("summary").resolve("titled_articles.jsonl.gz");
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && articles.size() < ARTICLES;
          line = lines.readLine()) {
        byte[] text = json.readTree(line).get("text").asString().getBytes(StandardCharsets.UTF_8);
        if (ArticleReader.read(text, Hints.named("article.txt"), text.length)
            instanceof Reading.Legible legible) {
          articles.add(legible.article());
        }
      }
    }
    return articles;
  }

  private static List<List<Token>> tokens(Article article) {
    List<List<Token>> tokens = new ArrayList<>();
    for (Span span : article.sentences().stream().map(s -> s.span()).toList()) {
      tokens.add(Tokenizer.tokensIn(article.text(), span));
    }
    return tokens;
  }

  private static SentenceDetectorME detector() throws IOException {
    try (InputStream model = BenchPeers.class.getResourceAsStream(SENTENCE_MODEL)) {
      return new SentenceDetectorME(new SentenceModel(Objects.requireNonNull(model)));
    }
  }

  /// The median over the articles of the quickest round of each.
  private static Map<String, Double> medians(Map<String, IntConsumer> works, int articles) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, double[]> best = new LinkedHashMap<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int i = 0; i < articles; i++) {
        for (Map.Entry<String, IntConsumer> work : works.entrySet()) {
          long begin = threads.getCurrentThreadCpuTime();
          work.getValue().accept(i);
          double millis = (threads.getCurrentThreadCpuTime() - begin) / 1e6;
          double[] times = best.computeIfAbsent(work.getKey(), _ -> new double[articles]);
          times[i] = round <= WARM_UP ? millis : Math.min(times[i], millis);
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    best.forEach(
        (name, times) -> medians.put(name, Medians.median(Arrays.stream(times).boxed().toList())));
    return medians;
  }
}
