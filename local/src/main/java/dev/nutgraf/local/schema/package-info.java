/// The published JSON Schema of a brief: bytes of a brief in, what is wrong with it out. It knows
/// the schema that the function ships and its validator; it may not know where a brief comes from
/// or what is done about it.
@NullMarked
package dev.nutgraf.local.schema;

import org.jspecify.annotations.NullMarked;
