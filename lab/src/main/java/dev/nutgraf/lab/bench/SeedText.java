package dev.nutgraf.lab.bench;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.ArticleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Articles of any length, made of the paragraphs of the seeds.
public final class SeedText {

  private static final int MAX_BYTES = 5 << 20;

  private final List<String> paragraphs;

  private SeedText(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /// The paragraphs of the cleaned seeds below `home`, in the order of their files' names.
  public static SeedText below(Path home) {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(home.resolve("seeds"))) {
      for (Path file : files.sorted().toList()) {
        Hints hints = Hints.named(file.getFileName().toString());
        if (ArticleReader.read(Files.readAllBytes(file), hints, MAX_BYTES)
            instanceof Reading.Legible legible) {
          Article article = legible.article();
          article
              .paragraphs()
              .forEach(
                  p -> paragraphs.add(article.text().substring(p.span().begin(), p.span().end())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no seeds below " + home.toAbsolutePath(), e);
    }
    return new SeedText(List.copyOf(paragraphs));
  }

  /// Whole paragraphs in the order of the seeds, again from the first when they are used up, until
  /// there are so many words.
  String words(int count) {
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (int i = 0; words < count; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      words += paragraph.split(" ", -1).length;
      text.append(paragraph).append("\n\n");
    }
    return text.toString();
  }

  /// As [#words], but exactly so many bytes of UTF-8, and no paragraph twice.
  byte[] bytes(int count) {
    return filled(count, "", "", "\n\n", "");
  }

  /// A web page of exactly so many bytes: the paragraphs between a menu and a foot.
  byte[] page(int count) {
    String menu = "<li><a href=\"/\">Home</a></li>".repeat(10);
    String head = "<!doctype html><title>Seeds</title><nav><ul>" + menu + "</ul></nav><article>";
    String foot = "</article><footer>All rights reserved</footer>";
    return filled(count, head, "<p>", "</p>\n", foot);
  }

  /// An article of at least so many characters whose paragraphs are drawn by `random`.
  public byte[] drawn(int count, RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < count) {
      text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] filled(int count, String head, String before, String after, String foot) {
    StringBuilder text = new StringBuilder(head);
    for (int i = 0; text.length() < count; i++) {
      text.append(before).append(paragraphs.get(i % paragraphs.size()));
      int round = i / paragraphs.size();
      if (round > 0) {
        text.append(" Edition ").append(round).append('.'); // a page loses what it says twice
      }
      text.append(after);
    }
    byte[] bytes = Arrays.copyOf(text.toString().getBytes(StandardCharsets.UTF_8), count);
    byte[] end = foot.getBytes(StandardCharsets.UTF_8);
    int cut = count - end.length;
    for (int i = cut - 1; i >= 0 && bytes[i] < 0; i--) {
      bytes[i] = ' '; // half a character
    }
    System.arraycopy(end, 0, bytes, cut, end.length);
    return bytes;
  }
}
