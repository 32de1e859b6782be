/// What can be said about English text without knowing what it is about: its language, sentences,
/// tokens, stems, parts of speech and names. A string comes in, spans into that string go out. It
/// knows nothing of articles, facts or briefs, and sees no library.
@NullMarked
package dev.nutgraf.language;

import org.jspecify.annotations.NullMarked;
