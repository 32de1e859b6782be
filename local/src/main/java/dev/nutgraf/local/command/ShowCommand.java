package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.InputFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Briefs that exist already, for a person.
@Command(
    name = "show",
    description = "Shows briefs that exist already: fetched from a bucket, or from out/.",
    footer = {
      "",
      "One brief goes to standard output: a digest, or what --format says. With --out, and with a"
          + " folder or several briefs in another format than text (default: out/), each is written"
          + " to OUT/NAME.html (.md, .txt, .json), NAME being that of the article. Several pages get"
          + " an OUT/index.html that leads to them.",
      "",
      "Exit status: 0 if every brief was shown; 1 if any could not be read; 2 if the command line is"
          + " wrong or there is nothing to show."
    })
final class ShowCommand implements Callable<Integer> {

  private static final int MAX_BYTES = 200 << 20;
  private static final String ENDING = ".json";

  private final Terminal terminal;

  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--out", paramLabel = "DIR", description = "Write to this folder.")
  private @Nullable Path out;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Briefs, folders of briefs (their *.json), or - for standard input.")
  private List<String> arguments = List.of();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<InputFile> files = InputFiles.briefs(arguments);
    if (files.isEmpty()) {
      throw new UsageException("no briefs (*.json) in " + String.join(", ", arguments));
    }
    boolean toScreen =
        out == null
            && !format.isForFiles()
            && (files.size() == 1 || format.single().orElse(Format.TEXT) == Format.TEXT);
    Path folder = out == null ? Path.of("out") : out;
    BriefFiles briefs = new BriefFiles(folder, format.or(Format.TEXT));
    int failed = 0;
    for (InputFile file : files) {
      try {
        byte[] brief = brief(file);
        InputFile article = new InputFile(file.path(), nameOfArticle(file.name()));
        if (toScreen) {
          terminal.print(article.name(), brief, Optional.of(format.single().orElse(Format.TEXT)));
        } else {
          briefs.write(briefs.placeFor(article), article, brief);
        }
      } catch (IOException e) {
        failed++;
        terminal.err().println("nutgraf: " + file.display() + ": " + SummarizeCommand.reason(e));
      }
    }
    if (!toScreen) {
      terminal
          .err()
          .printf(
              "%s shown, %s failed; in %s%n",
              files.size() - failed, failed, briefs.finish().orElse(folder));
    }
    return failed == 0 ? OutcomeCounts.ALL_WELL : OutcomeCounts.SOME_FAILED;
  }

  private static byte[] brief(InputFile file) throws IOException {
    byte[] bytes = file.read(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("has more than " + MAX_BYTES + " bytes");
    }
    if (!BriefReader.read(bytes).schemaVersion().orElse("").startsWith("1.")) {
      throw new IOException("is not a brief of schema 1.x");
    }
    return bytes;
  }

  private static String nameOfArticle(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
