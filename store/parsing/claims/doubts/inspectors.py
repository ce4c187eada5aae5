"""Who can be meant by a name: inspectors of a council's services, others, or its own people."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_BODIES = frozenset({"watchdog", "regulator", "inspectorate", "inspectors", "inspector"})
_INSPECTING = _BODIES | {"inspection", "ofsted", "follow", "inspectorates"}
"""Words of names that mean them or what they do, as "the school inspectorate", "a follow-up"."""
_OF_THEIRS = frozenset({"education", "schools", "school", "standards", "care", "hm", "hmi"}) | {
    *("majesty's", "majesty", "government", "lead", "chief", "ofsted", "national", "independent"),
    *("services", "england", "britain", "country", "nation", "department", "state"),
}
"""What says which inspectors they are, and does not make others of them."""
_POINTING = frozenset({"they", "it", "he", "she", "we", "i", "them", "this", "these"})
_MEANT = frozenset(
    {"team", "same", "the same", "letter", "document", "findings", "government", "hmi"}
)
"""What can mean inspectors or their report and does not name them."""
_NAMING = frozenset(
    {
        *(Role.OTHER_JUDGE, Role.COUNCIL, Role.BODY, Role.FOREIGN, Role.GENERIC, Role.PARTNER),
        *(Role.OPINION, Role.OTHER_TOPIC, Role.GROUP, Role.NEUTRAL, Role.NOBODY),
        *(Role.ANOTHER_STORY, Role.SERVICE),
    }
)
ELSEWHERE = (Role.OTHER_JUDGE, Role.FOREIGN, Role.OTHER_TOPIC)
"""Who has no office in a council, whatever else is in their name."""
_TELLERS = frozenset({"leader", "director", "boss", "mayor", "executive", "chair", "chairman"}) | {
    *("chairwoman", "member", "members", "spokesman", "spokeswoman", "spokesperson"),
    *("officer", "officers", "councillor", "councillors", "bosses", "chiefs", "holder", "deputy"),
    *("committee", "cabinet", "panel", "managers", "manager", "leaders", "minister", "ministers"),
}
"""Whose work it is to tell what inspectors said."""
_INITIALS = 2


def may_be_inspectors(
    sentence: Sentence, first: int, last: int, aside: frozenset[int] = frozenset()
) -> bool:
    """Whether marks `first` up to `last` can mean inspectors: no other is named there alone.

    What stands in clauses put in between, the marks `aside`, says nothing of it.
    """
    marks = sentence.marks
    named = False
    for index in range(first, last):
        mark = marks[index]
        if index in aside:
            continue
        if inspects(mark) and not (
            is_other_body(sentence, index)
            or is_paper_by_other(sentence, index)
            or (mark.word == "report" and index and marks[index - 1].has(Role.OTHER_JUDGE))
        ):
            return True
        if (mark.word in _POINTING and not _is_cleft(marks, index)) or (
            mark.word in _MEANT and not _is_part(marks, index)
        ):
            return True
        if mark.word == "review" and index and marks[index - 1].word == "area":
            # the joint area reviews of 2005 to 2008
            return True
        if mark.word == "that" and not index and marks[1].word == "for":
            return True
        if mark.word == "visitors" and index and marks[index - 1].has(Role.DETERMINER):
            return True
        named = named or mark.any(_NAMING) or (mark.plain and not mark.word.endswith("ly"))
    return not named


def _is_cleft(marks: Sequence[Mark], index: int) -> bool:
    """Whether it only opens a clause, as in "It was parents who"."""
    return marks[index].word == "it" and any(m.has(Role.COPULA) for m in marks[index + 1 :][:1])


def _is_part(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is but part of a name, as in "a team manager" and "a peer review team"."""
    following = marks[index + 1 : index + 2]
    if marks[index].word == "hmi":
        return any(m.has(*ELSEWHERE) for m in following)
    if marks[index].word == "team" and index and not marks[index - 1].has(Role.DETERMINER):
        return True
    if marks[index].word.endswith("same"):
        return False
    return any(m.plain or m.has(Role.GROUP, *ELSEWHERE) for m in following)


def inspects(mark: Mark) -> bool:
    """Whether it names inspectors or what they do, of whatever."""
    if mark.has(Role.INSPECTION, Role.PUBLISHED):
        return True
    return not (
        mark.has(Role.OTHER_JUDGE, Role.OPINION) or _INSPECTING.isdisjoint(mark.word.split())
    )


def is_other_body(sentence: Sentence, index: int) -> bool:
    """Whether it inspects something else, or elsewhere: "the Welsh inspectorate"."""
    marks = sentence.marks
    if marks[index].word not in _BODIES:
        return False
    following = marks[index + 1 : index + 3]
    if len(following) > 1 and following[0].word == "of" and following[1].plain:
        return True
    if not index:
        return False
    before = marks[index - 1]
    if before.word == "'s" and index > 1:
        owner = marks[index - 2]
        return sentence.tokens[owner.first].capital and owner.word not in _OF_THEIRS
    if before.word.split()[-1] in _OF_THEIRS:
        return False
    if before.has(Role.OTHER_JUDGE, Role.FOREIGN, Role.OTHER_TOPIC):
        return True
    if not before.plain or before.word.endswith("ly"):
        return False
    return marks[index].word not in ("inspectors", "inspector") or sentence.capital(before)


def is_paper_by_other(sentence: Sentence, index: int) -> bool:
    """Whether somebody else wrote it or made it: "a report by consultants"."""
    following = sentence.marks[index + 1 : index + 3]
    if len(following) < 2 or following[0].word not in ("by", "from", "led by"):
        return False
    if following[0].word == "led by":
        return bool(following[1].councils)
    last = end_of_name(sentence.marks, index + 2)
    dated = any(mark.date for mark in sentence.marks[index + 2 : last])
    return not dated and not may_be_inspectors(sentence, index + 2, last)


def is_own(sentence: Sentence, first: int, last: int) -> bool:
    """Whether it is the council, or somebody named or in office there, who tells of others."""
    named = (m for m in sentence.marks[first:last] if not m.has(Role.DETERMINER, Role.POSSESSIVE))
    begins = next(named, None)
    if begins is not None and begins.has(*ELSEWHERE):
        return False
    return any(_is_own(sentence, index, last) for index in range(first, last))


def _is_own(sentence: Sentence, index: int, last: int) -> bool:
    mark = sentence.marks[index]
    if mark.has(Role.COUNCIL, Role.BODY):
        return not (index and sentence.marks[index - 1].has(Role.PREPOSITION))
    if tells_for_council(mark):
        return True
    if not mark.plain or not (sentence.capital(mark) or len(mark.word) <= _INITIALS):
        return False
    following = sentence.marks[index + 1 : last]
    return not following or sentence.capital(following[0]) or not following[0].word[0].isalpha()


def tells_for_council(mark: Mark) -> bool:
    """Whether it is somebody whose work it is to tell what inspectors said: "director"."""
    return not _TELLERS.isdisjoint(mark.word.split())


def end_of_name(marks: Sequence[Mark], first: int) -> int:
    """The mark after the last of a name that begins at mark `first`."""
    return next((i for i in range(first, len(marks)) if _ends_name(marks[i])), len(marks))


def _ends_name(mark: Mark) -> bool:
    if mark.has(Role.GRADE, Role.AS, Role.COPULA, Role.RELATIVE, Role.OPENER, Role.RATE):
        return True
    if mark.has(Role.FIND) and mark.word != "think":
        return True
    if mark.has(Role.CONJUNCTION) and mark.word != "and":
        return True
    return not (mark.word[0].isalnum() or mark.word == "'s")
