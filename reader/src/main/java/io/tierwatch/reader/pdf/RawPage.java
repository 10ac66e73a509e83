package io.tierwatch.reader.pdf;

import java.util.List;

/** What is printed and drawn on a page, in the order of the file. */
record RawPage(double width, double height, List<Glyph> glyphs, List<Shape> shapes) {}
