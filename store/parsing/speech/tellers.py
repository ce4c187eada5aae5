"""Whose finding a sentence tells: that of inspectors, or what others say of the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cue, Means
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
_SUBJECT_REACH = 3
_NAMED = frozenset({Means.INSPECTORS, Means.PERSON, Means.OTHERS})
_SPEAKING = VERBS | _NAMED | {Means.FEELING}
_WITHOUT_SUBJECT = frozenset({Means.REPORTED, Means.PRAISING, Means.BLAMING})


class Before(Struct, frozen=True, gc=False):
    """Who spoke before: `inspectors` ("they", "it") or one inspector by name ("she")."""

    inspectors: bool = False
    inspector: bool = False


def teller(sentence: Sentence, cues: Sequence[Cue], before: Before) -> Teller | None:
    """Who tells what `sentence` says; None where no verb in it tells whose words they are.

    A verb whose subject only points ("they", "it", "she") belongs to those who spoke `before`.
    """
    if sentence.tokens and sentence.tokens[0].word in _DECIDING:
        return Teller.OTHERS
    opening = Teller.OTHERS if opens_with_name(sentence) else None
    tellers = list(_Telling(sentence, cues, before, opening).tellers())
    if Teller.INSPECTORS in tellers:
        return Teller.INSPECTORS
    if tellers or (not names_inspectors(cues) and any(t.word in _OURS for t in sentence.tokens)):
        return Teller.OTHERS
    return None


def names_inspectors(cues: Iterable[Cue]) -> bool:
    """Whether inspectors, their report or their visit come up."""
    return any(cue.has(Means.INSPECTORS) for cue in cues)


class _Telling(Struct, gc=False):
    """A sentence as one reads it: `subject` is who was named last and could tell.

    `others` says that others than inspectors have told something, `end` where they were named.
    """

    sentence: Sentence
    cues: Sequence[Cue]
    before: Before
    subject: Teller | None
    others: bool = False
    end: int = 0

    def tellers(self) -> Iterator[Teller]:
        """Who tells something in the sentence, verb by verb."""
        for number, cue in enumerate(self.cues):
            if cue.means.isdisjoint(_SPEAKING) and not is_to_others(self.sentence, cue):
                continue
            past, rest = self.cues[:number], self.cues[number + 1 :]
            if self.subject and is_object(self.sentence, cue, past, rest):
                continue
            if cue.is_of(_NAMED):
                self._turn_to(cue, rest)
                if cue.has(Means.PERSON) and cue.first == 0 and cue.last > 1 and self.subject:
                    yield self.subject
            elif self._answers(cue, rest):
                yield Teller.OTHERS
                return
            elif is_to_others(self.sentence, cue):
                yield Teller.OTHERS
            elif self._is_verb(cue, past):
                told = self._passively(cue, rest) or self._actively(cue, past, rest)
                self.others = self.others or told is Teller.OTHERS
                if told:
                    yield told

    def _turn_to(self, named: Cue, rest: Sequence[Cue]) -> None:
        if named.has(Means.INSPECTORS):
            if is_time(self.sentence, named):
                return
            between = self.sentence.tokens[self.end : named.first]
            others = self.subject is Teller.OTHERS
            if not (others and is_passed(self.sentence, named, between, rest)):
                self.subject = Teller.INSPECTORS
        elif named.has(Means.PERSON):
            self.subject = Teller.INSPECTORS if self.before.inspector else Teller.OTHERS
        else:
            self.subject = Teller.OTHERS
            self.end = named.last

    def _answers(self, cue: Cue, rest: Sequence[Cue]) -> bool:
        """Whether others are glad or sorry of the report: "proud that inspectors saw …"."""
        felt = cue.has(Means.FEELING) or (
            cue.has(Means.PRAISING, Means.BLAMING) and opens_with_being(self.sentence, cue)
        )
        if not felt or self.subject is Teller.INSPECTORS:
            return False
        later = any(token.word == "after" for token in self.sentence.tokens[cue.last :])
        return not later and names_inspectors(rest)

    def _is_verb(self, cue: Cue, past: Sequence[Cue]) -> bool:
        if not cue.is_of(VERBS) or is_noun(self.sentence, cue):
            return False
        return not is_of_witness(cue, past)

    def _passively(self, verb: Cue, rest: Sequence[Cue]) -> Teller | None:
        """Who tells where the verb needs no subject: "was praised", "according to Ofsted"."""
        by = agent(self.sentence, verb, rest)
        others = self.subject is Teller.OTHERS
        if is_passive(self.sentence, verb):
            spoken_of = verb.first - self.end < _SUBJECT_REACH and not verb.has(Means.ASKING)
            told = verb.is_of(_WITHOUT_SUBJECT) and (not others or spoken_of)
            return (by or Teller.INSPECTORS) if told else None
        if verb.has(Means.REPORTED):
            return by or (Teller.OTHERS if self.others or others else Teller.INSPECTORS)
        return None

    def _actively(self, verb: Cue, past: Sequence[Cue], rest: Sequence[Cue]) -> Teller | None:
        """Who the subject of the verb is, in front of it or behind."""
        sentence = self.sentence
        if is_passive(sentence, verb):
            return None
        word = sentence.tokens[verb.first].word
        if self.others and word in _SHOWING:
            return None
        pointed = self.before.inspectors and is_of_pronoun(sentence, verb)
        if behind := turned(sentence, verb, rest):
            return behind
        pronoun = sentence.tokens[verb.first - 1].word if pointed else ""
        if pronoun == "it" and any(is_deed(sentence, cue) for cue in past):
            return Teller.OTHERS
        if pronoun == ("it" if self._are_many() else "they"):
            return Teller.INSPECTORS
        if is_of_council(sentence, verb) or is_named(sentence, verb, past):
            return Teller.OTHERS
        return self.subject or (Teller.INSPECTORS if pointed else None)

    def _are_many(self) -> bool:
        """Whether the others named last can be "they": "members", not "the director"."""
        return self.end > 0 and self.sentence.tokens[self.end - 1].word.endswith("s")
