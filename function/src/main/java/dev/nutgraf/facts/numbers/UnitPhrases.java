package dev.nutgraf.facts.numbers;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units and currencies that stand beside numbers, as listed in `units.txt`.
public final class UnitPhrases {

  private static final Lexicon LEXICON = Lexicon.read(UnitPhrases.class, "units.txt");

  /// Units after a number.
  public static final PhraseTable<Unit> AFTER_NUMBER = PhraseTable.of(units());

  /// Units that are no other word only where digits are glued to them: "41C", "25bp".
  public static final PhraseTable<Unit> GLUED = PhraseTable.of(glued());

  /// The names of currencies by their signs and codes, which stand before or after a number.
  public static final PhraseTable<String> CURRENCIES =
      PhraseTable.of(LEXICON.table("currency signs"));

  private static final Map<String, String> DURATIONS = LEXICON.table("durations");
  private static final Set<String> CODES = codes();
  private static final int CODE_LENGTH = 3;

  private UnitPhrases() {}

  /// The length of time that the word names ("seconds" is "second").
  public static Optional<String> duration(String word) {
    return Optional.ofNullable(DURATIONS.get(word));
  }

  /// An ISO 4217 code that the list knows, in capitals or small letters.
  public static boolean isCurrencyCode(String word) {
    return word.length() == CODE_LENGTH
        && CODES.contains(LetterCase.upper(word))
        && (LetterCase.isUpperCase(word) || word.equals(LetterCase.lower(word)));
  }

  /// Whether the token is a currency sign or code.
  static boolean isCurrency(String token) {
    return token.equals("$") || token.equals("£") || token.equals("€") || isCurrencyCode(token);
  }

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>();
    for (String currency : LEXICON.table("currency signs").values()) {
      if (currency.length() == CODE_LENGTH) {
        codes.add(currency);
      }
    }
    return codes;
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    add(Unit.Kind.PERCENT, "percent", units);
    add(Unit.Kind.MEASURE, "measures", units);
    add(Unit.Kind.DURATION, "durations", units);
    add(Unit.Kind.MONEY, "currency words", units);
    return units;
  }

  private static Map<String, Unit> glued() {
    Map<String, Unit> units = new HashMap<>();
    for (Map.Entry<String, String> entry : LEXICON.table("glued units").entrySet()) {
      Unit.Kind kind =
          entry.getValue().equals("basis point") ? Unit.Kind.PERCENT : Unit.Kind.MEASURE;
      units.put(entry.getKey(), new Unit(kind, entry.getValue()));
    }
    return units;
  }

  private static void add(Unit.Kind kind, String section, Map<String, Unit> units) {
    for (Map.Entry<String, String> entry : LEXICON.table(section).entrySet()) {
      units.put(entry.getKey(), new Unit(kind, entry.getValue()));
    }
  }
}
