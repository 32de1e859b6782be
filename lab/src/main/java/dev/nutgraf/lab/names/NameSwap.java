package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.PhraseList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Writes a text again with other names of the same kind, so that the tagger learns from the words
/// around a name and does not trust that it knows the name. One name gets one other throughout.
final class NameSwap {

  private static final String[] SYLLABLES = {
    "al", "bor", "cor", "dan", "el", "fin", "gra", "hel", "in", "jor", "kal", "lum", "mar", "nov",
    "or", "pen", "qua", "ros", "sol", "tek", "ul", "ver", "wes", "xan", "yor", "zen", "ta", "vo",
    "ra", "mi", "co", "nia", "tra", "dex", "via", "lia"
  };

  private final Random random = new Random(11);
  private final List<String> places = new ArrayList<>();
  private final List<String> organizations = new ArrayList<>();
  private final List<String> givenNames = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();

  NameSwap(Map<String, Integer> lists) {
    lists.forEach(
        (phrase, bits) -> {
          addIf(phrase, bits, PhraseList.PLACE, places);
          addIf(phrase, bits, PhraseList.ORGANIZATION, organizations);
          addIf(phrase, bits, PhraseList.GIVEN_NAME, givenNames);
          addIf(phrase, bits, PhraseList.SURNAME, surnames);
        });
  }

  private static void addIf(String phrase, int bits, PhraseList list, List<String> names) {
    if ((bits & list.bit()) != 0) {
      names.add(phrase);
    }
  }

  /// Whether the next text is to be written again: one in four is.
  boolean wanted() {
    return random.nextInt(4) == 0;
  }

  TaggedText swapped(TaggedText text) {
    Map<String, List<String>> others = new HashMap<>();
    Map<String, String> people = new HashMap<>();
    List<List<String>> sentences = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      List<String> tokens = text.sentences().get(s);
      int[] given = text.labels().get(s);
      List<String> words = new ArrayList<>();
      List<Integer> marks = new ArrayList<>();
      for (int i = 0; i < given.length; ) {
        if (given[i] == NameLabels.OUTSIDE) {
          words.add(tokens.get(i));
          marks.add(given[i]);
          i++;
          continue;
        }
        int end = NameLabels.end(given, i);
        List<String> name = tokens.subList(i, end);
        NameTag.Kind kind = NameLabels.kindNumbered(NameLabels.kind(given[i]));
        List<String> other =
            switch (kind) {
              case PERSON -> person(name, people);
              case PLACE -> others.computeIfAbsent(String.join(" ", name), n -> place(name));
              case ORGANIZATION ->
                  others.computeIfAbsent(String.join(" ", name), n -> organization(name));
              case OTHER -> name;
            };
        for (int k = 0; k < other.size(); k++) {
          words.add(other.get(k));
          marks.add(k == 0 ? NameLabels.begin(kind) : NameLabels.inside(kind));
        }
        i = end;
      }
      sentences.add(words);
      labels.add(marks.stream().mapToInt(Integer::intValue).toArray());
    }
    return new TaggedText(sentences, labels, text.othersMarked());
  }

  private List<String> person(List<String> name, Map<String, String> people) {
    List<String> other = new ArrayList<>();
    for (int i = 0; i < name.size(); i++) {
      boolean last = i == name.size() - 1;
      boolean plain = name.get(i).length() > 2 && Character.isUpperCase(name.get(i).charAt(0));
      other.add(plain ? people.computeIfAbsent(name.get(i), n -> personWord(last)) : name.get(i));
    }
    return other;
  }

  private String personWord(boolean surname) {
    if (random.nextInt(8) == 0) {
      return invented();
    }
    return capitalized(pick(surname ? surnames : givenNames)).getFirst();
  }

  private List<String> place(List<String> name) {
    if (random.nextInt(3) == 0) {
      return name;
    }
    return random.nextInt(6) == 0 ? List.of(invented()) : capitalized(pick(places));
  }

  private List<String> organization(List<String> name) {
    String first = name.getFirst();
    if (name.size() == 1) {
      boolean acronym = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
      return switch (random.nextInt(3)) {
        case 0 -> List.of(acronym ? acronym(first.length()) : invented());
        case 1 -> List.of(acronym ? acronym(first.length()) : personWord(true));
        default -> acronym ? name : capitalized(pick(organizations));
      };
    }
    List<String> other = new ArrayList<>(name);
    if (Character.isUpperCase(first.charAt(0)) && !first.equals("The")) {
      List<String> start =
          switch (random.nextInt(4)) {
            case 0 -> List.of(invented());
            case 1 -> List.of(personWord(true));
            case 2 -> capitalized(pick(places));
            default -> List.of(first);
          };
      other.removeFirst();
      other.addAll(0, start);
    }
    return other;
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private String acronym(int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < Math.max(2, Math.min(5, length)); i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private String invented() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return capitalized(word.toString()).getFirst();
  }

  private static List<String> capitalized(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ", -1)) {
      boolean small = List.of("of", "the", "and", "for", "de", "'s", "&", "in").contains(word);
      words.add(
          small || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return words;
  }
}
