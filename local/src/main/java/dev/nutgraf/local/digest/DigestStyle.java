package dev.nutgraf.local.digest;

/// How parts of a digest are set off.
public enum DigestStyle {
  /// Words only.
  PLAIN("", "", "", "", ""),
  /// With the colours that every terminal has.
  COLOR("\u001b[1m", "\u001b[36m", "\u001b[2m", "\u001b[31m", "\u001b[0m");

  private final String bold;
  private final String label;
  private final String faint;
  private final String alarm;
  private final String end;

  DigestStyle(String bold, String label, String faint, String alarm, String end) {
    this.bold = bold;
    this.label = label;
    this.faint = faint;
    this.alarm = alarm;
    this.end = end;
  }

  String bold(String text) {
    return bold + text + end;
  }

  String label(String text) {
    return label + text + end;
  }

  String faint(String text) {
    return faint + text + end;
  }

  String alarm(String text) {
    return alarm + text + end;
  }
}
