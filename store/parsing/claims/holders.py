"""Whose grade it is: the council that a sentence names for it, or the one under talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from store.councils import Council, CouncilKind
from store.parsing.claims.graded import Target, TargetKind, are_both
from store.parsing.claims.passing import has_relative, is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind

_NEVER = {
    "city": (CouncilKind.COUNTY, CouncilKind.LONDON_BOROUGH),
    "county": (CouncilKind.LONDON_BOROUGH, CouncilKind.METROPOLITAN_DISTRICT),
    "borough": (CouncilKind.COUNTY,),
    "town": (CouncilKind.COUNTY,),
    "district": (CouncilKind.COUNTY, CouncilKind.LONDON_BOROUGH),
}
"""Kinds of council that nobody calls by these words."""
_TIME_CLAUSE = frozenset({"when", "while", "where", "until"})
_JOINTS = frozenset({",", "and", "&", "the", "both", "-", "–"})


@dataclass(frozen=True, slots=True)
class Holder:
    """The councils that a grade is given to; `aside` if they are only named in passing."""

    councils: tuple[Council, ...]
    aside: bool = False
    rule: str = ""


@dataclass(slots=True)
class Focus:
    """Which council is being spoken of, sentence by sentence.

    `now` is under talk, `place` was named last, `named` are the last that were named together.
    """

    main: tuple[Council, ...]
    side: frozenset[str] = frozenset()
    now: tuple[Council, ...] = ()
    known: dict[str, Council] = field(default_factory=dict)
    rival: bool = False
    place: tuple[Council, ...] = ()
    named: tuple[Council, ...] = ()

    def holder(self, sentence: Sentence, at: int, target: Target | None) -> Holder:
        """The holder of the grade at mark `at` that is tied to `target`."""
        between = sentence.outside(at)
        named = [i for i, m in enumerate(sentence.marks) if m.councils and i not in between]
        if target and target.kind is TargetKind.WHOLE and sentence.marks[target.first].councils:
            aside = is_partner(sentence, target.first)
            together = self._together(sentence, target.first)
            return Holder(together, aside, "named as what is graded")
        open_ones = [i for i in named if not is_partner(sentence, i)]
        start = target.first if target else at
        if target and (
            near := [
                i for i in open_ones if start < i < at or (at < i < target.last + 5 and start > at)
            ]
        ):
            return Holder(self._together(sentence, near[0]), rule="named with what is graded")
        for index in reversed([i for i in named if i < start or i < at]):
            if has_relative(sentence, index):
                aside = is_partner(sentence, index)
                return Holder(
                    self._together(sentence, index), aside, "named before “whose” or “which”"
                )
            if index in open_ones:
                return Holder(self._together(sentence, index), rule="named before in the sentence")
        for index in reversed([i for i in named if i < at]):
            if sentence.marks[index + 1].word in _TIME_CLAUSE:
                told = self._together(sentence, index)
                return Holder(told, True, "named in passing, before a clause of time")
        if target and (former := self._former(sentence, target)):
            return Holder((former,), rule="the council that was there before")
        if target and (other := self._other_kind(sentence, target, named)):
            return other
        if (pointed := self._pointed_at(sentence, at)) is not None:
            return pointed
        if self.now:
            return Holder(self.now, rule="under talk")
        later = [i for i in open_ones if i > at]
        if len(later) == 1:
            return Holder(sentence.marks[later[0]].councils, rule="the only one in the sentence")
        if self.rival:
            return Holder((), rule="one of several that the text is about")
        return Holder(self.main, rule="the one that the text is about")

    def come_back(self) -> None:
        """Let the talk come back to the main council where a paragraph was of one beside it."""
        beside = any(council.ons_code in self.side for council in self.now)
        if beside:
            gone = all(council.end is not None for council in self.now)
            self.now = self.main if gone else ()

    def _together(self, sentence: Sentence, index: int) -> tuple[Council, ...]:
        """The council at mark `index` and those joined to it by "and"."""
        marks = sentence.marks
        found = list(self._meant(marks[index]))
        for step in (-1, 1):
            at, gap, joined = index + step, 0, False
            while 0 <= at < len(marks) and gap < 4:
                if step > 0 and _owns(sentence, at) and marks[at - 1].word == ",":
                    break
                if marks[at].councils and joined:
                    found.extend(c for c in self._meant(marks[at]) if c not in found)
                    gap, joined = 0, False
                elif marks[at].word in _JOINTS:
                    gap, joined = gap + 1, joined or marks[at].word in ("and", "&", ",")
                else:
                    break
                at += step
        return tuple(found)

    def _pointed_at(self, sentence: Sentence, at: int) -> Holder | None:
        """Whose grade it is where "services there" or "both councils" is said; None elsewhere."""
        marks = sentence.marks
        if self.place and any(
            mark.has(Role.SERVICE, Role.AREA) and following.word == "there"
            for mark, following in pairwise(marks[:at])
        ):
            return Holder(self.place, rule="the place that “there” means")
        if any(are_both(sentence, index) for index in range(at)):
            both = self.named if len(self.named) == 2 else ()
            return Holder(both, rule="the two that were named before")
        return None

    def _former(self, sentence: Sentence, target: Target) -> Council | None:
        """The one abolished council that the text names, for "the former county council"."""
        before = sentence.marks[target.first - 1].word.split() if target.first else []
        own = sentence.marks[target.first].word.split()
        last = any(
            a.word == "final" and b.has(Role.INSPECTION)
            for a, b in pairwise(sentence.marks[target.first :])
        )
        former = {"former", "old", "abolished", "defunct", "predecessor"} & {*before, *own}
        if not (former or last):
            return None
        gone = [c for c in self.known.values() if c.end is not None]
        return gone[0] if len(gone) == 1 else None

    def _other_kind(
        self, sentence: Sentence, target: Target, named: Sequence[int]
    ) -> Holder | None:
        """Whose grade it is where "the city council" cannot be the county that is under talk."""
        words = sentence.marks[target.first].word if target.kind is TargetKind.WHOLE else ""
        kinds = frozenset[CouncilKind]().union(*(_NEVER.get(w, ()) for w in words.split()))
        talk = self.now or self.main
        if not kinds or not talk or any(council.kind not in kinds for council in talk):
            return None
        for index in reversed([i for i in named if i < target.first]):
            if all(council.kind not in kinds for council in sentence.marks[index].councils):
                aside = is_partner(sentence, index)
                return Holder(self._together(sentence, index), aside, "of that kind")
        fitting = [c for c in self.known.values() if c.kind not in kinds]
        return Holder(tuple(fitting) if len(fitting) == 1 else (), rule="of that kind")

    def _meant(self, mark: Mark) -> tuple[Council, ...]:
        if len(mark.councils) == 1:
            return mark.councils
        spoken_of = [
            c for c in mark.councils if c in self.now or c in self.main or c.ons_code in self.known
        ]
        return tuple(spoken_of)

    def follow(self, sentence: Sentence, claimed: tuple[Council, ...]) -> None:
        """Let the talk turn to a council that `sentence` speaks of; `claimed` got grades in it."""
        mentions = [
            (i, self._meant(mark))
            for i, mark in enumerate(sentence.marks)
            if mark.councils and not is_partner(sentence, i)
        ]
        for _, councils in mentions:
            self.known.update({council.ons_code: council for council in councils})
        if mentions:
            self.place = mentions[-1][1]
        told = tuple(dict.fromkeys(council for _, one in mentions for council in one))
        self.named = told if len(told) > 1 else self.named
        if claimed:
            self.now = claimed
        elif mentions:
            index, councils = mentions[-1]
            if councils and (set(councils) <= set(self.main) or _is_spoken_of(sentence, index)):
                self.now = councils


def _owns(sentence: Sentence, index: int) -> bool:
    """Whether the council at mark `index` is a possessor: "Lambeth, Croydon's neighbour"."""
    following = sentence.marks[index + 1 : index + 2]
    return bool(sentence.marks[index].councils) and any(m.word == "'s" for m in following)


def _is_spoken_of(sentence: Sentence, index: int) -> bool:
    """Whether the services of the council at mark `index`, not only its name, come up."""
    marks = sentence.marks
    near = [*marks[max(0, index - 3) : index], *marks[index + 1 : index + 4]]
    if len(marks) == 1 and sentence.kind is BlockKind.HEADING:
        return True
    if index == 0 and any(mark.has(Role.UP, Role.DOWN, Role.SAME) for mark in near):
        return True
    if any(mark.has(Role.INSPECTION, Role.RATE, Role.SERVICE, Role.VISIT) for mark in near):
        return True
    inspected = any(mark.has(Role.INSPECTION) for mark in marks)
    return inspected and any(mark.has(Role.SERVICE, Role.AREA) for mark in marks)
