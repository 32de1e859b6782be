@NullMarked
package dev.nutgraf.language;

import org.jspecify.annotations.NullMarked;
