package dev.nutgraf.reading.pdf;

import dev.nutgraf.language.LetterCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Collects the letters of pages within bounds. Of the library's own reading of text only the
/// letters with their places are used.
final class GlyphReader extends PDFTextStripper {

  /// Pages of newspapers have tens of thousands, drawings of maps hundreds of thousands.
  private static final int MOST_OPERATORS = 1_000_000;

  /// What an operator counts that draws a form: the form's stream is opened anew.
  private static final int FORM_COST = 200;

  /// And one that changes the font, which may be read from the document.
  private static final int FONT_COST = 20;

  /// Three times the longest text of an article.
  private static final int MOST_GLYPHS = 1_500_000;

  /// Thrown from within the library's reading of a page, whose other exceptions are faults.
  static final class BoundReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BoundReached() {
      super("more operators or letters than are read", null, false, false);
    }
  }

  private int operators;
  private int glyphs;
  private List<Glyph> page = new ArrayList<>();
  private List<Glyph> turned = new ArrayList<>();
  private final Set<Long> places = new HashSet<>();

  GlyphReader() throws IOException {
    super();
    setStartPage(0);
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
  }

  /// The letters of a page as far as they are read.
  ///
  /// @throws BoundReached in place of reading more than the bounds of a document
  /// @throws IOException if the page is damaged; [#glyphs] has what was read of it
  void read(PDPage source) throws IOException {
    page = new ArrayList<>();
    turned = new ArrayList<>();
    places.clear();
    processPage(source);
  }

  /// The letters of the page that was read: those in the direction of most.
  List<Glyph> glyphs() {
    return turned.size() > page.size() ? turned : page;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators +=
        switch (operator.getName()) {
          case "Do" -> FORM_COST;
          case "Tf" -> FONT_COST;
          default -> 1;
        };
    if (operators > MOST_OPERATORS) {
      throw new BoundReached();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (++glyphs > MOST_GLYPHS) {
      throw new BoundReached();
    }
    String text = letter.getUnicode();
    float shear = Math.abs(letter.getTextMatrix().getShearY());
    float scale = Math.abs(letter.getTextMatrix().getScaleX());
    // Stamps across the page.
    boolean aslant = shear > 0.1f * scale && scale > 0.1f * shear;
    if (text == null || text.isEmpty() || aslant) {
      return;
    }
    double size = letter.getFontSizeInPt();
    Glyph glyph =
        new Glyph(
            Letters.plain(text),
            letter.getXDirAdj(),
            letter.getXDirAdj() + letter.getWidthDirAdj(),
            letter.getYDirAdj(),
            size > 0 ? size : Math.max(letter.getHeightDir(), 1),
            isBold(letter.getFont()));
    if (!glyph.text().isBlank() && isShownTwice(glyph)) {
      return;
    }
    (letter.getDir() == 0 ? page : turned).add(glyph);
  }

  /// Whether the same letter stands in the same place: some programs make bold type in this way.
  private boolean isShownTwice(Glyph glyph) {
    long x = Math.round(glyph.x());
    long y = Math.round(glyph.y());
    long letter = glyph.text().codePointAt(0);
    for (long dx = -1; dx <= 1; dx++) {
      if (glyph.end() - glyph.x() > 2 && places.contains(place(letter, x + dx, y))) {
        return true;
      }
    }
    places.add(place(letter, x, y));
    return false;
  }

  private static long place(long letter, long x, long y) {
    return letter << 40 | (x & 0xfffffL) << 20 | (y & 0xfffffL);
  }

  private static boolean isBold(@Nullable PDFont font) {
    if (font == null) {
      return false;
    }
    String name = font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return (name != null
            && name.length() < 200
            && LetterCase.lower(name).matches(".*(bold|black|heavy|-bd).*"))
        || (descriptor != null && descriptor.isForceBold());
  }

  @Override
  protected void startPage(PDPage source) {}

  @Override
  protected void endPage(PDPage source) {}

  @Override
  protected void writePage() {}
}
