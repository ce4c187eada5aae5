"""The grammar of an office: "the council's cabinet member for children, schools and families"."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from store.councils import council_by_name
from store.parsing.speech.bodies import body_at, named_at, words_of
from store.parsing.speech.phrases import AND, AT, DASHES, MOST_WORDS, OF, POSSESSIVE, Phrase

_BREAKS = DASHES | {","}
_JOINTS = frozenset({"and", "of", "for", "upon"})
_CHARGES = (("in", "charge", "of"), ("with", "responsibility", "for"), ("responsible", "for"))
_BRACKET = re.compile(r" \([a-z][\w ]{2,30}\)")
_SO_LONG = re.compile(r"for (?:[\w-]+ ){0,4}(?:years?|months?|weeks?|decades?)\b")
_SHORT_FORM = re.compile(r" \([A-Z&]{2,8}\)$")
_SMALL = re.compile(r"[a-z]+")
_LONGEST = 160
_LONGEST_PLACE = 5


class Post(NamedTuple):
    """An office and the body whose it is; `end` is where what tells it ends in the words read.

    `definite` is true for "the chair" and "Kent's leader", false for "a mother", None for a title.
    """

    role: str
    organisation: str | None
    definite: bool | None
    end: int


def _has_head(words: str) -> bool:
    return not words_of("heads").isdisjoint(_SMALL.findall(words.lower()))


@functools.cache
def _ends_owner() -> frozenset[str]:
    return words_of("stops") | words_of("heads")


def post_at(words: str) -> Post | None:
    """The office that `words` begin with, with or without article and owner."""
    words = words[:_LONGEST]
    return _post(Phrase(words), 0) if _has_head(words) else None


def post_before(words: str) -> Post | None:
    """The office that `words` end with, up to a comma: "Yesterday Kent's director,"."""
    words = _SHORT_FORM.sub("", words.rstrip(" ,"))
    if not _has_head(words):
        return None
    phrase = Phrase(words)
    found = (_post(phrase, first) for first in range(phrase.length))
    return next((post for post in found if post and post.end == len(words)), None)


def _post(phrase: Phrase, first: int) -> Post | None:
    """The office that begins at `first`, the longest that the grammar allows."""
    at, definite = phrase.article(first)
    owner, begin = _owner(phrase, at)
    if owner is None:
        owner, begin = _body_in_front(phrase, at)
    elif begin > at:
        definite = True
    begin, _ = phrase.article(begin) if begin > at else (begin, None)
    head = phrase.head(begin)
    if head is None:
        return None
    end, body, last = _complements(phrase, head)
    role = phrase.text[phrase.words[begin].start : phrase.words[end - 1].end]
    return Post(role, body or owner or None, definite, phrase.words[last - 1].end)


def _owner(phrase: Phrase, at: int) -> tuple[str | None, int]:
    """Whose office it is ("" for "the council's"), and where its words go on."""
    for index in range(at, min(at + MOST_WORDS, phrase.length)):
        word = phrase.words[index]
        if word.low in _ends_owner() or not word.text[0].isalnum():
            break
        stem = POSSESSIVE.sub("", word.text)
        if stem == word.text:
            continue
        if stem.lower() in words_of("no_owners") and phrase.low(index - 1) != "for":
            continue
        run = phrase.words[at:index]
        named = all(one.text[0].isupper() or one.low in _JOINTS for one in run)
        if stem.lower() in words_of("bodies") and not (run and named):
            return ("trust" if stem.lower() == "trust" else ""), index + 1
        if named and (run or word.text[0].isupper()):
            return phrase.text[phrase.words[at].start : word.start + len(stem)], index + 1
        break
    return None, at


def _body_in_front(phrase: Phrase, at: int) -> tuple[str | None, int]:
    """The body named right before its office: "Kent County Council leader", "Kent leader"."""
    if at >= phrase.length or not phrase.words[at].text[0].isupper():
        return None, at
    start = phrase.words[at].start
    if body := body_at(phrase.text, start):
        after = phrase.position(body.end)
        return (body.name, after) if phrase.head(after) else (None, at)
    for after in range(at + 1, min(at + _LONGEST_PLACE, phrase.length)):
        name = phrase.text[start : phrase.words[after - 1].end]
        if council_by_name(name) and phrase.head(after):
            return name, after
    return None, at


def _complements(phrase: Phrase, head: int) -> tuple[int, str | None, int]:
    """Where the role ends, the body that it names, and where all that is said of it ends."""
    at = head
    while at < phrase.length:
        low, start = phrase.low(at), phrase.words[at].start
        inside = _charge(phrase, at) or (at + 1 if low in OF else 0)
        if bracket := _BRACKET.match(phrase.text, phrase.words[at - 1].end):
            end = phrase.position(bracket.end())
        elif _SO_LONG.match(phrase.text, start):
            break
        elif (inside or low in AT) and (found := _body(phrase, head, at, at > head)):
            return at, *found
        elif inside:
            end = phrase.field(inside)
            end = end if end > inside else at
        elif low in AND and (more := phrase.head(at + 1)):
            end = more
        elif low in (_BREAKS if at == head else DASHES):
            end = phrase.listed(at, strict=True)
        else:
            break
        if end <= at:
            break
        at = end
    return at, None, at


def _charge(phrase: Phrase, at: int) -> int:
    """Where a field begins after "in charge of", "with responsibility for"; else 0."""
    for words in _CHARGES:
        if all(phrase.low(at + number) == word for number, word in enumerate(words)):
            return at + len(words)
    return 0


def _body(phrase: Phrase, head: int, at: int, behind_field: bool) -> tuple[str | None, int] | None:
    """The body behind the preposition at `at`, and where its name ends.

    A place is a council's only `behind_field`: "director of services for Kent", "MP for Slough".
    """
    preposition = phrase.low(at)
    at, _ = phrase.article(at + 1)
    if phrase.low(at) in words_of("bodies") and phrase.words[at].text[0].islower():
        at += at + 1 < phrase.length and phrase.words[at + 1].text[0].isupper()
        if phrase.low(at) in words_of("bodies") and preposition in AT:
            return ("trust" if phrase.low(at) == "trust" else None), at + 1
    if at >= phrase.length:
        return None
    start, office = phrase.words[at].start, phrase.words[head - 1]
    heads_it = office.low in words_of("of_bodies") and preposition != "in"
    whole = heads_it or preposition in ("at", "with")
    own = preposition == "of" and office.text[0].islower()
    whole = whole or (behind_field and phrase.names_body(at))
    found = body_at(phrase.text, start)
    if found is None and (whole or own):
        of_work = phrase.low(at) in words_of("fields") | words_of("no_owners")
        found = None if of_work else named_at(phrase.text, start)
    if found is None:
        return None
    last = phrase.position(found.end)
    return found.name, last + (phrase.low(last) in words_of("bodies"))
