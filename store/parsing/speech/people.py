"""People as a text introduces them: name, role, organisation."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field

from store.parsing.lexicon import load

_TITLE = (
    r"(?:Cllr|Coun|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Rev)\.? "
)
_WORD = r"(?:(?:Mc|Mac|O[’'])?[A-Z][a-zà-ÿ]+(?:[-’'][A-Z][a-zà-ÿ]+)*)"
_NAME = re.compile(
    rf"(?:{_TITLE})?"
    rf"(?P<name>{_WORD}(?: [A-Z]\.?)?(?: (?:de|van|von|al|bin|el))?(?: {_WORD}){{1,2}})\b"
    rf"|{_TITLE}(?P<titled>{_WORD})\b"
)
_CAPITAL = re.compile("[A-Z]")
_CLITIC = re.compile(r"(?:[’']s|[’'.])$")
_NEAR = 200
_SURNAME = re.compile(rf"^(?:{_TITLE})?(?P<name>{_WORD})$")
_CAPITALS = re.compile(rf"\b{_WORD}\b")
_PRONOUN = re.compile(
    r"^(?:he|she|they|the (?:councillor|director|leader|mayor|minister|inspector))$", re.I
)
_LEADING = re.compile(
    r"^(?:(?:the|its|their|our|a|an|and|but|who is|is) )*"
    r"(?:(?:council|authority|county|borough|city|trust)[’']s )?",
    re.I,
)
_ROLE_NOUN = re.compile(
    r"\b(?:director|member|leader|mayor|chief|head|chair\w*|commissioner|minister|secretary|"
    r"inspector|spokes\w+|manager|officer|president|holder|boss|MP|councillor|adviser|worker)\b",
    re.I,
)
_OWNER = re.compile(r"^(?:[Tt]he )?(?P<org>[A-Z][\w&.’' -]*?(?:[’']s|s[’']))\s+(?P<role>\S.*)$")
_AT = re.compile(
    r"^(?P<role>.+?) (?:at|of|for|from|with|to) (?:the )?"
    r"(?P<org>(?:[A-Z][\w&’'-]*|and|upon|of)(?: (?:[A-Z][\w&’'-]*|and|upon|of))* "
    r"(?:[Cc]ouncil|Trust|Authority|Board|Corporation|Partnership)|Ofsted|the council)$"
)


@functools.cache
def _not_names() -> frozenset[str]:
    """Words with a capital that belong to offices and bodies, not to people."""
    return frozenset(load("places.toml")["words"]["office"])


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker; `name` is None for one who is only known by a role or an organisation."""

    name: str | None
    role: str | None = None
    organisation: str | None = None


@dataclass(slots=True)
class People:
    """Those whom the text has introduced so far, by surname, and who was named last."""

    known: dict[str, Person] = field(default_factory=dict)
    last: Person | None = None

    def meet(self, stretch: str) -> Person | None:
        """The person whom a stretch of text names last, remembered with role and organisation."""
        met = None
        for name, start, end in _names(stretch):
            met = self._remember(
                name, stretch[max(0, start - _NEAR) : start], stretch[end : end + _NEAR]
            )
        if met is None and self.known:
            again = [self.known[word] for word in _CAPITALS.findall(stretch) if word in self.known]
            self.last = again[-1] if again else self.last
        return met

    def identify(self, clause: str) -> Person | None:
        """Who is meant by the subject of a verb of speech: "Jo Bell, the leader", "he", "Bell"."""
        clause = clause.strip(" ,:;–-")
        if _PRONOUN.match(clause):
            return self.last
        names = _names(clause)
        if names:
            name, start, end = names[0]
            return self._remember(name, clause[:start], clause[end:])
        if found := _SURNAME.match(clause):
            person = self.known.get(found["name"])
            self.last = person or self.last
            return person
        return None

    def _remember(self, name: str, before: str, after: str) -> Person:
        role, organisation = _described(before, after)
        surname = name.split()[-1]
        old = self.known.get(surname)
        if old and (" " not in name or old.name == name):
            role, organisation = role or old.role, organisation or old.organisation
            name = old.name or name
        person = Person(name, role, organisation)
        self.known[surname] = self.last = person
        return person


def _names(stretch: str) -> list[tuple[str, int, int]]:
    """The names of people in a stretch of text, with their offsets in it."""
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
        offices = [n for n, word in enumerate(words) if _CLITIC.sub("", word) in _not_names()]
        if not offices:
            found.append((name, match.start(), match.end()))
            at = match.end()
        else:
            at = match.end() - len(name) + len(words[0])
    return found


def _described(before: str, after: str) -> tuple[str | None, str | None]:
    """Role and organisation from what stands before a name, or after it between commas."""
    apposition = re.match(
        r"\s*(?:,|\()\s*(?P<words>[^()]{3,160}?)\s*(?:,\s*$|\)|,(?= who\b)|$)", after
    )
    for words in (apposition["words"] if apposition else "", _tail(before)):
        words = _LEADING.sub("", words.strip(" ,."))
        if words and _ROLE_NOUN.search(words):
            return _split(words)
    return None, None


def _tail(before: str) -> str:
    """The noun phrase right before a name: after the last comma or full stop."""
    before = before.rstrip(" ,")
    return re.split(r"[.,;:]|\b(?:that|when|as|while|and said|to)\b(?! the)", before)[-1]


def _split(words: str) -> tuple[str, str | None]:
    if (owner := _OWNER.match(words)) and _ROLE_NOUN.search(owner["role"]):
        return owner["role"], re.sub(r"(?:[’']s|(?<=s)[’'])$", "", owner["org"])
    if (at := _AT.match(words)) and _ROLE_NOUN.search(at["role"]) and at["org"] != "the council":
        return at["role"], at["org"]
    return words, None
