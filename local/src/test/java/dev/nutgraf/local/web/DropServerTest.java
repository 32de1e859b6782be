package dev.nutgraf.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DropServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BRIEF =
      """
      {"schemaVersion": "1.0", "status": "summarized", "article": {"title": "Ferry <i>sinks", "text": "It sank."},
       "summary": {"sentences": [{"text": "It sank.", "begin": 0, "end": 8, "score": 1}]}}
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, byte[]> articles = new ConcurrentSkipListMap<>();
  private final Map<String, String> briefs = new ConcurrentSkipListMap<>();
  private DropServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        DropServer.start(
            0,
            new ArticleBuckets() {
              @Override
              public void drop(String key, byte[] article) {
                articles.put(key, article);
              }

              @Override
              public Optional<byte[]> brief(String key) {
                return Optional.ofNullable(briefs.get(key))
                    .map(brief -> brief.getBytes(StandardCharsets.UTF_8));
              }

              @Override
              public List<Stored> briefs(int limit) {
                List<Stored> stored = new ArrayList<>();
                briefs.forEach((key, brief) -> stored.add(new Stored(key, "" + brief.length())));
                return stored;
              }
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET().build());
  }

  private HttpResponse<String> post(String path, byte[] body, String... headers) throws Exception {
    return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(server.address() + path));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  /// A request written by hand, for headers and paths that Java's client would not send.
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private String rawGet(String path, String host) throws IOException {
    return raw("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host));
  }

  private String ownHost() {
    return "localhost:" + server.address().getPort();
  }

  @Test
  void onlyTheLoopbackAddressIsListenedOn() throws Exception {
    assertThat(InetAddress.getByName(server.address().getHost()).isLoopbackAddress()).isTrue();
    assertThat(get("").body()).contains("Drop files here");
  }

  @Test
  void whatIsDroppedGoesIntoTheBucketUnderItsName() throws Exception {
    HttpResponse<String> answer = post("articles?name=a%20b%2Bc.txt", new byte[] {1, 2});

    assertThat(JSON.readTree(answer.body()).path("key").stringValue()).isEqualTo("a b+c.txt");
    assertThat(articles).containsOnlyKeys("a b+c.txt");
    assertThat(articles.get("a b+c.txt")).containsExactly(1, 2);
  }

  @Test
  void theBucketIsNotAskedForAKeyThatNoneHas() throws Exception {
    briefs.put("a\0b", BRIEF);

    assertThat(get("brief.json?key=a%00b").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "a%00b.txt", "%0A", "%1B", "%ED%A0%80"})
  void noKeyBreaksTheServer(String key) throws Exception {
    for (String path : List.of("brief?key=", "brief.json?key=")) {
      assertThat(get(path + key).statusCode()).isEqualTo(404);
    }
    assertThat(post("articles?name=" + key, new byte[] {1}).statusCode()).isIn(200, 400);
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, __/__/etc/passwd",
    "/etc/passwd, etc/passwd",
    "a/./../b, a/_/__/b",
    ".., __",
  })
  void noNameLeadsOutOfTheBucket(String name, String key) throws Exception {
    post("articles?name=" + name.replace("/", "%2F"), new byte[] {1});

    assertThat(articles).containsOnlyKeys(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "//etc/passwd",
        "/dev/nutgraf/local/web/drop.js",
        "/brief/../../x",
        "/favicon.ico"
      })
  void noOtherPathIsServed(String path) throws IOException {
    assertThat(rawGet(path, ownHost())).startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/etc/passwd", "missing", ""})
  void aKeyWithoutABriefIsNotFound(String key) throws Exception {
    assertThat(get("brief?key=" + key.replace("/", "%2F")).statusCode()).isEqualTo(404);
    assertThat(get("brief.json?key=" + key.replace("/", "%2F")).statusCode()).isEqualTo(404);
  }

  @Test
  void anArticleThatIsTooLargeIsRefused() throws Exception {
    byte[] large = new byte[DropServer.MAX_ARTICLE_BYTES + 1];

    assertThat(post("articles?name=large.txt", large).statusCode()).isEqualTo(413);
    assertThat(articles).isEmpty();
  }

  @Test
  void anArticleWithoutANameIsRefused() throws Exception {
    assertThat(post("articles", new byte[] {1}).statusCode()).isEqualTo(400);
    assertThat(post("articles?name=" + "x".repeat(501), new byte[] {1}).statusCode())
        .isEqualTo(400);
    assertThat(articles).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "localhost",
        "localhost:1",
        "127.0.0.1.evil.example:PORT"
      })
  void aNameThatWasPointedAtThisMachineIsRefused(String host) throws IOException {
    String port = Integer.toString(server.address().getPort());

    assertThat(rawGet("/", host.replace("PORT", port))).startsWith("HTTP/1.1 403");
  }

  @Test
  void aRequestWithoutOrWithTwoHostsIsRefused() throws IOException {
    assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 403");
    assertThat(
            raw(
                "GET / HTTP/1.1\r\nHost: %s\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .formatted(ownHost())))
        .startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "null",
        "https://localhost:PORT",
        "http://localhost:1",
        "http://127.0.0.1:PORT"
      })
  void aPostOfAnotherSiteIsRefused(String origin) throws Exception {
    String port = Integer.toString(server.address().getPort());
    HttpResponse<String> answer =
        post("articles?name=x.txt", new byte[] {1}, "Origin", origin.replace("PORT", port));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(articles).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aRequestThatTheBrowserCallsForeignIsRefused(String site) throws Exception {
    assertThat(post("articles?name=x", new byte[] {1}, "Sec-Fetch-Site", site).statusCode())
        .isEqualTo(403);
    assertThat(get("briefs", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "cors").statusCode())
        .isEqualTo(403);
    assertThat(
            post(
                    "articles?name=x",
                    new byte[] {1},
                    "Sec-Fetch-Site",
                    site,
                    "Sec-Fetch-Mode",
                    "navigate",
                    "Sec-Fetch-Dest",
                    "document")
                .statusCode())
        .isEqualTo(403);
    assertThat(articles).isEmpty();
  }

  @Test
  void aLinkOnAnotherSiteMayOpenThePageButNotFrameIt() throws Exception {
    String[] opened = {
      "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"
    };
    String[] framed = {
      "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"
    };

    assertThat(get("", opened).statusCode()).isEqualTo(200);
    assertThat(get("", framed).statusCode()).isEqualTo(403);
  }

  @Test
  void itsOwnPageAndOtherProgramsAreAnswered() throws Exception {
    String own = "http://" + ownHost();

    assertThat(
            post("articles?name=x", new byte[] {1}, "Origin", own, "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(200);
    assertThat(post("articles?name=y", new byte[] {1}).statusCode()).isEqualTo(200);
  }

  @Test
  void otherMethodsAreRefused() throws Exception {
    HttpRequest delete = request("articles?name=x").DELETE().build();

    assertThat(send(delete).statusCode()).isEqualTo(405);
  }

  @Test
  void noAnswerMayBeCachedFramedSniffedOrRunAnything() throws Exception {
    briefs.put("x", BRIEF);
    for (String path : List.of("", "briefs", "brief?key=x", "brief.json?key=x", "nowhere")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none'")
          .endsWith("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void aBriefIsAPageAndItsJson() throws Exception {
    briefs.put("a b.txt", BRIEF);

    assertThat(Jsoup.parse(get("brief?key=a%20b.txt").body()).select("h1").text())
        .isEqualTo("Ferry <i>sinks");
    assertThat(get("brief.json?key=a%20b.txt").body()).isEqualTo(BRIEF);
  }

  @Test
  void theListHoldsWhatTheBucketHolds() throws Exception {
    briefs.put("x.txt", BRIEF);
    JsonNode list = JSON.readTree(get("briefs").body());

    assertThat(list.path("briefs")).hasSize(1);
    assertThat(list.path("briefs").path(0).path("title").stringValue()).isEqualTo("Ferry <i>sinks");
    assertThat(list.path("briefs").path(0).path("summary").path(0).stringValue())
        .isEqualTo("It sank.");
  }

  @Test
  void whoKnowsTheListWaitsUntilItChanges() throws Exception {
    String version = JSON.readTree(get("briefs").body()).path("version").stringValue();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            request("briefs?after=" + version).GET().build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    briefs.put("x.txt", BRIEF);
    server.changed();

    JsonNode list = JSON.readTree(answer.get(20, TimeUnit.SECONDS).body());
    assertThat(list.path("version").stringValue()).isNotEqualTo(version);
    assertThat(list.path("briefs")).hasSize(1);
  }

  @Test
  void whatIsStoredAndNoBriefDoesNotStopTheList() throws Exception {
    briefs.put("a.txt", "no json");
    briefs.put("b.txt", BRIEF);

    assertThat(JSON.readTree(get("briefs").body()).path("briefs")).hasSize(1);
    assertThat(get("brief?key=a.txt").statusCode()).isEqualTo(500);
  }

  @Test
  void allBriefsCanBeFetchedAtOnceUnderNamesThatStayInTheirFolder() throws Exception {
    briefs.put("a.txt", BRIEF);
    briefs.put("../../etc/passwd", BRIEF);

    HttpResponse<byte[]> answer =
        client.send(request("briefs.zip").build(), HttpResponse.BodyHandlers.ofByteArray());

    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(BRIEF);
      }
    }
    assertThat(names).containsExactly("__/__/etc/passwd.json", "a.txt.json");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
  }
}
