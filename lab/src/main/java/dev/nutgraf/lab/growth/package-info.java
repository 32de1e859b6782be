/// Growth: articles that repeat one thing, at two sizes, ten times apart. In come the recipes of a
/// resource file, out goes how much longer the larger of each takes. It knows the pipeline as any
/// caller does.
@NullMarked
package dev.nutgraf.lab.growth;

import org.jspecify.annotations.NullMarked;
