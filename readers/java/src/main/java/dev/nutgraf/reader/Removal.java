package dev.nutgraf.reader;

/// A piece of the input that is not part of the article.
///
/// @param text The words as they stood in the input; the first 2,000 characters of them.
/// @param reason Why they are not part of it. A later 1.x may add reasons. Known: promotion,
///   related, caption, credit, share, newsletter, author-bio, comments, cookie-notice, navigation,
///   advertisement, copyright, metadata, tags, duplicate, hover-card, other.
public record Removal(String text, String reason) {}
