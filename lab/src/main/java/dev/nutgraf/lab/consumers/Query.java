package dev.nutgraf.lab.consumers;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The Athena queries of the page for consumers, or others, over a folder of briefs.
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description =
        "Runs Athena queries over a folder of briefs with DuckDB: those of docs/consumers.md, or the"
            + " ones given. Rows are printed with tabs between the columns.")
public final class Query implements Callable<Integer> {

  @Option(names = "--briefs", paramLabel = "DIR", description = "Default: out.")
  private Path briefs = Path.of("out");

  @Option(names = "--page", paramLabel = "FILE", description = "Where the table is described.")
  private Path page = Path.of("docs", "consumers.md");

  @Parameters(paramLabel = "SQL", arity = "0..*", description = "Queries as Athena takes them.")
  private List<String> queries = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isDirectory(briefs)) {
      spec.commandLine().getErr().println(briefs + " is not a folder of briefs");
      return 2;
    }
    Snippets snippets = Snippets.of(page);
    try (Connection connection = open(snippets.named("athena-table").getFirst(), briefs)) {
      for (String query : queries.isEmpty() ? snippets.named("athena-query") : queries) {
        rows(connection, AthenaTable.duckDbQuery(query))
            .forEach(row -> out.println(String.join("\t", row)));
        out.println();
      }
    }
    out.flush();
    return 0;
  }

  /// A database in memory that has the table of `statement` over the briefs of a folder.
  static Connection open(String statement, Path folder) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement sql = connection.createStatement()) {
      sql.execute(AthenaTable.parse(statement).duckDbView(folder + "/**/*.json"));
    }
    return connection;
  }

  /// The names of the columns, then the rows.
  static List<List<String>> rows(Connection connection, String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet result = sql.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        names.add(result.getMetaData().getColumnLabel(i));
      }
      rows.add(names);
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
