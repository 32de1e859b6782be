@NullMarked
package dev.nutgraf.summary;

import org.jspecify.annotations.NullMarked;
