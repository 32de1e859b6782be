package dev.nutgraf;

import java.util.List;
import java.util.Set;

/// Who may know whom, and what each room shows: the table that [ArchitectureTest] holds.
final class Rooms {

  private static final String JSOUP = "org.jsoup..";
  private static final String PDFBOX = "org.apache.pdfbox..";
  private static final String FONTBOX = "org.apache.fontbox..";
  private static final String CHARSET_DETECTOR = "org.mozilla.universalchardet..";
  private static final String MARKDOWN_PARSER = "org.commonmark..";
  private static final String STAX = "javax.xml.stream..";
  private static final String JACKSON = "tools.jackson..";
  private static final String AWS_SDK = "software.amazon.awssdk..";
  private static final String TLS = "javax.net.ssl..";
  private static final String AWS_LAMBDA = "com.amazonaws..";

  /// The rooms in the order the data flows; each knows only rooms above it.
  static final List<Room> ALL =
      List.of(
          new Room(
              "language",
              Set.of(),
              Set.of(),
              Set.of(
                  "LanguageDetector",
                  "LetterCase",
                  "Lexicon",
                  "ModelBytes",
                  "PorterStemmer",
                  "SentenceSplitter",
                  "Span",
                  "Token",
                  "Tokenizer",
                  "WordCount",
                  "WordRarity",
                  "WorkBudget",
                  "WorkLimitException")),
          new Room(
              "language.tagger",
              Set.of("language"),
              Set.of(),
              Set.of(
                  "NameLabels",
                  "NameLexicon",
                  "NameTag",
                  "NameTagger",
                  "PartOfSpeech",
                  "PartOfSpeechTagger",
                  "PhraseList",
                  "PhraseLists",
                  // What lab trains the models with.
                  "FirstPassVotes",
                  "NameDocument",
                  "NameFeatures",
                  "NameWeights",
                  "PartOfSpeechFeatures")),
          new Room(
              "article",
              Set.of("language"),
              Set.of(),
              Set.of(
                  "Article",
                  "Format",
                  "Hints",
                  "Notice",
                  "Paragraph",
                  "Reading",
                  "Removal",
                  "Sentence")),
          new Room(
              "reading.bytes",
              Set.of("language", "article"),
              Set.of(STAX, CHARSET_DETECTOR),
              Set.of(
                  "CharacterCleaner",
                  "FileContents",
                  "FileSniffer",
                  "QuotedPrintable",
                  "TextDecoder",
                  "UnreadableException",
                  "XmlSource",
                  "ZipArchive")),
          new Room(
              "reading.lines",
              Set.of("language", "article"),
              Set.of(),
              Set.of(
                  "ArticleDraft",
                  "ArticleMetadata",
                  "DocumentDraft",
                  "StyledDraft",
                  "StyledParagraph",
                  "BoilerplateRules",
                  "BylineReader",
                  "DateStamps",
                  "DropCaps",
                  "IsoDates",
                  "LineHyphens",
                  "LettersOnly",
                  "LineTokens",
                  "MenuWords",
                  "PlaceholderPage",
                  "ProgramText",
                  "PublicationDates",
                  "PublicationLines",
                  "SignedLines",
                  "TextBlock",
                  "WhiteSpace")),
          new Room(
              "reading.text",
              Set.of("language", "article", "reading.lines"),
              Set.of(MARKDOWN_PARSER),
              Set.of("MarkdownText", "PlainText", "Subtitles", "TextCleaner")),
          new Room(
              "reading.markup",
              Set.of("language", "article"),
              Set.of(),
              Set.of(
                  "LongNames",
                  "PageSniffer",
                  "PageWords",
                  "ScopeMarkers",
                  "SectionNames",
                  "SourceThinner",
                  "TagKind",
                  "ThinnedSource",
                  "WordSearch")),
          new Room(
              "reading.page",
              Set.of("language", "article", "reading.bytes", "reading.lines", "reading.markup"),
              Set.of(JSOUP),
              Set.of("PageArticle", "PageEntities")),
          new Room(
              "reading.office",
              Set.of(
                  "language",
                  "article",
                  "reading.bytes",
                  "reading.lines",
                  "reading.markup",
                  "reading.page"),
              Set.of(STAX),
              Set.of("EpubBook", "OpenDocumentText", "RichText", "WordDocument")),
          new Room(
              "reading.pdf",
              Set.of("language", "article", "reading.bytes", "reading.lines"),
              Set.of(PDFBOX, FONTBOX),
              Set.of("PdfDocument")),
          new Room(
              "reading.wrapped",
              Set.of("language", "article", "reading.bytes", "reading.lines"),
              Set.of(JACKSON, STAX),
              Set.of("FeedItem", "JsonArticle", "MailMessage", "NewsXml", "WrappedArticle")),
          new Room(
              "reading",
              Set.of(
                  "language",
                  "article",
                  "reading.bytes",
                  "reading.lines",
                  "reading.text",
                  "reading.markup",
                  "reading.page",
                  "reading.office",
                  "reading.pdf",
                  "reading.wrapped"),
              Set.of(),
              Set.of("ArticleReader")),
          new Room(
              "facts.grammar",
              Set.of("language", "language.tagger", "article"),
              Set.of(),
              Set.of(
                  "Calendar",
                  "ClauseWords",
                  "ClockStamp",
                  "CutSentence",
                  "NounPhrases",
                  "ParsedArticle",
                  "ParsedSentence",
                  "SubjectFinder",
                  "TokenRange",
                  "VerbForms",
                  "WordCutter")),
          new Room(
              "facts.numbers",
              Set.of("language"),
              Set.of(),
              Set.of("NumberReader", "NumberWords", "PhraseTable", "Unit", "UnitPhrases")),
          new Room(
              "facts.figures",
              Set.of("language", "language.tagger", "facts.grammar", "facts.numbers"),
              Set.of(),
              Set.of("Figure", "FigureFinder")),
          new Room(
              "facts.dates",
              Set.of("language", "language.tagger", "article", "facts.grammar", "facts.numbers"),
              Set.of(),
              Set.of("DateFinder", "DateMention")),
          new Room(
              "facts.mentions",
              Set.of("language", "language.tagger", "article", "facts.grammar"),
              Set.of(),
              Set.of(
                  "Acronyms",
                  "NameCues",
                  "NameLetters",
                  "NameMention",
                  "NameMentionFinder",
                  "NameWords",
                  "NamedTokens",
                  "RoleNouns",
                  "SamePlaces",
                  "WellKnownNames")),
          new Room(
              "facts.names",
              Set.of("language", "language.tagger", "article", "facts.grammar", "facts.mentions"),
              Set.of(),
              Set.of(
                  "Age",
                  "Gender",
                  "NamedEntities",
                  "NamedEntity",
                  "Organization",
                  "OtherName",
                  "Person",
                  "Place",
                  "RoleFinder")),
          new Room(
              "facts.quotations",
              Set.of("language", "language.tagger", "article", "facts.grammar"),
              Set.of(),
              Set.of("QuotationForms", "QuotationMarkPairs", "QuotationMask", "QuotedSpan")),
          new Room(
              "facts.coreference",
              Set.of(
                  "language",
                  "language.tagger",
                  "article",
                  "facts.grammar",
                  "facts.mentions",
                  "facts.names"),
              Set.of(),
              Set.of("DescribedRoles", "Referents")),
          new Room(
              "facts.speech",
              Set.of(
                  "language",
                  "language.tagger",
                  "article",
                  "facts.grammar",
                  "facts.names",
                  "facts.quotations",
                  "facts.coreference"),
              Set.of(),
              Set.of("Polarity", "Quote", "Speaker", "SpeechFinder", "Statement")),
          new Room(
              "facts.attribution",
              Set.of(
                  "language",
                  "language.tagger",
                  "article",
                  "facts.grammar",
                  "facts.figures",
                  "facts.names",
                  "facts.speech"),
              Set.of(),
              Set.of("FigureAttribution")),
          new Room(
              "facts.event",
              Set.of(
                  "language",
                  "language.tagger",
                  "article",
                  "facts.grammar",
                  "facts.dates",
                  "facts.names"),
              Set.of(),
              Set.of("EventCandidate", "EventFeature", "EventFinder", "MainEvent")),
          new Room(
              "facts.keyphrases",
              Set.of(
                  "language",
                  "language.tagger",
                  "article",
                  "facts.grammar",
                  "facts.numbers",
                  "facts.names"),
              Set.of(),
              Set.of(
                  "Keyphrase",
                  "KeyphraseFinder",
                  // What lab trains the weights with.
                  "KeyphraseCandidate",
                  "KeyphraseFeature")),
          new Room(
              "facts.multilingual",
              Set.of(
                  "language",
                  "article",
                  "facts.figures",
                  "facts.quotations",
                  "facts.speech",
                  "facts.keyphrases"),
              Set.of(),
              Set.of("MultilingualFigures", "MultilingualKeyphrases", "MultilingualQuotes")),
          new Room(
              "facts.confidence",
              Set.of(
                  "language",
                  "language.tagger",
                  "article",
                  "facts.grammar",
                  "facts.figures",
                  "facts.dates",
                  "facts.mentions",
                  "facts.names",
                  "facts.speech",
                  "facts.event"),
              Set.of(),
              Set.of(
                  "Confidence",
                  "ConfidenceModels",
                  "Confidences",
                  "EventConfidence",
                  "FactEvidence",
                  "RatedKind",
                  // What lab trains the models with.
                  "ConfidenceModel",
                  "DocumentStyle",
                  "Evidence")),
          new Room(
              "facts",
              Set.of(
                  "language",
                  "language.tagger",
                  "article",
                  "facts.grammar",
                  "facts.figures",
                  "facts.dates",
                  "facts.names",
                  "facts.coreference",
                  "facts.speech",
                  "facts.attribution",
                  "facts.event",
                  "facts.keyphrases",
                  "facts.multilingual",
                  "facts.confidence"),
              Set.of(),
              Set.of("FactFinder", "FactsWithoutNames", "FoundFacts", "KeyFacts")),
          new Room(
              "summary",
              Set.of(
                  "language",
                  "article",
                  "facts.figures",
                  "facts.dates",
                  "facts.names",
                  "facts.speech",
                  "facts.event",
                  "facts"),
              Set.of(),
              Set.of(
                  "Extract",
                  "Highlight",
                  "RankedText",
                  "ScoredSentences",
                  "Summarizer",
                  "Summary",
                  "SummaryLength",
                  // What lab trains the ranker with.
                  "RegressionForest",
                  "SentenceFeatures",
                  "SentenceNetwork",
                  "SentenceRanker",
                  "WordWeights")),
          new Room(
              "brief",
              Set.of(
                  "language",
                  "article",
                  "facts.figures",
                  "facts.dates",
                  "facts.names",
                  "facts.speech",
                  "facts.event",
                  "facts.keyphrases",
                  "facts.confidence",
                  "facts",
                  "summary"),
              Set.of(JACKSON),
              Set.of(
                  "BoundedFacts", "Brief", "BriefForm", "BriefJson", "BriefSource", "Generator")),
          new Room(
              "root",
              Set.of(
                  "language",
                  "language.tagger",
                  "article",
                  "reading",
                  "facts.grammar",
                  "facts.confidence",
                  "facts",
                  "summary",
                  "brief"),
              Set.of(),
              Set.of("BriefSettings", "Nutgraf")),
          new Room(
              "store",
              Set.of("language", "article"),
              Set.of(AWS_SDK, TLS),
              Set.of(
                  "BriefKey",
                  "BriefProvenance",
                  "Deadline",
                  "ObjectRef",
                  "ObjectVersion",
                  "ReadResult",
                  "S3Store",
                  "Sequencer",
                  "Store",
                  "StoreException",
                  "StoredBrief",
                  "WriteCondition")),
          new Room(
              "lambda",
              Set.of("language", "article", "summary", "brief", "root", "store"),
              Set.of(AWS_LAMBDA, JACKSON),
              Set.of(
                  "Handler",
                  "ArticlesFailedException",
                  "SettingsException",
                  "UnknownEventException")));

  private Rooms() {}
}
