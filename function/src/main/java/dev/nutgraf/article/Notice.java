package dev.nutgraf.article;

/// Something that limits a brief and that its reader should know.
///
/// @param message one sentence for a person: what was found, and what it means for the brief
public record Notice(Code code, String message) {

  /// The names are those of the brief's JSON Schema.
  public enum Code {
    /// Not English: the facts that need English rules are empty.
    LANGUAGE,
    /// Too little text for a summary shorter than the article.
    SHORT,
    /// No sentence ends, or no capital letters: sentences and names are less certain.
    UNPUNCTUATED,
    /// The text holds nothing but a list, a table or figures.
    NO_PROSE,
    /// Characters that are not valid in the charset were replaced.
    REPLACED_CHARACTERS,
    /// Text that had been decoded with the wrong charset was repaired.
    REPAIRED_ENCODING,
    /// The input, or a list in the brief, was cut at its limit.
    TRUNCATED,
    /// A review, a list or a how-to rather than news: its facts are less certain.
    NOT_NEWS,
    /// The pages of a document are laid out so that its paragraphs are less certain.
    LAYOUT,
    /// A message carries files that were not read.
    ATTACHMENTS,
    /// The settings ask for a brief without its longest lists.
    COMPACT,
    /// Words longer than any were read in pieces.
    CUT_WORDS
  }
}
