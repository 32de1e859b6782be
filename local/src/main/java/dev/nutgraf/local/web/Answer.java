package dev.nutgraf.local.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An answer to a request. None may be cached, framed, sniffed or read by another site.
final class Answer {

  private static final String NOTHING = "default-src 'none'";
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  private final int status;
  private final String type;
  private final String policy;
  private final byte[] body;

  private Answer(int status, String type, String policy, byte[] body) {
    this.status = status;
    this.type = type;
    this.policy = policy;
    this.body = body;
  }

  static Answer page(String html, String policy) {
    return new Answer(
        200, "text/html; charset=utf-8", policy, html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer json(byte[] json) {
    return new Answer(200, "application/json", NOTHING, json);
  }

  static Answer zip(byte[] zip) {
    return new Answer(200, "application/zip", NOTHING, zip);
  }

  /// @param status of HTTP
  /// @param message what a person is told
  static Answer refused(int status, String message) {
    byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain; charset=utf-8", NOTHING, body);
  }

  void send(HttpExchange exchange) throws IOException {
    ALWAYS.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", policy + "; frame-ancestors 'none'");
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
