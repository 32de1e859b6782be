package dev.nutgraf.reading.pdf;

/// One or more letters as a page shows them, in points from its upper left corner.
///
/// @param text what it stands for
/// @param x where it begins
/// @param end where it ends
/// @param y of the line it stands on
/// @param size of its font
record Glyph(String text, double x, double end, double y, double size, boolean bold) {}
