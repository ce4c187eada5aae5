"""Objects that stand between a verb and their grade: "rated X outstanding", "found A good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.forms import stands_out
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import says_more
from store.parsing.claims.phrases.nearby import OWNERS, marks_after, next_after
from store.parsing.claims.phrases.verbs import LINKING, date_ahead, ends_clause
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_IN_OBJECT = frozenset(
    {
        Role.DETERMINER,
        Role.POSSESSIVE,
        Role.ADVERB,
        Role.BODY,
        Role.COUNCIL,
        Role.SERVICE,
        Role.AREA,
        Role.GROUP,
        Role.AREA_SET,
    }
)
_GAVE = frozenset({"gave", "gives", "awarded", "awards", "handed", "hands", "giving", "awarding"})
_RUN_BY = ("run by", "managed by", "provided by", "delivered by", "overseen by")
_RUNNING = frozenset({"run", "led", "controlled", "held", "ruled"})
_MODIFIERS = 4
_SERVICES = frozenset({"department", "directorate", "service", "division", "children 's services"})
_DESCRIBING = frozenset({"-", "same", "the same", "north", "south", "east", "west", "once"})
_CALLED = frozenset({"calls", "called"})
_RAISING = frozenset({"lifting", "raising", "taking", "bringing", "moving", "hauling", "lowering"})


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


def is_object(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether a verb stands before its object: "rated X outstanding", "downgraded A to good"."""
    moved = _is_way(between)
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    named = target.kind is TargetKind.AREAS
    first = _row_begins(sentence, target.first)
    adjoining = not between and (harsh or _is_last(sentence, at, target, first))
    found = adjoining or stands_out(sentence, at) or any(Role.AS in m.roles for m in between[-1:])
    kept = [m.word for m in between[:1]] in (["on"], ["at"]) and stands_out(sentence, at)
    modifiers = 0
    bare = _is_bare(sentence.marks[target.first]) or _is_run_by(sentence, first)
    for mark in reversed(_leading(sentence, first)):
        if moved and Role.GRADE_NOUN in mark.roles:
            continue
        raised = moved and mark.word in _RAISING and _is_dated(sentence, at)
        by_form = (
            raised
            or (kept and mark.has(Role.SAME))
            or (moved and mark.has(Role.UP, Role.DOWN))
            or (found and mark.has(Role.FIND, Role.GIVE))
        )
        if Role.RATE in mark.roles or by_form:
            return True
        counted = target.kind is TargetKind.SET and mark.word.isalnum()
        counted = counted or (named and mark.word.isdecimal())
        linking = sentence.tokens[mark.first].is_quote or mark.word in LINKING
        if bare and modifiers < _MODIFIERS and _describes(mark):
            modifiers += 1
        elif not (linking or counted or mark.any(_IN_OBJECT) or (named and says_more(mark))):
            return False
        bare = bare or _is_bare(mark)
    return False


def _is_way(between: Sequence[Mark]) -> bool:
    """Whether what stands before a grade leads to it: "to", "from"."""
    return bool(between) and between[-1].word in ("to", "from")


def _describes(mark: Mark) -> bool:
    """Whether it can stand before "authority": "the Labour-run", "the same"."""
    return mark.plain or mark.word in _DESCRIBING


def _leading(sentence: Sentence, first: int) -> Sequence[Mark]:
    """The marks before an object without "run by": "rated the department run by Kent good"."""
    marks = sentence.marks[max(0, first - 8) : first]
    said = " ".join([mark.word for mark in marks[-2:]])
    if not said.endswith(_RUN_BY):
        return marks
    return marks[:-1] if " " in marks[-1].word else marks[:-2]


def _is_last(sentence: Sentence, at: int, target: Target, first: int) -> bool:
    """Whether no more is told of the object, which begins at mark `first`, than its grade."""
    named = target.kind is TargetKind.AREAS
    if not ends_clause(sentence, at):
        return is_coordinated(sentence, at)
    verb = _verb_before(sentence, target, first)
    called = verb in _CALLED or verb in _GAVE or _is_thought(sentence, target)
    return named or called or _is_found(sentence, target, first)


def _is_found(sentence: Sentence, target: Target, first: int) -> bool:
    """Whether inspectors find a council so: "Inspectors found Kent good"."""
    marks = sentence.marks
    if first < 2 or not marks[target.first].has(Role.COUNCIL, Role.BODY):
        return False
    return marks[first - 1].has(Role.FIND) and marks[first - 2].has(Role.INSPECTION)


def _verb_before(sentence: Sentence, target: Target, first: int) -> str:
    """What stands before the object, past what describes it: "called the north London borough"."""
    marks = sentence.marks
    before = first - 1
    if _is_bare(marks[target.first]):
        last = max(0, first - _MODIFIERS - 2)
        while before > last and (
            _describes(marks[before]) or marks[before].has(Role.DETERMINER, Role.DEGREE)
        ):
            before -= 1
    return marks[before].word


def _is_dated(sentence: Sentence, at: int) -> bool:
    """Whether a year follows, so that it is no hope: "by raising the council to good in 2019"."""
    return date_ahead(marks_after(sentence, at, 2)) is not None


def _row_begins(sentence: Sentence, index: int) -> int:
    """The first of the councils that are named together up to mark `index`: "Kent and Surrey"."""
    marks = sentence.marks
    while marks[index].councils and index > 1 and marks[index - 1].word in ("and", ","):
        if not marks[index - 2].councils:
            break
        index -= 2
    return index


def _is_thought(sentence: Sentence, target: Target) -> bool:
    """Whether it is as in "the inspectors, who came in May, think its services good"."""
    marks = sentence.marks
    if not marks[target.first].has(Role.SERVICE):
        return False
    verb = target.first - 1
    while verb > 0 and (marks[verb].any(OWNERS) or marks[verb].word == "'s"):
        verb -= 1
    if verb < 1 or not marks[verb].has(Role.FIND):
        return False
    verb -= sentence.marks[verb - 1].has(Role.ADVERB, Role.CURRENT)
    subject = next((first - 1 for first, last in sentence.between if last == verb), verb - 1)
    if marks[subject].word == ",":
        subject = next((i - 1 for i in range(subject - 1, 0, -1) if marks[i].word == ","), -1)
    return subject >= 0 and marks[subject].has(Role.INSPECTION)


def _is_bare(mark: Mark) -> bool:
    """Whether words that describe it can stand before it: "the seaside borough"."""
    bare = mark.word.split()[0] not in ("the", "a", "this", "that")
    return bare and (Role.BODY in mark.roles or mark.word in _SERVICES)


def _is_run_by(sentence: Sentence, first: int) -> bool:
    """Whether it is told whose council it is that mark `first` names: "Labour-run Kent"."""
    before = sentence.marks[max(0, first - 2) : first]
    return [mark.word for mark in before[:1]] == ["-"] and before[1].word in _RUNNING
