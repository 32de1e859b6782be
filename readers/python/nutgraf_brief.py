# Made from brief-1.schema.json by `./nutgraf lab readers`: change the schema, not this file.
"""Briefs of Nutgraf as dataclasses.

    brief = Brief.from_json(pathlib.Path("article.txt.json").read_text(encoding="utf-8"))
    for figure in brief.keyFacts.figures if brief.keyFacts else []:
        print(figure.text, figure.value)

Fields have the names of the JSON. Fields that the JSON lacks, as a brief of schema 1.0 lacks
those of 1.1, are None, [] or False; fields that are not known here are passed over.
"""
from __future__ import annotations

import functools
import json
import typing
from dataclasses import dataclass, is_dataclass
from typing import List, Optional


# Worked out once for each class: they are words that Python has to evaluate.
_types = functools.lru_cache(maxsize=None)(typing.get_type_hints)


def _read(hint, value):
    if typing.get_origin(hint) is typing.Union:
        return None if value is None else _read(typing.get_args(hint)[0], value)
    if typing.get_origin(hint) is list:
        return [_read(typing.get_args(hint)[0], element) for element in value or []]
    if value is None:
        return False if hint is bool else None
    if is_dataclass(hint):
        return hint(**{name: _read(its, value.get(name)) for name, its in _types(hint).items()})
    return value


@dataclass(frozen=True)
class Reason:
    """Why there is no article."""

    # What was found instead of an article, for programs. A later 1.x may add codes. Known: empty,
    # too-large, not-text, damaged, decompression-limit, no-article, archived, too-complex,
    # several-articles, encrypted, no-text.
    code: str
    # The same in one sentence for people.
    message: str


@dataclass(frozen=True)
class Notice:
    """Something that limits this brief."""

    # What limits it, for programs. A later 1.x may add codes. Known: language, short, unpunctuated,
    # no-prose, replaced-characters, repaired-encoding, truncated, not-news, layout, attachments,
    # compact, cut-words.
    code: str
    # The same in one sentence for people.
    message: str


@dataclass(frozen=True)
class Source:
    """What was read."""

    # The bucket of the object; null for a file or a text in the event.
    bucket: Optional[str]
    # The key of the object, or the name of the file.
    key: Optional[str]
    # The version of the object in a bucket with versions.
    versionId: Optional[str]
    # The entity tag of the object, without quotation marks.
    eTag: Optional[str]
    # The size as stored, before decompression.
    bytes: Optional[int]
    # The content type that the sender stated.
    contentType: Optional[str]
    # What the bytes turned out to be. A later 1.x may add formats. Known: text, html, markdown,
    # pdf, docx, odt, epub, rtf, eml, mhtml, json, rss, atom, nitf, newsml, srt, vtt.
    format: Optional[str]
    # The IANA name of the charset that the bytes were decoded with.
    charset: Optional[str]


@dataclass(frozen=True)
class Article:
    """The article, cleaned of everything around it."""

    # The headline, if the input names one.
    title: Optional[str]
    # Who wrote it, without "By".
    byline: Optional[str]
    # When it was published, in ISO 8601; a time or a zone only where the input states one.
    publishedAt: Optional[str]
    # The canonical address of the article.
    url: Optional[str]
    # The ISO 639-1 code of its language.
    language: Optional[str]
    # How many words the text has.
    words: int
    # The cleaned text; one blank line stands between paragraphs.
    text: str
    # The paragraphs in order. Empty in a compact brief.
    paragraphs: List[Paragraph]
    # The sentences in order. Empty in a compact brief, where indexes count them all the same.
    sentences: List[Sentence]
    # What cleaning took out: the first 200 pieces, in the order of the input. Empty in a compact
    # brief.
    removed: List[Removal]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the text."""

    # What the paragraph is to its reader. A later 1.x may add kinds. Known: body, subhead,
    # list-item, quotation.
    kind: str
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int


@dataclass(frozen=True)
class Sentence:
    """A sentence of the text."""

    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # The index of its paragraph in article.paragraphs.
    paragraph: int


@dataclass(frozen=True)
class Removal:
    """A piece of the input that is not part of the article."""

    # The words as they stood in the input; the first 2,000 characters of them.
    text: str
    # Why they are not part of it. A later 1.x may add reasons. Known: promotion, related, caption,
    # credit, share, newsletter, author-bio, comments, cookie-notice, navigation, advertisement,
    # copyright, metadata, tags, duplicate, hover-card, other.
    reason: str


@dataclass(frozen=True)
class Summary:
    """Sentences of the article that stand for the whole."""

    # The chosen sentences, joined by a space.
    text: str
    # How many words they have.
    words: int
    # The chosen sentences, in the order of the text.
    sentences: List[SummarySentence]
    # New in 1.1. The one sentence that says the most, without its dateline or an opening But; null
    # if none says enough alone, and for articles that are not in English.
    gist: Optional[Gist]


@dataclass(frozen=True)
class SummarySentence:
    """A chosen sentence."""

    # The index of the sentence in article.sentences.
    index: int
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # The words of article.text from begin to end.
    text: str
    # How well it stands for the article. Rounded to four places.
    score: float


@dataclass(frozen=True)
class Gist:
    """The words that say the most."""

    # The index of the sentence in article.sentences.
    index: int
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # The words of article.text from begin to end.
    text: str


@dataclass(frozen=True)
class Span:
    """A stretch of article.text."""

    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int


@dataclass(frozen=True)
class Words:
    """Words of the article and where they stand."""

    # The words of article.text from begin to end.
    text: str
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int


@dataclass(frozen=True)
class LinkedWords:
    """Words of the article and the entity that they stand for."""

    # The words of article.text from begin to end.
    text: str
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # New in 1.1. The id of the listed entity that these words stand for; null where that is not
    # certain.
    entity: Optional[str]


@dataclass(frozen=True)
class KeyFacts:
    """The facts that the article states, each tied to its words."""

    # The facts that matter most and are not in the summary, the best first; each lies within one
    # sentence.
    highlights: List[Highlight]
    # The people named, the most salient first; at most 2,000, as in each list below.
    people: List[Person]
    # The companies, bodies, parties and teams named, the most salient first.
    organizations: List[Entity]
    # The countries, regions, towns and buildings named, the most salient first.
    places: List[Entity]
    # New in 1.1. What else has a name (products, works, laws, events, ships), the most salient
    # first.
    others: List[Entity]
    # The numbers that say how many, how much, how old or how long, in the order of the text.
    figures: List[Figure]
    # What stands in quotation marks, in the order of the text.
    quotes: List[Quote]
    # What is reported without quotation marks, in the order of the text.
    statements: List[Statement]
    # The dates and times named, in the order of the text.
    dates: List[Date]
    # What the article is about, the best first.
    keyphrases: List[Keyphrase]
    # The main event, each part in the article's words.
    event: Event


@dataclass(frozen=True)
class Highlight:
    """A stretch of one sentence that holds facts which matter."""

    # The index in article.sentences of the sentence in which it begins.
    sentence: int
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # The words of article.text from begin to end.
    text: str
    # The kinds of fact within it. A later 1.x may add kinds. Known: person, organization, place,
    # figure, quote, statement, date, event.
    kinds: List[str]
    # How much it matters. Rounded to four places.
    score: float


@dataclass(frozen=True)
class Person:
    """A person that the article names."""

    # New in 1.1. "e1", "e2", … over people, organizations, places and others in the order of first
    # mention; links point to it.
    id: str
    # The fullest form in the text.
    name: str
    # The words that say who the person is, never inferred.
    roles: List[Role]
    # Other forms in the text, in the order of first mention.
    aliases: List[str]
    # Where the text names it, in order; the first 2,000. Empty in a compact brief.
    mentions: List[Span]
    # How much the article is about it. Rounded to four places.
    salience: float
    # New in 1.1. The person's age, where the text states it.
    age: Optional[Age]
    # New in 1.1. How likely the name and its kind are right, estimated to two places; null where it
    # is not estimated: in other languages than English.
    confidence: Optional[float]


@dataclass(frozen=True)
class Entity:
    """An organisation, a place or anything else that the article names."""

    # New in 1.1. "e1", "e2", … over people, organizations, places and others in the order of first
    # mention; links point to it.
    id: str
    # The fullest form in the text.
    name: str
    # Other forms in the text, in the order of first mention.
    aliases: List[str]
    # Where the text names it, in order; the first 2,000. Empty in a compact brief.
    mentions: List[Span]
    # How much the article is about it. Rounded to four places.
    salience: float
    # New in 1.1. How likely the name and its kind are right, estimated to two places; null where it
    # is not estimated: in other languages than English.
    confidence: Optional[float]


@dataclass(frozen=True)
class Role:
    """What the article calls a person."""

    # The words of article.text from begin to end.
    text: str
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # New in 1.1. The id of the organisation that the role belongs to; null where that is not
    # certain.
    organization: Optional[str]


@dataclass(frozen=True)
class Age:
    """The age of a person, and the words that state it."""

    # The age in years.
    value: float
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int


@dataclass(frozen=True)
class Figure:
    """A number that the article states."""

    # What it measures. A later 1.x may add kinds. Known: count, money, percent, measure, age,
    # duration, ratio, score, fraction.
    kind: str
    # The words of article.text from begin to end.
    text: str
    # The plain number: 40 billion is 40000000000. Null where the text is vague ("dozens").
    value: Optional[float]
    # The upper end of a range, else null.
    upper: Optional[float]
    # How the true number lies to value. A later 1.x may add bounds. Known: exact, about, more-than,
    # at-least, less-than, at-most, range, vague.
    bound: str
    # An ISO 4217 code where certain, else a plain singular word.
    unit: Optional[str]
    # The words that say what is counted or measured.
    what: Optional[LinkedWords]
    # The words that say whose figure it is: the source of the statement or quotation it stands in
    # (for a pronoun its name, where the text has it), or the survey that found it. Null for what
    # the writer tells.
    attribution: Optional[LinkedWords]
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # The index in article.sentences of the sentence in which it begins.
    sentence: int
    # New in 1.1. True where the text says that it is not so (the 40 of "not 40 but 14").
    denied: bool
    # New in 1.1. The id of the person whose age or of the entity whose measure it is; null where
    # that is not certain.
    of: Optional[str]
    # New in 1.1. How likely the words and the value are right, estimated to two places; null where
    # it is not estimated: in other languages than English.
    confidence: Optional[float]


@dataclass(frozen=True)
class Quote:
    """Words in quotation marks that somebody said."""

    # How much is quoted: direct for a clause or more, fragment for a few words. A later 1.x may add
    # kinds. Known: direct, fragment.
    kind: str
    # The words of article.text from begin to end.
    text: str
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # The stretches between quotation marks, marks included; more than one where other words break
    # the quotation.
    parts: List[Span]
    # Who said it.
    speaker: Optional[Speaker]
    # The words that attribute it, as in the text ("said").
    cue: Optional[str]
    # The index in article.sentences of the sentence in which it begins.
    sentence: int
    # New in 1.1. How likely the speaker is right, estimated to two places; null where there is
    # none, and in other languages than English.
    confidence: Optional[float]


@dataclass(frozen=True)
class Speaker:
    """Who said something."""

    # The name of the listed entity that the mention stands for; null where that is not safe to say.
    name: Optional[str]
    # The words of article.text from begin to end ("he").
    mention: str
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # New in 1.1. The id of that entity; null where name is null or does not tell one entity from
    # another.
    entity: Optional[str]


@dataclass(frozen=True)
class Statement:
    """Something reported without quotation marks."""

    # The words of article.text from begin to end.
    text: str
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # Who is said to have said it.
    source: Optional[Speaker]
    # The words that attribute it, as in the text ("according to").
    cue: Optional[str]
    # The index in article.sentences of the sentence in which it begins.
    sentence: int
    # New in 1.1. How its source stands to it: asserted; denied ("denied", "did not say"); doubted
    # ("questioned"); asked; wanted ("urged"). A later 1.x may add values. Known: asserted, denied,
    # doubted, asked, wanted.
    polarity: str
    # New in 1.1. How likely words, source and polarity are right, all three, estimated to two
    # places; null where it is not estimated: in other languages than English.
    confidence: Optional[float]


@dataclass(frozen=True)
class Date:
    """A date or time that the article names."""

    # What the words name. A later 1.x may add kinds. Known: date, time, range, duration, recurring.
    kind: str
    # The words of article.text from begin to end.
    text: str
    # In TIMEX3 or ISO 8601 form, as precise as the text and no more (2024-12-27, 2013-Q1, P3D);
    # null where it cannot be known.
    value: Optional[str]
    # Where the words begin in article.text, in code points.
    begin: int
    # Where they end: the code point after the last.
    end: int
    # The index in article.sentences of the sentence in which it begins.
    sentence: int
    # New in 1.1. How likely the date and its value are right, estimated to two places; null where
    # it is not estimated: in other languages than English.
    confidence: Optional[float]


@dataclass(frozen=True)
class Keyphrase:
    """Words that say what the article is about."""

    # The words, cased as in the article.
    text: str
    # How well they say it. Rounded to four places.
    score: float
    # Where the text names it, in order; the first 2,000. Empty in a compact brief.
    mentions: List[Span]


@dataclass(frozen=True)
class Event:
    """The main event; a part that the article does not state is null."""

    # Who did it.
    who: Optional[Words]
    # What was done.
    what: Optional[Words]
    # When it was done.
    when: Optional[Words]
    # Where it was done.
    where: Optional[Words]
    # Why it was done.
    why: Optional[Words]
    # How it was done.
    how: Optional[Words]
    # New in 1.1. How likely a part of the event is right, who, what, when or where: the mean of
    # those that are given, estimated to two places; null where none is, and in other languages than
    # English.
    confidence: Optional[float]


@dataclass(frozen=True)
class Brief:
    """What Nutgraf makes of one article: schema 1.1, one file for all 1.x. Offsets count
    Unicode code points in article.text from 0, ends are exclusive. Unknown is null, an empty
    list is [], no field is ever absent. A reader ignores fields it does not know and keeps a
    default for codes and kinds it does not know: a later 1.x may add some. The examples of a
    code are all values that 1.1 knows."""

    # The version of the schema that the brief was written for.
    schemaVersion: str
    # Program and version.
    generator: str
    # summarized; or rejected: then reason says why, and article, summary and keyFacts are null.
    status: str
    # Why there is no article; null if there is one.
    reason: Optional[Reason]
    # What was read; null where unknown or not read.
    source: Source
    # The article, cleaned.
    article: Optional[Article]
    # The sentences that stand for it.
    summary: Optional[Summary]
    # The facts that it states.
    keyFacts: Optional[KeyFacts]
    # What limits this brief.
    notices: List[Notice]

    @classmethod
    def from_dict(cls, data: dict) -> Brief:
        """The brief that a parsed JSON object holds."""
        return _read(cls, data)

    @classmethod
    def from_json(cls, text) -> Brief:
        """The brief that some JSON holds: a str or bytes of UTF-8."""
        return cls.from_dict(json.loads(text))
