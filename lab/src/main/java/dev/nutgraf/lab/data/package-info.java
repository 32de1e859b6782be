/// What the commands that read the evaluation data have in common.
///
/// In comes where the data lies; out go its values, or a plain message and exit status 2 when it
/// does not lie there. It knows nothing of what is measured.
@NullMarked
package dev.nutgraf.lab.data;

import org.jspecify.annotations.NullMarked;
