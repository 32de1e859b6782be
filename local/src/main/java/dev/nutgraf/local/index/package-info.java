/// The page that leads to all pages of a folder: briefs in, `index.html` out, over any number of
/// runs. What earlier runs listed it keeps in a file beside the page.
@NullMarked
package dev.nutgraf.local.index;

import org.jspecify.annotations.NullMarked;
