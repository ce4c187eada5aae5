"""What people are quoted as saying, told apart from words that are merely put in quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from store.parsing.speech.marks import Quoted, quoted
from store.parsing.speech.people import SENTENCE_END, People
from store.parsing.speech.roles import INSPECTORATE, Person
from store.parsing.text.blocks import Block
from store.records import Quotation

_VERB = (
    r"(?:said|says|say|added|adds|wrote|writes|write|told [^.:“\"]{2,40}|commented|comments|"
    r"explained|stated|states|continued|insisted|concluded|concludes|noted|notes|warned|admitted|responded|"
    r"replied|reads|asked|asks|argued|argues|claimed|declared|remarked|stressed|emphasised|observed|"
    r"acknowledged|conceded|pledged|vowed|recalled|reflected|tweeted|posted|went on|adding|saying|"
    r"beamed|enthused|urged|lamented|cautioned|countered|predicted|promised)"
)
_BEFORE = re.compile(rf"(?P<who>[^“”\"]{{2,300}}?),?\s+{_VERB}(?: [\w’' ]{{1,40}}?)?\s*[:,]?\s*$")
_AFTER = re.compile(
    rf"^[,.]?\s*(?:(?:{_VERB}|(?:[Tt]hose|[Tt]hese) (?:are|were) the words of) "
    r"(?P<named>[^“”\".:;]{2,200})"
    rf"|(?P<who>[^“”\".:;]{{2,160}}?),? {_VERB}\b)"
)
_LABELLED = re.compile(r"^\s*(?P<who>[A-Z][^“”\".:;]{3,120}):\s*$")
"""A name and a colon in front of what someone says, as in a list of answers."""
_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<who>[^“”\".:;]{2,160}),\s*$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been) told by (?P<who>[^:“\"]{2,80}):?\s*$")
_WRITTEN = re.compile(r"\b(?:report|letter|ofsted|inspectors?|inspectorate|watchdog)\b", re.I)
_SPOKES = re.compile(
    r"^(?:a|the) (?P<role>(?:council |authority |trust )?spokes\w+)"
    r"(?: (?:for|from|at) (?:the )?(?P<org>.+))?$|"
    r"^(?:a|the) (?P<org2>[A-Z][\w’' ]+) (?P<role2>spokes\w+)$",
    re.I,
)
_SHORTEST = 4


def find_quotations(text: str, blocks: Sequence[Block]) -> list[Quotation]:
    """The quotations of a text, one a stretch in quotation marks, each with its speaker.

    Words in quotation marks within a sentence of the writer's own are left out: they are no
    one's speech. So is what nobody is said to have said.
    """
    people = People()
    found: list[Quotation] = []
    floor = _Floor()
    stretches = quoted(text, blocks)
    by_block: dict[int, list[Quoted]] = {}
    for stretch in stretches:
        by_block.setdefault(stretch.block, []).append(stretch)
    for index, block in enumerate(blocks):
        own = by_block.get(index, [])
        if not own or not own[0].opens:
            floor.speaking = None
        floor.within = None
        at = block.start
        for number, one in enumerate(own):
            limit = own[number + 1].start - 1 if number + 1 < len(own) else block.end
            before, after = text[at : one.start - 1], text[one.end + 1 : limit]
            words = text[one.start : one.end]
            person = _speaker(before, after, words, people)
            resumed = person is None and floor.within is not None and _resumes(before, words)
            person = person or floor.holder(before, words, opening=number == 0)
            if person is None and _is_whole(words):
                person = _told_before(before, people)
            if person is not None:
                floor.within = floor.speaking = person
                if _is_utterance(words) or resumed:
                    found.append(_quotation(text, one, person))
            at = one.end + 1
        people.meet(text[at : block.end])
        ended = bool(own) and at >= block.end
        floor.announced = None if ended else _announced(text[at : block.end], people)
    return found


@dataclass(slots=True)
class _Floor:
    """Who has the floor, where nobody is named beside the words.

    `within` spoke in this paragraph already, `announced` was named at the end of the last one,
    `speaking` spoke in the paragraphs before.
    """

    within: Person | None = None
    announced: Person | None = None
    speaking: Person | None = None

    def holder(self, before: str, words: str, *, opening: bool) -> Person | None:
        """Whose `words` are that follow `before`; `opening` if none do in this paragraph yet."""
        if not opening:
            told = _AFTER.match(before[:260]) and _is_utterance(words)
            goes_on = told or _resumes(before, words) or _is_whole(words)
            return self.within if goes_on else None
        if self.announced and _is_utterance(words):
            return self.announced
        return self.speaking if _is_whole(words) else None


def _quotation(text: str, one: Quoted, person: Person) -> Quotation:
    words = text[one.start : one.end]
    start = one.start + len(words) - len(words.lstrip())
    end = one.start + len(words.rstrip(" \n\t,"))
    return Quotation(person.name, person.role, person.organisation, start, end, text[start:end])


def _speaker(before: str, after: str, words: str, people: People) -> Person | None:
    """Who is said, right before or right after the words, to have said them."""
    lead = SENTENCE_END.split(before)[-1]
    ends = words.rstrip()[-1:]
    # "The leader said: “We are glad.” The chair said: “So are we.”": each has a colon of their own.
    announced = ends != "," and lead.rstrip().endswith(":") and _BEFORE.search(lead[-340:])
    if ends in ",?!." and not announced and (said := _AFTER.match(after[:260])):
        people.meet(before)
        who = said["named"] or said["who"]
        if (person := _person(who, people)) is not None:
            return person
    if said := _ACCORDING.search(lead[-340:]):
        people.meet(before[: len(before) - len(lead)])
        return _person(said["who"], people)
    spoken = _is_whole(words) or (lead.rstrip().endswith(":") and _is_utterance(words))
    if spoken and (said := _BEFORE.search(lead[-340:])):
        people.meet(before[: len(before) - len(lead)])
        if passive := _PASSIVE.search(lead):
            return people.identify(passive["who"])
        return _person(said["who"], people)
    if (label := _LABELLED.match(before)) and _is_utterance(words):
        person = people.identify(label["who"])
        if person is not None and person.name:
            return person
    people.meet(before)
    return None


def _resumes(between: str, words: str) -> bool:
    """Whether the words go on where the verb of speech broke them off: “…,” she said, “and …”."""
    broken = _AFTER.match(between[:260])
    whole = broken is not None and broken.end() >= len(between.rstrip(" ,"))
    return whole and between.rstrip().endswith(",") and len(words.split()) >= _SHORTEST


def _told_before(before: str, people: People) -> Person | None:
    """Who tells in the sentence before: "The leader said that he was shocked. “We …”"."""
    return people.telling if before.rstrip()[-1:] in (".", ":") else None


def _person(who: str, people: People) -> Person | None:
    if spokes := _SPOKES.match(who.split(", ")[0].strip(" ,")):
        organisation = spokes["org"] or spokes["org2"]
        if organisation is None and (people.telling is None or people.telling.name is None):
            told = people.telling.organisation if people.telling else None
            organisation = told or (people.spoken_for if who[:3].lower() == "the" else None)
        people.spoken_for = organisation or people.spoken_for
        return Person(None, spokes["role"] or spokes["role2"], organisation)
    person = people.identify(who)
    if person is not None:
        return person
    return INSPECTORATE if _WRITTEN.search(who) else None


def _announced(rest: str, people: People) -> Person | None:
    """The speaker whom a paragraph ends with: "… said:" before the words follow."""
    if not rest.rstrip().endswith(":"):
        return None
    said = _BEFORE.search(SENTENCE_END.split(rest)[-1][-340:])
    return _person(said["who"], people) if said else None


def _is_whole(words: str) -> bool:
    """Whether the words are a sentence or more, not a phrase in someone else's sentence."""
    first = words.lstrip("‘'“\"[… ")[:1]
    return len(words.split()) >= _SHORTEST and (first.isupper() or first.isdigit())


def _is_utterance(words: str) -> bool:
    """Whether the words are said for themselves: a fragment belongs to the writer's sentence."""
    return len(words.split()) > 1 and words.lstrip("‘'“\"[… ")[:1].isupper()
