package dev.nutgraf.reader;

import java.util.List;

/// What Nutgraf makes of one article: schema 1.1, one file for all 1.x. Offsets count Unicode code
/// points in article.text from 0, ends are exclusive. Unknown is null, an empty list is [], no
/// field is ever absent. A reader ignores fields it does not know and keeps a default for codes and
/// kinds it does not know: a later 1.x may add some. The examples of a code are all values that 1.1
/// knows.
///
/// @param schemaVersion The version of the schema that the brief was written for.
/// @param generator Program and version.
/// @param status summarized; or rejected: then reason says why, and article, summary and keyFacts
///   are null.
/// @param reason Why there is no article; null if there is one. May be null.
/// @param source What was read; null where unknown or not read.
/// @param article The article, cleaned. May be null.
/// @param summary The sentences that stand for it. May be null.
/// @param keyFacts The facts that it states. May be null.
/// @param notices What limits this brief.
public record Brief(
    String schemaVersion,
    String generator,
    String status,
    Reason reason,
    Source source,
    Article article,
    Summary summary,
    KeyFacts keyFacts,
    List<Notice> notices) {

  public Brief {
    notices = notices == null ? List.of() : List.copyOf(notices);
  }
}
