package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.store.ModelledBuckets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However writes, events, lost answers and crashes follow each other, the brief that stands in the
/// end is of the bytes that are current.
class DeliveryModelTest {

  private static boolean seesAll(ModelledBuckets.Call call, List<Object> before) {
    return false;
  }

  private static final DeliveryStep STEP =
      new DeliveryStep(FunctionSettings.from(Map.of("OUTPUT_BUCKET", LocalFunction.OUT)));

  private static DeliveryModel.Setting setting(
      boolean versioned, String writes, String events, String sequenced, int faults) {
    return new DeliveryModel.Setting(
        versioned,
        writes.chars().mapToObj(Character::toString).toList(),
        events.chars().mapToObj(c -> c - '0').toList(),
        sequenced.chars().mapToObj(c -> c == 's').toList(),
        faults);
  }

  /// @param writes a letter for the text of each
  /// @param events the write of each delivery; one that comes twice is a duplicate
  /// @param sequenced whether the event of each write has a sequencer: `s` or `-`
  @ParameterizedTest(name = "versioned {0}, writes {1}, events {2}, {3}, faults {4}")
  @CsvSource({
    "false, ABA, 012, sss, 2",
    "false, ABA, 012, ---, 1",
    "false, ABA, 012, s-s, 1",
    "false, ABA, 0012, sss, 0",
    "false, ABA, 0112, sss, 0",
    "false, ABA, 0122, sss, 0",
    "false, ABC, 012, sss, 1",
    "false, AAB, 012, sss, 1",
    "true, ABA, 012, sss, 2",
    "true, ABA, 012, ---, 1",
    "true, ABA, 0012, sss, 1",
    "true, ABC, 0122, sss, 1"
  })
  void theBriefThatStandsIsOfTheCurrentBytes(
      boolean versioned, String writes, String events, String sequenced, int faults) {
    DeliveryModel.Result result =
        DeliveryModel.explore(
            setting(versioned, writes, events, sequenced, faults),
            STEP,
            DeliveryModelTest::seesAll);

    assertThat(result.wrong()).isEmpty();
    assertThat(result.ends()).isPositive();
    assertThat(result.states()).isGreaterThan(1_000);
  }

  @Test
  void withoutTheLookBehindAWriteABriefOfEarlierBytesStays() {
    DeliveryModel.Setting setting = setting(false, "ABA", "012", "sss", 0);

    assertThat(DeliveryModel.explore(setting, STEP, lookAfter(Boolean.TRUE::equals)).wrong())
        .isNotEmpty();
  }

  @Test
  void withoutTheLookBehindAKeptBriefALostAnswerDoesHarm() {
    DeliveryModel.Setting setting = setting(false, "ABA", "012", "sss", 1);
    BiPredicate<ModelledBuckets.Call, List<Object>> blind =
        lookAfter(last -> last instanceof Optional<?>);

    assertThat(DeliveryModel.explore(setting, STEP, blind).wrong())
        .isNotEmpty()
        .allSatisfy(way -> assertThat(way).contains("the answer is lost"));
    assertThat(DeliveryModel.explore(setting(false, "ABA", "012", "sss", 0), STEP, blind).wrong())
        .isEmpty();
  }

  /// A look at the current object that follows such an answer sees nothing new.
  private static BiPredicate<ModelledBuckets.Call, List<Object>> lookAfter(Predicate<Object> last) {
    return (call, before) -> call instanceof ModelledBuckets.Current && last.test(before.getLast());
  }
}
