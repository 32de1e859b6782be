package dev.nutgraf.reading.pdf;

import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.DocumentDraft;
import dev.nutgraf.reading.lines.StyledDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Reads a PDF document (ISO 32000) whose pages hold text.
public final class PdfDocument {

  /// More than the longest article has.
  private static final int MOST_PAGES = 300;

  /// Fewer letters are stamps on a scan.
  private static final int FEWEST_LETTERS = 25;

  static {
    FontMappers.set(new BuiltInFont());
  }

  private PdfDocument() {}

  public static DocumentDraft read(byte[] bytes) throws UnreadableException {
    StreamGuard.check(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        // The owner asks programs not to; what opens without a password is read all the same, as
        // every viewer lets its reader select it.
        document.setAllSecurityToBeRemoved(true);
      }
      return read(document);
    } catch (InvalidPasswordException e) {
      throw encrypted();
    } catch (NoClassDefFoundError e) {
      // The library leaves some ciphers to another one.
      throw encrypted();
    } catch (IOException e) {
      throw damaged("it does not open");
    } catch (StackOverflowError e) {
      throw damaged("its parts hold each other without end");
    } catch (RuntimeException e) {
      // The library throws whatever a wrong value leads it to.
      throw damaged("it holds values that make no sense");
    }
  }

  private static UnreadableException encrypted() {
    return new UnreadableException(
        Reading.Code.ENCRYPTED, "The PDF document is encrypted: it opens with a password only.");
  }

  private static UnreadableException damaged(String detail) {
    return UnreadableException.damaged("PDF document", detail);
  }

  private static DocumentDraft read(PDDocument document) throws IOException, UnreadableException {
    GlyphReader reader = new GlyphReader();
    List<List<PageLine>> pages = new ArrayList<>();
    boolean cut = false;
    int faults = 0;
    for (PDPage page : document.getPages()) {
      if (pages.size() == MOST_PAGES) {
        cut = true;
        break;
      }
      boolean last = false;
      try {
        reader.read(page);
      } catch (GlyphReader.BoundReached e) {
        cut = true;
        last = true;
      } catch (IOException | RuntimeException e) {
        // One bad page; what was read of it stays.
        faults++;
      }
      LineBuilder lines = new LineBuilder(pages.size(), WordGaps.narrowest(reader.glyphs()));
      reader.glyphs().forEach(lines::add);
      pages.add(EvenSizes.of(JustifiedLines.joined(lines.lines())));
      if (last) {
        break;
      }
    }
    Set<PageLine> running = RunningLines.in(pages);
    List<PageLine> lines = new ArrayList<>();
    List<Removal> removed = new ArrayList<>();
    long letters = 0;
    for (List<PageLine> page : pages) {
      for (PageLine line : page) {
        if (running.contains(line)) {
          removed.add(new Removal(line.text(), Removal.Reason.NAVIGATION));
        } else {
          lines.add(line);
          letters += line.text().chars().filter(Character::isLetter).count();
        }
      }
    }
    if (letters < FEWEST_LETTERS) {
      if (faults > 0) {
        throw damaged("%s of its %s pages cannot be read".formatted(faults, pages.size()));
      }
      throw new UnreadableException(
          Reading.Code.NO_TEXT,
          "The PDF document has no text: its %s page%s hold pictures, as of a scan, or nothing."
              .formatted(pages.size(), pages.size() == 1 ? "" : "s"));
    }
    ArticleDraft draft = StyledDraft.of(LineJoiner.paragraphs(lines), cut);
    removed.addAll(draft.removed());
    return new DocumentDraft(
        new ArticleDraft(draft.metadata(), draft.blocks(), removed, draft.cut()),
        PdfProperties.of(document.getDocumentInformation()),
        PageLayout.isUncertain(lines)
            ? List.of(
                new Notice(
                    Notice.Code.LAYOUT,
                    "The pages hold tables, forms or short lines more than running text: paragraphs"
                        + " and sentences are less certain."))
            : List.of());
  }
}
