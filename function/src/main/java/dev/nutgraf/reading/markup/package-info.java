/// Reads the source of a web page before any parser: whether it is one, which of it is read, and
/// what the names of its elements speak of. In comes the source; out goes a shorter one that says
/// the same ([ThinnedSource]). It knows tags, attributes and word lists, and no HTML parser.
@NullMarked
package dev.nutgraf.reading.markup;

import org.jspecify.annotations.NullMarked;
