package dev.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.cloud.LocalCloud;
import dev.nutgraf.local.cloud.LocalCloudSettings;
import dev.nutgraf.local.command.Commands;
import dev.nutgraf.local.command.Terminal;
import dev.nutgraf.local.runtime.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The built zip, unpacked, inside AWS's runtime client, between two buckets.
class WholeWayIT {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void everySeedIsSummarizedAndTwoRunsGiveTheSameBytes() throws IOException {
    assertThat(run("--out", path("one"), SEEDS.toString())).as(complaints()).isZero();
    assertThat(run("--out", path("two"), SEEDS.toString())).isZero();

    Map<String, String> one = contents(folder.resolve("one"));
    assertThat(one).hasSize(contents(SEEDS).size());
    assertThat(one.values())
        .allSatisfy(
            brief ->
                assertThat(JSON.readTree(brief).path("status").stringValue())
                    .isEqualTo("summarized"));
    assertThat(contents(folder.resolve("two"))).isEqualTo(one);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("  • ");
  }

  @Test
  void theBriefNamesTheObjectItWasMadeFrom() throws IOException {
    Path seed = SEEDS.resolve("000_0c89b39f0ca6556f.txt");

    run("--out", path("out"), seed.toString());

    JsonNode source =
        JSON.readTree(folder.resolve("out/000_0c89b39f0ca6556f.txt.json")).path("source");
    assertThat(source.path("bucket").stringValue()).isEqualTo(LocalCloud.INPUT_BUCKET);
    assertThat(source.path("key").stringValue()).isEqualTo("000_0c89b39f0ca6556f.txt");
    assertThat(source.path("bytes").asLong()).isEqualTo(Files.size(seed));
    assertThat(source.path("eTag").stringValue()).isNotBlank();
  }

  @Test
  void aBadFileIsRejectedAndDoesNotStopTheRest() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(SEEDS.resolve("003_lighthouse_short.txt"), in.resolve("good.txt"));
    Files.write(in.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    Files.createFile(in.resolve("empty.txt"));

    int status = run("--out", path("out"), in.toString(), path("missing.txt"));

    assertThat(status).isEqualTo(1);
    assertThat(statusOf("good.txt")).isEqualTo("summarized");
    assertThat(statusOf("picture.txt")).isEqualTo("rejected");
    assertThat(statusOf("empty.txt")).isEqualTo("rejected");
    assertThat(complaints())
        .contains("rejected: " + in.resolve("picture.txt"))
        .contains("failed: " + path("missing.txt") + ": no such file or folder")
        .contains("1 summarized, 2 rejected, 1 failed");
  }

  @Test
  void everyNameComesThrough() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    List<String> names =
        List.of(
            "a b.txt",
            "red+flower.txt",
            "100%.txt",
            "a%2Bb.txt",
            "\uD83D\uDCF0.txt",
            "cafe\u0301.txt");
    for (String name : names) {
      Files.copy(SEEDS.resolve("003_lighthouse_short.txt"), in.resolve(name));
    }

    assertThat(run("--out", path("out"), in.toString())).as(complaints()).isZero();

    for (String name : names) {
      JsonNode brief = JSON.readTree(folder.resolve("out").resolve(name + ".json"));
      assertThat(brief.path("source").path("key").stringValue()).isEqualTo(name);
    }
  }

  @Test
  void theLengthOfTheSummaryReachesTheFunction() throws IOException {
    run(
        "--out",
        path("out"),
        "--sentences",
        "2",
        SEEDS.resolve("000_0c89b39f0ca6556f.txt").toString());

    assertThat(
            JSON.readTree(folder.resolve("out/000_0c89b39f0ca6556f.txt.json"))
                .path("summary")
                .path("sentences"))
        .hasSize(2);
  }

  @Test
  void aTextInTheEventItselfIsAnsweredWithItsBrief() throws Exception {
    try (LocalCloud cloud = cloud(new ArrayList<>())) {
      String text = Files.readString(SEEDS.resolve("003_lighthouse_short.txt"));
      String event = JSON.createObjectNode().put("name", "x.txt").put("text", text).toString();

      Outcome outcome = cloud.invoke(event).get(60, TimeUnit.SECONDS);

      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.Answered.class,
              answered ->
                  assertThat(JSON.readTree(answered.response()).path("status").stringValue())
                      .isEqualTo("summarized"));
    }
  }

  @Test
  void ofHundredsOfArticlesNoneIsLostAndACopyChangesNothing() throws Exception {
    byte[] article = Files.readAllBytes(SEEDS.resolve("003_lighthouse_short.txt"));
    List<CompletableFuture<Outcome>> outcomes = Collections.synchronizedList(new ArrayList<>());
    try (LocalCloud cloud = cloud(outcomes)) {
      for (int i = 0; i < 200; i++) {
        cloud.drop("n/" + i + ".txt", article, Map.of());
      }
      join(outcomes);
      byte[] first = cloud.brief("n/7.txt").orElseThrow();
      cloud.drop("n/7.txt", article, Map.of());
      join(outcomes);

      assertThat(outcomes).hasSize(201);
      for (int i = 0; i < 200; i++) {
        assertThat(cloud.brief("n/" + i + ".txt")).as("brief %s", i).isPresent();
      }
      assertThat(cloud.brief("n/7.txt").orElseThrow()).isEqualTo(first);
    }
  }

  private static void join(List<CompletableFuture<Outcome>> outcomes) throws Exception {
    for (CompletableFuture<Outcome> outcome : List.copyOf(outcomes)) {
      assertThat(outcome.get(120, TimeUnit.SECONDS)).isInstanceOf(Outcome.Answered.class);
    }
  }

  private static LocalCloud cloud(List<CompletableFuture<Outcome>> outcomes) throws IOException {
    return LocalCloud.start(
        Installation.from(System.getProperties()),
        LocalCloudSettings.onLoopback(),
        (_, outcome) -> outcomes.add(outcome));
  }

  private int run(String... arguments) {
    Terminal terminal = Terminal.none(out, err);
    String[] all = Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new);
    return Commands.run(terminal, Installation.from(System.getProperties()), all);
  }

  private String statusOf(String name) {
    return JSON.readTree(folder.resolve("out").resolve(name + ".json"))
        .path("status")
        .stringValue();
  }

  private String complaints() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
