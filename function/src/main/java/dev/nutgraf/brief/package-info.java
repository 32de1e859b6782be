@NullMarked
package dev.nutgraf.brief;

import org.jspecify.annotations.NullMarked;
