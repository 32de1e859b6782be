package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.brief.NotJsonException;
import dev.nutgraf.local.digest.Digest;
import dev.nutgraf.local.digest.DigestStyle;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where a command writes.
///
/// @param outIsTerminal whether a person reads `out`
/// @param errIsTerminal whether a person reads `err`
/// @param style how digests on `out` are set off
public record Terminal(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    DigestStyle style) {

  /// This process's own streams. The launcher says what is a terminal (`nutgraf.out.terminal`,
  /// `nutgraf.err.terminal`), because Java can tell only of input and output together. Colour is
  /// for terminals, unless `NO_COLOR` is set or the terminal is a dumb one.
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
        color ? DigestStyle.COLOR : DigestStyle.PLAIN);
  }

  /// In the C locale Java would print a question mark for every letter outside ASCII.
  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    Charset usable = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    return new PrintStream(new FileOutputStream(descriptor), true, usable);
  }

  /// Prints a brief in the format that was asked for; if none was, a digest on a terminal and the
  /// brief itself anywhere else.
  ///
  /// @param json the brief
  /// @throws NotJsonException if it has to be read and is not JSON
  void print(String name, byte[] json, Optional<Format> format) throws NotJsonException {
    if (outIsTerminal && format.orElse(Format.TEXT) == Format.TEXT) {
      printDigest(name, BriefReader.read(json));
    } else {
      out.writeBytes(format.orElse(Format.JSON).render(name, json));
    }
    out.flush();
  }

  /// Prints a brief's digest and a blank line.
  void printDigest(String name, Brief brief) {
    Digest.of(name, brief, style).forEach(out::println);
    out.println();
  }
}
