package dev.nutgraf.facts.confidence;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.mentions.NameCues;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.facts.mentions.WellKnownNames;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.OtherName;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PartOfSpeech;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads what speaks for a name and its kind: whether the tagger saw it so, which lists hold it,
/// how often it is named, what stands beside it, and which other names hold its words.
final class NameEvidence {

  /// More mentions than these tell nothing new.
  private static final int MOST_MENTIONS = 12;

  /// Beyond these, margins of the tagger's scores tell nothing new.
  private static final int LEAST_MARGIN = -100;

  private static final int WIDEST_MARGIN = 500;

  /// What a margin is divided by, so that its weight is of the size of others.
  private static final double MARGIN = 100;

  private static final List<PhraseList> LISTS =
      List.of(
          PhraseList.COUNTRY,
          PhraseList.PLACE,
          PhraseList.ORGANIZATION,
          PhraseList.REGISTERED_ORGANIZATION,
          PhraseList.OTHER_NAME,
          PhraseList.DEMONYM,
          PhraseList.FUNCTION_WORD);

  private final RatedArticle article;
  private final NameTagger tagger;
  private final NavigableMap<Integer, NameTag> tags = new TreeMap<>();

  /// The words of all names of more than one word, by the kind of what they name.
  private final Set<String> wordsOfPeople = new HashSet<>();

  private final Set<String> wordsOfOthers = new HashSet<>();
  private final Set<String> speakers;
  private final NameCues cues;

  /// @param speakers the names of those who are quoted
  NameEvidence(
      RatedArticle article,
      NameTagger tagger,
      List<NameTag> tags,
      List<NamedEntity> all,
      Set<String> speakers) {
    this.article = article;
    this.tagger = tagger;
    this.speakers = speakers;
    this.cues = new NameCues(article.parsed());
    for (NameTag tag : tags) {
      this.tags.put(tag.span().begin(), tag);
    }
    for (NamedEntity entity : all) {
      List<Token> words = words(entity.mentions().getFirst());
      for (Token word : words.size() > 1 ? words : List.<Token>of()) {
        (entity instanceof Person ? wordsOfPeople : wordsOfOthers).add(word.text());
      }
    }
  }

  private List<Token> words(Span mention) {
    ParsedSentence sentence = article.sentence(mention);
    int from = sentence.indexAt(mention.begin());
    return sentence.tokens().subList(from, Math.max(from, sentence.indexAt(mention.end())));
  }

  Evidence of(NamedEntity entity) {
    Span first = entity.mentions().getFirst();
    Evidence evidence = article.evidence(first);
    addMentions(evidence, entity);
    addWords(evidence, entity, words(first));
    addPlaces(evidence, entity);
    evidence
        .is("speaks", speakers.contains(entity.name()))
        .is("well known", WellKnownNames.holds(entity.name()))
        .has("salience", entity.salience());
    if (entity instanceof Person person) {
      evidence
          .is("has a role", !person.roles().isEmpty())
          .is("has an age", person.age().isPresent());
    }
    return evidence;
  }

  private static NameTag.Kind kind(NamedEntity entity) {
    return switch (entity) {
      case Person _ -> NameTag.Kind.PERSON;
      case Organization _ -> NameTag.Kind.ORGANIZATION;
      case Place _ -> NameTag.Kind.PLACE;
      case OtherName _ -> NameTag.Kind.OTHER;
    };
  }

  /// How often it is named, and what the tagger made of that.
  private void addMentions(Evidence evidence, NamedEntity entity) {
    int looked = Math.min(MOST_MENTIONS, entity.mentions().size());
    int same = 0;
    int otherKind = 0;
    int otherEnds = 0;
    int untagged = 0;
    int margins = 0;
    int widest = LEAST_MARGIN;
    for (Span mention : entity.mentions().subList(0, looked)) {
      var below = tags.lowerEntry(mention.end());
      if (below == null || !below.getValue().span().overlaps(mention)) {
        untagged++;
      } else {
        boolean sameKind = below.getValue().kind() == kind(entity);
        boolean sameEnds = below.getValue().span().equals(mention);
        otherKind += sameKind ? 0 : 1;
        otherEnds += sameEnds ? 0 : 1;
        same += sameKind && sameEnds ? 1 : 0;
        int margin = sameKind && sameEnds ? below.getValue().margin() : LEAST_MARGIN;
        margin = Math.clamp(margin, LEAST_MARGIN, WIDEST_MARGIN);
        margins += margin;
        widest = Math.max(widest, margin);
      }
    }
    evidence
        .counts("mentions", entity.mentions().size())
        .is("mentioned once", entity.mentions().size() == 1)
        .counts("other forms", entity.aliases().size())
        .has("tagged so", same / (double) looked)
        .has("margin of the tagger", margins / (MARGIN * looked))
        .has("widest margin of the tagger", widest / MARGIN)
        .has("tagged as another kind", otherKind / (double) looked)
        .has("tagged with other ends", otherEnds / (double) looked)
        .has("not tagged", untagged / (double) looked);
  }

  /// What its own words are.
  private void addWords(Evidence evidence, NamedEntity entity, List<Token> words) {
    if (words.isEmpty()) {
      return;
    }
    PhraseLists whole = tagger.lists(words);
    for (PhraseList list : LISTS) {
      evidence.is("listed: " + Evidence.plain(list), whole.contains(list));
    }
    PhraseLists head = tagger.lists(words.subList(0, 1));
    PhraseLists tail = tagger.lists(words.subList(words.size() - 1, words.size()));
    int joints = 0;
    int small = 0;
    int others = 0;
    int people = 0;
    for (Token word : words) {
      joints += EvidenceWords.JOINS_NAME.contains(word.text()) ? 1 : 0;
      small += word.kind() == Token.Kind.WORD && !word.isCapitalized() ? 1 : 0;
      people += wordsOfPeople.contains(word.text()) ? 1 : 0;
      others += wordsOfOthers.contains(word.text()) ? 1 : 0;
    }
    boolean single = words.size() == 1;
    evidence
        .is("given name first", head.contains(PhraseList.GIVEN_NAME))
        .is("rare given name first", head.contains(PhraseList.WORLD_GIVEN_NAME))
        .is("surname last", tail.contains(PhraseList.SURNAME))
        .is("rare surname last", tail.contains(PhraseList.WORLD_SURNAME))
        .is("word of organizations last", tail.contains(PhraseList.ORGANIZATION_WORD))
        .is("suffix of companies last", tail.contains(PhraseList.COMPANY_SUFFIX))
        .is("word of places last", tail.contains(PhraseList.PLACE_WORD))
        .is("title first", head.contains(PhraseList.TITLE))
        .is("place first", !single && head.contains(PhraseList.PLACE))
        .is("one word", single)
        .is("two words", words.size() == 2)
        .is("four words or more", words.size() > 3)
        .is("joined words", joints > 0)
        .is("small letters", small > joints)
        .is("capitals only", isCapitals(entity.name()))
        .is("digits", holdsDigit(entity.name()))
        .is("hyphen", entity.name().indexOf('-') > 0)
        .is("word of a person's name", single && people > 0)
        .is("word of another name", single && others > 0);
  }

  /// What stands beside its mentions.
  private void addPlaces(Evidence evidence, NamedEntity entity) {
    int looked = Math.min(MOST_MENTIONS, entity.mentions().size());
    int opens = 0;
    int capitalBefore = 0;
    int capitalBehind = 0;
    int article = 0;
    int place = 0;
    int owner = 0;
    int comma = 0;
    int verb = 0;
    int noun = 0;
    int ofBehind = 0;
    int as = 0;
    int marked = 0;
    int headline = 0;
    int addressed = 0;
    int told = 0;
    int toldOtherwise = 0;
    for (Span mention : entity.mentions().subList(0, looked)) {
      ParsedSentence sentence = this.article.sentence(mention);
      int from = sentence.indexAt(mention.begin());
      int to = sentence.indexAt(mention.end());
      opens += from == 0 ? 1 : 0;
      capitalBefore += from > 1 && sentence.isCapitalized(from - 1) ? 1 : 0;
      capitalBehind += sentence.isCapitalized(to) ? 1 : 0;
      article += sentence.word(from - 1).equals("the") ? 1 : 0;
      place += EvidenceWords.LEADS_TO_PLACE.contains(sentence.word(from - 1)) ? 1 : 0;
      owner += sentence.part(to) == PartOfSpeech.ENDING ? 1 : 0;
      comma += sentence.word(to).equals(",") ? 1 : 0;
      verb += sentence.part(to).isFinite() ? 1 : 0;
      ofBehind += sentence.word(to).equals("of") ? 1 : 0;
      as += sentence.word(from - 1).equals("as") || sentence.word(from - 1).equals("(") ? 1 : 0;
      noun += sentence.part(to) == PartOfSpeech.NOUN ? 1 : 0;
      marked += EvidenceWords.QUOTATION_MARK.contains(sentence.word(from - 1)) ? 1 : 0;
      headline += this.article.shape(mention).stopped() ? 0 : 1;
      addressed += from > 0 && NameWords.HONORIFIC.contains(sentence.text(from - 1)) ? 1 : 0;
      Optional<NameTag.Kind> cued = cued(entity, mention, sentence);
      told += cued.isPresent() && cued.get() == kind(entity) ? 1 : 0;
      toldOtherwise += cued.isPresent() && cued.get() != kind(entity) ? 1 : 0;
    }
    evidence
        .has("opens a sentence", opens / (double) looked)
        .has("capital before", capitalBefore / (double) looked)
        .has("capital behind", capitalBehind / (double) looked)
        .has("article before", article / (double) looked)
        .has("preposition before", place / (double) looked)
        .has("possessive behind", owner / (double) looked)
        .has("comma behind", comma / (double) looked)
        .has("verb behind", verb / (double) looked)
        .has("of behind", ofBehind / (double) looked)
        .has("as or bracket before", as / (double) looked)
        .has("noun behind", noun / (double) looked)
        .has("mark before", marked / (double) looked)
        .has("in lines without a stop", headline / (double) looked)
        .has("address before", addressed / (double) looked)
        .has("told by the words around", told / (double) looked)
        .has("told to be another kind", toldOtherwise / (double) looked);
  }

  /// The kind that the words around a mention give it.
  private Optional<NameTag.Kind> cued(NamedEntity entity, Span mention, ParsedSentence sentence) {
    int from = sentence.indexAt(mention.begin());
    int to = Math.max(from + 1, sentence.indexAt(mention.end()));
    TokenRange range = new TokenRange(from, Math.min(to, from + NameMention.LONGEST));
    return cues.around(
        NameMention.of(kind(entity), article.indexOf(mention), range, sentence.tokens()));
  }

  private static boolean isCapitals(String name) {
    boolean letters = false;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
      letters |= Character.isUpperCase(name.charAt(i));
    }
    return letters && name.length() > 1;
  }

  private static boolean holdsDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
