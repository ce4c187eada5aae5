"""The names of people, told from those of places, parties and offices."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.councils import council_by_name
from store.parsing.speech.bodies import words_of
from store.parsing.speech.posts import post_at, post_before

TITLE = (
    r"(?:(?:Mr|Mrs|Ms) Justice|Cllr|Coun|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|"
    r"Professor|Prof|Rev)\.? "
)
NAME_WORD = r"(?:(?:Mc|Mac|O[’'])?[A-Z][a-zà-ÿ]+(?:[-’'][A-Z][a-zà-ÿ]+)*)"
_NAME = re.compile(
    rf"(?:{TITLE})?"
    rf"(?P<name>(?!{TITLE}|Justice ){NAME_WORD}"
    rf"(?: [A-Z]\.?)?(?: (?:de|van|von|al|bin|el))?(?: {NAME_WORD}){{1,2}})\b"
    rf"|{TITLE}(?P<titled>(?:[A-Z]\.? ){{0,2}}{NAME_WORD})\b"
)
_CAPITAL = re.compile(r"[A-Z](?=\S* (?:[A-Z]|(?:de|van|von|al|bin|el) ))")
_CLITIC = re.compile(r"(?:[’']s|[’'.])$")
_NO_NAME = re.compile(
    r"\b(?:the|in|into|inside|at|near|around|across|outside|opposite|charity|union|company) $", re.I
)
"""Before these words stands what they name: "the Ashfield Independents", "in Mill Place"."""
_OF_PERSON = re.compile(
    r", (?:the|who|its|a|an|[a-z]+ (?:of|for|member)|\d\d)\b|,? (?:said|says|added|adds|told)\b"
)
"""What follows a person's name, and no place's."""
_APART = re.compile(r", | [–—-] | \(| is ")
_NO_NAME_YET = re.compile(r" for [A-Z]")
_LONGEST_BEFORE = 9


class Name(NamedTuple):
    """A person's name and where it stands, its title with it."""

    text: str
    start: int
    end: int
    title: str = ""


def names(stretch: str) -> list[Name]:
    """The names of people in a stretch of text, in order."""
    found = []
    at = 0
    while capital := _CAPITAL.search(stretch, at):
        at = capital.start()
        match = _NAME.match(stretch, at)
        if match is None:
            at += 1
            continue
        name = match["name"] or match["titled"]
        words = name.split()
        titled = match[0] != name
        if any(_CLITIC.sub("", word) in words_of("not_names") for word in words) and not (
            _is_surname(words, stretch, match, titled=titled)
        ):
            at = match.end() - len(name) + len(words[0])
            continue
        at = match.end()
        if titled or not _is_of_thing(name, stretch, match):
            title = match[0].removesuffix(name).strip(" .")
            found.append(Name(name, match.start(), match.end(), title))
    return found


def _is_surname(words: list[str], stretch: str, match: re.Match[str], *, titled: bool) -> bool:
    """Whether a word that often is no name is one here: "Colin Foster, who runs the trust"."""
    *first, last = words
    if last not in words_of("surnames") or len(first) > 1:
        return False
    if titled or not first:
        return titled
    after = stretch[match.end() :]
    apart = _APART.match(after)
    person = _OF_PERSON.match(after) or (apart and post_at(after[apart.end() :]))
    return is_first_name(first[0]) and bool(person or post_before(stretch[: match.start()]))


def is_first_name(word: str) -> bool:
    """Whether a word with a capital can be someone's only name: no office, body or place."""
    other = words_of("not_names") | words_of("known") | words_of("parties")
    return word not in other and council_by_name(word) is None


def _is_of_thing(name: str, stretch: str, match: re.Match[str]) -> bool:
    """Whether a place, a party, a house or a company has that name."""
    before = stretch[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
    return bool(
        _NO_NAME.search(before) or _NO_NAME_YET.match(stretch, match.end()) or council_by_name(name)
    )
