package dev.nutgraf.lab.scale;

/// Requests to S3.
///
/// @param gets of articles
/// @param puts of briefs, refused ones included
/// @param heads of briefs that stood there already
record Requests(double gets, double puts, double heads) {

  /// A new article: it is read, and its brief written.
  static final Requests WRITTEN = new Requests(1, 1, 0);

  /// An event whose brief stands there already, or one that is newer: it is read, the PUT is
  /// refused, and the HEAD says why.
  static final Requests STANDING = new Requests(1, 1, 1);

  Requests times(double n) {
    return new Requests(gets * n, puts * n, heads * n);
  }

  Requests plus(Requests other) {
    return new Requests(gets + other.gets, puts + other.puts, heads + other.heads);
  }

  /// With those that are sent again because a share `faults` of all that are sent goes wrong.
  Requests withFaults(double faults) {
    return times(1 / (1 - faults));
  }

  double all() {
    return gets + puts + heads;
  }
}
