package dev.nutgraf.lab.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// Writes what is made from the schema.
@Command(
    name = "readers",
    mixinStandardHelpOptions = true,
    description =
        "Writes the typed readers in readers/ and the page docs/brief.md from the JSON Schema of a"
            + " brief.")
public final class Readers implements Callable<Integer> {

  private static final String SCHEMA =
      "function/src/main/resources/dev/nutgraf/brief/brief-1.schema.json";

  @Option(names = "--root", paramLabel = "DIR", description = "The repository. Default: here.")
  private Path root = Path.of("");

  @Override
  public Integer call() throws IOException {
    write(root);
    return 0;
  }

  /// Writes every file of the repository at `root` that is made from the schema.
  static void write(Path root) throws IOException {
    for (Map.Entry<Path, String> file : files(root).entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.writeString(file.getKey(), file.getValue());
    }
  }

  /// What each of them must hold.
  static Map<Path, String> files(Path root) {
    List<SchemaType> types = SchemaTypes.of(JsonMapper.shared().readTree(root.resolve(SCHEMA)));
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(root.resolve("docs/brief.md"), FieldsPage.of(types));
    files.put(root.resolve("readers/typescript/brief.d.ts"), TypeScriptTypes.of(types));
    files.put(root.resolve("readers/python/nutgraf_brief.py"), PythonClasses.of(types));
    Path java = root.resolve("readers/java/src/main/java");
    Path folder = java.resolve(JavaRecords.PACKAGE.replace('.', '/'));
    for (SchemaType type : types) {
      files.put(folder.resolve(type.name() + ".java"), JavaRecords.of(type));
    }
    return files;
  }
}
