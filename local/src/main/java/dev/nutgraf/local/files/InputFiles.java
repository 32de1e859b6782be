package dev.nutgraf.local.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the inputs that the arguments name.
public final class InputFiles {

  /// The argument that stands for standard input.
  public static final String STANDARD_INPUT = "-";

  private InputFiles() {}

  /// The inputs in the order of the arguments; those of a folder in the order of their names. Of a
  /// folder every file is taken but what is hidden (a name on the way begins with a dot), what lies
  /// behind a link to a folder, and what lies in `output`. What is not there or cannot be read is
  /// an input too, so that it is reported among the rest.
  public static List<InputFile> of(List<String> arguments, Path output) {
    return find(arguments, Optional.of(output.toAbsolutePath().normalize()));
  }

  /// The same where nothing is written.
  public static List<InputFile> of(List<String> arguments) {
    return find(arguments, Optional.empty());
  }

  /// The briefs that the arguments name: of a folder only what is called `*.json`.
  public static List<InputFile> briefs(List<String> arguments) {
    return arguments.stream()
        .flatMap(
            argument -> {
              boolean folder = Files.isDirectory(Path.of(argument));
              return of(List.of(argument)).stream()
                  .filter(file -> !folder || file.name().endsWith(".json"));
            })
        .toList();
  }

  private static List<InputFile> find(List<String> arguments, Optional<Path> output) {
    List<InputFile> files = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (argument.equals(STANDARD_INPUT)) {
        files.add(InputFile.STANDARD_INPUT);
      } else if (Files.isDirectory(path)) {
        files.addAll(inFolder(path, output));
      } else {
        files.add(new InputFile(Optional.of(path), String.valueOf(path.getFileName())));
      }
    }
    return List.copyOf(files);
  }

  private static List<InputFile> inFolder(Path folder, Optional<Path> output) {
    FolderVisitor visitor = new FolderVisitor(folder, output);
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    visitor.files.sort(Comparator.comparing(InputFile::name));
    return visitor.files;
  }

  private static final class FolderVisitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Optional<Path> output;
    private final List<InputFile> files = new ArrayList<>();

    FolderVisitor(Path root, Optional<Path> output) {
      this.root = root;
      this.output = output;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean left =
          !folder.equals(root)
              && (isHidden(folder)
                  || output.filter(folder.toAbsolutePath().normalize()::equals).isPresent());
      return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      add(file);
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file) {
      List<String> parts = new ArrayList<>();
      root.relativize(file).forEach(part -> parts.add(part.toString()));
      files.add(new InputFile(Optional.of(file), String.join("/", parts)));
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
