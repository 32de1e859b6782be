package dev.nutgraf.local.runtime;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A stand-in for AWS's runtime client on systems that it has no native part for: the same calls to
/// the same Runtime API, in plain Java. It is the main class of the function's process there and
/// runs on the function's own class path.
public final class PortableRuntime {

  /// The streaming part of Jackson is on the function's class path, data binding is not.
  private static final JsonFactory JSON = new JsonFactory();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String api;

  private PortableRuntime(String api) {
    this.api = api;
  }

  /// Serves events until the Runtime API is gone.
  ///
  /// @param args the handler, `package.Class::method`
  public static void main(String[] args) throws Exception {
    String host = System.getenv("AWS_LAMBDA_RUNTIME_API");
    new PortableRuntime("http://" + host + "/2018-06-01/runtime/").serve(args[0]);
  }

  private void serve(String handlerName) throws Exception {
    RequestStreamHandler handler;
    try {
      String className = handlerName.split("::", 2)[0];
      handler =
          Class.forName(className)
              .asSubclass(RequestStreamHandler.class)
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      post("init/error", error(e.getCause() == null ? e : e.getCause()));
      throw e;
    }
    while (true) {
      HttpResponse<byte[]> next =
          http.send(
              HttpRequest.newBuilder(URI.create(api + "invocation/next")).build(),
              BodyHandlers.ofByteArray());
      answer(handler, next);
    }
  }

  private void answer(RequestStreamHandler handler, HttpResponse<byte[]> next) throws Exception {
    String id = next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
    long deadline = next.headers().firstValueAsLong("Lambda-Runtime-Deadline-Ms").orElseThrow();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(next.body()), output, new PortableContext(id, deadline));
    } catch (IOException | RuntimeException e) {
      post("invocation/" + id + "/error", error(e));
      return;
    }
    post("invocation/" + id + "/response", output.toByteArray());
  }

  private static byte[] error(Throwable e) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("errorType", e.getClass().getName());
      json.writeStringProperty("errorMessage", e.getMessage());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private void post(String call, byte[] body) throws IOException, InterruptedException {
    var _ =
        http.send(
            HttpRequest.newBuilder(URI.create(api + call))
                .POST(BodyPublishers.ofByteArray(body))
                .build(),
            BodyHandlers.discarding());
  }
}
