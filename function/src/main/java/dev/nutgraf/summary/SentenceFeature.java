package dev.nutgraf.summary;

/// What the ranker is told of a sentence: a figure for each of these, in this order, which is that
/// of the model's columns. The model's file holds the names, so a model that was trained on other
/// features is refused.
///
/// To add one, name it here and set it in [SentenceFeatures] at the same place of the order; then
/// train the model anew.
enum SentenceFeature {
  /// How many sentences stand before it, at most 200.
  INDEX,

  /// The share of the sentences that stand before it.
  INDEX_SHARE,

  /// How many sentences the article has.
  SENTENCES,

  /// The share of the article's words that stand before it.
  WORDS_BEFORE_SHARE,

  /// How many words the article has.
  ARTICLE_WORDS,

  /// How many words it has.
  WORDS,

  /// How many different content words it has.
  TERMS,

  /// Its words by the mean of all sentences.
  RELATIVE_LENGTH,

  /// How long its words are on average.
  LETTERS_PER_WORD,

  /// How many words the sentence before has, -1 for the first sentence.
  WORDS_OF_PREVIOUS,

  /// How many words the sentence after has, -1 for the last.
  WORDS_OF_NEXT,

  /// How many words the article's sentences have on average.
  MEAN_LENGTH,

  /// The mark it ends with, as [SentenceSurface.Ending#figure] has it.
  ENDING,

  /// How many words stand before its first colon, 0 without one.
  WORDS_BEFORE_COLON,

  /// How many commas and semicolons it has.
  COMMAS,

  /// How many dashes that stand apart it has.
  DASHES,

  /// How many opening brackets it has.
  BRACKETS,

  /// The share of its words that stand in quotation marks.
  QUOTED_SHARE,

  /// 1 if a quotation of an earlier sentence goes on in it, else 0.
  BEGINS_QUOTED,

  /// 1 if a quotation goes on after it, else 0.
  ENDS_QUOTED,

  /// 1 if a quotation mark opens it, else 0.
  OPENS_WITH_QUOTE,

  /// The share of the article's words that stand in quotation marks.
  ARTICLE_QUOTED_SHARE,

  /// How many currency and percent signs it has.
  MONEY,

  /// How many of its words begin with a digit.
  NUMBERS,

  /// The share of its words that are "I", "we" and their forms.
  FIRST_PERSON_SHARE,

  /// The share of its words that are "you" and its forms.
  SECOND_PERSON_SHARE,

  /// The share of its words that are "he", "she" and their forms.
  PEOPLE_PRONOUN_SHARE,

  /// The share of its words that are "it", "they", "this" and their forms.
  THING_PRONOUN_SHARE,

  /// 1 if it opens with a pronoun or connective, else 0.
  LEANS,

  /// 1 if the sentence after does, else 0.
  NEXT_LEANS,

  /// The share of its words that carry no content.
  FUNCTION_WORD_SHARE,

  /// How much it holds of what the article repeats, as [TermStatistics#held] has it.
  REPEATED_TERMS,

  /// The same by the most that any sentence holds.
  REPEATED_TERMS_SHARE,

  /// The share of the sentences that hold more.
  REPEATED_TERMS_RANK,

  /// How like the whole article it is, as [TermStatistics#centroid] has it.
  CENTRALITY,

  /// The share of the sentences that are more like it.
  CENTRALITY_RANK,

  /// The centrality of the sentence before, -1 for the first sentence.
  CENTRALITY_OF_PREVIOUS,

  /// The centrality of the sentence after, -1 for the last.
  CENTRALITY_OF_NEXT,

  /// How much more central the best sentence after it is.
  CENTRALITY_STILL_TO_COME,

  /// How like the other sentences it is on average.
  LIKE_OTHERS,

  /// How like the first sentence it is, 1 for the first sentence itself.
  LIKE_FIRST,

  /// How like the second or the third sentence it is, whichever is more.
  LIKE_SECOND_OR_THIRD,

  /// How like the sentence before it is.
  LIKE_PREVIOUS,

  /// How like the sentence after it is.
  LIKE_NEXT,

  /// How like one of the 20 sentences before it is, whichever is most.
  LIKE_EARLIER,

  /// The share of its terms that no sentence before has.
  NEW_TERM_SHARE,

  /// The share of its terms that a sentence after it has too.
  RECURRING_TERM_SHARE,

  /// The share of its terms that no other sentence has.
  LONE_TERM_SHARE,

  /// How many of the article's topics it names.
  TOPICS,

  /// The share of all occurrences of topics that are of those it names.
  TOPIC_MASS,

  /// The share of the article's TF-IDF mass that is of its terms.
  TERM_MASS,

  /// How rare its terms are on average.
  MEAN_RARITY,

  /// How rare the rarest of its terms is.
  HIGHEST_RARITY,

  /// The share of its terms that are so rare that most are names.
  RARE_TERM_SHARE,

  /// How many of its pairs of content words the article has more than once.
  RECURRING_PAIRS,

  /// What its words and pairs of words say together.
  CUES,

  /// The same by the square root of its length.
  CUE_MEAN,

  /// What the way it opens says.
  OPENING_CUE,

  /// The share of the sentences whose cues say more.
  CUE_RANK,

  /// The cues of the sentence before, -9 for the first sentence.
  CUE_MEAN_OF_PREVIOUS,

  /// The cues of the sentence after, -9 for the last.
  CUE_MEAN_OF_NEXT,

  /// The cues of the article's first sentence.
  CUE_MEAN_OF_FIRST,

  /// How much less its cues say than those of the best sentence.
  CUES_BEHIND_BEST;

  /// How many figures there are for a sentence.
  static final int COUNT = values().length;
}
