package dev.nutgraf.local.split;

import java.io.IOException;

/// Takes the articles of a file as they are found.
@FunctionalInterface
public interface ArticleSink {

  /// Takes one article.
  ///
  /// @param name as the file calls it, or made from the file's own name and a number; it may lead
  ///   anywhere and must not be trusted
  void accept(String name, byte[] article) throws IOException;
}
