/// Reading a brief's JSON leniently, for everything that shows briefs: a field that is missing,
/// null or of another type is unknown. In comes a tree of JSON, out come optional values; it knows
/// no field's name and nothing of what is shown.
@NullMarked
package dev.nutgraf.local.fields;

import org.jspecify.annotations.NullMarked;
