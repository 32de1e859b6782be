package dev.nutgraf.lab.fuzz;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.lambda.ArticlesFailedException;
import dev.nutgraf.lambda.Handler;
import dev.nutgraf.lambda.UnknownEventException;
import dev.nutgraf.local.runtime.PortableContext;
import dev.nutgraf.local.schema.BriefSchema;
import dev.nutgraf.local.schema.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What must hold for the answer to any input.
final class Verdict {

  private static final long PATIENCE_MILLIS = 60_000;

  private final BriefSchema schema = BriefSchema.ofVersion1();
  private final RequestStreamHandler handler = new Handler();

  /// What is wrong; empty if nothing is. Whatever the function throws is wrong, except the two
  /// errors that it documents for events.
  Optional<String> problem(Case input) {
    try {
      return input.kind() == Case.Kind.EVENT ? ofEvent(input.bytes()) : ofArticle(input);
    } catch (UnknownEventException | ArticlesFailedException e) {
      return input.kind() == Case.Kind.EVENT ? Optional.empty() : Optional.of(e.toString());
    } catch (Exception | StackOverflowError | AssertionError e) {
      StackTraceElement[] trace = e.getStackTrace();
      return Optional.of(e + (trace.length > 0 ? " at " + trace[0] : ""));
    }
  }

  private Optional<String> ofEvent(byte[] event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    handler.handleRequest(
        new ByteArrayInputStream(event), answer, new PortableContext("fuzz", deadline));
    var _ = JsonMapper.shared().readTree(answer.toByteArray());
    return Optional.empty();
  }

  private Optional<String> ofArticle(Case input) {
    byte[] json = brief(input);
    List<Violation> violations = schema.violations(json);
    if (!violations.isEmpty()) {
      return Optional.of("schema: " + violations.getFirst());
    }
    if (!Arrays.equals(json, brief(input))) {
      return Optional.of("two briefs of one input differ");
    }
    JsonNode brief = JsonMapper.shared().readTree(json);
    return spans(brief, brief.path("article").path("text").asString("").codePoints().toArray());
  }

  private static byte[] brief(Case input) {
    return BriefJson.toBytes(
        Nutgraf.brief(input.bytes(), Hints.named(input.name()), BriefSettings.DEFAULT));
  }

  /// Every object with offsets holds the words that stand there, counted in code points.
  private static Optional<String> spans(JsonNode node, int[] text) {
    if (node.has("begin")) {
      int begin = node.get("begin").asInt();
      int end = node.get("end").asInt();
      if (begin < 0 || end <= begin || end > text.length) {
        return Optional.of("a span of %s..%s in %s".formatted(begin, end, text.length));
      }
      String words = new String(text, begin, end - begin);
      for (String field : List.of("text", "mention")) {
        if (node.has(field) && !node.get(field).asString().equals(words)) {
          return Optional.of("the words at %s..%s are not its %s".formatted(begin, end, field));
        }
      }
    }
    for (JsonNode child : node) {
      Optional<String> problem = spans(child, text);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }
}
