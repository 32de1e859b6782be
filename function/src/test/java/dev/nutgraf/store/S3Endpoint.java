package dev.nutgraf.store;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The part of S3's protocol that the function uses, over HTTP on the loopback address: GET, HEAD
/// and conditional PUT. It does what it is told to, wrong answers included.
public final class S3Endpoint implements AutoCloseable {

  private static final String META = "x-amz-meta-";
  private static final String VERSION = "?versionId=";

  /// An answer that is not what the request asked for.
  public sealed interface Fault {

    /// An error of S3.
    record Refusal(int status, String code) implements Fault {}

    /// The answer comes, but late.
    record Delay(long millis) implements Fault {}

    /// No answer comes, and the connection stays open.
    record Silence() implements Fault {}

    /// The body ends early.
    record Cut(int bytes) implements Fault {}

    /// The body comes to a halt, and the connection stays open.
    record Stall(int bytes) implements Fault {}

    /// The request is carried out, but the connection breaks before the answer.
    record LostAnswer() implements Fault {}
  }

  @SuppressWarnings("ArrayRecordComponent") // bytes held, never compared
  private record Held(byte[] bytes, String eTag, Map<String, String> headers) {}

  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Held> objects = new HashMap<>();
  private final Map<String, Deque<Fault>> faults = new HashMap<>();
  private final Map<Integer, Fault> faultsByNumber = new HashMap<>();
  private final List<String> requests = new ArrayList<>();

  public S3Endpoint() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Puts an object there, past the protocol; if it names a version, that one stays.
  public synchronized void put(ObjectRef object, byte[] bytes, Map<String, String> headers) {
    Map<String, String> kept = new HashMap<>(headers);
    object.versionId().ifPresent(id -> kept.put("x-amz-version-id", id));
    Held held = new Held(bytes.clone(), eTag(bytes), kept);
    objects.put(path(object), held);
    object.versionId().ifPresent(id -> objects.put(path(object) + VERSION + id, held));
  }

  /// Takes an object away, past the protocol; its versions stay.
  public synchronized void remove(ObjectRef object) {
    objects.remove(path(object));
  }

  /// The bytes of an object, past the protocol.
  public synchronized byte[] bytes(ObjectRef object) {
    Held held = objects.get(path(object));
    if (held == null) {
      throw new IllegalStateException("nothing at " + object.uri());
    }
    return held.bytes().clone();
  }

  /// Lets the next requests of this method for this object go wrong, one after another.
  public synchronized void fault(String method, ObjectRef object, Fault... next) {
    faults
        .computeIfAbsent(method + " " + path(object), _ -> new ArrayDeque<>())
        .addAll(List.of(next));
  }

  /// Lets one request go wrong, whatever it asks for.
  ///
  /// @param number of the request, from 1 for the next one
  public synchronized void faultAtRequest(int number, Fault fault) {
    faultsByNumber.put(requests.size() + number, fault);
  }

  /// All requests so far, as method and path.
  public synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String request = exchange.getRequestMethod() + " " + path;
      byte[] body = body(exchange);
      Fault fault = nextFault(request);
      switch (fault) {
        case Fault.Refusal(int status, String code) -> {
          refuse(exchange, status, code);
          return;
        }
        case Fault.Delay(long millis) -> sleep(millis);
        case Fault.Silence _ -> {
          await(closing);
          return;
        }
        case Fault.Cut _, Fault.Stall _, Fault.LostAnswer _ -> {}
      }
      switch (exchange.getRequestMethod()) {
        case "PUT" -> store(exchange, path, body, fault instanceof Fault.LostAnswer);
        case "GET", "HEAD" -> fetch(exchange, versioned(exchange.getRequestURI()), fault);
        default -> refuse(exchange, 405, "MethodNotAllowed");
      }
    }
  }

  private synchronized Fault nextFault(String request) {
    requests.add(request);
    Fault numbered = faultsByNumber.remove(requests.size());
    if (numbered != null) {
      return numbered;
    }
    Deque<Fault> waiting = faults.get(request);
    return waiting == null || waiting.isEmpty() ? new Fault.Delay(0) : waiting.remove();
  }

  private void store(HttpExchange exchange, String path, byte[] body, boolean lost)
      throws IOException {
    int status = stored(path, body, exchange.getRequestHeaders());
    if (lost) {
      return;
    }
    if (status == 200) {
      exchange.getResponseHeaders().set("ETag", eTag(body));
      exchange.sendResponseHeaders(200, -1);
    } else {
      refuse(exchange, status, status == 412 ? "PreconditionFailed" : "NoSuchKey");
    }
  }

  private synchronized int stored(String path, byte[] body, Headers headers) {
    Held there = objects.get(path);
    if (headers.containsKey("If-None-Match") && there != null) {
      return 412;
    }
    String expected = headers.getFirst("If-Match");
    if (expected != null && (there == null || !there.eTag().equals(expected))) {
      return there == null ? 404 : 412;
    }
    Map<String, String> kept = new HashMap<>();
    headers.forEach(
        (header, values) -> {
          if (header.regionMatches(true, 0, META, 0, META.length())
              || header.equalsIgnoreCase("Content-Type")) {
            kept.put(header, values.getFirst());
          }
        });
    objects.put(path, new Held(body, eTag(body), kept));
    return 200;
  }

  private static String versioned(URI request) {
    String query = "?" + (request.getQuery() == null ? "" : request.getQuery());
    return request.getPath() + (query.startsWith(VERSION) ? query : "");
  }

  private void fetch(HttpExchange exchange, String path, Fault fault) throws IOException {
    Held held;
    synchronized (this) {
      held = objects.get(path);
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (held == null) {
      refuse(exchange, 404, "NoSuchKey");
      return;
    }
    held.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("ETag", held.eTag());
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(held.bytes().length));
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, held.bytes().length == 0 ? -1 : held.bytes().length);
    int sent =
        switch (fault) {
          case Fault.Cut(int bytes) -> bytes;
          case Fault.Stall(int bytes) -> bytes;
          case Fault.Delay _, Fault.LostAnswer _, Fault.Refusal _, Fault.Silence _ ->
              held.bytes().length;
        };
    exchange.getResponseBody().write(held.bytes(), 0, Math.min(sent, held.bytes().length));
    exchange.getResponseBody().flush();
    if (fault instanceof Fault.Stall) {
      await(closing);
    }
  }

  private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
    byte[] xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>%s</Code></Error>"
            .formatted(code)
            .getBytes(StandardCharsets.UTF_8);
    boolean bare = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(status, bare ? -1 : xml.length);
    if (!bare) {
      exchange.getResponseBody().write(xml);
    }
  }

  /// The body, without the frames that the SDK puts around signed chunks.
  private static byte[] body(HttpExchange exchange) throws IOException {
    byte[] sent = exchange.getRequestBody().readAllBytes();
    String sha = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
    if (sha == null || !sha.startsWith("STREAMING-")) {
      return sent;
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(sent);
    int size = chunkSize(in);
    while (size > 0) {
      body.write(in.readNBytes(size));
      in.skipNBytes(2);
      size = chunkSize(in);
    }
    return body.toByteArray();
  }

  private static int chunkSize(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    String size = line.toString().strip();
    int end = size.indexOf(';');
    return Integer.parseInt(end < 0 ? size : size.substring(0, end), 16);
  }

  private static String path(ObjectRef object) {
    return "/" + object.bucket() + "/" + object.key();
  }

  private static String eTag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
