package dev.nutgraf.language;

/// What a word does in its sentence: the Penn Treebank tags, as far as they matter here.
public enum PartOfSpeech {
  NOUN,
  NAME,
  ADJECTIVE,
  ADVERB,
  /// A verb as the dictionary lists it ("to go", "will go").
  VERB_BASE,
  VERB_PAST,
  VERB_PRESENT,
  /// A past participle ("gone").
  PARTICIPLE,
  /// A form in -ing.
  GERUND,
  MODAL,
  /// A preposition, or a conjunction that opens a clause ("that", "because").
  PREPOSITION,
  TO,
  DETERMINER,
  PRONOUN,
  /// "his", "their".
  POSSESSIVE,
  /// "who", "which", "when".
  QUESTION_WORD,
  CONJUNCTION,
  NUMBER,
  /// "up" in "set up".
  PARTICLE,
  /// A possessive ending.
  ENDING,
  MARK,
  OTHER;

  /// Whether this is a verb that can carry a sentence: past, present or modal.
  public boolean isFinite() {
    return this == VERB_PAST || this == VERB_PRESENT || this == MODAL;
  }

  /// Whether this is any form of a verb.
  public boolean isVerb() {
    return switch (this) {
      case VERB_BASE, VERB_PAST, VERB_PRESENT, PARTICIPLE, GERUND, MODAL -> true;
      case NOUN,
          NAME,
          ADJECTIVE,
          ADVERB,
          PREPOSITION,
          TO,
          DETERMINER,
          PRONOUN,
          POSSESSIVE,
          QUESTION_WORD,
          CONJUNCTION,
          NUMBER,
          PARTICLE,
          ENDING,
          MARK,
          OTHER ->
          false;
    };
  }
}
