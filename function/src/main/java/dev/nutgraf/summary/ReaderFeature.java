package dev.nutgraf.summary;

/// What the readers' networks are told of a sentence beyond the figures of [SentenceFeature]: a
/// column for each of these, behind those, in this order. Unlike those they may depend on capitals,
/// paragraphs and the title.
enum ReaderFeature {
  /// What the writers' trees say of it.
  WRITERS,

  /// The share of the sentences of which they say more.
  WRITERS_RANK,

  /// How much less they say of it than of the best sentence.
  WRITERS_BEHIND_BEST,

  /// What they say of the sentence before, -9 for the first sentence.
  WRITERS_OF_PREVIOUS,

  /// What they say of the sentence after, -9 for the last.
  WRITERS_OF_NEXT,

  /// What they say of the article's first sentence.
  WRITERS_OF_FIRST,

  /// What they say of its second, -9 without one.
  WRITERS_OF_SECOND,

  /// What they say of its third, -9 without one.
  WRITERS_OF_THIRD,

  /// What its words and pairs of words say of what readers want.
  READER_CUES,

  /// The same by the square root of its length.
  READER_CUE_MEAN,

  /// What the way it opens says of it.
  READER_OPENING_CUE,

  /// The share of the sentences with a higher mean.
  READER_CUE_RANK,

  /// The share of the sentences whose words say more together.
  READER_CUES_RANK,

  /// The mean of the sentence before, -9 for the first sentence.
  READER_CUE_MEAN_OF_PREVIOUS,

  /// The mean of the sentence after, -9 for the last.
  READER_CUE_MEAN_OF_NEXT,

  /// How much less its words say than those of the best sentence.
  READER_CUES_BEHIND_BEST,

  /// The mean of the article's first sentence.
  READER_CUE_MEAN_OF_FIRST,

  /// The mean over all sentences.
  READER_CUE_MEAN_OF_ARTICLE,

  /// 1 if the article has a title, else 0.
  TITLED,

  /// How many words the title has.
  TITLE_WORDS,

  /// 1 if the title asks, else 0.
  TITLE_QUESTION,

  /// How like the title it is.
  LIKE_TITLE,

  /// The share of the sentences that are more like it.
  LIKE_TITLE_RANK,

  /// The share of the title's TF-IDF mass that is of its terms.
  TITLE_HELD,

  /// The most of it that one sentence before holds.
  TITLE_HELD_BEFORE,

  /// The share of its terms that the title has.
  IN_TITLE_SHARE,

  /// 1 if it opens a paragraph, else 0.
  OPENS_PARAGRAPH,

  /// How many paragraphs stand before its own.
  PARAGRAPH,

  /// The share of the paragraphs that do.
  PARAGRAPH_SHARE,

  /// How many sentences its paragraph has.
  SENTENCES_IN_PARAGRAPH,

  /// How many of them stand before it.
  PLACE_IN_PARAGRAPH,

  /// How many sentences a paragraph has on average.
  SENTENCES_PER_PARAGRAPH,

  /// How many of its words open with a capital, the first aside.
  CAPITALS,

  /// The share of its words that do.
  CAPITAL_SHARE,

  /// The share of the sentences with more of them.
  CAPITALS_RANK,

  /// The share of its words that are all capitals.
  SHOUTED_SHARE,

  /// 1 if a mark ends it as a sentence, else 0.
  ENDED,

  /// How many of its words report speech.
  SPEECH_VERBS,

  /// [#CAPITAL_SHARE] on average.
  ARTICLE_CAPITAL_SHARE,

  /// The share of the article's sentences that lean on the one before.
  ARTICLE_LEANING_SHARE,

  /// [SentenceFeature#FIRST_PERSON_SHARE] on average.
  ARTICLE_FIRST_PERSON_SHARE,

  /// [SentenceFeature#SECOND_PERSON_SHARE] on average.
  ARTICLE_SECOND_PERSON_SHARE,

  /// The share of the article's sentences that ask.
  ARTICLE_QUESTION_SHARE,

  /// The share that a mark ends.
  ARTICLE_ENDED_SHARE,

  /// [SentenceFeature#NUMBERS] on average.
  ARTICLE_NUMBERS,

  /// The share of the sentences that are longer.
  LENGTH_RANK,

  /// How many more numbers it has than the sentences on average.
  NUMBERS_BEYOND_MEAN,

  /// How many numbers stand before it.
  NUMBERS_BEFORE,

  /// The share of the sentences with a greater [SentenceFeature#TERM_MASS].
  TERM_MASS_RANK,

  /// The share of the sentences with a greater [SentenceFeature#LIKE_OTHERS].
  LIKE_OTHERS_RANK,

  /// The share of the sentences with a greater [SentenceFeature#TOPIC_MASS].
  TOPIC_MASS_RANK,

  /// The numbers of the sentence before, -9 for the first sentence.
  NUMBERS_OF_PREVIOUS,

  /// The numbers of the sentence after, -9 for the last.
  NUMBERS_OF_NEXT,

  /// The quoted share of the sentence before, -9 for the first sentence.
  QUOTED_SHARE_OF_PREVIOUS,

  /// The quoted share of the sentence after, -9 for the last.
  QUOTED_SHARE_OF_NEXT,

  /// How like the first two sentences it is together.
  LIKE_LEAD,

  /// How central the article's first sentence is.
  CENTRALITY_OF_FIRST,

  /// How like its first the article's second sentence is, -9 without one.
  SECOND_LIKE_FIRST;

  /// How many there are.
  static final int COUNT = values().length;
}
