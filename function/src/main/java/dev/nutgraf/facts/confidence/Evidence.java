package dev.nutgraf.facts.confidence;

import dev.nutgraf.language.LetterCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What speaks for or against one fact.
public final class Evidence {

  private final List<Clue> clues = new ArrayList<>(24);

  Evidence() {}

  /// One thing that is known of a fact.
  ///
  /// @param name what it is, for the table of weights
  /// @param value how much of it: 1 for what is so or not, else a count, its logarithm, or a share
  public record Clue(String name, double value) {}

  /// Notes that something is so.
  Evidence is(String name, boolean so) {
    if (so) {
      clues.add(new Clue(name, 1));
    }
    return this;
  }

  /// Notes which of several it is.
  Evidence one(String name, Enum<?> of) {
    return is(name + ": " + plain(of), true);
  }

  /// A constant's name in plain words.
  static String plain(Enum<?> constant) {
    return LetterCase.lower(constant.name()).replace('_', ' ');
  }

  /// Notes how much there is of something; nothing where it is 0.
  Evidence has(String name, double value) {
    if (value != 0) {
      clues.add(new Clue(name, value));
    }
    return this;
  }

  /// Notes how many there are, by their logarithm: from one to two is as far as from ten to twenty.
  Evidence counts(String name, int number) {
    return has(name, StrictMath.log1p(number));
  }

  /// What is known; what is not so is absent.
  public List<Clue> clues() {
    return Collections.unmodifiableList(clues);
  }
}
