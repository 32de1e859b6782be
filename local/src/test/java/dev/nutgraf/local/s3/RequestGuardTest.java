package dev.nutgraf.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests written by hand, as browsers and other programs send them.
class RequestGuardTest {

  private final List<ObjectCreated> events = Collections.synchronizedList(new ArrayList<>());
  private LocalS3 s3;

  @BeforeEach
  void start() throws IOException {
    s3 = LocalS3.start(InetAddress.getLoopbackAddress(), 0, events::add);
    s3.createBucket("articles");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private Socket socket() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), s3.endpoint().getPort());
  }

  /// The whole answer to a request whose lines are given.
  private String answer(String body, String... lines) throws IOException {
    try (Socket socket = socket()) {
      String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n";
      socket
          .getOutputStream()
          .write(
              (head + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                  .getBytes(StandardCharsets.ISO_8859_1));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private String host() {
    return "Host: localhost:" + s3.endpoint().getPort();
  }

  @Test
  @DisplayName("row 64: a name that was pointed at this machine is not answered to")
  void aForeignHostIsRefused() throws IOException {
    assertThat(answer("stolen", "PUT /articles/a.txt HTTP/1.1", "Host: evil.example"))
        .startsWith("HTTP/1.1 403")
        .contains("only to localhost");
    assertThat(events).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  @DisplayName("row 64: what a page of another site sends is refused")
  void otherSitesAreRefused(String header) throws IOException {
    assertThat(answer("x", "PUT /articles/a.txt HTTP/1.1", host(), header))
        .startsWith("HTTP/1.1 403");
    assertThat(events).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
        "text/plain"
      })
  @DisplayName("row 64: a form is refused")
  void formsAreRefused(String type) throws IOException {
    assertThat(answer("x=1", "POST /articles HTTP/1.1", host(), "Content-Type: " + type))
        .startsWith("HTTP/1.1 403")
        .contains("use PUT");
    assertThat(events).isEmpty();
  }

  @Test
  @DisplayName("row 65: bytes whose type is that of a form, as curl says of any, are stored")
  void whatCurlPutsIsStored() throws IOException {
    String article = "The ferry=sank&nobody was hurt.";

    assertThat(
            answer(
                article,
                "PUT /articles/ferry.txt HTTP/1.1",
                host(),
                "Content-Type: application/x-www-form-urlencoded"))
        .startsWith("HTTP/1.1 200");
    assertThat(events)
        .singleElement()
        .satisfies(event -> assertThat(event.size()).isEqualTo(article.length()));
    assertThat(answer("", "GET /articles/ferry.txt HTTP/1.1", host())).endsWith(article);
  }

  @Test
  void anUploadInPartsOfATextBegins() throws IOException {
    assertThat(
            answer("", "POST /articles/a.txt?uploads HTTP/1.1", host(), "Content-Type: text/plain"))
        .startsWith("HTTP/1.1 200")
        .contains("<UploadId>");
  }

  @Test
  void aKeyWithTheCharacterNulIsRefused() throws IOException {
    assertThat(answer("x", "PUT /articles/a%00b.txt HTTP/1.1", host()))
        .startsWith("HTTP/1.1 400")
        .contains("InvalidURI");
    assertThat(events).isEmpty();
  }

  @Test
  void aVersionIdIsSaidToBeUnknownHere() throws IOException {
    assertThat(answer("", "GET /articles/a.txt?versionId=abc HTTP/1.1", host()))
        .startsWith("HTTP/1.1 501")
        .contains("<Code>NotImplemented</Code>", "it knows no version ids");
  }

  @Test
  @DisplayName("eighty bodies that never end hold up nobody")
  void slowBodiesHoldUpNobody() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 80; i++) {
        Socket socket = socket();
        slow.add(socket);
        socket
            .getOutputStream()
            .write(
                "PUT /articles/slow-%s HTTP/1.1\r\n%s\r\nContent-Length: 9000\r\n\r\nx"
                    .formatted(i, host())
                    .getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
      }

      assertThat(answer("quick", "PUT /articles/quick.txt HTTP/1.1", host()))
          .startsWith("HTTP/1.1 200");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }
}
