package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Settles what a name names: by the lists of countries and nationalities, by what most mentions of
/// the same words are taken for, and by the longer names that hold its words.
final class NameKindResolver {

  private static final PhraseLists PLACE = PhraseLists.of(PhraseList.COUNTRY, PhraseList.PLACE);

  private final ParsedArticle article;
  private final NameTagger tagger;
  private final ListedKinds lists;
  private final Set<String> titles;
  private final NameCues cues;

  /// @param titles that stand in quotation marks
  NameKindResolver(ParsedArticle article, NameTagger tagger, Set<String> titles) {
    this.titles = titles;
    this.cues = new NameCues(article);
    this.article = article;
    this.tagger = tagger;
    this.lists = new ListedKinds(article, tagger);
  }

  /// The same mentions, each of the kind that is borne out.
  List<NameMention> settled(List<NameMention> mentions) {
    Set<String> things = new Acronyms(article).ofThings();
    things.addAll(titles);
    List<NameMention> byList = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      boolean thing = things.contains(mention.text());
      byList.add(mention.as(thing ? NameTag.Kind.OTHER : lists.kind(mention)));
    }
    return related(cued(agreed(byList)));
  }

  /// Gives all mentions of the same words the kind that the words around them give most often,
  /// unless the lists know better.
  private List<NameMention> cued(List<NameMention> mentions) {
    KindVotes votes = new KindVotes();
    for (NameMention mention : mentions) {
      Optional<NameTag.Kind> kind = cues.around(mention);
      if (kind.isPresent()) {
        votes.add(mention.text(), kind.get());
      }
    }
    for (List<NameMention> members : CoordinatedNames.of(mentions, article)) {
      for (NameMention member : members) {
        Optional<NameTag.Kind> kind = cues.beside(member);
        for (NameMention other : kind.isPresent() ? members : List.<NameMention>of()) {
          if (other.begin() != member.begin()) {
            votes.add(other.text(), kind.get());
          }
        }
      }
    }
    List<NameMention> cued = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      NameMention voted = voted(mention, votes);
      boolean same = voted.kind() == mention.kind();
      boolean known = lists.isKnown(mention) && !NameWords.PLATFORM.contains(mention.text());
      boolean fixed = known || titles.contains(mention.text());
      cued.add(same || fixed ? mention : voted);
    }
    return cued;
  }

  private static NameMention voted(NameMention mention, KindVotes votes) {
    return mention.as(votes.winner(mention.text(), mention.kind()));
  }

  /// Gives the mentions of the same words the kind that most of them have; of equals its own.
  private static List<NameMention> agreed(List<NameMention> mentions) {
    KindVotes votes = new KindVotes();
    for (NameMention mention : mentions) {
      votes.add(mention.text(), mention.kind());
    }
    List<NameMention> agreed = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      agreed.add(voted(mention, votes));
    }
    return agreed;
  }

  /// A single word is what the longer names that hold it are: a surname a person, the first word of
  /// a company's full name the company.
  private List<NameMention> related(List<NameMention> mentions) {
    Longer longer = Longer.of(mentions);
    Set<String> companies = new HashSet<>();
    for (NameMention mention : mentions) {
      if (speaksOfCompany(mention)) {
        companies.add(mention.first());
      }
    }
    List<NameMention> related = new ArrayList<>();
    for (NameMention mention : mentions) {
      boolean single = mention.size() == 1;
      boolean begins = longer.beginnings.contains(mention.text()) && !lists.isKnown(mention);
      related.add(
          single
              ? mention.as(relatedKind(mention, longer, companies))
              : begins ? mention.as(NameTag.Kind.ORGANIZATION) : mention);
    }
    return related;
  }

  /// The words of the longer names.
  private record Longer(
      Set<String> surnames,
      Set<String> ofPeople,
      Set<String> ofOrganizations,
      Set<String> beginnings,
      Set<String> places) {

    static Longer of(List<NameMention> mentions) {
      Longer longer =
          new Longer(
              new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
      for (NameMention mention : mentions) {
        switch (mention.kind()) {
          case PERSON -> {
            if (mention.size() > 1) {
              longer.surnames.add(mention.last());
              for (Token word : mention.words()) {
                longer.ofPeople.add(word.text());
              }
            }
          }
          case ORGANIZATION -> {
            if (mention.size() > 1) {
              boolean itself = mention.namesItself();
              (itself ? longer.ofOrganizations : longer.places).add(mention.first());
            }
            for (int size = 2; size < mention.size(); size++) {
              longer.beginnings.add(mention.beginning(size).text());
            }
            Optional<String> part = mention.firstPart();
            if (part.isPresent()) {
              longer.ofOrganizations.add(part.get());
            }
          }
          case PLACE -> longer.places.add(mention.text());
          case OTHER -> {
            // Nothing is told apart by these.
          }
        }
      }
      return longer;
    }
  }

  private NameTag.Kind relatedKind(NameMention mention, Longer longer, Set<String> companies) {
    String word = mention.first();
    if (mention.kind() != NameTag.Kind.PERSON) {
      boolean person = longer.surnames.contains(word) && !isListed(mention, PhraseList.COUNTRY);
      if (person && !lists.standsAsPlace(mention)) {
        return NameTag.Kind.PERSON;
      }
      boolean company =
          companies.contains(word) && !tagger.lists(mention.words()).containsAny(PLACE);
      return company
          ? NameTag.Kind.ORGANIZATION
          : isTown(mention, longer) ? NameTag.Kind.PLACE : mention.kind();
    }
    if (longer.ofPeople.contains(word) || isAddressed(mention)) {
      return NameTag.Kind.PERSON;
    }
    if (companies.contains(word) || isListed(mention, PhraseList.ORGANIZATION)) {
      return NameTag.Kind.ORGANIZATION;
    }
    if (isListed(mention, PhraseList.GIVEN_NAME)) {
      return NameTag.Kind.PERSON;
    }
    if (longer.places.contains(word)) {
      return NameTag.Kind.PLACE;
    }
    return longer.ofOrganizations.contains(word) ? NameTag.Kind.ORGANIZATION : NameTag.Kind.PERSON;
  }

  /// "Larkport" of the "Larkport Chamber of Commerce", where nothing says that it is a firm itself.
  private boolean isTown(NameMention mention, Longer longer) {
    return mention.kind() == NameTag.Kind.ORGANIZATION
        && longer.places.contains(mention.first())
        && !isListed(mention, PhraseList.ORGANIZATION)
        && !WellKnownNames.holds(mention.text())
        && cues.around(mention).isEmpty();
  }

  private boolean isListed(NameMention mention, PhraseList list) {
    return tagger.lists(mention.words()).contains(list);
  }

  /// Whether a word of companies follows: "Voltara's shares", "Voltara shares".
  private boolean speaksOfCompany(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    int next = mention.end();
    if (next < tokens.size() && NameWords.isPossessive(tokens.get(next))) {
      next++;
    }
    return mention.size() == 1
        && next < tokens.size()
        && NameWords.OF_COMPANIES.contains(tokens.get(next).text());
  }

  /// Whether a form of address or a role stands before the name.
  private boolean isAddressed(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    String before = mention.begin() > 0 ? tokens.get(mention.begin() - 1).text() : "";
    return NameWords.HONORIFIC.contains(before) || RoleNouns.isRole(before);
  }
}
