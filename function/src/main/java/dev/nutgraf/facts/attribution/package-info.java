/// Says whose each figure is. The figures of an article come in with its names and with what the
/// text reports and quotes; the same figures go out, each with the words for who gives it: the
/// source of the report around it, the subject of a verb that gives figures, the survey that is
/// told of. What has no such words is the writer's own. It finds no figure and changes none.
@NullMarked
package dev.nutgraf.facts.attribution;

import org.jspecify.annotations.NullMarked;
