"""Which council is being spoken of, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from store.councils import Council
from store.parsing.claims.whose.helping import takes_over
from store.parsing.claims.whose.joined import joined_to
from store.parsing.claims.whose.obliques import comes_from, is_beside_talk, is_named_beside, led_by
from store.parsing.claims.whose.passing import is_partner
from store.parsing.claims.whose.presenting import is_news_of, is_subject
from store.parsing.claims.whose.put_in import is_bracketed, is_put_in, outside
from store.parsing.claims.whose.spoken_of import is_spoken_of
from store.parsing.claims.whose.trusts import entrusted
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind

_LOOKING_BACK = (Role.PREVIOUS, Role.PLUPERFECT, Role.PRONOUN)
_OWN = frozenset({"its", "their"})


@dataclass(slots=True)
class Focus:
    """Which council is being spoken of, sentence by sentence.

    `now` is under talk, `place` was named last, `helping` is told, in the sentence before, to run
    what is another's, `trusted` was told last to have a trust. `turned_from` was under talk
    before a paragraph turned to a council that it has told no grade of, `began` was first in it.
    `gone` are the ONS codes of those from which another has taken over, `seldom` of those that the
    text names once or twice. `told` says that a paragraph has told a grade.
    """

    main: tuple[Council, ...]
    side: frozenset[str] = frozenset()
    now: tuple[Council, ...] = ()
    known: dict[str, Council] = field(default_factory=dict)
    rival: bool = False
    gone: frozenset[str] = frozenset()
    place: tuple[Council, ...] = ()
    helping: tuple[Council, ...] = ()
    turned_from: tuple[Council, ...] | None = None
    trusted: tuple[Council, ...] = ()
    told: bool = False
    seldom: frozenset[str] = frozenset()
    began: tuple[Council, ...] = ()

    def come_back(self, sentence: Sentence, *, lasting: bool) -> None:
        """Let the talk come back to the main council where a paragraph was of one beside it.

        `sentence` is the one that opens the next. Where the last grade told is one that another has
        had for some time, `lasting`, the inspectors who open a paragraph are those of the news.
        """
        began, self.began = self.began, ()
        of_inspectors = sentence.marks[0].has(Role.INSPECTION) and not sentence.named
        if lasting and of_inspectors and set(began).issuperset(self.main):
            self.now = self.main
        if self.turned_from is not None:
            self.now, self.turned_from = self.turned_from, None
        if self.side and any(council.ons_code in self.side for council in self.now):
            gone = all(council.end is not None for council in self.now)
            self.now = self.main if gone else ()
        elif self._turns_back(sentence):
            self.now = self.main

    def _turns_back(self, sentence: Sentence) -> bool:
        """Whether `sentence` is of the main council again, after one that is seldom named."""
        if not (self.now and self.seldom):
            return False
        beside = all(council.ons_code in self.seldom for council in self.now)
        return beside and sentence.kind is not BlockKind.HEADING

    def are_gone(self, councils: tuple[Council, ...]) -> bool:
        """Whether others have taken over from all of them by the time of the text."""
        return bool(councils) and all(council.ons_code in self.gone for council in councils)

    def talk_of(self, sentence: Sentence) -> tuple[Council, ...]:
        """Which council is under talk in `sentence`, if any: one that is gone only as history."""
        if self.are_gone(self.now) and not sentence.has(*_LOOKING_BACK):
            told = [mark.word.split()[0] for mark in sentence.marks]
            return self.now if _OWN.intersection(told) else self.main
        return self.now

    def follow(self, sentence: Sentence, claimed: tuple[Council, ...]) -> None:
        """Let the talk turn to a council that `sentence` speaks of; `claimed` got grades in it."""
        self.helping = ()
        self.told = self.told or (bool(claimed) and sentence.kind is BlockKind.PARAGRAPH)
        if Role.COUNCIL not in sentence.roles:
            if claimed:
                self.now, self.turned_from = claimed, None
            return
        marks = sentence.marks
        named = [i for i in sentence.named if not is_partner(sentence, i)]
        mentions = [(i, self.meant(marks[i])) for i in named]
        for _, councils in mentions:
            for council in councils:
                self.known[council.ons_code] = council
        if (owner := entrusted(sentence)) is not None:
            self.trusted = self.meant(marks[owner])
        if mentions:
            places = [councils for i, councils in mentions if not comes_from(sentence, i)]
            self.place = places[-1] if places else self.place
            self.helping = next((c for i, c in mentions if takes_over(sentence, i)), ())
        if claimed and self.now and is_named_beside(sentence, claimed):
            return
        if claimed and is_bracketed(sentence):
            return
        if claimed and is_put_in(sentence):
            if not (self.now and self.helping):
                self._pass_by(claimed)
            return
        if claimed:
            self.now, self.turned_from = claimed, None
            return
        mentions = [(i, c) for i, c in mentions if not is_beside_talk(sentence, i)]
        if mentions:
            index, councils = _subject(sentence, mentions) or outside(sentence, mentions)
            if takes_over(sentence, index):
                return
            same = [i for i, named in mentions if named == councils]
            spoken = any(is_spoken_of(sentence, i) for i in same)
            if councils and (spoken or set(councils) <= set(self.main)):
                self.now, self.turned_from = self.together(sentence, index), None
                return
        self._turn_to_subject(sentence)

    def _pass_by(self, councils: tuple[Council, ...]) -> None:
        """Let the talk be of `councils` for a paragraph, if it has been of the main one's."""
        of_main = self.turned_from is None and self.now in ((), self.main)
        if of_main and not self.rival and set(councils).isdisjoint(self.main):
            self.turned_from = self.now
        self.now = councils

    def _turn_to_subject(self, sentence: Sentence) -> None:
        """Let the talk turn, for a paragraph, to the one council that `sentence` is on."""
        named = {
            i: self.meant(sentence.marks[i])
            for i in sentence.named
            if not is_beside_talk(sentence, i)
        }
        free = {i: named[i] for i in named if led_by(sentence, i) is None}
        named = free if len(free) == 1 else named
        subject = next(
            (i for i in named if is_subject(sentence, i) or is_news_of(sentence, i)), None
        )
        if subject is None or takes_over(sentence, subject):
            return
        if not named[subject] or len({*named.values()}) > 1:
            return
        if self.turned_from is None:
            self.turned_from = self.now
        self.now = self.together(sentence, subject)
        self.place = self.now

    def meant(self, mark: Mark) -> tuple[Council, ...]:
        """The councils that `mark` names, of several that go by one name those spoken of."""
        if len(mark.councils) == 1 or mark.has(Role.SEVERAL):
            return mark.councils
        spoken_of = [
            c for c in mark.councils if c in self.now or c in self.main or c.ons_code in self.known
        ]
        return tuple(spoken_of)

    def together(self, sentence: Sentence, index: int) -> tuple[Council, ...]:
        """The council at mark `index` of `sentence` and those joined to it by "and"."""
        marks = sentence.marks
        found = list(self.meant(marks[index]))
        if Role.SEVERAL in marks[index].roles and Role.PRONOUN in marks[index].roles:
            return tuple(found)
        for step in (-1, 1):
            for other in joined_to(sentence, index, step):
                also = [c for c in self.meant(marks[other]) if c not in found]
                if self.are_gone(tuple(also)) != self.are_gone(tuple(found)):
                    break
                found.extend(also)
        return tuple(found)


def _subject(
    sentence: Sentence, mentions: Sequence[tuple[int, tuple[Council, ...]]]
) -> tuple[int, tuple[Council, ...]] | None:
    """The one that the sentence is on, where all others stand behind prepositions."""
    free = [one for one in mentions if led_by(sentence, one[0]) is None]
    return free[0] if len(free) == 1 and is_subject(sentence, free[0][0]) else None
