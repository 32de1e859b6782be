package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the reliability list asks of the stack.
class TemplateTest {

  private static String resource(String name) throws IOException {
    String template = Files.readString(Path.of("..", "template.yaml"));
    int begin = template.indexOf("\n  " + name + ":\n");
    assertThat(begin).as(name).isNotNegative();
    int end = template.indexOf("\n\n", begin);
    return template.substring(begin, end);
  }

  @Test
  @DisplayName("row 38: throttles and the age of waiting events raise an alarm")
  void throttlesAndWaitingEventsRaiseAnAlarm() throws IOException {
    assertThat(resource("ThrottleAlarm")).contains("MetricName: Throttles", "AlarmActions:");
    assertThat(resource("EventAgeAlarm")).contains("MetricName: AsyncEventAge", "AlarmActions:");
  }

  @Test
  @DisplayName("row 39: an event dropped after its tries is kept for 14 days and raises an alarm")
  void aDroppedEventIsKeptAndRaisesAnAlarm() throws IOException {
    assertThat(resource("FailureQueue")).contains("MessageRetentionPeriod: " + 14 * 24 * 60 * 60);
    assertThat(resource("FailureQueueAlarm"))
        .contains("MetricName: ApproximateNumberOfMessagesVisible", "AlarmActions:");
    assertThat(resource("NutgrafFunction"))
        .contains("OnFailure:", "Destination: !GetAtt FailureQueue.Arn");
  }

  /// `sam local invoke --env-vars` can set no variable that the template does not declare.
  @Test
  void everySettingIsInTheTemplateAndInTheReadme() throws IOException {
    Set<String> asked = new TreeSet<>();
    Map<String, String> environment =
        new HashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          public String getOrDefault(Object name, String none) {
            asked.add((String) name);
            return none;
          }
        };
    var _ = FunctionSettings.from(environment);
    asked.remove("AWS_REGION"); // Lambda sets it.

    String variables = resource("NutgrafFunction");
    String readme = Files.readString(Path.of("..", "README.md"));
    assertThat(asked).hasSizeGreaterThan(4);
    assertThat(asked)
        .allSatisfy(name -> assertThat(variables).contains("\n          " + name + ":"));
    assertThat(asked).allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
  }
}
