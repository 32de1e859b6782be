package dev.nutgraf.facts.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

  @Test
  void anOfficeIsItsOnlyHolders() {
    String text = "Mayor Ann Lee and clerk Tom Fox met former judge Max Orr. The mayor spoke.";

    assertThat(holder(text, "The mayor", person(text, "Ann Lee", "Mayor"))).contains("Ann Lee");
    assertThat(holder(text, "The mayor", person(text, "Tom Fox", "clerk"))).isEmpty();
    assertThat(
            holder(
                text,
                "The mayor",
                person(text, "Ann Lee", "Mayor"),
                person(text, "Tom Fox", "Mayor")))
        .isEmpty();
    assertThat(
            holder(
                text + " The judge spoke.", "The judge", person(text, "Max Orr", "former judge")))
        .isEmpty();
  }

  private static Optional<String> holder(String text, String office, Person... people) {
    NamedEntities named = new NamedEntities(List.of(people), List.of(), List.of(), Map.of());
    return new Descriptions(text, named).holder(span(text, office)).map(Person::name);
  }

  private static Person person(String text, String name, String role) {
    return new Person(name, List.of(span(text, role)), List.of(), List.of(span(text, name)), 1);
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
