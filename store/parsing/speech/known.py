"""Those whom a text has named so far, and what they are known to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from msgspec.structs import replace

from store.parsing.speech.bodies import words_of
from store.parsing.speech.names import NAME_WORD, is_first_name
from store.parsing.speech.offices import holds, noun_of
from store.parsing.speech.posts import Post, post_at
from store.parsing.speech.roles import Person, becomes, described, with_inspectorate

_HE = re.compile(r"^(?:He|She|They|[A-Z][^,“”]{3,60}, (?:s?he|they))(?= )")
_AS = re.compile(
    r"^(?:As|In (?:his|her|their) (?:\w+ )?(?:role|post|job|capacity) (?:as|of)) "
    r"(?P<post>.{4,150}?), (?:s?he|they)\b"
)
_WORK = re.compile(
    r"\b(?:joined|joins|appointed|sent|took (?:on|over|up)|retire\w*|brief|portfolio|job|post|role|"
    r"in charge|hired|recruited|arrived|came (?:to|from|in)|been an?|years (?:in|at|with|as)|led|"
    r"leads|runs|at the helm|department|service)\b"
)
"""Words of someone's work, whose office may then be named without more: "the director"."""
_ONE = re.compile(rf"(?:One|A|An|The|His|Her) [^,.:;]{{3,80}}, (?P<name>{NAME_WORD}), ")
"""One who is introduced by a first name alone: "One of the foster carers, Pam, has …"."""
_SINCE = 4
_POINTING = ("The ", "Its ", "Their ", "His ", "Her ")
_PRONOUNS = {
    **dict.fromkeys(("Mr", "Sir", "Lord", "Mr Justice"), "he"),
    **dict.fromkeys(("Mrs", "Ms", "Miss", "Dame", "Lady", "Baroness"), "she"),
}
"""The pronoun that a title asks for."""


@dataclass(slots=True)
class Known:
    """People by their whole names; `surnames` leads from a surname to the one named so last.

    `firsts` does so from a first name to the one named so first, and `holders` from the noun of an
    office, "director", to all who have one. `pronouns` are those that are known of some. `topic`
    is who was spoken of alone, `at_work` whether as one at work, `since` how many sentences name
    nobody after that. `called` are the offices by which one who was named without an office is
    meant: "Jo Bell came in May. The director …".
    """

    named: dict[str, Person] = field(default_factory=dict)
    surnames: dict[str, str] = field(default_factory=dict)
    firsts: dict[str, str] = field(default_factory=dict)
    holders: dict[str, dict[str, None]] = field(default_factory=dict)
    pronouns: dict[str, str] = field(default_factory=dict)
    topic: str | None = None
    at_work: bool = False
    since: int = 0
    called: dict[str, str] = field(default_factory=dict)

    def remember(self, name: str, before: str, after: str) -> Person:
        """The owner of `name`, with what the words around it say."""
        full = self.full(name)
        old = self.named.get(full, Person(full))
        role, organisation = described(before, after)
        if not role and not old.role:
            becoming = becomes(after)
            role, organisation = becoming[0], organisation or becoming[1]
        self.surnames[full.split()[-1]] = full
        self.firsts.setdefault(full.split()[0], full)
        return self._keep(Person(full, role or old.role, organisation or old.organisation))

    def full(self, name: str) -> str:
        """The whole name, where only the end of one that is known is given: "Akhtar Bell"."""
        known = self.surnames.get(name.split()[-1], name)
        return known if known.endswith(f" {name}") else name

    def by_part(self, name: str) -> str | None:
        """The whole name of the one who is known by a surname, or else by a first name."""
        return self.surnames.get(name) or self.firsts.get(name)

    def title(self, name: str, title: str) -> None:
        """Know by the title whether its owner is a "he" or a "she"."""
        if pronoun := _PRONOUNS.get(title):
            self.pronouns[name] = pronoun

    def can_be(self, person: Person, pronoun: str) -> bool:
        """Whether `pronoun` can mean `person`, for all that is known."""
        known = self.pronouns.get(person.name or "")
        return known is None or pronoun not in ("he", "she") or known == pronoun

    def turn_to(self, name: str | None, sentence: str = "") -> None:
        """Speak of one person alone from here on, or of none or many."""
        self.topic = name
        self.since = 0
        self.at_work = bool(_WORK.search(sentence))

    def pointed(self, sentence: str, last: Person | None) -> Person | None:
        """`last` with what a sentence that names nobody says of them, or of the topic."""
        self.since += 1
        if last and last.name and not last.role and (told := _told_of_him(sentence)):
            return self._keep(replace(last, role=told[0], organisation=told[1]))
        if (one := _ONE.match(sentence)) and is_first_name(one["name"]):
            return Person(one["name"])
        post = post_at(sentence) if sentence.startswith(_POINTING) else None
        if post is None or not post.definite or sentence[post.end : post.end + 1] != " ":
            return last
        if self._is_plain() and not post.organisation and (self.at_work or _WORK.search(sentence)):
            self.called.setdefault(self.topic or "", post.role)
            return last
        return self.in_office(post, pointing=sentence.startswith("The "))

    def in_office(self, post: Post, *, pointing: bool) -> Person:
        """Who is meant by an office alone, which "the" makes a `pointing` one."""
        office = Person(None, post.role, with_inspectorate(post.role, post.organisation))
        if not post.definite:
            return office
        office = replace(office, definite=True)
        if pointing and self._is_plain() and (self.at_work or _is_lay(post.role)):
            self.called.setdefault(self.topic or "", post.role)
            return replace(office, perhaps=self.topic)
        return self._holder(office) or office

    def settled(self, person: Person) -> Person:
        """`person` with all that the whole text tells of them, once it has been met."""
        if person.name is None:
            return self._holder(person) or person
        known = self.named.get(self.full(person.name), person)
        role = person.role or known.role
        if role is None and not known.organisation:
            called = self.called.get(known.name or "")
            role = called if called and not any(self._holders(called)) else None
        organisation = person.organisation or known.organisation
        return Person(known.name, role, with_inspectorate(role, organisation))

    def _is_plain(self) -> bool:
        """Whether the one spoken of alone was named not long ago, and not what they are."""
        person = self.named.get(self.topic or "")
        return bool(person and not person.role and not person.organisation and self.since <= _SINCE)

    def _holder(self, office: Person) -> Person | None:
        """The only one who is known to hold an office that was named alone."""
        if not office.definite or not office.role:
            return None
        holders = list(islice(self._holders(office.role, office.organisation), 2))
        if holders or not office.perhaps:
            return holders[0] if len(holders) == 1 else None
        perhaps = self.settled(self.named[office.perhaps])
        return perhaps if perhaps.role == office.role else None

    def _holders(self, said: str, organisation: str | None = None) -> Iterator[Person]:
        """Those who are known to hold an office that was `said`."""
        for name in self.holders.get(noun_of(said), ()):
            person = self.named[name]
            if organisation and person.organisation not in (None, organisation):
                continue
            if person.role and holds(person.role, said):
                yield person

    def _keep(self, person: Person) -> Person:
        """`person`, who is known from here on."""
        name = person.name or ""
        self.named[name] = person
        if person.role:
            self.holders.setdefault(noun_of(person.role), {})[name] = None
        return person


def _is_lay(role: str) -> bool:
    """Whether no text names one like this alone that has not named them before: "the mother"."""
    return any(word in words_of("lay") for word in re.split(r"[ -]", role.lower()))


def _told_of_him(sentence: str) -> tuple[str, str | None] | None:
    """Role and organisation from "She is the director …", "As director, she …"."""
    if found := _AS.match(sentence):
        post = post_at(found["post"])
        return (post.role, post.organisation) if post else None
    him = _HE.match(sentence)
    role, organisation = becomes(sentence[him.end() :]) if him else (None, None)
    return (role, organisation) if role else None
