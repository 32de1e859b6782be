/// Trains the models that say how sure each fact is, and measures them. The articles whose facts
/// were listed by careful reading and the pages of the evaluation data come in; a text file of
/// weights goes out, and for each kind of fact how well its confidence keeps its word. It knows the
/// pipeline up to the facts and nothing of the other laboratories but their regression.
@NullMarked
package dev.nutgraf.lab.confidence;

import org.jspecify.annotations.NullMarked;
