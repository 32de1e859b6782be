package dev.nutgraf.local.page;

import dev.nutgraf.local.fields.Fields;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A page that leads to the pages of several briefs.
public final class IndexPage {

  private static final Assets ASSETS = Assets.of(IndexPage.class, "index.css");

  private IndexPage() {}

  /// One brief of a list.
  ///
  /// @param link where its page is
  /// @param name what the input is called
  /// @param sentences the summary, or why there is none
  public record Entry(
      String link, String name, Optional<String> title, boolean rejected, List<String> sentences) {

    public Entry {
      sentences = List.copyOf(sentences);
    }

    /// The first sentence; nothing where there is none.
    String lead() {
      return sentences.stream().findFirst().orElse("");
    }

    /// What a list shows of a brief.
    public static Entry of(String link, String name, JsonNode brief) {
      boolean rejected = Fields.text(brief, "status").equals(Optional.of("rejected"));
      Stream<String> sentences =
          rejected
              ? Fields.text(brief.path("reason"), "message").stream()
              : Fields.elements(brief.path("summary").path("sentences"))
                  .flatMap(sentence -> Fields.text(sentence, "text").stream());
      return new Entry(
          link,
          Inert.text(name),
          Fields.text(brief.path("article"), "title").map(Inert::text),
          rejected,
          sentences.map(Inert::text).toList());
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
