/// Tests of the pages in a real browser, compiled only in the profile `browser`. In come pages, from
/// files and from the local server; out go screenshots in `target/screenshots`. They are skipped,
/// visibly, where chromium or its driver is missing.
@NullMarked
package dev.nutgraf.local.browser;

import org.jspecify.annotations.NullMarked;
