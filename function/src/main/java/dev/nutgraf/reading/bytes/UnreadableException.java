package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Reading;

/// Says that a document cannot be read as an article, and why. Its reader throws it from wherever
/// it finds out; [dev.nutgraf.reading.ArticleReader] makes a reading of it.
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reading.Code code;

  /// @param message one sentence for a person: what was found instead
  public UnreadableException(Reading.Code code, String message) {
    super(message);
    this.code = code;
  }

  public Reading.Code code() {
    return code;
  }

  /// One sentence for a person.
  public String message() {
    String message = getMessage();
    return message == null ? code.name() : message;
  }

  /// It holds several articles.
  ///
  /// @param what it is, with its article ("a ZIP archive of 3 files")
  public static UnreadableException severalArticles(String what) {
    return new UnreadableException(
        Reading.Code.SEVERAL_ARTICLES,
        "This file is %s. One file makes one brief: take it apart with `./nutgraf split FILE` and upload each article by itself."
            .formatted(what));
  }

  /// It breaks off or does not check.
  public static UnreadableException damaged(String what, String detail) {
    return new UnreadableException(
        Reading.Code.DAMAGED, "The %s is damaged: %s.".formatted(what, detail));
  }

  /// It unpacks to more than the limit.
  public static UnreadableException overLimit(String what, int maxBytes) {
    return new UnreadableException(
        Reading.Code.DECOMPRESSION_LIMIT,
        "The %s unpacks to more than the limit of %s bytes.".formatted(what, maxBytes));
  }
}
