"""Findings: sentences in which inspectors praise or criticise a council's services."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.councils import Council
from store.parsing.claims.whose.focus import Focus
from store.parsing.claims.whose.passing import is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.speech.cues import Cue, Means, cues
from store.parsing.speech.practice import area, is_of_work
from store.parsing.speech.tellers import Teller, names_inspectors, teller
from store.parsing.speech.tones import tone
from store.parsing.text.blocks import BlockKind
from store.records import Finding, Quotation

_LONGEST_HEADING = 4
_TOLD_IN = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_OF_COUNCIL = (Role.AREA, Role.GROUP, Role.SERVICE)
_NOWHERE = -2
_OPENING = 4
_LONGEST = 300


def find_findings(
    marked: Marked,
    main: tuple[Council, ...],
    graded: Iterable[tuple[int, int]],
    quotations: Sequence[Quotation],
) -> list[Finding]:
    """The findings of a text about the councils `main`, in order.

    `graded` are the sentences that give a grade, which by itself is no finding. What a council's
    own people say, in `quotations` or reported, is no finding of inspectors, nor is what was
    found where something else was inspected.
    """
    grades = set(graded)
    talk = _Talk(Focus(main), elsewhere=not grades and _opens_elsewhere(marked))
    spoken = [(q.start, q.end) for q in quotations if q.organisation != "Ofsted"]
    starts = [start for start, _ in spoken]
    found: list[Finding] = []
    for sentence in marked.sentences:
        said = cues(sentence.tokens)
        gives_grade = (sentence.start, sentence.end) in grades
        talk.turn(sentence, said, gives_grade)
        if _is_spoken(sentence, spoken[: bisect_left(starts, sentence.end)][-1:]):
            talk.told_in = talk.named_in = _NOWHERE
        elif _is_telling(sentence) and talk.hear(sentence, said, gives_grade):
            own = tone(sentence, said, gives_grade)
            if own:
                start, end = sentence.start, sentence.end
                text = marked.text[start:end]
                found += [
                    Finding(council.name, area(sentence), own, start, end, text)
                    for council in talk.councils(sentence)
                ]
    return found


@dataclass(slots=True)
class _Talk:
    """Of whom the talk is, and whether inspectors are those who tell.

    `told_in`, `named_in` and `graded_in` are the blocks in which inspectors told, came up or
    gave a grade last. `elsewhere`
    says that the text is about an inspection of schools, homes or the like, `aside` which block
    is, in a text about the council's services. `label` are
    the councils whose name and a colon open the paragraph `labelled`.
    """

    focus: Focus
    told_in: int = _NOWHERE
    named_in: int = _NOWHERE
    graded_in: int = _NOWHERE
    elsewhere: bool = False
    aside: int = _NOWHERE
    labelled: int = _NOWHERE
    label: tuple[Council, ...] = ()

    def turn(self, sentence: Sentence, said: Sequence[Cue], gives_grade: bool) -> None:
        """Follow the talk to the council and the inspection that `sentence` speaks of."""
        self.focus.follow(sentence, ())
        marks = sentence.marks
        if self.labelled != sentence.block:
            self.label = ()
            if len(marks) > 1 and marks[0].councils and marks[1].word == ":":
                self.label = self.focus.meant(marks[0])
                self.labelled = sentence.block
        other = any(cue.has(Means.ELSEWHERE) for cue in said)
        if sentence.kind is BlockKind.HEADING:
            self.elsewhere = other or self.elsewhere
        elif gives_grade:
            self.elsewhere = False
        if _inspects_another(sentence, said) and not sentence.has(*_OF_COUNCIL):
            self.aside = sentence.block

    def hear(self, sentence: Sentence, said: Sequence[Cue], gives_grade: bool) -> bool:
        """Whether `sentence` is the words of inspectors, told as theirs or going on from them."""
        block = sentence.block
        told = teller(sentence, said, block in (self.named_in, self.named_in + 1))
        goes_on = block in (self.told_in, self.told_in + 1)
        if told is Teller.OTHERS:
            self.told_in = self.named_in = self.graded_in = _NOWHERE
            return False
        if names_inspectors(said):
            self.named_in = block
        if gives_grade:
            self.graded_in = block
            self.told_in = self.named_in = block if goes_on else self.told_in
        if told is None and not self._goes_on(sentence, said):
            return False
        self.told_in = self.named_in = block
        if self.elsewhere or self.aside == block:
            return False
        return not sentence.has(Role.GENERIC)

    def _goes_on(self, sentence: Sentence, said: Sequence[Cue]) -> bool:
        """Whether a sentence that names no teller goes on from what inspectors told or graded."""
        block = sentence.block
        if any(cue.has(Means.OTHERS) for cue in said):
            return False
        here = block in (self.told_in, self.graded_in)
        return here or (block == self.told_in + 1 and is_of_work(sentence))

    def councils(self, sentence: Sentence) -> tuple[Council, ...]:
        """The council that `sentence` speaks of; none where it names several others."""
        meant = (self.label or self.focus.now or self.focus.main)[:1]
        marks = sentence.marks
        named = {
            council: None
            for index, mark in enumerate(marks)
            if mark.councils and not is_partner(sentence, index)
            for council in self.focus.meant(mark)
        }
        if not named or set(meant) & set(named):
            return meant
        return tuple(named) if len(named) == 1 else ()


def _opens_elsewhere(marked: Marked) -> bool:
    """Whether a text opens with an inspection of something else."""
    opening = marked.sentences[:_OPENING]
    return any(_inspects_another(sentence, cues(sentence.tokens)) for sentence in opening)


def _inspects_another(sentence: Sentence, said: Iterable[Cue]) -> bool:
    inspected = sentence.has(Role.INSPECTION)
    return inspected and any(cue.has(Means.ELSEWHERE) for cue in said)


def _is_telling(sentence: Sentence) -> bool:
    tokens = sentence.tokens
    long_enough = _LONGEST_HEADING < len(tokens) <= _LONGEST
    return sentence.kind in _TOLD_IN and long_enough and tokens[-1].word != "?"


def _is_spoken(sentence: Sentence, spoken: Sequence[tuple[int, int]]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in spoken)
