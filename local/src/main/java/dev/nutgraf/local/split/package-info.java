/// Takes apart a file that holds several articles. In comes an archive, a feed, a mailbox, JSON or
/// a table, out go its articles one by one, each in a form that the function reads. It knows
/// nothing of briefs or of the disk.
@NullMarked
package dev.nutgraf.local.split;

import org.jspecify.annotations.NullMarked;
