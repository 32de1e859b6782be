package dev.nutgraf.facts.mentions;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.Map;

/// The places that are written in several ways: "U.S.", "America" and "United States".
public final class SamePlaces {

  private static final Map<String, String> KEYS =
      Lexicon.read(SamePlaces.class, "same-places.txt").table("same place");

  private SamePlaces() {}

  /// A country or city that is listed under several names.
  static boolean holds(String name) {
    return KEYS.containsKey(LetterCase.lower(name));
  }

  /// A key that all names of one place share: "united states" for "U.S." and "America".
  public static String key(String name) {
    String small = LetterCase.lower(name);
    return KEYS.getOrDefault(small, small);
  }
}
