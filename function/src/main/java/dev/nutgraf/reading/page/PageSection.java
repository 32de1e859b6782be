package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.markup.SectionNames;
import java.util.Optional;

/// One element of a page that can hold text blocks.
///
/// @param parent index of the enclosing part, -1 for the root
/// @param tag the element's name in lower case
/// @param names the words of its class, id and role
/// @param reason what its tag or names say it is, if that is something around an article
/// @param first index of the first block in it
/// @param end index after the last block in it
record PageSection(
    int parent,
    String tag,
    SectionNames names,
    Optional<Removal.Reason> reason,
    int first,
    int end) {

  PageSection withEnd(int newEnd) {
    return new PageSection(parent, tag, names, reason, first, newEnd);
  }
}
