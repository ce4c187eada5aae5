"""Whose finding a sentence tells: that of inspectors, or what others say of the work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cue, Cues, Means
from store.parsing.speech.deeds import is_deed
from store.parsing.speech.subjects import (
    VERBS,
    Teller,
    agent,
    is_named,
    is_noun,
    is_object,
    is_of_council,
    is_of_pronoun,
    is_of_witness,
    is_passed,
    is_passive,
    is_time,
    is_to_others,
    opens_with_being,
    opens_with_name,
    turned,
)

_SHOWING = frozenset({"show", "shows", "showed", "reveals", "revealed", "confirms", "confirmed"})
_DECIDING = frozenset({"resolved", "recommended", "agreed", "decision", "decided"})
"""With these minutes begin what a meeting decided."""
_OURS = frozenset({"we", "our", "us", "ours", "i", "my"})
_TOLD = "told"
_SUBJECT_REACH = 3
_NAMED = frozenset({Means.INSPECTORS, Means.PERSON, Means.OTHERS})
_SPEAKING = VERBS | _NAMED | {Means.FEELING}
_WITHOUT_SUBJECT = frozenset({Means.REPORTED, Means.PRAISING, Means.BLAMING})


class Before(Struct, frozen=True, gc=False):
    """Who spoke before: `inspectors` ("they", "it") or one inspector by name ("she")."""

    inspectors: bool = False
    inspector: bool = False


def teller(sentence: Sentence, said: Cues, before: Before) -> Teller | None:
    """Who tells what `sentence` says; None where no verb in it tells whose words they are.

    A verb whose subject only points ("they", "it", "she") belongs to those who spoke `before`.
    """
    words = said.words
    if words and words[0] in _DECIDING:
        return Teller.OTHERS
    tellers: list[Teller] = []
    if not said.means.isdisjoint(_SPEAKING) or _TOLD in words:
        opening = Teller.OTHERS if opens_with_name(sentence) else None
        tellers = list(_Telling(sentence, said, before, opening).tellers())
    if Teller.INSPECTORS in tellers:
        return Teller.INSPECTORS
    if tellers or not (Means.INSPECTORS in said.means or _OURS.isdisjoint(words)):
        return Teller.OTHERS
    return None


class _Telling(Struct, gc=False):
    """A sentence as one reads it: `subject` is who was named last and could tell.

    `others` says that others than inspectors have told something, `end` where they were named.
    """

    sentence: Sentence
    said: Cues
    before: Before
    subject: Teller | None
    others: bool = False
    end: int = 0

    def tellers(self) -> Iterator[Teller]:
        """Who tells something in the sentence, verb by verb."""
        words = self.said.words
        for number, cue in enumerate(self.said):
            to_others = words[cue.last - 1] == _TOLD and is_to_others(self.sentence, cue)
            if not to_others and cue.means.isdisjoint(_SPEAKING):
                continue
            past, rest = self.said[:number], self.said[number + 1 :]
            if self.subject and is_object(words, cue, past, rest):
                continue
            if not cue.means.isdisjoint(_NAMED):
                self._turn_to(cue, rest)
                if Means.PERSON in cue.means and cue.first == 0 and cue.last > 1 and self.subject:
                    yield self.subject
            elif self._answers(cue, rest):
                yield Teller.OTHERS
                return
            elif to_others:
                yield Teller.OTHERS
            elif self._is_verb(cue, past) and (told := self._told_by(cue, past, rest)):
                self.others = self.others or told is Teller.OTHERS
                yield told

    def _turn_to(self, named: Cue, rest: Sequence[Cue]) -> None:
        words = self.said.words
        if Means.INSPECTORS in named.means:
            if is_time(words, named):
                return
            between = words[self.end : named.first]
            others = self.subject is Teller.OTHERS
            if not (others and is_passed(words, named, between, rest)):
                self.subject = Teller.INSPECTORS
        elif Means.PERSON in named.means:
            self.subject = Teller.INSPECTORS if self.before.inspector else Teller.OTHERS
        else:
            self.subject = Teller.OTHERS
            self.end = named.last

    def _answers(self, cue: Cue, rest: Sequence[Cue]) -> bool:
        """Whether others are glad or sorry of the report: "proud that inspectors saw …"."""
        if self.subject is Teller.INSPECTORS or Means.INSPECTORS not in self.said.means:
            return False
        if not any(Means.INSPECTORS in one.means for one in rest):
            return False
        felt = Means.FEELING in cue.means or (
            opens_with_being(self.said.words, cue) and cue.has(Means.PRAISING, Means.BLAMING)
        )
        return felt and "after" not in self.said.words[cue.last :]

    def _is_verb(self, cue: Cue, past: Sequence[Cue]) -> bool:
        if cue.means.isdisjoint(VERBS) or is_noun(self.said.words, cue):
            return False
        return not is_of_witness(cue, past)

    def _told_by(self, verb: Cue, past: Sequence[Cue], rest: Sequence[Cue]) -> Teller | None:
        """Who tells by a verb, which needs no subject in "was praised", "according to Ofsted"."""
        words = self.said.words
        others = self.subject is Teller.OTHERS
        if is_passive(words, verb):
            spoken_of = verb.first - self.end < _SUBJECT_REACH and Means.ASKING not in verb.means
            told = verb.is_of(_WITHOUT_SUBJECT) and (not others or spoken_of)
            return (agent(words, verb, rest) or Teller.INSPECTORS) if told else None
        if Means.REPORTED in verb.means:
            heard = Teller.OTHERS if self.others or others else Teller.INSPECTORS
            return agent(words, verb, rest) or heard
        return self._actively(verb, past, rest)

    def _actively(self, verb: Cue, past: Sequence[Cue], rest: Sequence[Cue]) -> Teller | None:
        """Who the subject of the verb is, in front of it or behind."""
        sentence, words = self.sentence, self.said.words
        if self.others and words[verb.first] in _SHOWING:
            return None
        if behind := turned(sentence, verb, rest):
            return behind
        pointed = self.before.inspectors and is_of_pronoun(words, verb)
        pronoun = words[verb.first - 1] if pointed else ""
        if pronoun == "it" and any(is_deed(sentence, cue) for cue in past):
            return Teller.OTHERS
        if pronoun == ("it" if self._are_many() else "they"):
            return Teller.INSPECTORS
        named = is_named(sentence, verb, past, apart=self.subject is None)
        if named or is_of_council(sentence, verb):
            return Teller.OTHERS
        return self.subject or (Teller.INSPECTORS if pointed else None)

    def _are_many(self) -> bool:
        """Whether the others named last can be "they": "members", not "the director"."""
        return self.end > 0 and self.said.words[self.end - 1].endswith("s")
