"""What is wanted, or true of any council, where no grade is given: "what requires improvement"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import mark_before, marks_after, nearest_before
from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_MAY = frozenset({"must", "can", "may", "might"})
_ASKING = frozenset({"ask", "asks", "asked", "asking", "urge", "urges", "urged", "begged", "beg"})
_ASKING |= {"invited", "called", "pressed", "lobbied", "petitioned", "implored", "challenged"}
_NEAR, _LONGEST = 5, 9
_PLACING = frozenset({"in", "at", "for", "from", "with"})
_RELATIVES = frozenset({"that", "which"})
_TAKING = frozenset({"took", "taken", "takes", "taking", "inherited", "inherits"})
_HANDING = 7
_HAVING = frozenset({"with", "at", "on", "in", "given"})
_WANTING = frozenset({"need", "needs", "want", "wants", "deserve", "expect", "entitled", "owed"})
_RULING = frozenset({"is", "will", "gets", "should", "needs"})


def wanted(sentence: Sentence, at: int) -> str | None:
    """Whether it tells what is to be improved, or by whom: "we require improvement from them"."""
    before = mark_before(sentence, at)
    if before is not None and before.word in ("what", "whatever", "anything"):
        return "it tells what is to be improved"
    if Role.RATE in sentence.roles and _is_asked_of_inspectors(sentence, at):
        return "it is only asked of inspectors"
    if Role.SERVICE in sentence.roles and _is_of_wanted_service(sentence, at):
        return "it tells what service is wanted"
    if sentence.marks[at].word not in ("require improvement", "requires improvement"):
        return None
    after = marks_after(sentence, at, 2)
    asked = len(after) == 2 and after[0].word == "from"
    told = asked and after[1].has(Role.DETERMINER, Role.POSSESSIVE, Role.PRONOUN)
    return "it tells of whom improvement is wanted" if told else None


def _is_asked_of_inspectors(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "asked Ofsted to rate Kent good"."""
    if _ASKING.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    for index in range(at - 1, max(1, at - _LONGEST), -1):
        if marks[index].has(Role.INSPECTION) and marks[index + 1].word.startswith("to"):
            before = [
                m.word for m in marks[:index] if not m.has(Role.DETERMINER, Role.PREPOSITION)
            ][-1:]
            return bool(before) and before[0].split()[0] in _ASKING
        if marks[index].word in (",", ";") or marks[index].grade:
            return False
    return False


def _is_of_wanted_service(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "families deserve a service that is outstanding"."""
    before = [m for m in nearest_before(sentence, at, _NEAR) if not m.has(Role.COPULA)]
    if len(before) < 3 or before[0].word not in _RELATIVES:
        return False
    if before[1].word not in ("service", "services"):
        return False
    wanting = before[2 + (before[2].word in ("a", "to", "for", "on")) :][:1]
    wanting += before[2:3]
    return any(m.has(Role.AIM, Role.NEAR_MISS) or m.word in _WANTING for m in wanting)


def of_theirs(sentence: Sentence, at: int) -> str | None:
    """Whether it is some council's where people work: "worked in a council that was inadequate"."""
    if Role.RELATIVE not in sentence.roles:
        return None
    marks = sentence.marks
    for index in range(at - 1, max(1, at - 6), -1):
        if Role.BODY not in marks[index].roles:
            if marks[index].word in (",", ";") or Role.COUNCIL in marks[index].roles:
                return None
            continue
        before = marks[index - 1]
        some = marks[index].word.startswith(("a ", "an ")) and before.word in _PLACING
        some = some and marks[index + 1].word in _RELATIVES
        some = some and not _is_handed_over(marks[:index])
        people = before.word == "whose" and marks[index - 2].word.endswith("s")
        return "it is told of any council" if some or people else None
    return None


def _is_handed_over(before: Sequence[Mark]) -> bool:
    """Whether somebody took over there, so that it is the council whose services these were."""
    return before[-1].word == "from" and any(
        mark.word.split()[0] in _TAKING for mark in before[max(0, len(before) - _HANDING) : -1]
    )


def of_any(sentence: Sentence, at: int) -> str | None:
    """Whether it is a rule for all: "a council that requires improvement", "with this grade"."""
    marks = sentence.marks
    article = marks[0].word in ("a", "an", "any")
    opening = marks[article : article + 3]
    if len(opening) < 3 or Role.BODY not in opening[0].roles:
        return None
    if not (opening[1].word in _RELATIVES | _HAVING or Role.RATE in opening[1].roles):
        return None
    following = [m for m in marks_after(sentence, at, _NEAR) if m.word != "overall"]
    ruled = any(m.word in _RULING for m in following[:1] if not article)
    ruled = ruled or any(m.plain and m.word.endswith("s") for m in following[:1])
    ruled = ruled or any(m.word in _MAY for m in following)
    on_way = end_of_path(sentence, at) is not None or way_to(sentence, at) is not None
    ruled = ruled or (on_way and opening[1].word in _RELATIVES and opening[2].word.endswith("s"))
    general = article or opening[0].word.startswith(("a ", "an ", "any "))
    past = any(mark.word in ("was", "were", "had been") or mark.date for mark in marks[:at])
    return "it is a rule for any council" if general and ruled and not past else None
