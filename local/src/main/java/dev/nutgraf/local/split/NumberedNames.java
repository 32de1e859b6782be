package dev.nutgraf.local.split;

/// Names for articles that have none: the file's without its endings, and a number.
final class NumberedNames {

  private final String stem;
  private final String ending;
  private int last;

  NumberedNames(String file, String ending) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.', 1);
    this.stem = dot < 0 ? name : name.substring(0, dot);
    this.ending = ending;
  }

  String next() {
    return "%s-%04d%s".formatted(stem, ++last, ending);
  }
}
