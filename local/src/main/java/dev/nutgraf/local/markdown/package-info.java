/// A brief as Markdown: a typed [dev.nutgraf.local.brief.Brief] in, a note for wikis, tickets and
/// chats out: the summary and the facts, without the article. Whatever the article holds stays
/// text: it starts no list, link or markup. It may not know where the brief comes from or where the
/// note goes.
@NullMarked
package dev.nutgraf.local.markdown;

import org.jspecify.annotations.NullMarked;
