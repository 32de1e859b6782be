package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the forms of English verbs: the regular ones by rule, the others as `verb-forms.txt` lists
/// them.
public final class VerbForms {

  private static final Map<String, List<String>> IRREGULAR = irregular();

  private VerbForms() {}

  /// All forms of `verbs`, which stand as the dictionary lists them.
  public static Set<String> of(Set<String> verbs) {
    Set<String> forms = new HashSet<>();
    for (String verb : verbs) {
      add(verb, forms);
    }
    return forms;
  }

  /// Of each of `verbs` the plain form and the form in -s ("quit", "quits").
  public static Set<String> presentOf(Set<String> verbs) {
    Set<String> forms = new HashSet<>(verbs);
    for (String verb : verbs) {
      forms.add(thirdPerson(verb));
    }
    return forms;
  }

  private static Map<String, List<String>> irregular() {
    Map<String, List<String>> irregular = new HashMap<>();
    Lexicon words = Lexicon.read(VerbForms.class, "verb-forms.txt");
    for (Map.Entry<String, String> entry : words.table("irregular forms").entrySet()) {
      List<String> forms = irregular.getOrDefault(entry.getValue(), new ArrayList<>());
      forms.add(entry.getKey());
      irregular.put(entry.getValue(), forms);
    }
    return irregular;
  }

  private static String thirdPerson(String verb) {
    char last = verb.charAt(verb.length() - 1);
    if (last == 'y' && isAfterConsonant(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing = last == 's' || last == 'x' || verb.endsWith("ch") || verb.endsWith("sh");
    return verb + (hissing || last == 'o' ? "es" : "s");
  }

  private static void add(String verb, Set<String> forms) {
    forms.addAll(IRREGULAR.getOrDefault(verb, List.of()));
    char last = verb.charAt(verb.length() - 1);
    String stem = last == 'e' ? verb.substring(0, verb.length() - 1) : verb;
    forms.add(verb);
    if (last == 'y' && isAfterConsonant(verb)) {
      forms.add(verb.substring(0, verb.length() - 1) + "ied");
    } else {
      forms.add(stem + "ed");
    }
    forms.add(thirdPerson(verb));
    forms.add((verb.endsWith("ee") ? verb : stem) + "ing");
  }

  /// Whether a consonant stands before the last letter.
  private static boolean isAfterConsonant(String verb) {
    return verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
  }
}
