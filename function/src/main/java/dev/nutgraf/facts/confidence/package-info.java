/// Says how sure each fact is. The facts of an article and what the finders had to go by come in;
/// for each fact an estimate goes out of how likely it is right as listed. A logistic model for
/// each kind of fact weighs the evidence; `lab train confidence` learned the weights, and the data
/// card `confidence.md` beside them says from what. It changes no fact.
@NullMarked
package dev.nutgraf.facts.confidence;

import org.jspecify.annotations.NullMarked;
