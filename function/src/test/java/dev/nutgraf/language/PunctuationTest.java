package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PunctuationTest {

  private static final String MARKS = ".!?…。！\"'“”‘’«»‹›()[]{}•–—-,;:%";

  @Test
  void stopsMayEndSentences() {
    assertThat(those(Punctuation::isStop)).isEqualTo(".!?…");
    assertThat(those(Punctuation::isWideStop)).isEqualTo("。！");
  }

  @Test
  void openersAndClosersStandAroundSentences() {
    assertThat(those(Punctuation::isCloser)).isEqualTo("“”’»›)]}");
    assertThat(those(Punctuation::isOpener)).isEqualTo("\"'“‘«‹([{•–—-");
  }

  @Test
  void quotationsEndInMarksOfEitherKind() {
    assertThat(those(Punctuation::endsQuotation)).isEqualTo("\"'”’»");
    assertThat(those(Punctuation::isApostrophe)).isEqualTo("'’");
  }

  @Test
  void spacesThatDoNotBreakAreSpacesToo() {
    assertThat(" \t\n\u00a0\u2003\u202f\u3000".chars())
        .allMatch(c -> Punctuation.isSpace((char) (int) c));
    assertThat("a0.\u200b".chars()).noneMatch(c -> Punctuation.isSpace((char) (int) c));
  }

  private static String those(Predicate<Character> kind) {
    return MARKS
        .chars()
        .mapToObj(c -> (char) c)
        .filter(kind)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
