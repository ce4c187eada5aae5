"""People as a text introduces them: name, role, organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from store.councils import council_by_name
from store.parsing.speech.known import Known
from store.parsing.speech.names import NAME_WORD, TITLE, Name, is_first_name, names
from store.parsing.speech.offices import body, office_holder
from store.parsing.speech.posts import post_before
from store.parsing.speech.roles import INSPECTORATE, Person, becomes, described

_NEAR = 200
_SURNAME = re.compile(rf"^(?:{TITLE})?(?P<name>{NAME_WORD})$")
_CAPITALS = re.compile(rf"\b{NAME_WORD}\b")
_FIRST_NAME = re.compile(
    rf"^(?:(?P<front>[^\s,][^,]*?) )?(?P<name>{NAME_WORD})"
    r"(?: \([^()]*\))?(?:, (?:aged |who is )?(?P<age>\d{1,2}))?(?=,| (?:and|who)\b|$)"
)
"""Someone who has no surname in print, but an age or a station: "Tom, 19", "Jade, a parent"."""
_PRONOUN = re.compile(r"^(?:he|she|they|the councillor)$", re.I)
_LINK = re.compile(
    r"^(?:(?:but|and|however|meanwhile|also|in (?:a|its|his|her|their) (?-i:[a-z ]{3,40}\b)"
    r"(?<! to)(?<! with)(?<! for)(?<! by)(?<! from)|"
    r"speaking [\w ]{3,40}|responding[\w ]{0,40}),? )+",
    re.I,
)
"""What stands before the subject: "in a statement, the council"."""
SPEAKING_FOR = re.compile(
    r"\bspokes\w+ (?:for|from|at) (?:the )?"
    r"(?P<org>[A-Z][\w&’'-]*(?: (?:[A-Z][\w&’'-]*|and|for|of|the|upon))*)"
)
_SPOKEN_TO = re.compile(r"\b(?:to|with|from|against|alongside) (?:[a-z]+ )?$")
"""Before a name these say that someone else is the subject: "in a letter to Jo Bell, she"."""
_RELATIVE = re.compile(r" (?:who|whose|which)\b")
SENTENCE_END = re.compile(r"[.!?](?<!\bCllr.)(?<!\bDr.)(?<!\bMr.)(?<!\bMrs.)[”\"’')]*\s+")
_TELLS = re.compile(
    r" (?:also |then |later |has |had |have )?"
    r"(?:s(?:aid|ays|poke)|a(?:dd(?:ed|s)|pologised|dmitted|nswered|sked|greed|ccept(?:ed|s))"
    r"|t(?:old|hanked)|c(?:alled|ommented)|w(?:elcomed|arn(?:ed|s)|rote|rite)"
    r"|p(?:romised|raised|aid tribute)|d(?:escribed|isagreed|enied)"
    r"|insisted|replied|hailed|explained)\b"
)
"""The verb of a sentence that tells what someone said, by its first letter: most words have none
of these."""
_NO_SUBJECT = re.compile(r"[“”\".;:]")
_LONGEST_SUBJECT = 200
_JOINED = re.compile(r"\b(?:of|for|and|&) $")
_SUBJECT = 40
_BESIDE = 5


def _subject(sentence: str) -> str | None:
    """The subject of a sentence that tells what someone said."""
    verb = _TELLS.search(sentence, 2, 2 * _LONGEST_SUBJECT)
    if verb is None:
        return None
    subject = sentence[: verb.start()].removesuffix(",")
    return None if len(subject) > _LONGEST_SUBJECT or _NO_SUBJECT.search(subject) else subject


def _up_to(sentence: str, at: int, name: int | None) -> str:
    """What stands behind a name, up to the next one: a bar stands for that."""
    end = min(at + _NEAR, len(sentence))
    if name is None or name > end or _JOINED.search(sentence[at:name]):
        return sentence[at:end]
    return f"{sentence[at:name]}|"


@dataclass(slots=True)
class People:
    """Those whom the text has introduced so far, and who was named last.

    `telling` is the subject of the sentence met last where that tells what someone said;
    `inspectors` says that inspectors came up since anyone was named; `spoken_for` is the body
    that a spokesperson was named for, `beside` are those named in one sentence last.
    """

    known: Known = field(default_factory=Known)
    last: Person | None = None
    telling: Person | None = None
    inspectors: bool = False
    spoken_for: str | None = None
    beside: list[str] = field(default_factory=list)

    def meet(self, stretch: str) -> None:
        """Remember whom a stretch of text names, with role and organisation."""
        for sentence in SENTENCE_END.split(stretch):
            if not sentence.strip():
                continue
            met = list(self._met(sentence))
            self.inspectors = "nspectors" in sentence or (self.inspectors and not met)
            if not met:
                meant = self.known.pointed(sentence, self.last)
                if meant is not self.last:
                    self.last, self.beside = meant, []
            else:
                alone = len({name for name, _ in met}) == 1 and met[0][1] < _SUBJECT
                self.known.turn_to(met[0][0] if alone else None, sentence)
                self.beside = [name for name, _ in sorted(met, key=lambda one: one[1])[:_BESIDE]]
            if "spokes" in sentence and (spoken := SPEAKING_FOR.search(sentence)):
                self.spoken_for = spoken["org"]
            subject = _subject(sentence)
            self.telling = self.identify(subject) if subject else None

    def note(self, stretch: str) -> None:
        """Remember those who are only spoken to: "he told the leader, Jo Bell"."""
        for one in names(stretch):
            before = stretch[max(0, one.start - _NEAR) : one.start]
            self.known.remember(one.text, before, _up_to(stretch, one.end, None))

    def identify(self, clause: str) -> Person | None:
        """Who is meant by the subject of a verb of speech: "Jo Bell, the leader", "he", "Bell"."""
        whole = clause.strip(" ,:;–-")
        if link := _LINK.match(whole):
            whole = whole[link.end() :]
        clause = _RELATIVE.split(whole)[0].strip(" ,")
        if clause.lower() == "they" and self.inspectors:
            return INSPECTORATE
        if clause.lower() == "it" and self.last and not self.last.name and not self.last.role:
            return self.last
        if _PRONOUN.match(clause) and self.last:
            self.last = self._meant(clause.lower())
            return self.last
        found = names(clause) or [one for one in names(whole)[:1] if one.end <= len(clause)]
        if found and _SPOKEN_TO.search(clause[: found[0].start]):
            behind = clause[found[0].end :].rpartition(", ")[2]
            self.note(whole)
            return self.identify(behind) if behind else None
        if found:
            first = found[0]
            after = _up_to(whole, first.end, found[1].start if len(found) > 1 else None)
            named = self._remember(first, clause[: first.start], after)
            self.known.turn_to(named.name)
            self.beside = [named.name or ""]
            return named
        person = self._by_surname(clause) or self._by_office(clause) or self._alone(clause, whole)
        if person is not None:
            self.last = person
            self.beside = [person.name] if person.name else []
        return person

    def _meant(self, pronoun: str) -> Person | None:
        """Whom a pronoun means: the first of the sentence that named people last, if it fits."""
        named = [self.known.named[name] for name in self.beside if name in self.known.named]
        return next((one for one in named if self.known.can_be(one, pronoun)), self.last)

    def _met(self, sentence: str) -> Iterator[tuple[str, int]]:
        """Whom a sentence names, and where; what it says of them is remembered."""
        end = 0
        found = names(sentence)
        for number, one in enumerate(found, 1):
            before = sentence[max(end, one.start - _NEAR) : one.start]
            following = found[number].start if number < len(found) else None
            person = self._remember(one, before, _up_to(sentence, one.end, following))
            end = one.end
            yield person.name or one.text, one.start
        if not any(surname in sentence for surname in self.known.surnames):
            return
        inside = {at for one in found for at in range(one.start, one.end)}
        for word in _CAPITALS.finditer(sentence):
            full = self.known.surnames.get(word[0])
            if full and word.start() not in inside:
                known = self.last = self.known.named[full]
                if known.role is None:
                    before = sentence[max(0, word.start() - _NEAR) : word.start()]
                    after = _up_to(sentence, word.end(), None)
                    self._remember(Name(full, word.start(), word.end()), before, after)
                yield full, word.start()

    def _remember(self, name: Name, before: str, after: str) -> Person:
        self.last = self.known.remember(name.text, before, after)
        self.known.title(self.last.name or "", name.title)
        return self.last

    def _by_surname(self, clause: str) -> Person | None:
        found = _SURNAME.match(clause)
        full = self.known.by_part(found["name"]) if found else None
        if full is None:
            return None
        self.known.turn_to(full)
        return self.known.named[full]

    def _by_office(self, clause: str) -> Person | None:
        post = office_holder(clause)
        pointing = clause[:4].lower() == "the "
        return self.known.in_office(post, pointing=pointing) if post else None

    def _alone(self, clause: str, whole: str) -> Person | None:
        """One known by a first name, or a body that speaks."""
        if council_by_name(clause) or (named := body(clause)):
            return Person(None, None, clause if council_by_name(clause) else named)
        found = _FIRST_NAME.match(whole)
        if found is None or not is_first_name(found["name"]):
            return None
        if found["front"] and not post_before(found["front"]):
            return None
        after = whole[found.end() :]
        role, organisation = described(found["front"] or "", after)
        if role is None:
            role, organisation = becomes(after)
        return Person(found["name"], role, organisation) if role or found["age"] else None
