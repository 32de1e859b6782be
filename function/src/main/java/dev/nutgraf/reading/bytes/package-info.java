/// Turns bytes into text: unpacks them, tells what they are, and finds out their character
/// encoding. In come the bytes of a file and what its sender calls it; out goes text without
/// control characters and the encoding it was in, or what the bytes are instead of text. It knows
/// nothing of what stands in the text.
@NullMarked
package dev.nutgraf.reading.bytes;

import org.jspecify.annotations.NullMarked;
