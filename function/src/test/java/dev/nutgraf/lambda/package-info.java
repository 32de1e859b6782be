@NullMarked
package dev.nutgraf.lambda;

import org.jspecify.annotations.NullMarked;
