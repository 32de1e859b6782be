package dev.nutgraf.language.tagger;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A sentence made ready for the tagger: its words, where capitalised words run on, and which
/// phrases of it are listed.
final class NameSentence {

  /// Words that join the capitalised words of one long name ("Bank of the West"). They are part of
  /// what the model was trained with: another list needs a new training.
  private static final Set<String> JOINTS = Set.of("of", "the", "for", "&", "on");

  private static final int MOST_JOINTS = 2;
  private static final double CASELESS_SHARE = 0.6;
  private static final int FUNCTION_WORD = PhraseList.FUNCTION_WORD.bit();

  /// The lists whose words count in small letters too.
  private static final int PLAIN_WORDS =
      FUNCTION_WORD
          | PhraseList.TITLE.bit()
          | PhraseList.ORGANIZATION_WORD.bit()
          | PhraseList.PLACE_WORD.bit();

  final NameWord[] words;

  /// Whether the sentence is set in capitals, so that they tell nothing.
  final boolean caseless;

  /// Whether the word may be part of a name by its looks.
  final boolean[] candidate;

  /// Where the run of capitalised words around each word begins and ends (exclusive).
  final int[] runBegin;

  final int[] runEnd;

  /// The same, running on over "of the" and the like.
  final int[] longBegin;

  final int[] longEnd;

  /// The lists that hold the word alone, a phrase it begins, and a phrase it continues.
  final int[] aloneIn;

  final int[] beginsIn;
  final int[] continuesIn;

  NameSentence(List<String> tokens, NameLexicon lexicon, Map<String, NameWord> known) {
    int length = tokens.size();
    words = new NameWord[length];
    for (int i = 0; i < length; i++) {
      String token = tokens.get(i);
      NameWord word = known.get(token);
      if (word == null) {
        word = new NameWord(token, lexicon);
        known.put(token, word);
      }
      words[i] = word;
    }
    caseless = isCaseless(words);
    candidate = new boolean[length];
    aloneIn = new int[length];
    beginsIn = new int[length];
    continuesIn = new int[length];
    runBegin = new int[length];
    runEnd = new int[length];
    longBegin = new int[length];
    longEnd = new int[length];
    lookUp(lexicon);
    for (int i = 0; i < length; i++) {
      boolean first = i == 0 || (i == 1 && !words[0].letters);
      boolean plainStart = first && (aloneIn[i] & FUNCTION_WORD) != 0 && !words[i].allCapitals;
      candidate[i] = words[i].capital && !plainStart;
    }
    run();
    runOverJoints();
  }

  private static boolean isCaseless(NameWord[] words) {
    int all = 0;
    int capitals = 0;
    for (NameWord word : words) {
      if (word.letters && word.text.length() > 1) {
        all++;
        capitals += word.allCapitals ? 1 : 0;
      }
    }
    return all > 0 && capitals >= CASELESS_SHARE * all;
  }

  private void lookUp(NameLexicon lexicon) {
    for (int i = 0; i < words.length; i++) {
      aloneIn[i] = lexicon.lists(words[i].lower);
      if (!words[i].capital) {
        aloneIn[i] &= PLAIN_WORDS;
        continue;
      }
      int hash = words[i].lower;
      int end = Math.min(words.length, i + NameLexicon.LONGEST_PHRASE);
      for (int j = i + 1; j < end; j++) {
        hash = FeatureHash.phrase(hash, words[j].lower);
        int lists = words[j].capital ? lexicon.lists(hash) : 0;
        if (lists != 0) {
          beginsIn[i] |= lists;
          for (int k = i + 1; k <= j; k++) {
            continuesIn[k] |= lists;
          }
        }
      }
    }
  }

  private void run() {
    for (int i = 0; i < words.length; ) {
      int end = i + 1;
      if (candidate[i]) {
        while (end < words.length && candidate[end]) {
          end++;
        }
      }
      for (int k = i; k < end; k++) {
        runBegin[k] = i;
        runEnd[k] = end;
      }
      i = end;
    }
  }

  private void runOverJoints() {
    for (int i = 0; i < words.length; ) {
      int end = runEnd[i];
      if (candidate[i]) {
        int next = afterJoints(end);
        while (next > end && next < words.length && candidate[next]) {
          end = runEnd[next];
          next = afterJoints(end);
        }
      }
      for (int k = i; k < end; k++) {
        longBegin[k] = i;
        longEnd[k] = end;
      }
      i = end;
    }
  }

  private int afterJoints(int from) {
    int next = from;
    while (next < words.length && next < from + MOST_JOINTS && JOINTS.contains(words[next].text)) {
      next++;
    }
    return next;
  }

  int length() {
    return words.length;
  }

  NameWord word(int i) {
    return i < 0 || i >= words.length ? NameWord.EDGE : words[i];
  }
}
