/// Facts as tables: typed briefs in, rows of CSV out, for spreadsheets and data frames.
@NullMarked
package dev.nutgraf.local.table;

import org.jspecify.annotations.NullMarked;
