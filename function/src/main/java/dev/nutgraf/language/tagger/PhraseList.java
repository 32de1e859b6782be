package dev.nutgraf.language.tagger;

/// A list of phrases that the tagger knows before any training.
public enum PhraseList {
  COUNTRY(0),
  PLACE(1),
  ORGANIZATION(2),
  DEMONYM(3),
  GIVEN_NAME(4),
  SURNAME(5),
  OTHER_NAME(6),
  TITLE(7),
  ORGANIZATION_WORD(8),
  COMPANY_SUFFIX(9),
  CALENDAR(10),
  FUNCTION_WORD(11),
  PLACE_WORD(12),

  /// Given names of the whole world; many are common words too.
  WORLD_GIVEN_NAME(13),

  /// Surnames of the whole world; many are common words too.
  WORLD_SURNAME(14),

  /// Companies, clubs, universities, parties and the like; many are common words too.
  REGISTERED_ORGANIZATION(15);

  private final int bit;

  PhraseList(int position) {
    bit = 1 << position;
  }

  /// The bit that stands for this list in the model file.
  public int bit() {
    return bit;
  }
}
