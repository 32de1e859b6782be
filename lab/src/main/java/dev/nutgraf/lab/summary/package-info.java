/// Trains the sentence ranker and measures summaries. The evaluation sets come in, the model file
/// and tables of figures go out. It may know the summary package's trainable parts and the whole
/// pipeline, and nothing of AWS.
@NullMarked
package dev.nutgraf.lab.summary;

import org.jspecify.annotations.NullMarked;
