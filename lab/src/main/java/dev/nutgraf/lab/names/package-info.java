/// Trains the name tagger and measures it. Reads the tagged sets of the data folder and the word
/// clusters of the resources folder; gives the model file that `language` ships, and tables of
/// scores. It may know everything of `language`, and nothing of the stages after it.
@NullMarked
package dev.nutgraf.lab.names;

import org.jspecify.annotations.NullMarked;
