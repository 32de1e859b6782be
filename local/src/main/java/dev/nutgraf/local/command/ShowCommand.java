package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.files.DiskFullException;
import dev.nutgraf.local.files.InputFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Briefs that exist already, for a person.
@Command(
    name = "show",
    description =
        "Shows briefs that exist already: fetched from a bucket, or written by run or"
            + " summarize.",
    footer = {
      "",
      "Briefs go to standard output: a digest of each, or what --format says. With --out, and of"
          + " several briefs as pages (default: out/), each is written to OUT/NAME.html (.md, .txt,"
          + " .json), NAME being that of the article. Pages get an index.html over all pages of the"
          + " folder, also those of earlier runs.",
      "",
      "Exit status: 0 if every brief was shown; 1 if any could not be read or written; 2 if the"
          + " command line is wrong or there is nothing to show."
    })
final class ShowCommand implements Callable<Integer> {

  private static final int MAX_BYTES = 200 << 20;
  private static final String ENDING = ".json";

  private final Terminal terminal;

  @Mixin private OutputOptions output = new OutputOptions();

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
    List<InputFile> files = Arguments.briefs(arguments);
    Destination destination =
        output.destination(terminal, files.size() == 1, Optional.empty(), Format.TEXT);
    int failed = 0;
    for (InputFile file : files) {
      try {
        byte[] brief = brief(file);
        InputFile article = new InputFile(file.path(), nameOfArticle(file.name()));
        destination.write(destination.placeFor(article), article, brief);
        destination.print(article, brief);
      } catch (DiskFullException e) {
        throw e;
      } catch (IOException e) {
        failed++;
        terminal.err().println("nutgraf: " + file.display() + ": " + SummarizeCommand.reason(e));
      }
    }
    if (destination.files().isPresent()) {
      terminal
          .err()
          .printf(
              "%s shown, %s failed; in %s%n",
              files.size() - failed, failed, destination.files().get().finish(terminal));
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
