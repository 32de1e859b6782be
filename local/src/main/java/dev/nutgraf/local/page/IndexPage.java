package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Brief;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A page that leads to the pages of several briefs.
public final class IndexPage {

  private static final Assets ASSETS = Assets.of(IndexPage.class, "index.css");

  private IndexPage() {}

  /// One brief of a list.
  ///
  /// @param link where its page is
  /// @param name what the input is called
  /// @param gist the words that say the most
  /// @param sentences the summary, or why there is none
  public record Entry(
      String link,
      String name,
      Optional<String> title,
      boolean rejected,
      Optional<String> gist,
      List<String> sentences) {

    public Entry {
      sentences = List.copyOf(sentences);
    }

    /// The gist, or else the first sentence; nothing where there is none.
    String lead() {
      return gist.or(() -> sentences.stream().findFirst()).orElse("");
    }

    /// What a list shows of a brief.
    public static Entry of(String link, String name, Brief brief) {
      Stream<String> sentences =
          brief.isRejected()
              ? brief.reason().flatMap(Brief.Reason::message).stream()
              : brief.summary().sentences().stream()
                  .flatMap(sentence -> sentence.words().text().stream());
      return new Entry(
          link,
          VisibleText.text(name),
          brief.article().title().map(VisibleText::text),
          brief.isRejected(),
          brief.summary().gist().flatMap(gist -> gist.words().text()).map(VisibleText::text),
          sentences.map(VisibleText::text).toList());
    }
  }

  /// The list, in its order.
  // Generated code takes null for "no interceptor".
  @SuppressWarnings("NullAway")
  public static String of(List<Entry> entries) {
    StringOutput out = new StringOutput();
    JteindexGenerated.render(new OwaspHtmlTemplateOutput(out), null, entries, ASSETS);
    return out.toString();
  }

  /// A path below the index as a link.
  public static String link(String path) {
    return "./"
        + URLEncoder.encode(path, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/")
            .replace("%7E", "~");
  }
}
