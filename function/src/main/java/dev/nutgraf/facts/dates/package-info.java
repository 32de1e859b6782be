/// Finds dates and times and says what they mean. In comes an article with the day it was
/// published, out go its dates in TIMEX3 form, as precise as the text and no more. It knows grammar
/// and numbers, and no other kind of fact.
@NullMarked
package dev.nutgraf.facts.dates;

import org.jspecify.annotations.NullMarked;
