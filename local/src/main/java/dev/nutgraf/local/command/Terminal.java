package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.digest.Digest;
import dev.nutgraf.local.digest.DigestStyle;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/// Where a command writes.
///
/// @param outIsTerminal whether a person reads `out`
/// @param errIsTerminal whether a person reads `err`
/// @param columns how wide a terminal is
/// @param style how digests on `out` are set off
public record Terminal(
    StandardStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    DigestStyle style) {

  /// What is usual where nobody says how wide the terminal is.
  static final int USUAL_COLUMNS = 80;

  /// Less than this is taken for a mistake of whoever measured.
  private static final int FEWEST_COLUMNS = 20;

  /// This process's own streams. The launcher says what is a terminal (`nutgraf.out.terminal`,
  /// `nutgraf.err.terminal`), because Java can tell only of input and output together, and how wide
  /// it is (`nutgraf.columns`). Colour is for terminals, unless `NO_COLOR` is set or the terminal
  /// is a dumb one.
  public static Terminal ofProcess(Properties properties, Map<String, String> environment) {
    boolean out = Boolean.parseBoolean(properties.getProperty("nutgraf.out.terminal"));
    boolean err = Boolean.parseBoolean(properties.getProperty("nutgraf.err.terminal"));
    boolean color =
        out
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        stream(FileDescriptor.out, System.out.charset()),
        stream(FileDescriptor.err, System.err.charset()),
        out,
        err,
        columns(properties.getProperty("nutgraf.columns", "")),
        color ? DigestStyle.COLOR : DigestStyle.PLAIN);
  }

  /// No terminal: UTF-8 to `out` and `err`.
  public static Terminal none(OutputStream out, OutputStream err) {
    return new Terminal(
        StandardStream.on(out, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false,
        USUAL_COLUMNS,
        DigestStyle.PLAIN);
  }

  /// In the C locale Java would print a question mark for every letter outside ASCII.
  private static StandardStream stream(FileDescriptor descriptor, Charset charset) {
    Charset usable = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    return StandardStream.on(new FileOutputStream(descriptor), usable);
  }

  private static int columns(String measured) {
    try {
      int columns = Integer.parseInt(measured);
      return columns < FEWEST_COLUMNS ? USUAL_COLUMNS : columns;
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }

  /// Prints a brief's digest and a blank line.
  void printDigest(String name, Brief brief) {
    Digest.of(name, brief, style, columns).forEach(out::println);
    out.println();
  }
}
