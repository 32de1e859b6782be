@NullMarked
package dev.nutgraf.local;

import org.jspecify.annotations.NullMarked;
