package dev.nutgraf.lab.soak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Stands between the function and S3: hands requests on, and in a share of the cases does not.
final class FaultyEndpoint implements AutoCloseable {

  /// Headers that belong to one connection, or that the HTTP client sets itself.
  private static final Set<String> OWN_TO_CONNECTION =
      Set.of(
          "connection", "content-length", "date", "expect", "host", "transfer-encoding", "upgrade");

  /// Longer than the function waits for S3.
  private static final long SILENCE_SECONDS = 10;

  private final URI behind;
  private final double percent;
  private final RandomGenerator random;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<Fault, Integer> dealt = new EnumMap<>(Fault.class);

  private FaultyEndpoint(URI behind, double percent, RandomGenerator random, HttpServer server) {
    this.behind = behind;
    this.percent = percent;
    this.random = random;
    this.server = server;
  }

  /// Starts on a free port of the loopback address.
  ///
  /// @param behind the endpoint that requests are handed on to
  /// @param percent of the requests something goes wrong with
  static FaultyEndpoint start(URI behind, double percent, RandomGenerator random)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    FaultyEndpoint endpoint = new FaultyEndpoint(behind, percent, random, server);
    server.createContext("/", endpoint::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return endpoint;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// How many requests met with what.
  synchronized Map<Fault, Integer> dealt() {
    return new EnumMap<>(dealt);
  }

  private synchronized Fault next() {
    Fault fault = Fault.drawn(random, percent);
    dealt.merge(fault, 1, Integer::sum);
    return fault;
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    try (exchange) {
      switch (next()) {
        case SLOW_DOWN -> refuse(exchange, 503, "SlowDown");
        case INTERNAL_ERROR -> refuse(exchange, 500, "InternalError");
        case SILENCE -> {
          var _ = closing.await(SILENCE_SECONDS, TimeUnit.SECONDS);
        }
        case LOST_ANSWER -> {
          var _ = behind(exchange, body);
        }
        case CUT -> {
          HttpResponse<byte[]> response = behind(exchange, body);
          reply(exchange, response, response.body().length / 2);
        }
        case NONE -> {
          HttpResponse<byte[]> response = behind(exchange, body);
          reply(exchange, response, response.body().length);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> behind(HttpExchange exchange, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> values.forEach(value -> handOn(request, name, value)));
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static void handOn(HttpRequest.Builder request, String name, String value) {
    if (!OWN_TO_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
      request.header(name, value);
    }
  }

  private static void reply(HttpExchange exchange, HttpResponse<byte[]> response, int bytes)
      throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    for (Map.Entry<String, List<String>> header : response.headers().map().entrySet()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (!OWN_TO_CONNECTION.contains(name) || (head && name.equals("content-length"))) {
        header.getValue().forEach(v -> exchange.getResponseHeaders().add(header.getKey(), v));
      }
    }
    int length = response.body().length;
    exchange.sendResponseHeaders(response.statusCode(), length == 0 ? -1 : length);
    if (length > 0) {
      exchange.getResponseBody().write(response.body(), 0, bytes);
      exchange.getResponseBody().flush();
    }
  }

  private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
    byte[] xml =
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code></Error>")
            .getBytes(StandardCharsets.UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(status, head ? -1 : xml.length);
    if (!head) {
      exchange.getResponseBody().write(xml);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    client.close();
  }
}
