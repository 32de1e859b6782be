package dev.nutgraf.local.command;

import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.schema.BriefSchema;
import dev.nutgraf.local.schema.Violation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Briefs against the published schema.
@Command(
    name = "check",
    description = "Validates briefs against the JSON Schema of briefs 1.x.",
    footer = {
      "",
      "Prints each violation: the file, where in it (a JSON Pointer), and what is wrong; then how"
          + " many briefs are valid.",
      "",
      "Exit status: 0 if every brief is valid; 1 if any is not or cannot be read; 2 if the command"
          + " line is wrong or there is nothing to check."
    })
final class CheckCommand implements Callable<Integer> {

  private static final int MAX_BYTES = 200 << 20;
  private static final int MAX_SHOWN = 20;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Briefs, folders of briefs (their *.json), or - for standard input.")
  private List<String> arguments = List.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<InputFile> files = Arguments.briefs(arguments);
    BriefSchema schema = BriefSchema.ofVersion1();
    int valid = 0;
    for (InputFile file : files) {
      if (isValid(file, schema)) {
        valid++;
      }
    }
    int others = files.size() - valid;
    terminal.out().println(valid + " valid, " + others + " invalid");
    return others == 0 ? OutcomeCounts.ALL_WELL : OutcomeCounts.SOME_FAILED;
  }

  private boolean isValid(InputFile file, BriefSchema schema) {
    List<Violation> violations;
    try {
      byte[] brief = file.read(MAX_BYTES + 1);
      violations =
          brief.length > MAX_BYTES
              ? List.of(new Violation("", "has more than " + MAX_BYTES + " bytes"))
              : schema.violations(brief);
    } catch (IOException e) {
      violations = List.of(new Violation("", SummarizeCommand.reason(e)));
    }
    violations.stream().limit(MAX_SHOWN).forEach(violation -> show(file, violation));
    if (violations.size() > MAX_SHOWN) {
      terminal
          .out()
          .println(
              file.display() + ": and " + (violations.size() - MAX_SHOWN) + " more violations");
    }
    return violations.isEmpty();
  }

  private void show(InputFile file, Violation violation) {
    String place = violation.pointer().isEmpty() ? "" : violation.pointer() + ": ";
    terminal.out().println(file.display() + ": " + place + violation.message());
  }
}
