"""Of which council the talk is, and whether inspectors are those who tell."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import pairwise

from store.councils import Council
from store.parsing.claims.whose.focus import Focus
from store.parsing.claims.whose.passing import is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cues, Means
from store.parsing.speech.deeds import DEEDS, is_answered, is_deed
from store.parsing.speech.elsewhere import ELSEWHERE, inspects_another, is_of_agency, is_of_another
from store.parsing.speech.history import is_history, is_of_result, is_past
from store.parsing.speech.practice import is_of_work
from store.parsing.speech.subjects import Teller
from store.parsing.speech.tellers import Before, teller
from store.parsing.text.blocks import BlockKind

NOWHERE = -2
_OF_COUNCIL = (Role.AREA, Role.GROUP, Role.SERVICE)
_ASIDE = frozenset({Means.OTHERS, Means.ELSEWHERE, Means.INSPECTORATES})
_NAMED = frozenset({Means.OTHERS, Means.INSPECTORS})


@dataclass(slots=True)
class Talk:
    """Of whom the talk is, and whether inspectors are those who tell.

    `about` are the councils that the text is about. `inspector` says that one inspector was named
    last, `before` who had spoken before the sentence that was heard last. `told_in`, `named_in` and
    `graded_in` are the blocks in which inspectors told, came up or gave a grade last. `elsewhere`
    says that the text is about an inspection of schools, homes or the like, `aside` which block
    is, in a text about the council's services. `label` are the councils whose name and a colon
    open the paragraph `labelled`.
    """

    focus: Focus
    about: Collection[Council] = ()
    inspector: bool = False
    before: Before = field(default_factory=Before)
    told_in: int = NOWHERE
    named_in: int = NOWHERE
    graded_in: int = NOWHERE
    elsewhere: bool = False
    aside: int = NOWHERE
    labelled: int = NOWHERE
    label: tuple[Council, ...] = ()

    def turn(
        self,
        sentence: Sentence,
        said: Cues,
        gives_grade: bool,
        claimed: tuple[Council, ...],
    ) -> None:
        """Follow the talk to the council and the inspection that `sentence` speaks of."""
        if claimed or not self.about or self._names_one(sentence):
            self.focus.follow(sentence, claimed)
        marks = sentence.marks
        if self.labelled != sentence.block:
            self.label = ()
            if len(marks) > 1 and marks[0].councils and marks[1].word == ":":
                self.label = self.focus.meant(marks[0])
                self.labelled = sentence.block
        if sentence.kind is BlockKind.HEADING:
            self.elsewhere = self.elsewhere or Means.ELSEWHERE in said.means
        elif gives_grade or self._is_of_services(sentence, said):
            self.elsewhere = False
        if not said.means.isdisjoint(ELSEWHERE) and self._is_aside(sentence, said):
            self.aside = sentence.block

    def _names_one(self, sentence: Sentence) -> bool:
        """Whether `sentence` names one of the councils that the text is about."""
        named = [sentence.marks[at] for at in sentence.named]
        return any(council in self.about for mark in named for council in self.focus.meant(mark))

    def _is_of_services(self, sentence: Sentence, said: Cues) -> bool:
        """Whether inspectors come up with the council's services, and nothing else does."""
        of_services = self.elsewhere and sentence.has(Role.SERVICE)
        return of_services and Means.INSPECTORS in said.means and not said.is_of(ELSEWHERE)

    def _is_aside(self, sentence: Sentence, said: Cues) -> bool:
        """Whether others than the council are praised, blamed or inspected."""
        of_council = sentence.has(*_OF_COUNCIL) and said.has(Means.ELSEWHERE)
        return is_of_agency(said) or (inspects_another(sentence, said) and not of_council)

    def hear(self, sentence: Sentence, said: Cues, gives_grade: bool) -> bool:
        """Whether `sentence` is the words of inspectors, told as theirs or going on from them."""
        block = sentence.block
        near = block in (self.named_in, self.named_in + 1)
        self.before = Before(near, self.inspector)
        told = teller(sentence, said, self.before)
        if not said.means.isdisjoint(_NAMED):
            self.inspector = "inspector" in said.words and any(
                token.word == "inspector" and following.capital
                for token, following in pairwise(sentence.tokens)
            )
        goes_on = block in (self.told_in, self.told_in + 1)
        if told is Teller.OTHERS or is_answered(said):
            self.told_in = self.named_in = self.graded_in = NOWHERE
            return False
        if Means.INSPECTORS in said.means:
            self.named_in = block
        if gives_grade:
            self.graded_in = NOWHERE if told is None and is_history(sentence, said) else block
            self.told_in = self.named_in = block if goes_on else self.told_in
        if told is None and not self._goes_on(sentence, said):
            return False
        self.told_in = self.named_in = block
        if self.elsewhere or self.aside == block or Means.NATIONAL in said.means:
            return False
        if is_of_another(sentence, said):
            return False
        return Role.GENERIC not in sentence.roles

    @property
    def of_inspectors(self) -> bool:
        """Whether inspectors have come up, and no one else since."""
        return self.named_in != NOWHERE and not self.elsewhere

    def _goes_on(self, sentence: Sentence, said: Cues) -> bool:
        """Whether a sentence that names no teller goes on from what inspectors told or graded."""
        block = sentence.block
        if not said.means.isdisjoint(_ASIDE):
            return False
        if not said.means.isdisjoint(DEEDS) and any(is_deed(sentence, cue) for cue in said):
            return False
        if is_past(said.words) or is_of_result(said.words):
            return False
        here = block in (self.told_in, self.graded_in)
        if here or not (is_of_work(sentence, said.words) or said.has(Means.BURDEN, Means.BOON)):
            return here
        near = block == self.named_in and not sentence.has(Role.PREVIOUS)
        return near or block == self.told_in + 1

    def councils(self, sentence: Sentence) -> tuple[Council, ...]:
        """The council that `sentence` speaks of; none where it names several others."""
        meant = (self.label or self.focus.now or self.focus.main)[:1]
        named = {
            council: None
            for index in sentence.named
            if not is_partner(sentence, index)
            for council in self.focus.meant(sentence.marks[index])
            if not self.about or council in self.about or index == 0
        }
        if not named or set(meant) & set(named):
            return meant
        return tuple(named) if len(named) == 1 and not set(named) - set(self.about) else ()
