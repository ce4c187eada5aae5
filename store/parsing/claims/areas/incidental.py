"""Areas that are only named on the way: "the council, with 600 children in care, was …"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import MATTERS
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Area

_DOING = frozenset({"protect", "protects", "protecting", "keep", "keeps", "keeping", "find"})
_FAILING = frozenset({"failing", "failings", "failure", "failures"})
_POOR = frozenset({"poor", "weak", "bad", "ineffective", "dysfunctional", "chaotic", "unstable"})
_RATINGS = [["the", noun] for noun in ("grade", "rating", "judgement", "verdict", "mark")]
_PASSING_BY = frozenset({"let", "lets", "letting", "dragged", "pulled", "by"})
_PARTING = frozenset({"that", "it", "they", "we", "and", ","})
_UNDER = frozenset({"under", "during", "throughout"})
_PLACING = frozenset({"in", "across"})
_AHEAD = 2
_SUBJECTS = OF_AREA | {Role.COUNCIL, Role.BODY, Role.SERVICE, Role.FOREIGN, Role.PRONOUN}
_LED = 6
_CLAUSES = frozenset({"when", "because", "although", "after"})


def is_led(sentence: Sentence, index: int) -> bool:
    """Whether it tells who was leading then: "under her leadership the rating rose"."""
    marks = sentence.marks
    if marks[index].area is not Area.LEADERS:
        return False
    for before in range(index - 1, max(-1, index - _LED), -1):
        mark = marks[before]
        if mark.word in _UNDER:
            return before < index - 1 or len(marks[index].word.split()) > 1
        if not (mark.plain or mark.word == "'s" or mark.has(Role.DETERMINER, Role.POSSESSIVE)):
            return False
    return False


def is_doing(sentence: Sentence, target: Target) -> bool:
    """Whether the area is named as something that is done: "protecting children"."""
    if _DOING.isdisjoint(sentence.words):
        return False
    marks = sentence.marks[target.first : target.last]
    return any(not _DOING.isdisjoint(mark.word.split()) for mark in marks)


def is_reason(sentence: Sentence, target: Target) -> bool:
    """Whether it tells why, not what was judged: "inadequate for failing to protect children".

    So it does in "inadequate for poor leadership": what is judged is not yet called poor.
    """
    before = sentence.marks[max(0, target.first - 2) : target.first]
    if before and before[-1].word in _POOR:
        return True
    return is_doing(sentence, target) and any(
        m.plain and (m.word.endswith("ing") or is_failing(m)) for m in before
    )


def is_failing(mark: Mark) -> bool:
    """Whether what follows tells what went wrong, which is no matter of its own."""
    return mark.word in _FAILING or mark.word in _POOR


def is_parted(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether another clause begins after what is done: "protecting children was why it was …".

    None does in "the exception is protecting children, which was inadequate", nor where that
    stands in front: "For protecting children, the grade is good".
    """
    if not is_doing(sentence, target):
        return False
    opening = [mark.word for mark in between[:3]]
    if opening[:1] == [","] and (opening[1:2] == ["which"] or opening[1:] in _RATINGS):
        between = between[3:]
    return any(
        mark.has(Role.OPENER) or mark.word in _PARTING or mark.word.endswith(" being")
        for mark in between
    )


def resumed_subject(sentence: Sentence, named: Target) -> Target | None:
    """The council of "Kent works with care leavers and was rated good": it has the second verb."""
    marks = sentence.marks
    following = marks[named.last : named.last + 2]
    if len(following) < 2 or following[0].word not in ("and", "but"):
        return None
    if not following[1].has(Role.COPULA):
        return None
    for index in range(min(2, named.first)):
        owner = [mark.word for mark in marks[index + 1 : index + 2]] in (["'s"], ["'"])
        if marks[index].has(Role.COUNCIL, Role.BODY) and not owner:
            return Target(TargetKind.WHOLE, index, index + 1)
    return None


def is_left_for_subject(sentence: Sentence, index: int, at: int) -> bool:
    """Whether "it" goes back behind a clause: "was X when leaders failed, and it was Y in 2014"."""
    marks = sentence.marks
    pronoun = next((i for i in range(index + 1, at) if marks[i].word == "it"), 0)
    if pronoun < index + 2 or marks[pronoun - 1].word not in ("and", "but"):
        return False
    return any(mark.word in _CLAUSES for mark in marks[1:index])


def is_place_of_subject(sentence: Sentence, index: int) -> bool:
    """Whether an area has the next verb, not the council: "adoption is quick in Kent, and got".

    So it has a participle: "adoption was the one hope for Kent, earning".
    """
    marks = sentence.marks
    lying = marks[index - 1].word
    if lying not in (*_PLACING, "for") or Role.COUNCIL not in marks[index].roles:
        return False
    joint = index + 1 + (marks[index + 1].word == ",") if index + 1 < len(marks) else index
    ahead = marks[joint : joint + 2]
    if len(ahead) < _AHEAD:
        return False
    earning = joint > index + 1 and ahead[0].has(Role.GIVE) and ahead[0].word.endswith("ing")
    joined = lying != "for" and ahead[0].word in ("and", "but")
    if not (earning or (joined and ahead[1].has(Role.COPULA, Role.GIVE, Role.RATE))):
        return False
    first = next(i for i, mark in enumerate(marks) if mark.any(_SUBJECTS))
    has_verb = any(mark.has(Role.COPULA) for mark in marks[first:index])
    return marks[first].any(OF_AREA) and marks[first].area is not Area.OVERALL and has_verb


def is_passed_over(sentence: Sentence, index: int, at: int) -> bool:
    """Whether the council at mark `index` is but an object: "Essex, which borders it and is good".

    What has the first verb has the second, which has no subject of its own.
    """
    marks = sentence.marks
    verb = marks[index - 1] if index > 1 else None
    if verb is None or not verb.plain or not verb.word.endswith(("s", "ed")):
        return False
    subject = marks[index - 2]
    if not (subject.word == "which" or subject.has(Role.COUNCIL, Role.BODY)):
        return False
    joint = next((i for i in range(index + 1, at) if marks[i].word == "and"), at)
    return joint + 1 < at and marks[joint + 1].has(Role.COPULA, Role.PLUPERFECT)


def is_of_other_noun(between: Sequence[Mark]) -> bool:
    """Whether ", which" belongs to a noun of another sort: "went to an agency, which was".

    So does "that" in "Kent owes a sum that is outstanding".
    """
    for index in range(1, len(between) - 1):
        noun, mark, verb = between[index - 1 : index + 2]
        if noun.has(Role.COPULA):
            break
        if mark.word == "that" and verb.has(Role.COPULA):
            return noun.plain and noun.word not in MATTERS
    for index in range(2, len(between)):
        if between[index].word == "which" and between[index - 1].word == ",":
            noun = between[index - 2]
            return noun.plain or noun.has(Role.OTHER_TOPIC, Role.FOREIGN, Role.GENERIC)
    return False


def is_done_by(sentence: Sentence, index: int) -> bool:
    """Whether what managers do is graded, not they: "supervision by managers was inadequate"."""
    marks = sentence.marks
    if marks[index].area is not Area.LEADERS or "by" not in sentence.words:
        return False
    by = index - 1 - (index > 0 and marks[index - 1].has(Role.POSSESSIVE, Role.DETERMINER))
    if by < 1 or marks[by].word != "by":
        return False
    return marks[by - 1].plain and not marks[by - 1].word.endswith(("ed", "done", "shown", "made"))


def is_passed_by(sentence: Sentence, index: int) -> bool:
    """Whether the council is only whom something failed, or who judged.

    So it is in "adoption let Kent down" and "leadership, called good by the council, was found …".
    """
    marks = sentence.marks
    if not index or marks[index - 1].word not in _PASSING_BY:
        return False
    if marks[index - 1].word != "by":
        return any(mark.word in ("down", "back") for mark in marks[index + 1 : index + 2])
    judged = index > 1 and marks[index].has(Role.BODY)
    return judged and marks[index - 2].has(Role.GRADE, Role.RATE, Role.FIND)
