@NullMarked
package dev.nutgraf.facts;

import org.jspecify.annotations.NullMarked;
