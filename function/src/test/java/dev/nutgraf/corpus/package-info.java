@NullMarked
package dev.nutgraf.corpus;

import org.jspecify.annotations.NullMarked;
