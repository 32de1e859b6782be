package dev.nutgraf.facts.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add | adds | added | adding
          note | notes | noted | noting
          deny | denies | denied | denying
          say | says | said | saying
          stress | stresses | stressed | stressing
          preach | preaches | preached | preaching
          push | pushes | pushed | pushing
          tax | taxes | taxed | taxing
          veto | vetoes | vetoed | vetoing
          agree | agrees | agreed | agreeing
          admit | admits | admitted | admitting
          write | writes | wrote | writing
          """)
  void aVerbHasItsForms(String verb, String present, String past, String gerund) {
    assertThat(VerbForms.of(Set.of(verb))).contains(verb, present, past, gerund);
  }

  @Test
  void theParticipleIsAFormToo() {
    assertThat(VerbForms.of(Set.of("write", "show"))).contains("written", "shown", "showed");
  }

  @ParameterizedTest
  @CsvSource({"quit, quits", "deny, denies", "play, plays", "go, goes", "crush, crushes"})
  void thePresentFormsAreThePlainOneAndTheOneInS(String verb, String third) {
    assertThat(VerbForms.presentOf(Set.of(verb))).containsExactlyInAnyOrder(verb, third);
  }
}
