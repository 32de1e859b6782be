@NullMarked
package dev.nutgraf.article;

import org.jspecify.annotations.NullMarked;
