package dev.nutgraf.local.command;

import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.OutputFolder;
import dev.nutgraf.local.files.OutputNames;
import dev.nutgraf.local.split.ArticleSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Files that hold several articles, which the function rejects, as one file for each.
@Command(
    name = "split",
    description =
        "Takes apart files that hold several articles: one file makes one brief, so that each"
            + " article needs a file of its own.",
    footer = {
      "",
      "Takes ZIP and tar archives, RSS and Atom feeds, packages of news (NewsML-G2), mailboxes"
          + " (mbox), JSON lists and lines, and tables (CSV, TSV) with names of columns; any of them"
          + " may be compressed (.gz). Drop what it writes, or: ./nutgraf summarize DIR.",
      "",
      "Exit status: 0 if every file was taken apart; 1 if any was not; 2 if the command line is"
          + " wrong."
    })
final class SplitCommand implements Callable<Integer> {

  private static final int MAX_BYTES = 1 << 30;

  private final Terminal terminal;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "articles",
      description = "Write to this folder. Default: ${DEFAULT-VALUE}.")
  private Path out = Path.of("articles");

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Files, folders of files, or - for standard input.")
  private List<String> arguments = List.of();

  SplitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<InputFile> files = Arguments.articles(arguments, out);
    OutputFolder folder = new OutputFolder(out);
    folder.prepare();
    OutputNames names = new OutputNames(true, List.of(""));
    boolean failed = false;
    for (InputFile file : files) {
      failed |= !split(file, folder, names);
    }
    return failed ? OutcomeCounts.SOME_FAILED : OutcomeCounts.ALL_WELL;
  }

  private boolean split(InputFile file, OutputFolder folder, OutputNames names) {
    int[] articles = {0};
    String problem = "";
    try {
      byte[] bytes = file.read(MAX_BYTES);
      ArticleSplitter.split(
          file.name(),
          bytes,
          (name, article) -> {
            var _ = folder.write(names.stemFor(name), article);
            articles[0]++;
          });
      problem = articles[0] == 0 ? "it holds nothing" : "";
    } catch (IOException e) {
      problem = SummarizeCommand.reason(e);
    }
    if (articles[0] > 0) {
      terminal
          .out()
          .printf(
              "%s: %s article%s in %s%n",
              file.display(), articles[0], articles[0] == 1 ? "" : "s", folder.path());
    }
    if (!problem.isEmpty()) {
      terminal.err().println("nutgraf: " + file.display() + " cannot be taken apart: " + problem);
    }
    return problem.isEmpty();
  }
}
