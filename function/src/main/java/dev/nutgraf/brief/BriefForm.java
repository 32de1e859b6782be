package dev.nutgraf.brief;

/// How much of a brief's lists is written. Every field is there in either form.
public enum BriefForm {
  /// Everything.
  FULL,
  /// Without the lists of paragraphs, sentences, removed text and mentions, which are half of a
  /// brief and which a reader of facts seldom asks for.
  COMPACT
}
