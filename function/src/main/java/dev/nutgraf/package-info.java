@NullMarked
package dev.nutgraf;

import org.jspecify.annotations.NullMarked;
