@NullMarked
package dev.nutgraf.lab;

import org.jspecify.annotations.NullMarked;
