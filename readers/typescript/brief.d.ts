// Made from brief-1.schema.json by `./nutgraf lab readers`: change the schema, not this file.
// Offsets count code points: Array.from(text).slice(begin, end).join("") gives the words.

/** What Nutgraf makes of one article: schema 1.1, one file for all 1.x. Offsets count Unicode code points in
 *  article.text from 0, ends are exclusive. Unknown is null, an empty list is [], no field is ever absent. A reader
 *  ignores fields it does not know and keeps a default for codes and kinds it does not know: a later 1.x may add some.
 *  The examples of a code are all values that 1.1 knows. */
export interface Brief {
  /** The version of the schema that the brief was written for. */
  schemaVersion: string;
  /** Program and version. */
  generator: string;
  /** summarized; or rejected: then reason says why, and article, summary and keyFacts are null. */
  status: "summarized" | "rejected";
  /** Why there is no article; null if there is one. */
  reason: Reason | null;
  /** What was read; null where unknown or not read. */
  source: Source;
  /** The article, cleaned. */
  article: Article | null;
  /** The sentences that stand for it. */
  summary: Summary | null;
  /** The facts that it states. */
  keyFacts: KeyFacts | null;
  /** What limits this brief. */
  notices: Notice[];
}

/** Why there is no article. */
export interface Reason {
  /** What was found instead of an article, for programs. A later 1.x may add codes. Known: empty, too-large, not-text,
   *  damaged, decompression-limit, no-article, archived, too-complex, several-articles, encrypted, no-text. */
  code: string;
  /** The same in one sentence for people. */
  message: string;
}

/** Something that limits this brief. */
export interface Notice {
  /** What limits it, for programs. A later 1.x may add codes. Known: language, short, unpunctuated, no-prose,
   *  replaced-characters, repaired-encoding, truncated, not-news, layout, attachments, compact, cut-words. */
  code: string;
  /** The same in one sentence for people. */
  message: string;
}

/** What was read. */
export interface Source {
  /** The bucket of the object; null for a file or a text in the event. */
  bucket: string | null;
  /** The key of the object, or the name of the file. */
  key: string | null;
  /** The version of the object in a bucket with versions. */
  versionId: string | null;
  /** The entity tag of the object, without quotation marks. */
  eTag: string | null;
  /** The size as stored, before decompression. */
  bytes: number | null;
  /** The content type that the sender stated. */
  contentType: string | null;
  /** What the bytes turned out to be. A later 1.x may add formats. Known: text, html, markdown, pdf, docx, odt, epub,
   *  rtf, eml, mhtml, json, rss, atom, nitf, newsml, srt, vtt. */
  format: string | null;
  /** The IANA name of the charset that the bytes were decoded with. */
  charset: string | null;
}

/** The article, cleaned of everything around it. */
export interface Article {
  /** The headline, if the input names one. */
  title: string | null;
  /** Who wrote it, without "By". */
  byline: string | null;
  /** When it was published, in ISO 8601; a time or a zone only where the input states one. */
  publishedAt: string | null;
  /** The canonical address of the article. */
  url: string | null;
  /** The ISO 639-1 code of its language. */
  language: string | null;
  /** How many words the text has. */
  words: number;
  /** The cleaned text; one blank line stands between paragraphs. */
  text: string;
  /** The paragraphs in order. Empty in a compact brief. */
  paragraphs: Paragraph[];
  /** The sentences in order. Empty in a compact brief, where indexes count them all the same. */
  sentences: Sentence[];
  /** What cleaning took out: the first 200 pieces, in the order of the input. Empty in a compact brief. */
  removed: Removal[];
}

/** A paragraph of the text. */
export interface Paragraph {
  /** What the paragraph is to its reader. A later 1.x may add kinds. Known: body, subhead, list-item, quotation. */
  kind: string;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
}

/** A sentence of the text. */
export interface Sentence {
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** The index of its paragraph in article.paragraphs. */
  paragraph: number;
}

/** A piece of the input that is not part of the article. */
export interface Removal {
  /** The words as they stood in the input; the first 2,000 characters of them. */
  text: string;
  /** Why they are not part of it. A later 1.x may add reasons. Known: promotion, related, caption, credit, share,
   *  newsletter, author-bio, comments, cookie-notice, navigation, advertisement, copyright, metadata, tags, duplicate,
   *  hover-card, other. */
  reason: string;
}

/** Sentences of the article that stand for the whole. */
export interface Summary {
  /** The chosen sentences, joined by a space. */
  text: string;
  /** How many words they have. */
  words: number;
  /** The chosen sentences, in the order of the text. */
  sentences: SummarySentence[];
  /** New in 1.1. The one sentence that says the most, without its dateline or an opening But; null if none says enough
   *  alone, and for articles that are not in English. */
  gist: Gist | null;
}

/** A chosen sentence. */
export interface SummarySentence {
  /** The index of the sentence in article.sentences. */
  index: number;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** The words of article.text from begin to end. */
  text: string;
  /** How well it stands for the article. Rounded to four places. */
  score: number;
}

/** The words that say the most. */
export interface Gist {
  /** The index of the sentence in article.sentences. */
  index: number;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** The words of article.text from begin to end. */
  text: string;
}

/** A stretch of article.text. */
export interface Span {
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
}

/** Words of the article and where they stand. */
export interface Words {
  /** The words of article.text from begin to end. */
  text: string;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
}

/** Words of the article and the entity that they stand for. */
export interface LinkedWords {
  /** The words of article.text from begin to end. */
  text: string;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** New in 1.1. The id of the listed entity that these words stand for; null where that is not certain. */
  entity: string | null;
}

/** The facts that the article states, each tied to its words. */
export interface KeyFacts {
  /** The facts that matter most and are not in the summary, the best first; each lies within one sentence. */
  highlights: Highlight[];
  /** The people named, the most salient first; at most 2,000, as in each list below. */
  people: Person[];
  /** The companies, bodies, parties and teams named, the most salient first. */
  organizations: Entity[];
  /** The countries, regions, towns and buildings named, the most salient first. */
  places: Entity[];
  /** New in 1.1. What else has a name (products, works, laws, events, ships), the most salient first. */
  others: Entity[];
  /** The numbers that say how many, how much, how old or how long, in the order of the text. */
  figures: Figure[];
  /** What stands in quotation marks, in the order of the text. */
  quotes: Quote[];
  /** What is reported without quotation marks, in the order of the text. */
  statements: Statement[];
  /** The dates and times named, in the order of the text. */
  dates: Date[];
  /** What the article is about, the best first. */
  keyphrases: Keyphrase[];
  /** The main event, each part in the article's words. */
  event: Event;
}

/** A stretch of one sentence that holds facts which matter. */
export interface Highlight {
  /** The index in article.sentences of the sentence in which it begins. */
  sentence: number;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** The words of article.text from begin to end. */
  text: string;
  /** The kinds of fact within it. A later 1.x may add kinds. Known: person, organization, place, figure, quote,
   *  statement, date, event. */
  kinds: string[];
  /** How much it matters. Rounded to four places. */
  score: number;
}

/** A person that the article names. */
export interface Person {
  /** New in 1.1. "e1", "e2", … over people, organizations, places and others in the order of first mention; links point
   *  to it. */
  id: string;
  /** The fullest form in the text. */
  name: string;
  /** The words that say who the person is, never inferred. */
  roles: Role[];
  /** Other forms in the text, in the order of first mention. */
  aliases: string[];
  /** Where the text names it, in order; the first 2,000. Empty in a compact brief. */
  mentions: Span[];
  /** How much the article is about it. Rounded to four places. */
  salience: number;
  /** New in 1.1. The person's age, where the text states it. */
  age: Age | null;
  /** New in 1.1. How likely the name and its kind are right, estimated to two places; null where it is not estimated:
   *  in other languages than English. */
  confidence: number | null;
}

/** An organisation, a place or anything else that the article names. */
export interface Entity {
  /** New in 1.1. "e1", "e2", … over people, organizations, places and others in the order of first mention; links point
   *  to it. */
  id: string;
  /** The fullest form in the text. */
  name: string;
  /** Other forms in the text, in the order of first mention. */
  aliases: string[];
  /** Where the text names it, in order; the first 2,000. Empty in a compact brief. */
  mentions: Span[];
  /** How much the article is about it. Rounded to four places. */
  salience: number;
  /** New in 1.1. How likely the name and its kind are right, estimated to two places; null where it is not estimated:
   *  in other languages than English. */
  confidence: number | null;
}

/** What the article calls a person. */
export interface Role {
  /** The words of article.text from begin to end. */
  text: string;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** New in 1.1. The id of the organisation that the role belongs to; null where that is not certain. */
  organization: string | null;
}

/** The age of a person, and the words that state it. */
export interface Age {
  /** The age in years. */
  value: number;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
}

/** A number that the article states. */
export interface Figure {
  /** What it measures. A later 1.x may add kinds. Known: count, money, percent, measure, age, duration, ratio, score,
   *  fraction. */
  kind: string;
  /** The words of article.text from begin to end. */
  text: string;
  /** The plain number: 40 billion is 40000000000. Null where the text is vague ("dozens"). */
  value: number | null;
  /** The upper end of a range, else null. */
  upper: number | null;
  /** How the true number lies to value. A later 1.x may add bounds. Known: exact, about, more-than, at-least,
   *  less-than, at-most, range, vague. */
  bound: string;
  /** An ISO 4217 code where certain, else a plain singular word. */
  unit: string | null;
  /** The words that say what is counted or measured. */
  what: LinkedWords | null;
  /** The words that say whose figure it is: the source of the statement or quotation it stands in (for a pronoun its
   *  name, where the text has it), or the survey that found it. Null for what the writer tells. */
  attribution: LinkedWords | null;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** The index in article.sentences of the sentence in which it begins. */
  sentence: number;
  /** New in 1.1. True where the text says that it is not so (the 40 of "not 40 but 14"). */
  denied: boolean;
  /** New in 1.1. The id of the person whose age or of the entity whose measure it is; null where that is not certain. */
  of: string | null;
  /** New in 1.1. How likely the words and the value are right, estimated to two places; null where it is not estimated:
   *  in other languages than English. */
  confidence: number | null;
}

/** Words in quotation marks that somebody said. */
export interface Quote {
  /** How much is quoted: direct for a clause or more, fragment for a few words. A later 1.x may add kinds. Known:
   *  direct, fragment. */
  kind: string;
  /** The words of article.text from begin to end. */
  text: string;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** The stretches between quotation marks, marks included; more than one where other words break the quotation. */
  parts: Span[];
  /** Who said it. */
  speaker: Speaker | null;
  /** The words that attribute it, as in the text ("said"). */
  cue: string | null;
  /** The index in article.sentences of the sentence in which it begins. */
  sentence: number;
  /** New in 1.1. How likely the speaker is right, estimated to two places; null where there is none, and in other
   *  languages than English. */
  confidence: number | null;
}

/** Who said something. */
export interface Speaker {
  /** The name of the listed entity that the mention stands for; null where that is not safe to say. */
  name: string | null;
  /** The words of article.text from begin to end ("he"). */
  mention: string;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** New in 1.1. The id of that entity; null where name is null or does not tell one entity from another. */
  entity: string | null;
}

/** Something reported without quotation marks. */
export interface Statement {
  /** The words of article.text from begin to end. */
  text: string;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** Who is said to have said it. */
  source: Speaker | null;
  /** The words that attribute it, as in the text ("according to"). */
  cue: string | null;
  /** The index in article.sentences of the sentence in which it begins. */
  sentence: number;
  /** New in 1.1. How its source stands to it: asserted; denied ("denied", "did not say"); doubted ("questioned");
   *  asked; wanted ("urged"). A later 1.x may add values. Known: asserted, denied, doubted, asked, wanted. */
  polarity: string;
  /** New in 1.1. How likely words, source and polarity are right, all three, estimated to two places; null where it is
   *  not estimated: in other languages than English. */
  confidence: number | null;
}

/** A date or time that the article names. */
export interface Date {
  /** What the words name. A later 1.x may add kinds. Known: date, time, range, duration, recurring. */
  kind: string;
  /** The words of article.text from begin to end. */
  text: string;
  /** In TIMEX3 or ISO 8601 form, as precise as the text and no more (2024-12-27, 2013-Q1, P3D); null where it cannot be
   *  known. */
  value: string | null;
  /** Where the words begin in article.text, in code points. */
  begin: number;
  /** Where they end: the code point after the last. */
  end: number;
  /** The index in article.sentences of the sentence in which it begins. */
  sentence: number;
  /** New in 1.1. How likely the date and its value are right, estimated to two places; null where it is not estimated:
   *  in other languages than English. */
  confidence: number | null;
}

/** Words that say what the article is about. */
export interface Keyphrase {
  /** The words, cased as in the article. */
  text: string;
  /** How well they say it. Rounded to four places. */
  score: number;
  /** Where the text names it, in order; the first 2,000. Empty in a compact brief. */
  mentions: Span[];
}

/** The main event; a part that the article does not state is null. */
export interface Event {
  /** Who did it. */
  who: Words | null;
  /** What was done. */
  what: Words | null;
  /** When it was done. */
  when: Words | null;
  /** Where it was done. */
  where: Words | null;
  /** Why it was done. */
  why: Words | null;
  /** How it was done. */
  how: Words | null;
  /** New in 1.1. How likely a part of the event is right, who, what, when or where: the mean of those that are given,
   *  estimated to two places; null where none is, and in other languages than English. */
  confidence: number | null;
}
