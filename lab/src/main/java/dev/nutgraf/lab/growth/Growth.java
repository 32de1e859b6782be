package dev.nutgraf.lab.growth;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab growth`: no article of ten times the size takes more than twenty times as long.
///
/// A recipe that does is looked at once more, at ten times both sizes: an article that is rejected
/// at the smaller size, and read at the larger, grows so once. What is quadratic does it again.
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description =
        "Makes articles that repeat one thing, at two sizes ten times apart, and lists those whose"
            + " processor time grows most. What grows more than twenty times is looked at again at ten"
            + " times both sizes; ends with 1 if any grows so there too.")
public final class Growth implements Callable<Integer> {

  private static final int TIMES_LARGER = 10;

  /// Ten times the size may take so many times as long: linear, and room for caches.
  private static final double MOST = 20;

  /// What is done in less is measured no better than by chance.
  private static final double LEAST_MILLIS = 1;

  private static final int WARM_UP = 400;
  private static final int RUNS = 3;

  /// Slower is measured once.
  private static final double SLOW_MILLIS = 500;

  @Option(
      names = "--size",
      defaultValue = "2000",
      description = "Characters of the smaller article (default: ${DEFAULT-VALUE}).")
  private int size;

  @Option(
      names = "--only",
      defaultValue = "",
      description = "A regular expression that the names of the recipes must hold.")
  private Pattern only = Pattern.compile("");

  @Option(
      names = "--worst",
      defaultValue = "10",
      description = "How many are listed (default: ${DEFAULT-VALUE}).")
  private int worst;

  @Option(
      names = "--every",
      defaultValue = "1",
      description = "One recipe in so many (default: all); with --from several processes share.")
  private int every;

  @Option(names = "--from", defaultValue = "0", description = "The number of the first recipe.")
  private int from;

  @Spec private @Nullable CommandSpec spec;

  private record Line(String name, int size, double small, double large) {
    double growth() {
      return large / Math.max(LEAST_MILLIS, small);
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<Recipe> recipes = Recipes.all();
    warmUp(recipes);
    List<Line> lines = new ArrayList<>();
    for (int i = from; i < recipes.size(); i += every) {
      Recipe recipe = recipes.get(i);
      if (only.matcher(recipe.name()).find()) {
        Line line = lineOf(recipe, size);
        lines.add(line.growth() > MOST ? lineOf(recipe, size * TIMES_LARGER) : line);
      }
    }
    lines.sort(Comparator.comparingDouble(Line::growth).reversed());
    long above = lines.stream().filter(line -> line.growth() > MOST).count();
    out.printf(
        Locale.ROOT,
        "%s recipes at %s and %s characters (%s of them at ten times both); above %.0f times: %s%n%n",
        lines.size(),
        size,
        size * TIMES_LARGER,
        lines.stream().filter(line -> line.size() > size).count(),
        MOST,
        above);
    out.println("growth  characters   millis   millis  recipe");
    lines.stream()
        .limit(Math.max(worst, above))
        .forEach(
            line ->
                out.printf(
                    Locale.ROOT,
                    "%5.1fx %11d %8.2f %8.2f  %s%n",
                    line.growth(),
                    line.size(),
                    line.small(),
                    line.large(),
                    line.name()));
    return above == 0 ? 0 : 1;
  }

  private static void warmUp(List<Recipe> recipes) {
    for (int i = 0; i < WARM_UP; i++) {
      var _ = millis(recipes.get(i * (recipes.size() / WARM_UP)), 4_000);
    }
  }

  private static Line lineOf(Recipe recipe, int size) {
    return new Line(
        recipe.name(), size, leastMillis(recipe, size), leastMillis(recipe, size * TIMES_LARGER));
  }

  private static double leastMillis(Recipe recipe, int size) {
    double least = Double.MAX_VALUE;
    for (int run = 0; run < RUNS && (run == 0 || least < SLOW_MILLIS); run++) {
      least = Math.min(least, millis(recipe, size));
    }
    return least;
  }

  private static double millis(Recipe recipe, int size) {
    byte[] article = recipe.expanded(size).getBytes(StandardCharsets.UTF_8);
    long begin = CpuClock.nanos();
    var _ =
        BriefJson.toBytes(
            Nutgraf.brief(article, Hints.named("a." + recipe.ext()), BriefSettings.DEFAULT));
    return (CpuClock.nanos() - begin) / 1e6;
  }
}
