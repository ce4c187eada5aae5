"""What people are quoted as saying, told apart from words that are merely put in quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from store.parsing.speech.marks import Quoted, quoted
from store.parsing.speech.people import SENTENCE_END, People
from store.parsing.speech.roles import Person
from store.parsing.speech.speakers import (
    announced_speaker,
    names_speaker,
    resumes,
    speaker,
    told_before,
)
from store.parsing.speech.utterances import is_fragment, is_utterance, is_whole
from store.parsing.text.blocks import Block
from store.records import Quotation

_OURS = re.compile(r"\b(?:we|our|us|ours|I|my|me)\b", re.I)
"""Without these a paragraph in quotation marks could be the report's, of which someone spoke."""


def find_quotations(text: str, blocks: Sequence[Block]) -> list[Quotation]:
    """The quotations of a text, one a stretch in quotation marks, each with its speaker.

    Words in quotation marks within a sentence of the writer's own are left out: they are no
    one's speech. So is what nobody is said to have said.
    """
    people = People()
    found: list[tuple[Quoted, Person]] = []
    floor = _Floor()
    stretches = quoted(text, blocks)
    if not stretches:
        return []
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
            person = speaker(before, after, words, people)
            resumed = person is None and floor.within is not None and resumes(before, words)
            person = person or floor.holder(before, words, opening=number == 0)
            if person is None and is_whole(words):
                person = told_before(before, people)
                own_words = number > 0 or _OURS.search(words)
                if person is None and own_words and not names_speaker(after):
                    person = floor.teller(before, text[max(0, at - 2) : at])
            if number == 0 or people.telling or SENTENCE_END.search(before):
                floor.told = people.telling
            if person is not None:
                floor.within = floor.speaking = person
                picked = person.organisation != "Ofsted" and is_fragment(words)
                if is_utterance(words) or resumed or picked:
                    found.append((one, person))
            people.note(words)
            at = one.end + 1
        rest = text[at : block.end]
        told = floor.teller(rest, text[max(0, at - 2) : at]) if own else None
        people.meet(rest)
        floor.told = told or (people.telling if rest.rstrip().endswith(".") else None)
        ended = bool(own) and at >= block.end
        floor.announced = None if ended else announced_speaker(text[at : block.end], people)
    return [_quotation(text, one, people.known.settled(person)) for one, person in found]


@dataclass(slots=True)
class _Floor:
    """Who has the floor, where nobody is named beside the words.

    `within` spoke in this paragraph already, `announced` was named at the end of the last one,
    `speaking` spoke in the paragraphs before, `told` is told to have spoken by the last sentence.
    """

    within: Person | None = None
    announced: Person | None = None
    speaking: Person | None = None
    told: Person | None = None

    def holder(self, before: str, words: str, *, opening: bool) -> Person | None:
        """Whose `words` are that follow `before`; `opening` if none do in this paragraph yet."""
        if not opening:
            told = names_speaker(before) and is_utterance(words)
            goes_on = told or resumes(before, words) or is_whole(words)
            return self.within if goes_on else None
        if self.announced and is_utterance(words):
            return self.announced
        return self.speaking if is_whole(words) else None

    def teller(self, rest: str, before: str) -> Person | None:
        """Who is told to have spoken by a sentence that ends with `rest`, behind quoted words.

        Where there is no rest, `before` is what stands in front: it was said "every day."
        """
        left = rest.strip() or before.strip("”\"’' \n")
        if SENTENCE_END.search(left) or left[-1:] not in (".", ""):
            return None
        return self.told


def _quotation(text: str, one: Quoted, person: Person) -> Quotation:
    words = text[one.start : one.end]
    start = one.start + len(words) - len(words.lstrip())
    end = one.start + len(words.rstrip(" \n\t,"))
    return Quotation(person.name, person.role, person.organisation, start, end, text[start:end])
