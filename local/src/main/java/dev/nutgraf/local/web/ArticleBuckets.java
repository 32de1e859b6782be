package dev.nutgraf.local.web;

import java.util.List;
import java.util.Optional;

/// Where articles go and briefs come from.
public interface ArticleBuckets {

  /// Drops an article; its brief comes later.
  ///
  /// @param key as the brief's `source.key` will name it
  void drop(String key, byte[] article);

  /// The brief of the article called `key`, if there is one.
  Optional<byte[]> brief(String key);

  /// The keys of all articles that have a brief, and of which version each brief is; the latest
  /// first, no more than `limit`.
  List<Stored> briefs(int limit);

  /// A brief in the output bucket.
  ///
  /// @param key of the article
  /// @param version changes when the brief does
  record Stored(String key, String version) {}
}
