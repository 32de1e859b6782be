package dev.nutgraf.lab.names;

import dev.nutgraf.language.NameLabels;
import dev.nutgraf.language.NameTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Mends one habit of the silver labels of ner_gmb_train: a country that acts ("Iran has closed …")
/// is at times no place there but a nationality or an organisation. Which, follows no rule that a
/// reader of news could use.
final class LabelRepairs {

  private static final int PLACE = NameTag.Kind.PLACE.ordinal();
  private static final int PERSON = NameTag.Kind.PERSON.ordinal();

  private final Set<String> countries = new HashSet<>();

  LabelRepairs() {
    for (String code : Locale.getISOCountries()) {
      countries.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    }
    countries.addAll(
        List.of("U.S.", "US", "U.S", "USA", "U.K.", "UK", "Britain", "America", "Burma", "Congo",
            "Ivory Coast", "North Korea", "South Korea", "Syria", "Russia", "Iran", "Turkey",
            "Gaza", "Gaza Strip", "West Bank", "Darfur", "Kosovo", "Palestine", "Taiwan"));
  }

  TaggedText repaired(TaggedText text) {
    List<int[]> labels = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      labels.add(repaired(text.sentences().get(s), text.labels().get(s)));
    }
    return new TaggedText(text.sentences(), labels);
  }

  private int[] repaired(List<String> tokens, int[] labels) {
    int[] repaired = labels.clone();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != NameLabels.OUTSIDE && !NameLabels.continues(labels[i])) {
        int end = Scores.end(labels, i);
        int kind = NameLabels.kind(labels[i]);
        if (kind != PERSON && countries.contains(String.join(" ", tokens.subList(i, end)))) {
          repaired[i] = NameLabels.begin(PLACE);
          for (int k = i + 1; k < end; k++) {
            repaired[k] = NameLabels.inside(PLACE);
          }
        }
      }
    }
    return repaired;
  }
}
