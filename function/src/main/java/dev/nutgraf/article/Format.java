package dev.nutgraf.article;

/// What the bytes turned out to be, whatever they were called.
public enum Format {
  TEXT,
  HTML,
  MARKDOWN
}
