package dev.nutgraf.lab.soak;

import dev.nutgraf.lab.bench.HomeOption;
import dev.nutgraf.lab.bench.SeedText;
import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.s3.ObjectCreated;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `lab soak`: nothing lost, nothing stale, every brief as without faults.
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    description =
        "Sends thousands of articles through the real runtime client, with faults, duplicates and"
            + " disorder, and compares the briefs with those of a run without.")
public final class Soak implements Callable<Integer> {

  private static final int BATCH = 500;
  private static final int SHORTEST = 300;
  private static final int LONGEST = 6_000;
  private static final int REDRIVES = 5;

  /// Percent of the overwritten articles that go back to their first bytes: where no versions are
  /// kept, only a look at the object tells those from never having changed.
  private static final int BACK_AGAIN = 50;

  private static final int HEAP_PARTS = 5;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--articles",
      defaultValue = "10000",
      description = "How many articles (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--faults",
      defaultValue = "5",
      description = "Percent of the requests to S3 that go wrong (default: ${DEFAULT-VALUE}).")
  private double faults;

  @Option(
      names = "--twice",
      defaultValue = "20",
      description = "Percent of the events that are sent twice (default: ${DEFAULT-VALUE}).")
  private double twice;

  @Option(
      names = "--overwritten",
      defaultValue = "10",
      description =
          "Percent of the articles that are overwritten while the function is at work (default:"
              + " ${DEFAULT-VALUE}).")
  private double overwritten;

  @Option(
      names = "--processes",
      defaultValue = "2",
      description = "Processes of the function (default: ${DEFAULT-VALUE}).")
  private int processes;

  @Option(names = "--seed", defaultValue = "1", description = "Of all chance (default: 1).")
  private long seed;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Installation installation = home.installation();
    SeedText texts = SeedText.below(installation.home());
    Map<String, byte[]> latest = new LinkedHashMap<>();
    Map<String, byte[]> briefs = new LinkedHashMap<>();
    try (SoakCloud cloud = SoakCloud.start(installation, faults, processes, new Random(seed))) {
      SoakWork work = new SoakWork(cloud);
      Random random = new Random(seed + 1);
      for (int done = 0; done < articles; done += BATCH) {
        batch(cloud, work, texts, random, latest, done, Math.min(articles, done + BATCH));
        out.printf("%s of %s articles%n", Math.min(articles, done + BATCH), articles);
        out.flush();
      }
      int redriven = work.redrive(REDRIVES);
      latest.keySet().forEach(key -> cloud.brief(key).ifPresent(b -> briefs.put(key, b)));
      out.printf("requests to S3: %s%n", cloud.dealt());
      out.printf("outcomes: %s%n", work.outcomes());
      out.printf("redriven from the failure queue: %s, left there: %s%n", redriven, work.left());
      out.printf("restarts: %s%n", cloud.restarts());
      out.printf(
          "megabytes left after garbage collections, least in each fifth of the run: %s%n",
          HeapLog.leastLeft(cloud.log(), HEAP_PARTS));
      out.flush();
    }
    return verdict(out, installation, latest, briefs) ? 0 : 1;
  }

  /// Drops articles; sends half of their events and overwrites some articles meanwhile, some of
  /// which get their first bytes again; sends the other half with the events of the overwriting.
  private void batch(
      SoakCloud cloud,
      SoakWork work,
      SeedText texts,
      Random random,
      Map<String, byte[]> latest,
      int from,
      int to) {
    List<ObjectCreated> dropped = new ArrayList<>();
    for (int i = from; i < to; i++) {
      dropped.add(drop(cloud, "soak/article-" + i + ".txt", texts, random, latest));
    }
    List<String> events = SoakWork.shuffled(dropped, twice, random);
    List<ObjectCreated> again = new ArrayList<>();
    work.send(
        events.subList(0, events.size() / 2),
        () -> {
          for (ObjectCreated object : dropped) {
            if (random.nextDouble() * 100 < overwritten) {
              byte[] first = latest.get(object.key());
              again.add(drop(cloud, object.key(), texts, random, latest));
              if (random.nextDouble() * 100 < BACK_AGAIN) {
                again.add(drop(cloud, object.key(), Objects.requireNonNull(first), latest));
              }
            }
          }
        });
    List<String> rest = new ArrayList<>(events.subList(events.size() / 2, events.size()));
    rest.addAll(SoakWork.shuffled(again, twice, random));
    java.util.Collections.shuffle(rest, random);
    work.send(rest, () -> {});
  }

  private static ObjectCreated drop(
      SoakCloud cloud, String key, SeedText texts, Random random, Map<String, byte[]> latest) {
    return drop(cloud, key, texts.drawn(random.nextInt(SHORTEST, LONGEST), random), latest);
  }

  private static ObjectCreated drop(
      SoakCloud cloud, String key, byte[] article, Map<String, byte[]> latest) {
    latest.put(key, article);
    return cloud.drop(key, article);
  }

  /// Compares with a run without faults over what was written last.
  private boolean verdict(
      PrintWriter out,
      Installation installation,
      Map<String, byte[]> latest,
      Map<String, byte[]> briefs)
      throws IOException {
    int lost = 0;
    int stale = 0;
    int different = 0;
    try (SoakCloud calm = SoakCloud.start(installation, 0, processes, new Random(seed))) {
      SoakWork work = new SoakWork(calm);
      List<ObjectCreated> dropped = new ArrayList<>();
      latest.forEach((key, article) -> dropped.add(calm.drop(key, article)));
      work.send(dropped.stream().map(ObjectCreated::toNotification).toList(), () -> {});
      for (ObjectCreated object : dropped) {
        Optional<byte[]> wanted = calm.brief(object.key());
        byte[] found = briefs.get(object.key());
        if (found == null || wanted.isEmpty()) {
          lost++;
        } else if (!eTag(found).equals(eTag(wanted.get()))) {
          stale++;
        } else if (!Arrays.equals(found, wanted.get())) {
          different++;
        }
      }
    }
    out.printf(
        "%s articles: %s lost, %s stale, %s different%n", latest.size(), lost, stale, different);
    return lost + stale + different == 0;
  }

  private static String eTag(byte[] brief) {
    JsonNode source = JsonMapper.shared().readTree(brief).path("source");
    return source.path("eTag").asString("");
  }
}
