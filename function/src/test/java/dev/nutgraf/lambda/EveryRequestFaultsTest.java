package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.store.LocalCredentials;
import dev.nutgraf.store.S3Endpoint.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each request of a delivery goes wrong once, in each way, through the real SDK: with the retry
/// that Lambda makes of an event that failed, the brief is that of the current article.
@ExtendWith(LocalCredentials.class)
@Timeout(120)
class EveryRequestFaultsTest {

  private static final String FERRY = "The ferry is to carry passengers again from Monday.";
  private static final String LATER = "The ferry broke down again on Tuesday, a day after repairs.";

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault.Refusal(503, "SlowDown"),
        new Fault.Refusal(500, "InternalError"),
        new Fault.Refusal(403, "AccessDenied"),
        new Fault.Refusal(409, "ConditionalRequestConflict"),
        new Fault.Refusal(412, "PreconditionFailed"),
        new Fault.Cut(3),
        new Fault.LostAnswer());
  }

  private static String put(String sequencer) {
    return SampleEvents.s3(SampleEvents.put("ferry.txt", sequencer));
  }

  /// A brief stands, the article has changed, and its event is to come.
  private static FunctionOverHttp changedArticle() {
    FunctionOverHttp function = new FunctionOverHttp();
    function.drop("ferry.txt", FERRY);
    function.send(put("00A1"));
    function.drop("ferry.txt", LATER);
    return function;
  }

  private static int requestsWithoutFault() {
    try (FunctionOverHttp function = changedArticle()) {
      int before = function.s3.requests().size();
      function.send(put("00A2"));
      return function.s3.requests().size() - before;
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void oneFaultAnywhereLosesNothing(Fault fault) {
    int requests = requestsWithoutFault();
    assertThat(requests).isGreaterThanOrEqualTo(4);

    for (int number = 1; number <= requests; number++) {
      try (FunctionOverHttp function = changedArticle()) {
        function.s3.faultAtRequest(number, fault);

        boolean failed = isFailed(function);
        if (failed) {
          function.send(put("00A2"));
        }

        List<String> requested = function.s3.requests();
        assertThat(function.brief("ferry.txt").path("article").path("text").asString())
            .as("%s at request %s of %s", fault, number, requested)
            .isEqualTo(LATER);
      }
    }
  }

  private static boolean isFailed(FunctionOverHttp function) {
    try {
      function.send(put("00A2"));
      return false;
    } catch (ArticlesFailedException e) {
      return true;
    }
  }
}
