package dev.nutgraf.lab.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is made from the schema is what the schema says, and reads briefs. `-Dreaders.renew=true`
/// writes it anew, as `./nutgraf lab readers` does.
class ReadersTest {

  private static final Path ROOT = Path.of("..");
  private static final Path SAMPLES = ROOT.resolve("docs/briefs");

  @TempDir private Path folder;

  @Test
  void everythingMadeFromTheSchemaIsUpToDate() throws IOException {
    if (Boolean.getBoolean("readers.renew")) {
      Readers.write(ROOT);
    }
    for (Map.Entry<Path, String> file : Readers.files(ROOT).entrySet()) {
      assertThat(file.getKey()).hasContent(file.getValue());
    }
  }

  @Test
  void noRecordIsLeftOfATypeThatIsGone() throws IOException {
    Path records = ROOT.resolve("readers/java/src/main/java/dev/nutgraf/reader");
    try (Stream<Path> files = Files.list(records)) {
      assertThat(files.filter(file -> !file.endsWith("package-info.java")))
          .allMatch(Readers.files(ROOT)::containsKey);
    }
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList();
    }
  }

  private static void assumeProgram(String name) {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    assumeTrue(there, name + " is not installed: the reader was not run");
  }

  private void run(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(out)).isZero();
  }

  /// Each brief is the same after it was dataclasses; and a field that is missing or new is no
  /// fault.
  @Test
  void pythonReadsTheSamples() throws Exception {
    assumeProgram("python3");
    Path script =
        Files.writeString(
            folder.resolve("check.py"),
            """
            import dataclasses, json, pathlib, sys
            sys.path.insert(0, sys.argv[1])
            sys.dont_write_bytecode = True
            from nutgraf_brief import Brief

            for name in sys.argv[2:]:
                text = pathlib.Path(name).read_text(encoding="utf-8")
                brief = Brief.from_json(text)
                assert dataclasses.asdict(brief) == json.loads(text), name
                assert all(isinstance(figure.denied, bool) for figure in brief.keyFacts.figures)
            bare = Brief.from_dict({"status": "rejected", "later": 1, "keyFacts": {"figures": [{}]}})
            assert bare.keyFacts.figures[0].denied is False and bare.keyFacts.others == []
            assert bare.article is None
            """);
    List<String> command =
        Stream.concat(
                Stream.of("python3", script.toString(), ROOT.resolve("readers/python").toString()),
                samples().stream().map(Path::toString))
            .toList();
    run(command.toArray(String[]::new));
  }

  /// A brief written into a program as a literal has every field of its type, and no other.
  @Test
  void typeScriptTakesTheSamplesForBriefs() throws Exception {
    assumeProgram("tsc");
    Files.copy(ROOT.resolve("readers/typescript/brief.d.ts"), folder.resolve("brief.d.ts"));
    StringBuilder program = new StringBuilder("import type { Brief, Figure } from \"./brief\";\n");
    for (Path sample : samples()) {
      program.append("check(").append(Files.readString(sample).strip()).append(");\n");
    }
    program.append(
        """
        function check(brief: Brief): Figure[] {
          if (brief.keyFacts === null) return [];
          const ids: string[] = brief.keyFacts.people.map((person) => person.id);
          return brief.keyFacts.figures.filter((f) => f.of !== null && ids.includes(f.of));
        }
        """);
    Path source = Files.writeString(folder.resolve("use.ts"), program);
    run("tsc", "--noEmit", "--strict", "--target", "es2020", source.toString());
  }
}
