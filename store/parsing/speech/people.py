"""People as a text introduces them: name, role, organisation."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field

from store.parsing.lexicon import load
from store.parsing.speech.offices import body, office_holder
from store.parsing.speech.roles import INSPECTORATE, Person, described

_TITLE = (
    r"(?:Cllr|Coun|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Rev)\.? "
)
_WORD = r"(?:(?:Mc|Mac|O[’'])?[A-Z][a-zà-ÿ]+(?:[-’'][A-Z][a-zà-ÿ]+)*)"
_NAME = re.compile(
    rf"(?:{_TITLE})?"
    rf"(?P<name>(?!{_TITLE}){_WORD}"
    rf"(?: [A-Z]\.?)?(?: (?:de|van|von|al|bin|el))?(?: {_WORD}){{1,2}})\b"
    rf"|{_TITLE}(?P<titled>{_WORD})\b"
)
_CAPITAL = re.compile("[A-Z]")
_CLITIC = re.compile(r"(?:[’']s|[’'.])$")
_NEAR = 200
_SURNAME = re.compile(rf"^(?:{_TITLE})?(?P<name>{_WORD})$")
_CAPITALS = re.compile(rf"\b{_WORD}\b")
_AGED = re.compile(rf"^(?P<name>{_WORD}), \d{{1,2}}\b")
"""Someone who has no surname in print, but an age: "Tom, 19"."""
_PRONOUN = re.compile(
    r"^(?:he|she|they|the (?:councillor|director|leader|mayor|minister|inspector))$", re.I
)
_LINK = re.compile(
    r"^(?:(?:but|and|however|meanwhile|also|in (?:a|its|his|her|their) [\w ]{3,30}|"
    r"speaking [\w ]{3,40}|responding[\w ]{0,40}),? )+",
    re.I,
)
"""What stands before the subject: "in a statement, the council"."""
SPEAKING_FOR = re.compile(
    r"\bspokes\w+ (?:for|from|at) (?:the )?"
    r"(?P<org>[A-Z][\w&’'-]*(?: (?:[A-Z][\w&’'-]*|and|for|of|the|upon))*)"
)
_RELATIVE = re.compile(r",? \b(?:who|whose|which)\b")
SENTENCE_END = re.compile(r"[.!?](?<!\bCllr.)(?<!\bDr.)(?<!\bMr.)(?<!\bMrs.)[”\"’')]*\s+")
_INSPECTORS = re.compile(r"\binspectors\b", re.I)
_TELLING = re.compile(
    r"(?P<who>[^“”\".;:]{2,200}?),? (?:also |then |later |has |had |have )?"
    r"(?:said|says|added|adds|told|called|thanked|apologised|welcomed|promised|admitted|described|"
    r"insisted|answered|replied|warned|asked|agreed|disagreed|praised|hailed|paid tribute|"
    r"commented|explained|wrote|write|warns|spoke|denied|accepted|accepts)\b"
)
"""The subject of a sentence that tells what someone said."""
_LONGEST = 400


@functools.cache
def _not_names() -> frozenset[str]:
    """Words with a capital that belong to offices and bodies, or open a sentence: no names."""
    return frozenset(load("places.toml")["words"]["office"])


@dataclass(slots=True)
class People:
    """Those whom the text has introduced so far, by surname, and who was named last.

    `telling` is the subject of the sentence met last where that tells what someone said;
    `inspectors` says that inspectors came up since anyone was named; `spoken_for` is the body
    that a spokesperson was named for.
    """

    known: dict[str, Person] = field(default_factory=dict)
    last: Person | None = None
    telling: Person | None = None
    inspectors: bool = False
    spoken_for: str | None = None

    def meet(self, stretch: str) -> None:
        """Remember whom a stretch of text names, with role and organisation."""
        for sentence in SENTENCE_END.split(stretch):
            if not sentence.strip():
                continue
            named = _names(sentence)
            for name, start, end in named:
                before = sentence[max(0, start - _NEAR) : start]
                self._remember(name, before, sentence[end : end + _NEAR])
            capitals = _CAPITALS.findall(sentence) if self.known else ()
            again = [self.known[word] for word in capitals if word in self.known]
            self.last = again[-1] if again and not named else self.last
            self.inspectors = bool(_INSPECTORS.search(sentence)) or (
                self.inspectors and not named and not again
            )
            if "spokes" in sentence and (spoken := SPEAKING_FOR.search(sentence)):
                self.spoken_for = spoken["org"]
            subject = _TELLING.match(sentence[:_LONGEST])
            self.telling = self.identify(subject["who"]) if subject else None

    def identify(self, clause: str) -> Person | None:
        """Who is meant by the subject of a verb of speech: "Jo Bell, the leader", "he", "Bell"."""
        whole = _LINK.sub("", clause.strip(" ,:;–-"))
        clause = _RELATIVE.split(whole)[0].strip(" ,")
        if clause.lower() == "they" and self.inspectors:
            return INSPECTORATE
        if _PRONOUN.match(clause) and self.last:
            return self.last
        names = _names(clause)
        if names:
            name, start, end = names[0]
            return self._remember(name, clause[:start], whole[end:])
        if found := _SURNAME.match(clause):
            person = self.known.get(found["name"])
        elif found := _AGED.match(clause):
            person = Person(found["name"])
        else:
            person = office_holder(clause) or body(clause)
        self.last = person or self.last
        return person

    def _remember(self, name: str, before: str, after: str) -> Person:
        role, organisation = described(before, after)
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
