/// The one typed reading of a brief's JSON, for everything on this machine that shows briefs: bytes
/// of schema 1.x in, a [dev.nutgraf.local.brief.Brief] of records out, each field named once. A
/// field that is missing, null or of another type is unknown (an empty `Optional` or list), codes
/// stay words because a later 1.x may add some, and what the records do not name is passed over. It
/// may not know how a brief was made or how it is shown.
@NullMarked
package dev.nutgraf.local.brief;

import org.jspecify.annotations.NullMarked;
