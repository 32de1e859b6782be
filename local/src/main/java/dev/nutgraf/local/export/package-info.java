/// A brief in the vocabularies of others: a typed [dev.nutgraf.local.brief.Brief] in, JSON-LD out,
/// as schema.org describes an article or as the W3C describes annotations of it. What is unknown is
/// left out, as both ask. It may not know where the brief comes from or where the JSON goes.
@NullMarked
package dev.nutgraf.local.export;

import org.jspecify.annotations.NullMarked;
