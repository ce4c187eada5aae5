"""The verbs around a grade: their objects, where a change arrives, subjects not known."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.forms import stands_out
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import says_more
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_IN_OBJECT = (
    Role.DETERMINER,
    Role.POSSESSIVE,
    Role.ADVERB,
    Role.BODY,
    Role.COUNCIL,
    Role.SERVICE,
    Role.AREA,
    Role.GROUP,
    Role.AREA_SET,
)
_CHANGES = frozenset({"upgrade", "downgrade", "drop", "rise", "fall", "climb", "jump", "leap"})
_SWAPPING = frozenset(["swap", "swaps", "swapped", "swapping", "trade", "trades", "traded"])
_SWAPPING |= {"trading", "exchange", "exchanges", "exchanged"}
_GAVE = frozenset({"gave", "gives", "awarded", "awards", "handed", "hands"})
_HANDED = frozenset({"given", "awarded", "received", "handed"})
_OWNING = (Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY)
_RAISING = frozenset({"lifting", "raising", "taking", "bringing", "moving", "hauling", "lowering"})
_LINKING = frozenset({"'s", "for", "of", "in", "at"})


def arrives(before: Sequence[Mark]) -> bool:
    """Whether a change ends at the grade: "climbed two grades to good"."""
    if before and before[-1].word in ("being", "a", "an"):
        before = before[:-1]
    if not before or before[-1].word not in ("to", "to be", "for"):
        return False
    if len(before) > 1 and before[-2].word in _CHANGES:
        return True
    if before[-1].word == "for":
        return any(m.word.split()[0] in _SWAPPING for m in before[-6:])
    return any(m.has(Role.UP, Role.DOWN) for m in before[-10:])


def is_crossed(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether the way goes straight on to another grade: "a leap took Kent from A to B"."""
    marks = sentence.marks
    arrival = next((i for i in range(at + 1, min(len(marks), at + 5)) if marks[i].grade), None)
    if arrival is None or not between or between[0].word != "from":
        return False
    return any(mark.word == "to" for mark in marks[at + 1 : arrival])


def is_served_so(between: Sequence[Mark]) -> bool:
    """Whether it is as in "care leavers have services that are good"."""
    served = [i for i, mark in enumerate(between) if mark.word in ("service", "services")]
    if not served or not any(mark.has(Role.GIVE) for mark in between[: served[0]]):
        return False
    following = between[served[0] + 1 :]
    return len(following) > 1 and following[0].has(Role.RELATIVE) and following[1].has(Role.COPULA)


def ends_clause(sentence: Sentence, at: int) -> bool:
    """Whether the clause ends right after the grade at mark `at`."""
    following = sentence.marks[next_after(sentence, at) :][:2]
    if following and following[0].word == "overall":
        following = following[1:]
    return all(m.word in (",", ".", ";", "again") for m in following[:1])


def is_coordinated(sentence: Sentence, at: int) -> bool:
    """Whether another area and its grade follow without a verb: "found A good and B poor"."""
    ahead = sentence.marks[next_after(sentence, at) :]
    if not ahead or ahead[0].word not in ("and", ",", "but"):
        return False
    named = False
    for mark in ahead[1:]:
        if mark.has(Role.GRADE):
            return named
        if mark.has(Role.COPULA, Role.RATE, Role.FIND) or mark.word in (",", ";"):
            return False
        named = named or mark.has(Role.AREA, Role.GROUP)
    return False


def has_finite_verb(sentence: Sentence) -> bool:
    """Whether the sentence has a verb of being, giving, judging or finding."""
    return any(
        mark.has(Role.COPULA, Role.RATE, Role.FIND, Role.SAME)
        or (mark.has(Role.GIVE) and mark.word != "have")
        for mark in sentence.marks
    )


def resumes(sentence: Sentence, at: int) -> bool:
    """Whether a second verb takes it up again: "have changed and are good", "…, which is good"."""
    for index in range(at - 1, 0, -1):
        mark = sentence.marks[index]
        if mark.has(Role.COPULA):
            return sentence.marks[index - 1].has(Role.CONJUNCTION, Role.RELATIVE)
        if not mark.has(Role.ADVERB, Role.CURRENT, Role.AGAIN):
            return False
    return False


def is_told_so(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether the subject hears of itself: "has been told that its services are now good"."""
    before = sentence.marks[target.first - 1] if target.first else None
    if before and before.word in _LINKING:
        return False
    told = next((i for i, m in enumerate(between) if m.word in ("told", "informed")), 0)
    if not told or not any(m.has(Role.COPULA) for m in between[max(0, told - 2) : told]):
        return False
    said = [m for m in between[told + 1 :] if m.word != "that" and not m.has(Role.CURRENT)]
    return len(said) == 2 and said[0].has(Role.PRONOUN) and said[1].has(Role.COPULA)


def has_unknown_subject(before: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is what was judged: "capacity to improve was judged"."""
    verb = next((i for i in range(len(before) - 1, -1, -1) if before[i].has(Role.COPULA)), 0)
    while verb and before[verb - 1].has(Role.ADVERB, Role.COPULA, Role.PLUPERFECT, Role.CURRENT):
        verb -= 1
    noun = before[verb - 1] if verb else None
    return noun is not None and noun.plain and not noun.word.endswith("ly")


def is_verb_of_unknown(before: Sequence[Mark]) -> bool:
    """Whether it is said of a noun that we do not know: "supervision requires improvement"."""
    while before and before[-1].has(Role.ADVERB, Role.CURRENT):
        before = before[:-1]
    return bool(before) and before[-1].plain and not before[-1].word.endswith("ly")


def unknown_after_verb(between: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is what the verb judges."""
    for mark in reversed(between):
        if mark.has(Role.RATE, Role.FIND, Role.VERDICT) or mark.word in _HANDED:
            return False
        known = not mark.plain and mark.word != "assessment"
        if not known and not mark.word.endswith("ly") and not mark.word.isdecimal():
            return True
    return False


def is_object(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether a verb stands before its object: "rated X outstanding", "downgraded A to good"."""
    moved = any(mark.word in ("to", "from") for mark in between[-1:])
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    named = target.kind is TargetKind.AREAS
    ends = named and (ends_clause(sentence, at) or is_coordinated(sentence, at))
    first = _row_begins(sentence, target.first)
    called = sentence.marks[first - 1].word in ("calls", "called") and ends_clause(sentence, at)
    thought = _is_thought(sentence, target) and ends_clause(sentence, at)
    given = sentence.marks[first - 1].word in _GAVE and ends_clause(sentence, at)
    adjoining = (given or harsh or ends or called or thought) and not between
    found = adjoining or stands_out(sentence, at) or any(m.has(Role.AS) for m in between[-1:])
    modifiers = 0
    for mark in reversed(sentence.marks[max(0, first - 6) : first]):
        if moved and mark.has(Role.GRADE_NOUN):
            continue
        raised = moved and mark.word in _RAISING and _is_dated(sentence, at)
        by_form = raised or (moved and mark.has(Role.UP, Role.DOWN)) or (
            found and mark.has(Role.FIND, Role.GIVE)
        )
        if mark.has(Role.RATE) or by_form:
            return True
        counted = target.kind is TargetKind.SET and mark.word.isalnum()
        linking = sentence.tokens[mark.first].is_quote or mark.word in _LINKING
        if mark.plain and modifiers < 2 and _is_bare_body(sentence, target):
            modifiers += 1
        elif not (linking or counted or mark.has(*_IN_OBJECT) or (named and says_more(mark))):
            return False
    return False


def _is_dated(sentence: Sentence, at: int) -> bool:
    """Whether a year follows, so that it is no hope: "by raising the council to good in 2019"."""
    after = sentence.marks[next_after(sentence, at) :][:2]
    date = after[1].date if len(after) == 2 and after[0].word in ("in", "at") else None
    return date is not None and any(point.year for point in date.points)


def _row_begins(sentence: Sentence, index: int) -> int:
    """The first of the councils that are named together up to mark `index`: "Kent and Surrey"."""
    marks = sentence.marks
    while marks[index].councils and index > 1 and marks[index - 1].word in ("and", ",", "&"):
        if not marks[index - 2].councils:
            break
        index -= 2
    return index


def _is_thought(sentence: Sentence, target: Target) -> bool:
    """Whether it is as in "Ofsted thought its services good" and "called the city's services"."""
    marks = sentence.marks
    verb = target.first - 1
    while verb > 1 and (marks[verb].has(*_OWNING) or marks[verb].word == "'s"):
        verb -= 1
    if not marks[target.first].has(Role.SERVICE) or verb < 1 or not marks[verb].has(Role.FIND):
        return False
    subject = verb - 1 - (verb > 1 and marks[verb - 1].has(Role.ADVERB, Role.CURRENT))
    return marks[subject].has(Role.INSPECTION)


def _is_bare_body(sentence: Sentence, target: Target) -> bool:
    """Whether words that describe the council can stand before it: "the seaside borough"."""
    mark = sentence.marks[target.first]
    return mark.has(Role.BODY) and mark.word.split()[0] not in ("the", "a", "this", "that")
