/// A brief as a page: a typed [dev.nutgraf.local.brief.Brief] in, one self-contained HTML document
/// out, with the summary, the article in which every fact is tied to its words, and the facts.
/// Templates lie in `src/main/jte/page` and become classes of this package; they escape whatever
/// they are given. It may not know where a brief comes from or where the page goes.
@NullMarked
package dev.nutgraf.local.page;

import org.jspecify.annotations.NullMarked;
