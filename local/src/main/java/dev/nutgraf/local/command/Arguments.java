package dev.nutgraf.local.command;

import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.InputFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The files that a person names on the command line.
final class Arguments {

  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://.+");
  private static final Pattern OBJECT_ADDRESS = Pattern.compile("(?i)s3://.+");

  private Arguments() {}

  /// The articles.
  ///
  /// @param output the folder that is written to, whose files are no articles
  /// @throws UsageException if there are none, or what is named is no file
  static List<InputFile> articles(List<String> arguments, Path output) {
    checkLocal(arguments);
    List<InputFile> files = InputFiles.of(arguments, output);
    if (files.isEmpty()) {
      throw new UsageException("no files in " + String.join(", ", arguments));
    }
    return files;
  }

  /// The briefs.
  ///
  /// @throws UsageException if there are none, or what is named is no file
  static List<InputFile> briefs(List<String> arguments) {
    checkLocal(arguments);
    List<InputFile> files = InputFiles.briefs(arguments);
    if (files.isEmpty()) {
      throw new UsageException("no briefs (*.json) in " + String.join(", ", arguments));
    }
    return files;
  }

  private static void checkLocal(List<String> arguments) {
    for (String argument : arguments) {
      if (WEB_ADDRESS.matcher(argument).matches()) {
        throw new UsageException(
            argument
                + " is a web address, and nutgraf fetches nothing. Save the page and name the file:"
                + " curl -L -o page.html '"
                + argument
                + "'");
      }
      if (OBJECT_ADDRESS.matcher(argument).matches()) {
        throw new UsageException(
            argument
                + " is an object in S3, and this command reads files. Fetch it first: aws s3 cp "
                + argument
                + " .");
      }
    }
  }

  /// Whether the arguments name one file, or standard input, and no folder.
  static boolean areOneFile(List<String> arguments) {
    return arguments.size() == 1 && !Files.isDirectory(Path.of(arguments.getFirst()));
  }
}
