package dev.nutgraf.language.tagger;

/// What a word does in its sentence: the Penn Treebank tags, as far as they matter here.
public enum PartOfSpeech {
  NOUN(0),
  NAME(1),
  ADJECTIVE(2),
  ADVERB(3),
  /// A verb as the dictionary lists it ("to go", "will go").
  VERB_BASE(4),
  VERB_PAST(5),
  VERB_PRESENT(6),
  /// A past participle ("gone").
  PARTICIPLE(7),
  /// A form in -ing.
  GERUND(8),
  MODAL(9),
  /// A preposition, or a conjunction that opens a clause ("that", "because").
  PREPOSITION(10),
  TO(11),
  DETERMINER(12),
  PRONOUN(13),
  /// "his", "their".
  POSSESSIVE(14),
  /// "who", "which", "when".
  QUESTION_WORD(15),
  CONJUNCTION(16),
  NUMBER(17),
  /// "up" in "set up".
  PARTICLE(18),
  /// A possessive ending.
  ENDING(19),
  MARK(20),
  OTHER(21);

  /// What stands for it in the model's file.
  private final int code;

  PartOfSpeech(int code) {
    this.code = code;
  }

  /// The number that stands for it in the model's file, from 0 without gaps.
  public int code() {
    return code;
  }

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
