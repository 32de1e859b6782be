/// The whole pipeline in one place: [Nutgraf] takes the bytes of an article with what its sender
/// says of it and gives a brief. It puts the stages together, those side by side that need nothing
/// of each other, and knows nothing of AWS, files or logs.
@NullMarked
package dev.nutgraf;

import org.jspecify.annotations.NullMarked;
