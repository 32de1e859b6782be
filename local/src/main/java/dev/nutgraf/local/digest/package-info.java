/// A brief for the eye: a typed [dev.nutgraf.local.brief.Brief] in, lines for a terminal of 80
/// columns out. It leaves out what is empty and shortens what is long; it may not know where the
/// brief comes from or where the lines go.
@NullMarked
package dev.nutgraf.local.digest;

import org.jspecify.annotations.NullMarked;
