package dev.nutgraf.brief;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Notice;
import dev.nutgraf.language.Words;
import dev.nutgraf.summary.Summary;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a brief as JSON of schema 1.0, `brief-1.0.schema.json` beside this class. The fields are
/// written one by one, in a fixed order and without reflection: this class and its neighbours are
/// the output contract.
public final class BriefJson {

  public static final String SCHEMA_VERSION = "1.0";

  private static final JsonFactory JSON = new JsonFactory();

  private BriefJson() {}

  /// The brief on one line of UTF-8 JSON with a line feed at its end: what `jq`, Athena and other
  /// readers of JSON lines take.
  public static byte[] toBytes(Brief brief) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      switch (brief) {
        case Brief.Summarized summarized -> writeSummarized(json, summarized);
        case Brief.Rejected rejected -> writeRejected(json, rejected);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void writeSummarized(JsonGenerator json, Brief.Summarized brief) {
    Article article = brief.article();
    JsonFields fields = new JsonFields(json, article.text());
    writeHead(fields, "summarized");
    fields.nothing("reason");
    writeSource(fields, brief.source());
    fields.object("article", () -> writeArticle(fields, article));
    fields.object("summary", () -> writeSummary(fields, article, brief.summary()));
    FactsJson facts = new FactsJson(fields, article);
    fields.object("keyFacts", () -> facts.write(brief.keyFacts(), brief.highlights()));
    writeNotices(fields, brief.notices());
  }

  private static void writeRejected(JsonGenerator json, Brief.Rejected brief) {
    JsonFields fields = new JsonFields(json, "");
    writeHead(fields, "rejected");
    fields.object(
        "reason",
        () -> {
          fields.code("code", brief.code());
          fields.string("message", brief.message());
        });
    writeSource(fields, brief.source());
    fields.nothing("article");
    fields.nothing("summary");
    fields.nothing("keyFacts");
    writeNotices(fields, brief.notices());
  }

  private static void writeHead(JsonFields fields, String status) {
    fields.string("schemaVersion", SCHEMA_VERSION);
    fields.string("generator", Generator.NAME);
    fields.string("status", status);
  }

  private static void writeSource(JsonFields fields, Source source) {
    fields.object(
        "source",
        () -> {
          fields.string("bucket", source.bucket());
          fields.string("key", source.key());
          fields.string("versionId", source.versionId());
          fields.string("eTag", source.eTag());
          source
              .bytes()
              .ifPresentOrElse(n -> fields.integer("bytes", n), () -> fields.nothing("bytes"));
          fields.string("contentType", source.contentType());
          fields.string("format", source.format().map(JsonFields::code));
          fields.string("charset", source.charset());
        });
  }

  private static void writeArticle(JsonFields fields, Article article) {
    fields.string("title", article.title());
    fields.string("byline", article.byline());
    fields.string("publishedAt", article.publishedAt());
    fields.string("url", article.url());
    fields.string("language", article.language());
    fields.integer("words", Words.countIn(article.text()));
    fields.string("text", article.text());
    fields.objects(
        "paragraphs",
        article.paragraphs(),
        paragraph -> {
          fields.code("kind", paragraph.kind());
          fields.offsets(paragraph.span());
        });
    fields.objects(
        "sentences",
        article.sentences(),
        sentence -> {
          fields.offsets(sentence.span());
          fields.integer("paragraph", sentence.paragraph());
        });
    fields.objects(
        "removed",
        article.removed(),
        removal -> {
          fields.string("text", removal.text());
          fields.code("reason", removal.reason());
        });
  }

  private static void writeSummary(JsonFields fields, Article article, Summary summary) {
    String text =
        summary.sentences().stream()
            .map(choice -> article.sentenceText(choice.index()))
            .collect(Collectors.joining(" "));
    fields.string("text", text);
    fields.integer("words", Words.countIn(text));
    fields.objects(
        "sentences",
        summary.sentences(),
        choice -> {
          fields.integer("index", choice.index());
          fields.offsets(article.sentences().get(choice.index()).span());
          fields.string("text", article.sentenceText(choice.index()));
          fields.score("score", choice.score());
        });
  }

  private static void writeNotices(JsonFields fields, List<Notice> notices) {
    fields.objects(
        "notices",
        notices,
        notice -> {
          fields.code("code", notice.code());
          fields.string("message", notice.message());
        });
  }
}
