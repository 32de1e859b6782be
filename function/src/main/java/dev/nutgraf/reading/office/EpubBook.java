package dev.nutgraf.reading.office;

import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.bytes.TextDecoder;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.bytes.ZipArchive;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.DocumentDraft;
import dev.nutgraf.reading.lines.LineTokens;
import dev.nutgraf.reading.lines.TextBlock;
import dev.nutgraf.reading.markup.SourceThinner;
import dev.nutgraf.reading.page.PageArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Reads an EPUB book (EPUB 3.3): the pages of its spine in order, each as a web page.
public final class EpubBook {

  /// Covers, title pages and imprints have fewer words; a chapter has more.
  private static final int FEWEST_CHAPTER_WORDS = 60;

  /// More text than an article's is cut in any case.
  private static final int MOST_CHARACTERS = 2_000_000;

  private EpubBook() {}

  /// Reads a book.
  ///
  /// @param maxBytes the most that its parts may unpack to
  public static DocumentDraft read(byte[] bytes, int maxBytes) throws UnreadableException {
    ZipArchive zip =
        ZipArchive.of(bytes, maxBytes)
            .orElseThrow(() -> UnreadableException.damaged("book", "its directory is missing"));
    String packagePath;
    EpubPackage contents;
    byte[] packageFile;
    try {
      packagePath =
          EpubPackage.pathIn(zip.read("META-INF/container.xml").orElseThrow(EpubBook::incomplete));
      packageFile = zip.read(packagePath).orElseThrow(EpubBook::incomplete);
      contents = EpubPackage.of(packageFile, packagePath);
    } catch (XMLStreamException e) {
      throw UnreadableException.damaged("EPUB book", XmlFaults.detail(e));
    }
    Optional<byte[]> locks = zip.read("META-INF/encryption.xml");
    List<ArticleDraft> chapters = new ArrayList<>();
    long characters = 0;
    boolean cut = false;
    for (String path : contents.spine()) {
      if (characters > MOST_CHARACTERS) {
        cut = true;
        break;
      }
      if (locks.isPresent()
          && new String(locks.get(), StandardCharsets.UTF_8).contains('"' + path + '"')) {
        throw new UnreadableException(
            Reading.Code.ENCRYPTED, "The EPUB book is encrypted: it opens with a key only.");
      }
      Optional<byte[]> page = zip.read(path);
      if (page.isPresent()) {
        TextDecoder.Decoded decoded = TextDecoder.decode(page.get(), Hints.NONE);
        characters += decoded.text().length();
        chapters.add(PageArticle.in(SourceThinner.sourceOf(CharacterCleaner.in(decoded.text()))));
      }
    }
    ArticleMetadata properties = DocumentProperties.in(packageFile);
    return new DocumentDraft(joined(chapters, cut), properties, List.of());
  }

  private static UnreadableException incomplete() {
    return UnreadableException.damaged("EPUB book", "its package file is missing");
  }

  /// The chapters one after the other. The title of an only chapter is the book's.
  private static ArticleDraft joined(List<ArticleDraft> chapters, boolean cut) {
    long full = chapters.stream().filter(EpubBook::isChapter).count();
    List<TextBlock> blocks = new ArrayList<>();
    List<Removal> removed = new ArrayList<>();
    ArticleMetadata metadata = ArticleMetadata.NONE;
    for (ArticleDraft chapter : chapters) {
      removed.addAll(chapter.removed());
      if (full > 0 && !isChapter(chapter)) {
        chapter
            .blocks()
            .forEach(block -> removed.add(new Removal(block.text(), Removal.Reason.METADATA)));
        continue;
      }
      ArticleMetadata own = chapter.metadata();
      if (full > 1 && own.title().isPresent() && isHeadline(own.title().get(), chapter)) {
        blocks.add(new TextBlock(Paragraph.Kind.SUBHEAD, own.title().get()));
      }
      metadata = full > 1 ? metadata : metadata.or(own);
      blocks.addAll(chapter.blocks());
    }
    return new ArticleDraft(metadata, blocks, removed, cut);
  }

  /// Whether a page shows its title above the text, from where it was taken off.
  private static boolean isHeadline(String title, ArticleDraft chapter) {
    return chapter.removed().stream().anyMatch(removal -> removal.text().equals(title));
  }

  private static boolean isChapter(ArticleDraft chapter) {
    int words = 0;
    for (TextBlock block : chapter.blocks()) {
      words += LineTokens.count(block.text());
    }
    return words >= FEWEST_CHAPTER_WORDS;
  }
}
