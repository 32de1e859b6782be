package dev.nutgraf.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {

  private static boolean answers(InetAddress address, int port, Map<String, String> headers) {
    return RequestOrigin.of(address, port)
        .refusal(name -> headers.containsKey(name) ? List.of(headers.get(name)) : List.of(), true)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "80, localhost, true",
    "80, 127.0.0.1, true",
    "80, localhost:80, true",
    "80, evil.example, false",
    "9091, localhost:9091, true",
    "9091, [::1]:9091, true",
    "9091, localhost, false",
    "9091, localhost:80, false",
    "9091, evil.example:9091, false",
  })
  void onTheLoopbackAddressOnlyItsNamesAreAnsweredTo(int port, String host, boolean answered) {
    assertThat(answers(InetAddress.getLoopbackAddress(), port, Map.of("Host", host)))
        .isEqualTo(answered);
  }

  @Test
  void atTheUsualPortABrowserLeavesItOutOfTheOriginToo() {
    assertThat(
            answers(
                InetAddress.getLoopbackAddress(),
                80,
                Map.of("Host", "localhost", "Origin", "http://localhost")))
        .isTrue();
  }

  @Test
  void beyondTheLoopbackAddressAnyNameIsAnsweredToButNoOtherSite() throws UnknownHostException {
    InetAddress any = InetAddress.getByName("0.0.0.0");

    assertThat(answers(any, 9090, Map.of("Host", "host.docker.internal:9090"))).isTrue();
    assertThat(
            answers(any, 9090, Map.of("Host", "10.0.0.7:9090", "Origin", "https://evil.example")))
        .isFalse();
  }
}
