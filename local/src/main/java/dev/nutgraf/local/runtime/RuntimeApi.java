package dev.nutgraf.local.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The Lambda Runtime API (version 2018-06-01) for one function process: the process asks for the
/// next event, works on it, and posts its answer or error. One process, one server: when the
/// process has ended, [#close] hands back what it was working on.
final class RuntimeApi implements AutoCloseable {

  private static final String PREFIX = "/2018-06-01/runtime/";
  static final String FUNCTION_ARN =
      "arn:aws:lambda:us-east-1:000000000000:function:" + FunctionProcess.NAME;
  private static final Duration POLL = Duration.ofMillis(100);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Invocations invocations;
  private final Duration timeout;
  private final Clock clock;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Optional<Invocation> current = Optional.empty();
  private long deadline = Long.MAX_VALUE;
  private Optional<String> initError = Optional.empty();
  private boolean initialized;
  private boolean closed;

  private RuntimeApi(Invocations invocations, Duration timeout, Clock clock, HttpServer server) {
    this.invocations = invocations;
    this.timeout = timeout;
    this.clock = clock;
    this.server = server;
  }

  /// Starts a server on a free port of the loopback address.
  static RuntimeApi start(Invocations invocations, Duration timeout, Clock clock)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    RuntimeApi api = new RuntimeApi(invocations, timeout, clock, server);
    server.createContext(PREFIX, api::handle);
    server.setExecutor(api.threads);
    server.start();
    return api;
  }

  /// Host and port, as the runtime client wants them.
  String address() {
    InetSocketAddress address = server.getAddress();
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /// Whether the process is past the deadline of the event it works on.
  synchronized boolean overdue() {
    return clock.millis() > deadline;
  }

  /// Whether the process has come so far as to ask for an event.
  synchronized boolean initialized() {
    return initialized;
  }

  /// Why the process says it could not start.
  synchronized Optional<String> initError() {
    return initError;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
      String call = exchange.getRequestMethod() + " " + path;
      if (call.equals("GET invocation/next")) {
        next(exchange);
      } else if (call.equals("POST init/error")) {
        initFailed(body);
        reply(exchange, 202, "{\"status\":\"OK\"}");
      } else if (call.startsWith("POST invocation/") && call.endsWith("/response")) {
        finish(exchange, path, invocation -> invocations.answered(invocation, text(body)));
      } else if (call.startsWith("POST invocation/") && call.endsWith("/error")) {
        FunctionError error = FunctionError.parse(body);
        finish(
            exchange,
            path,
            invocation -> invocations.failed(invocation, error.type(), error.message()));
      } else {
        reply(exchange, 404, error("InvalidRoute", call));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    markInitialized();
    Optional<Invocation> taken = Optional.empty();
    while (taken.isEmpty()) {
      taken = invocations.next(POLL);
      if (!begin(taken)) {
        return;
      }
    }
    Invocation invocation = taken.get();
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(clock.millis() + timeout.toMillis()));
    headers.set("Lambda-Runtime-Invoked-Function-Arn", FUNCTION_ARN);
    headers.set("Content-Type", "application/json");
    byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
    try {
      exchange.sendResponseHeaders(200, event.length);
      exchange.getResponseBody().write(event);
    } catch (IOException e) {
      takeBack(invocation);
      throw e;
    }
  }

  private synchronized void markInitialized() {
    initialized = true;
  }

  private synchronized void initFailed(byte[] body) {
    FunctionError error = FunctionError.parse(body);
    initError = Optional.of(error.type() + ": " + error.message());
  }

  /// Whether to go on; an event taken as the process ended goes back.
  private synchronized boolean begin(Optional<Invocation> taken) {
    if (closed) {
      taken.ifPresent(invocations::putBack);
      return false;
    }
    if (taken.isPresent()) {
      current = taken;
      deadline = clock.millis() + timeout.toMillis();
    }
    return true;
  }

  private synchronized void takeBack(Invocation invocation) {
    if (release(invocation.id()).isPresent()) {
      invocations.putBack(invocation);
    }
  }

  private void finish(
      HttpExchange exchange, String path, java.util.function.Consumer<Invocation> ending)
      throws IOException {
    String id = path.substring("invocation/".length(), path.lastIndexOf('/'));
    Optional<Invocation> invocation = release(id);
    if (invocation.isEmpty()) {
      reply(exchange, 400, error("InvalidRequestID", id));
      return;
    }
    ending.accept(invocation.get());
    reply(exchange, 202, "{\"status\":\"OK\"}");
  }

  private synchronized Optional<Invocation> release(String id) {
    Optional<Invocation> released = current.filter(i -> i.id().equals(id));
    if (released.isPresent()) {
      current = Optional.empty();
      deadline = Long.MAX_VALUE;
    }
    return released;
  }

  /// Fails the event that the process was working on, because the process has ended.
  ///
  /// @param type the kind of end, in Lambda's words ("Runtime.ExitError")
  void close(String type, String message) {
    Optional<Invocation> unfinished;
    synchronized (this) {
      closed = true;
      unfinished = current;
      current = Optional.empty();
    }
    unfinished.ifPresent(invocation -> invocations.failed(invocation, type, message));
    server.stop(0);
    threads.shutdownNow();
  }

  @Override
  public void close() {
    close("Runtime.ExitError", "the function's process was stopped");
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static String error(String type, String message) {
    return JSON.createObjectNode().put("errorType", type).put("errorMessage", message).toString();
  }

  private static void reply(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  /// An error as the runtime client reports it.
  private record FunctionError(String type, String message) {

    static FunctionError parse(byte[] body) {
      try {
        JsonNode json = JSON.readTree(body);
        return new FunctionError(
            json.path("errorType").asString("unknown"),
            json.path("errorMessage").asString("no message"));
      } catch (JacksonException e) {
        return new FunctionError("unknown", text(body));
      }
    }
  }
}
