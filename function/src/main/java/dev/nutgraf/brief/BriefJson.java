package dev.nutgraf.brief;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Removal;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.WordCount;
import dev.nutgraf.summary.Summary;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a brief as JSON of schema 1.1, `brief-1.schema.json` beside this class. The fields are
/// written one by one, in a fixed order and without reflection: this class and its neighbours are
/// the output contract.
public final class BriefJson {

  public static final String SCHEMA_VERSION = "1.1";

  /// Room for the brief of a news article, in bytes; a longer one makes itself more.
  private static final int USUAL_SIZE = 48 * 1024;

  private static final JsonFactory JSON = new JsonFactory();

  private BriefJson() {}

  /// The brief on one line of UTF-8 JSON with a line feed at its end: what `jq`, Athena and other
  /// readers of JSON lines take.
  public static byte[] toBytes(Brief brief) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
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
    fields.begin("article");
    writeArticle(fields, article, brief.form());
    fields.end();
    fields.begin("summary");
    writeSummary(fields, article, brief.summary());
    fields.end();
    fields.begin("keyFacts");
    new FactsJson(fields, article, brief.keyFacts(), brief.form()).write(brief.highlights());
    fields.end();
    writeNotices(fields, brief.notices());
  }

  private static void writeRejected(JsonGenerator json, Brief.Rejected brief) {
    JsonFields fields = new JsonFields(json, "");
    writeHead(fields, "rejected");
    fields.begin("reason");
    fields.code("code", brief.code());
    fields.string("message", brief.message());
    fields.end();
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

  private static void writeSource(JsonFields fields, BriefSource source) {
    fields.begin("source");
    fields.string("bucket", source.bucket());
    fields.string("key", source.key());
    fields.string("versionId", source.versionId());
    fields.string("eTag", source.eTag());
    if (source.bytes().isPresent()) {
      fields.integer("bytes", source.bytes().getAsLong());
    } else {
      fields.nothing("bytes");
    }
    fields.string("contentType", source.contentType());
    fields.string("format", source.format().map(JsonFields::code));
    fields.string("charset", source.charset());
    fields.end();
  }

  private static void writeArticle(JsonFields fields, Article article, BriefForm form) {
    fields.string("title", article.title());
    fields.string("byline", article.byline());
    fields.string("publishedAt", article.publishedAt());
    fields.string("url", article.url());
    fields.string("language", article.language());
    fields.integer("words", WordCount.countIn(article.text()));
    fields.string("text", article.text());
    if (form == BriefForm.FULL) {
      writeStructure(fields, article);
    } else {
      fields.none("paragraphs");
      fields.none("sentences");
      fields.none("removed");
    }
  }

  private static void writeStructure(JsonFields fields, Article article) {
    fields.beginArray("paragraphs");
    for (Paragraph paragraph : article.paragraphs()) {
      fields.begin();
      fields.code("kind", paragraph.kind());
      fields.offsets(paragraph.span());
      fields.end();
    }
    fields.endArray();
    fields.beginArray("sentences");
    for (Sentence sentence : article.sentences()) {
      fields.begin();
      fields.offsets(sentence.span());
      fields.integer("paragraph", sentence.paragraph());
      fields.end();
    }
    fields.endArray();
    fields.beginArray("removed");
    for (Removal removal : article.removed()) {
      fields.begin();
      fields.string("text", removal.text());
      fields.code("reason", removal.reason());
      fields.end();
    }
    fields.endArray();
  }

  private static void writeSummary(JsonFields fields, Article article, Summary summary) {
    StringJoiner joined = new StringJoiner(" ");
    for (Summary.Choice choice : summary.sentences()) {
      joined.add(article.sentenceText(choice.index()));
    }
    String text = joined.toString();
    fields.string("text", text);
    fields.integer("words", WordCount.countIn(text));
    fields.beginArray("sentences");
    for (Summary.Choice choice : summary.sentences()) {
      fields.begin();
      fields.integer("index", choice.index());
      fields.offsets(article.sentences().get(choice.index()).span());
      fields.string("text", article.sentenceText(choice.index()));
      fields.score("score", choice.score());
      fields.end();
    }
    fields.endArray();
    if (summary.gist().isPresent()) {
      Summary.Gist gist = summary.gist().get();
      fields.begin("gist");
      fields.integer("index", gist.index());
      fields.offsets(gist.span());
      fields.string("text", gist.span().in(article.text()));
      fields.end();
    } else {
      fields.nothing("gist");
    }
  }

  private static void writeNotices(JsonFields fields, List<Notice> notices) {
    fields.beginArray("notices");
    for (Notice notice : notices) {
      fields.begin();
      fields.code("code", notice.code());
      fields.string("message", notice.message());
      fields.end();
    }
    fields.endArray();
  }
}
