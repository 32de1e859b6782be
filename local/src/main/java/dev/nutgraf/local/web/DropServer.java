package dev.nutgraf.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.brief.NotJsonException;
import dev.nutgraf.local.http.RequestOrigin;
import dev.nutgraf.local.page.BriefPage;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The page and what it asks for. There are six addresses and no others:
///
/// - `GET /` the page
/// - `GET /briefs?after=N` the list of briefs as JSON; with `after` it waits until the list has
///   changed since the answer whose `version` was N, or for half a minute
/// - `GET /brief?key=K` a brief as a page
/// - `GET /brief.json?key=K` a brief as it is stored
/// - `GET /briefs.zip` all that the list shows
/// - `POST /articles?name=N` an article as the request's body
public final class DropServer implements AutoCloseable {

  /// More than the function takes, so that it is the function that says what is too large.
  static final int MAX_ARTICLE_BYTES = 8 << 20;

  private static final int MAX_NAME_CHARS = 500;

  private final HttpServer server;
  private final ArticleBuckets buckets;
  private final RequestOrigin origin;
  private final BriefList list;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private DropServer(HttpServer server, ArticleBuckets buckets) {
    this.server = server;
    this.buckets = buckets;
    this.origin = RequestOrigin.of(server.getAddress().getAddress(), server.getAddress().getPort());
    this.list = new BriefList(buckets);
  }

  /// Starts on the loopback address.
  ///
  /// @param port 0 for any that is free
  /// @throws BindException if the port is taken
  /// @throws IOException if the server does not start for another reason
  public static DropServer start(int port, ArticleBuckets buckets) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer http;
    try {
      http = HttpServer.create(address, 0);
    } catch (BindException e) {
      BindException named =
          new BindException(
              "%s port %s: %s".formatted(address.getHostString(), port, e.getMessage()));
      named.initCause(e);
      throw named;
    }
    DropServer server = new DropServer(http, buckets);
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  /// Where a browser on this machine finds the page.
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /// Tells those who wait that a brief was stored.
  public void changed() {
    list.changed();
  }

  @Override
  public void close() {
    list.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answerTo(exchange);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        answer = Answer.refused(503, "This server is going away.");
      } catch (RuntimeException e) {
        answer = Answer.refused(500, "This went wrong: " + e);
      }
      answer.send(exchange);
    }
  }

  private Answer answerTo(HttpExchange exchange) throws IOException, InterruptedException {
    boolean post = exchange.getRequestMethod().equals("POST");
    Optional<String> refusal =
        origin.refusal(name -> exchange.getRequestHeaders().getOrDefault(name, List.of()), post);
    if (refusal.isPresent()) {
      return Answer.refused(403, refusal.get());
    }
    String path = exchange.getRequestURI().getRawPath();
    Map<String, String> query = Query.parameters(exchange.getRequestURI());
    if (post) {
      return path.equals("/articles")
          ? dropped(exchange, query.getOrDefault("name", ""))
          : Answer.refused(404, "There is no such address.");
    }
    if (!exchange.getRequestMethod().equals("GET")) {
      return Answer.refused(405, "Only GET and POST are answered.");
    }
    return switch (path) {
      case "/" -> Answer.page(DropPage.html(), DropPage.policy());
      case "/briefs" -> Answer.json(list.json(query.get("after")));
      case "/brief" -> briefPage(query.getOrDefault("key", ""));
      case "/brief.json" ->
          brief(query.getOrDefault("key", "")).map(Answer::json).orElseGet(DropServer::noBrief);
      case "/briefs.zip" -> Answer.zip(BriefArchive.of(buckets, list.keys()));
      default -> Answer.refused(404, "There is no such address.");
    };
  }

  private Answer dropped(HttpExchange exchange, String name) throws IOException {
    if (name.isBlank() || name.length() > MAX_NAME_CHARS) {
      return Answer.refused(400, "An article needs a name of 1 to " + MAX_NAME_CHARS + " letters.");
    }
    byte[] article = exchange.getRequestBody().readNBytes(MAX_ARTICLE_BYTES + 1);
    if (article.length > MAX_ARTICLE_BYTES) {
      return Answer.refused(413, "An article may have " + MAX_ARTICLE_BYTES + " bytes at most.");
    }
    String key = Query.keyOf(name);
    buckets.drop(key, article);
    return Answer.json(PageJson.key(key));
  }

  private Answer briefPage(String key) {
    Optional<byte[]> brief = brief(key);
    if (brief.isEmpty()) {
      return noBrief();
    }
    try {
      return Answer.page(
          BriefPage.of(key, BriefReader.read(brief.get()), Optional.of("/")), BriefPage.policy());
    } catch (NotJsonException e) {
      return Answer.refused(500, "What is stored under this key is no JSON.");
    }
  }

  private Optional<byte[]> brief(String key) {
    // No key in a bucket has the character NUL.
    return key.isEmpty() || key.indexOf('\0') >= 0 ? Optional.empty() : buckets.brief(key);
  }

  private static Answer noBrief() {
    return Answer.refused(404, "There is no brief of that name, or not yet.");
  }
}
