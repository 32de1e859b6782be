@NullMarked
package dev.nutgraf.store;

import org.jspecify.annotations.NullMarked;
