package dev.nutgraf.local.stack;

import static dev.nutgraf.local.stack.Stack.list;
import static dev.nutgraf.local.stack.Stack.map;
import static dev.nutgraf.local.stack.Stack.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What CloudFormation makes of `template.yaml`, switch by switch and two by two.
class StackTest {

  private static final String KEY =
      "arn:aws:kms:eu-central-1:123456789012:key/0000aaaa-1111-2222-3333-444455556666";

  /// Everything that can be asked for beyond the defaults.
  private static final Map<String, Map<String, String>> SWITCHES = switches();

  private static Map<String, Object> template = Map.of();

  private static Map<String, Map<String, String>> switches() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    List.of(
            Map.of("KeyPrefix", "in/"),
            Map.of("KeySuffix", ".html"),
            Map.of("InputBucketName", "articles"),
            Map.of("OutputBucketName", "briefs"),
            Map.of("ExistingInputBucket", "old-articles"),
            Map.of("ExistingOutputBucket", "old-briefs"),
            Map.of("EventBridge", "true"),
            Map.of("ReservedConcurrency", "50"),
            Map.of("VpcSubnetIds", "subnet-1", "VpcSecurityGroupIds", "sg-1"),
            Map.of("InputKmsKeyArn", KEY + "1"),
            Map.of("OutputKmsKeyArn", KEY + "2"),
            Map.of("MessagesKmsKeyArn", KEY + "3"),
            Map.of("AlarmEmail", "desk@example.org"),
            Map.of("AlarmTopicArn", "arn:aws:sns:eu-central-1:123456789012:alarms"),
            Map.of("XRay", "true"),
            Map.of("Dashboard", "true"),
            Map.of("PermissionsBoundaryArn", "arn:aws:iam::123456789012:policy/boundary"),
            Map.of("BatchOperationsRole", "true"))
        .forEach(given -> all.put(new TreeSet<>(given.keySet()).getLast(), given));
    return all;
  }

  @BeforeAll
  static void readTemplate() throws IOException {
    template = TemplateFile.read(Path.of("..", "template.yaml"));
  }

  private static Map<String, Map<String, Object>> with(String... switches) {
    Map<String, String> given = new HashMap<>();
    for (String one : switches) {
      given.putAll(SWITCHES.get(one));
    }
    return Stack.of(template, given).resources();
  }

  private static Map<String, Object> properties(
      Map<String, Map<String, Object>> stack, String resource) {
    return map(map(new LinkedHashMap<>(stack), resource), "Properties");
  }

  private static List<String> sids(Map<String, Map<String, Object>> stack, String role) {
    return list(properties(stack, role), "Policies").stream()
        .flatMap(policy -> list(map(Stack.asMap(policy), "PolicyDocument"), "Statement").stream())
        .map(statement -> text(statement, "Sid"))
        .toList();
  }

  @Test
  void everyParameterIsDescribedGroupedAndUsed() throws IOException {
    String file = Files.readString(Path.of("..", "template.yaml"));
    List<Object> grouped = new ArrayList<>();
    Map<String, Object> console = map(map(template, "Metadata"), "AWS::CloudFormation::Interface");
    for (Object group : list(console, "ParameterGroups")) {
      grouped.addAll(list(group, "Parameters"));
    }

    assertThat(map(template, "Parameters"))
        .allSatisfy(
            (name, parameter) -> {
              assertThat(text(parameter, "Description")).as("%s", name).endsWith(".");
              assertThat(file).containsPattern("!Ref " + name + "\\b|\\$\\{" + name + "}");
            });
    assertThat(grouped)
        .containsExactlyInAnyOrderElementsOf(new ArrayList<>(map(template, "Parameters").keySet()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyParameterAndOutputIsInTheDocument() throws IOException {
    String document = Files.readString(Path.of("..", "docs", "deploy.md"));

    assertThat(map(template, "Parameters").keySet())
        .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    assertThat(map(template, "Outputs").keySet())
        .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
  }

  @Test
  void nothingIsMadeThatWasNotAskedFor() {
    Map<String, Map<String, Object>> stack = with();

    assertThat(stack)
        .doesNotContainKeys(
            "AlarmTopic",
            "BatchRole",
            "ExistingBucketPermission",
            "ExistingBucketRule",
            "Overview");
    assertThat(properties(stack, "NutgrafFunction"))
        .containsEntry("Tracing", "PassThrough")
        .doesNotContainKeys("VpcConfig", "ReservedConcurrentExecutions");
    assertThat(map(properties(stack, "InputBucket"), "NotificationConfiguration"))
        .isEqualTo(
            Map.of(
                "LambdaConfigurations",
                List.of(
                    Map.of("Event", "s3:ObjectCreated:*", "Function", "<NutgrafFunction.Arn>"))));
    assertThat(map(properties(stack, "OutputBucket"), "NotificationConfiguration")).isEmpty();
    assertThat(properties(stack, "FailureQueue"))
        .containsEntry("SqsManagedSseEnabled", true)
        .doesNotContainKey("KmsMasterKeyId");
    assertThat(sids(stack, "FunctionRole")).containsExactly("KeepFailedEvents", "WriteLogs");
    assertThat(properties(stack, "FunctionRole")).doesNotContainKey("PermissionsBoundary");
    assertThat(alarms(stack)).allSatisfy(alarm -> assertThat(actions(alarm)).isEmpty());
  }

  /// A bucket or a queue with a name of its own, kept when the stack goes, would be in the way of
  /// the next one.
  @Test
  void whatOutlivesTheStackIsNotInTheWayOfTheNext() {
    Map<String, Map<String, Object>> stack = with();

    for (String kept : List.of("InputBucket", "OutputBucket", "FailureQueue")) {
      assertThat(stack.get(kept)).as(kept).containsEntry("DeletionPolicy", "RetainExceptOnCreate");
      assertThat(properties(stack, kept)).doesNotContainKeys("BucketName", "QueueName");
    }
  }

  /// Names and metrics of two stacks of one account never meet.
  @Test
  void everyNameThatIsChosenHoldsThatOfTheStack() {
    Map<String, Map<String, Object>> stack = with("Dashboard");

    assertThat(text(properties(stack, "FunctionLogGroup"), "LogGroupName")).endsWith("/nutgraf");
    assertThat(text(properties(stack, "Overview"), "DashboardName")).isEqualTo("nutgraf");
    assertThat(metricsNamespace(stack)).endsWith("/nutgraf");
    assertThat(stack)
        .allSatisfy(
            (name, resource) ->
                assertThat(map(resource, "Properties"))
                    .as("%s", name)
                    .doesNotContainKeys("AlarmName", "QueueName", "RoleName", "TopicName"));
  }

  private static String metricsNamespace(Map<String, Map<String, Object>> stack) {
    return text(
        map(map(properties(stack, "NutgrafFunction"), "Environment"), "Variables"),
        "METRICS_NAMESPACE");
  }

  /// Alone, two by two and all at once: nothing refers to what is not made, no list or statement is
  /// left half empty.
  @Test
  void everyPairOfSwitchesMakesAWholeStack() {
    List<String> names = List.copyOf(SWITCHES.keySet());
    Set<Set<String>> combinations = new HashSet<>();
    for (String one : names) {
      for (String other : names) {
        combinations.add(new TreeSet<>(List.of(one, other)));
      }
    }
    combinations.add(new TreeSet<>(names));

    assertThat(combinations).hasSize(names.size() * (names.size() + 1) / 2 + 1);
    assertThat(combinations)
        .allSatisfy(
            chosen -> {
              Map<String, String> given = new HashMap<>();
              chosen.forEach(one -> given.putAll(SWITCHES.get(one)));
              Stack stack = Stack.of(template, given);
              assertThat(stack.outputs()).isNotEmpty();
              assertThat(stack.resources()).allSatisfy((name, made) -> assertWhole(made));
            });
  }

  private static void assertWhole(Object value) {
    switch (value) {
      case Map<?, ?> statement when statement.containsKey("Effect") -> {
        assertThat(statement.containsKey("Action")).isTrue();
        assertThat(statement.containsKey("Resource") || statement.containsKey("Principal"))
            .as("%s", statement)
            .isTrue();
      }
      case Map<?, ?> map -> map.values().forEach(StackTest::assertWhole);
      case List<?> list -> list.forEach(StackTest::assertWhole);
      default -> assertThat(value.toString()).doesNotContain("${", "AWS::NoValue");
    }
  }

  @Test
  void everySwitchChangesSomething() {
    Map<String, Map<String, Object>> usual = with();

    assertThat(SWITCHES.keySet())
        .allSatisfy(one -> assertThat(with(one)).as(one).isNotEqualTo(usual));
  }

  @Test
  void anExistingBucketTakesThePlaceOfOneThatIsMade() {
    Map<String, Map<String, Object>> stack = with("ExistingInputBucket", "ExistingOutputBucket");

    assertThat(stack)
        .doesNotContainKeys(
            "InputBucket", "InputBucketPolicy", "OutputBucket", "OutputBucketPolicy");
    assertThat(properties(stack, "BucketAccess").toString())
        .contains("arn:aws:s3:::old-articles/*", "arn:aws:s3:::old-briefs/*");
    assertThat(map(map(properties(stack, "NutgrafFunction"), "Environment"), "Variables"))
        .containsEntry("OUTPUT_BUCKET", "old-briefs");
  }

  /// In a bucket that others use too, the function writes below its prefix only.
  @Test
  void inAnExistingBucketOnlyThePrefixIsWritten() {
    Map<String, String> given =
        Map.of("ExistingOutputBucket", "old-briefs", "OutputPrefix", "briefs/");

    assertThat(properties(Stack.of(template, given).resources(), "BucketAccess").toString())
        .contains("Action=[s3:PutObject, s3:GetObject], Resource=arn:aws:s3:::old-briefs/briefs/*");
  }

  @Test
  void anExistingBucketIsHeardThroughEventBridge() {
    Map<String, Object> all = properties(with("ExistingInputBucket"), "ExistingBucketRule");
    Map<String, Object> some =
        properties(with("ExistingInputBucket", "KeyPrefix", "KeySuffix"), "ExistingBucketRule");

    assertThat(map(map(all, "EventPattern"), "detail"))
        .isEqualTo(Map.of("bucket", Map.of("name", List.of("old-articles"))));
    assertThat(map(map(map(some, "EventPattern"), "detail"), "object"))
        .isEqualTo(Map.of("key", List.of(Map.of("wildcard", "in/*.html"))));
    assertThat(properties(with("ExistingInputBucket"), "FailureQueuePolicy").toString())
        .contains("FromEventBridge");
  }

  @Test
  void eachRightComesWithWhatNeedsIt() {
    assertThat(sids(with("InputKmsKeyArn"), "FunctionRole")).contains("DecryptArticles");
    assertThat(sids(with("OutputKmsKeyArn"), "FunctionRole")).contains("EncryptBriefs");
    assertThat(sids(with("MessagesKmsKeyArn"), "FunctionRole")).contains("EncryptFailedEvents");
    assertThat(sids(with("XRay"), "FunctionRole")).contains("SendTraces");
    assertThat(sids(with("VpcSubnetIds"), "FunctionRole")).contains("JoinVpc");
  }

  @Test
  void aKeyOfYourOwnEncryptsQueueAndTopic() {
    Map<String, Map<String, Object>> stack = with("MessagesKmsKeyArn", "AlarmEmail");

    assertThat(properties(stack, "FailureQueue"))
        .containsEntry("KmsMasterKeyId", KEY + "3")
        .containsEntry("SqsManagedSseEnabled", false);
    assertThat(properties(stack, "AlarmTopic")).containsEntry("KmsMasterKeyId", KEY + "3");
  }

  @Test
  void everyRoleHasTheBoundary() {
    Map<String, Map<String, Object>> stack = with("PermissionsBoundaryArn", "BatchOperationsRole");

    assertThat(stack.values())
        .filteredOn(resource -> "AWS::IAM::Role".equals(resource.get("Type")))
        .hasSize(2)
        .allSatisfy(
            role ->
                assertThat(map(role, "Properties"))
                    .containsEntry(
                        "PermissionsBoundary", "arn:aws:iam::123456789012:policy/boundary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AsyncEventsDropped", "DestinationDeliveryFailures"})
  void whatIsLostRaisesAnAlarm(String metric) {
    assertThat(alarms(with()))
        .filteredOn(alarm -> metric.equals(map(alarm, "Properties").get("MetricName")))
        .hasSize(1);
  }

  @Test
  void everyAlarmTellsWhoeverIsNamed() {
    assertThat(alarms(with("AlarmEmail", "AlarmTopicArn")))
        .hasSizeGreaterThan(6)
        .allSatisfy(
            alarm ->
                assertThat(actions(alarm))
                    .isEqualTo(
                        List.of("<AlarmTopic>", "arn:aws:sns:eu-central-1:123456789012:alarms")));
  }

  private static List<Map<String, Object>> alarms(Map<String, Map<String, Object>> stack) {
    return stack.values().stream()
        .filter(resource -> "AWS::CloudWatch::Alarm".equals(resource.get("Type")))
        .toList();
  }

  private static List<?> actions(Map<String, Object> alarm) {
    return list(map(alarm, "Properties"), "AlarmActions");
  }

  @Test
  void theDashboardShowsTheMetricsOfThisStack() {
    Map<String, Map<String, Object>> stack = with("Dashboard");
    JsonNode body =
        JsonMapper.shared().readTree(text(properties(stack, "Overview"), "DashboardBody"));

    List<String> metrics = new ArrayList<>();
    for (JsonNode widget : body.path("widgets")) {
      for (JsonNode metric : widget.path("properties").path("metrics")) {
        metrics.add(
            metric.path(0).asString()
                + " "
                + metric.path(1).asString()
                + " "
                + metric.path(3).asString());
      }
    }
    String own = metricsNamespace(stack);
    assertThat(metrics)
        .contains(
            own + " Articles summarized",
            own + " Articles skipped",
            own + " Articles rejected",
            own + " Articles failed",
            own + " Duration read",
            own + " Duration brief",
            own + " Duration write",
            "AWS/Lambda Invocations <NutgrafFunction>");
  }

  @Test
  void theReaderOfTemplatesNamesWhatIsNotMade() {
    Map<String, Object> broken =
        Map.of(
            "Parameters",
            Map.of(),
            "Conditions",
            Map.of("Never", Map.of("Fn::Equals", List.of("a", "b"))),
            "Resources",
            Map.of(
                "A", Map.of("Condition", "Never"),
                "B", Map.of("Properties", Map.of("Of", Map.of("Ref", "A")))));

    assertThatThrownBy(() -> Stack.of(broken, Map.of()).resources())
        .hasMessage("it refers to A, which is not made");
  }
}
