package dev.nutgraf.lab.confidence;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.facts.confidence.Confidence;
import dev.nutgraf.facts.confidence.ConfidenceModel;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.RatedKind;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.lab.data.DataCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab evaluate confidence`: how well the confidence of facts keeps its word on articles that its
/// models did not see, what is gained and lost by what is not listed, and the same at other limits.
/// With `--briefs` it writes the briefs of those articles, each made with models that did not see
/// it.
@Command(
    name = "confidence",
    mixinStandardHelpOptions = true,
    description = "Measures how well the confidence of facts keeps its word.")
public final class EvaluateConfidence extends DataCommand {

  private static final List<Integer> LIMITS = List.of(0, 50, 80, 90);

  @Option(names = "--briefs", description = "where to write the briefs made out of fold")
  Optional<Path> briefs = Optional.empty();

  @Option(names = "--plot", description = "where to write the reliability plots, as SVG")
  Optional<Path> plot = Optional.empty();

  @Override
  protected void measure(PrintWriter out) throws IOException {
    List<NotNewsTraining.Page> pages = NotNewsTraining.pages(data);
    ConfidenceModel notNews = NotNewsTraining.modelOf(pages);
    ConfidenceModels style = ConfidenceModels.shipped().withNotNews(notNews);
    List<GoldNews> gold = GoldNews.read(data);
    Examples examples = Examples.of(gold, style);
    OutOfFold folds = new OutOfFold(examples, notNews);
    out.println(
        "kind           facts  error   AUC   from .80: share  right | listed from, P / R / F1: all"
            + " -> listed");
    for (RatedKind kind : RatedKind.values()) {
      printKind(out, kind, folds);
    }
    out.println("\nP / R from a confidence on");
    for (RatedKind kind : RatedKind.values()) {
      out.printf("%-14s", ConfidenceModels.section(kind));
      for (int limit : LIMITS) {
        OutOfFold.Score score = folds.score(kind, new Confidence(limit));
        out.printf(
            Locale.ROOT,
            "  .%02d: %5.1f / %5.1f",
            limit,
            100 * score.precision(),
            100 * score.recall());
      }
      out.println();
    }
    out.println("\nexpected and found, by bins of as many facts");
    for (RatedKind kind : RatedKind.values()) {
      out.printf("%-14s", ConfidenceModels.section(kind));
      for (Reliability.Bin bin : listed(kind, folds).bins()) {
        out.printf(Locale.ROOT, "  %.2f %.2f", bin.expected(), bin.found());
      }
      out.println();
    }
    printNotNews(out, pages, gold, style);
    if (briefs.isPresent()) {
      write(briefs.get(), gold, folds);
    }
    if (plot.isPresent()) {
      ReliabilityPlot.write(plot.get(), folds);
    }
  }

  /// Those of a kind that are listed.
  static Reliability listed(RatedKind kind, OutOfFold folds) {
    double least = folds.listedFrom(kind).value();
    return reliability(folds.of(kind).stream().filter(fact -> fact.confidence() >= least).toList());
  }

  private static Reliability reliability(List<OutOfFold.Fact> facts) {
    return new Reliability(
        facts.stream()
            .map(fact -> new Reliability.Rated(fact.confidence(), fact.right()))
            .toList());
  }

  private static void printKind(PrintWriter out, RatedKind kind, OutOfFold folds) {
    Confidence least = folds.listedFrom(kind);
    Reliability reliability = listed(kind, folds);
    OutOfFold.Score before = folds.score(kind, new Confidence(0));
    OutOfFold.Score after = folds.score(kind, least);
    out.printf(
        Locale.ROOT,
        "%-14s %5d   %.3f  %.3f  %15.2f  %5.1f | .%02d  %5.1f / %5.1f / %5.1f -> %5.1f / %5.1f /"
            + " %5.1f%n",
        ConfidenceModels.section(kind),
        reliability.size(),
        reliability.calibrationError(),
        reliability.auc(),
        reliability.shareFrom(0.8),
        100 * reliability.rightFrom(0.8),
        least.hundredths(),
        100 * before.precision(),
        100 * before.recall(),
        100 * before.f1(),
        100 * after.precision(),
        100 * after.recall(),
        100 * after.f1());
  }

  private static void printNotNews(
      PrintWriter out,
      List<NotNewsTraining.Page> pages,
      List<GoldNews> gold,
      ConfidenceModels models) {
    Reliability style = new Reliability(NotNewsTraining.outOfFold(pages));
    out.printf(
        Locale.ROOT,
        "%nno news: %s pages, AUC %.3f; from .80 on %.2f of them, right %.1f %%%n",
        style.size(),
        style.auc(),
        style.shareFrom(0.8),
        100 * style.rightFrom(0.8));
    for (GoldNews article : gold) {
      double likely = models.notNews(ParsedArticle.of(article.article()));
      if (models.isNotNews(likely)) {
        out.printf(
            "  gold_news %s (%s): said to be no news%n",
            article.id(), article.facts().path("genre").asString(""));
      }
    }
  }

  private static void write(Path folder, List<GoldNews> gold, OutOfFold folds) throws IOException {
    Files.createDirectories(folder);
    for (int a = 0; a < gold.size(); a++) {
      GoldNews article = gold.get(a);
      Brief brief =
          Nutgraf.brief(
              article.bytes(), article.hints(), BriefSettings.DEFAULT, folds.modelsFor(a));
      Files.write(folder.resolve(article.id() + ".txt.json"), BriefJson.toBytes(brief));
    }
  }
}
