"""What a council is said to give people, which is judged: "the care that Kent gives them"."""

from __future__ import annotations

from msgspec.structs import replace

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.together import areas_after, areas_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_WHAT = frozenset({"care", "support", "help", "assistance", "protection"})
_GIVES = frozenset({"gives", "gave", "give", "provides", "provided", "provide"}) | {
    *("offers", "offered", "offer", "is giving", "was giving", "has given"),
}
_SERVES = frozenset({"supports", "support", "helps", "help", "serves", "serve", "assists"})
_THEM = frozenset({"them", "these"})
_BODIES = frozenset({"charity", "hostel", "scheme", "club", "company", "firm", "provider"}) | {
    *("agency", "foundation", "helpline", "church", "enterprise", "association", "centre"),
}
"""Who may serve a council's children and is not the council."""
_GIVERS = (Role.COUNCIL, Role.BODY)
_LED = 4
"""So many marks behind the verb those stand who get it: "provides for all of them"."""
_FEWEST = 3
"""So many marks at least stand before those who are served: "a charity that supports"."""
_OF_NOBODY = (Role.COPULA, Role.RATE, Role.GRADE)


def given_to(sentence: Sentence, index: int) -> Target | None:
    """What the council at mark `index` gives, if that is what is judged: the area of those served.

    Where it is not known whose area that is, it is something else than the services as a whole.
    """
    marks = sentence.marks
    if _WHAT.isdisjoint(sentence.words) or not _is_giver(sentence, index):
        return None
    for at in range(index + 2, min(len(marks), index + 2 + _LED)):
        mark = marks[at]
        if mark.has(Role.GROUP, Role.AREA):
            served = areas_before(sentence, at)
            if _is_for_one_thing(sentence, served):
                return Target(TargetKind.FOREIGN, at, at + 1)
            return replace(served, first=index - 1, group=False)
        them = mark.word in _THEM or mark.word.endswith(" them")
        if them or mark.word == "vulnerable" or mark.plain or mark.has(Role.OTHER_JUDGE):
            return Target(TargetKind.FOREIGN, at, at + 1)
        if mark.has(*_OF_NOBODY):
            return None
    return None


def serving(sentence: Sentence, index: int) -> Target | None:
    """The area of "the service that supports care leavers", with the service at mark `index`."""
    marks = sentence.marks
    ahead = marks[index + 1 : index + 5]
    if Role.SERVICE not in marks[index].roles or len(ahead) < 4:
        return None
    if ahead[0].word not in ("that", "which") or ahead[1].word not in _SERVES:
        return None
    people = 2 + ahead[2].has(Role.DETERMINER, Role.POSSESSIVE)
    if not ahead[people].has(Role.GROUP):
        return None
    served = areas_after(sentence, index + 1 + people)
    if _is_for_one_thing(sentence, served):
        return Target(TargetKind.FOREIGN, index, index + 1)
    return replace(served, first=index, group=False)


def other_server(sentence: Sentence, index: int) -> Target | None:
    """Who serves the people at mark `index`, and is no service of the council's.

    As in "the charity that supports care leavers".
    """
    marks = sentence.marks
    if index < _FEWEST or not marks[index].has(Role.GROUP) or _SERVES.isdisjoint(sentence.words):
        return None
    verb = index - 1 - marks[index - 1].has(Role.DETERMINER, Role.POSSESSIVE)
    if marks[verb].word not in _SERVES or marks[verb - 1].word not in ("that", "which"):
        return None
    server = marks[verb - 2]
    other = server.word.split()[-1] in _BODIES or server.has(Role.FOREIGN)
    return Target(TargetKind.FOREIGN, verb - 2, index + 1) if other else None


def gives_what_was_told(sentence: Sentence, index: int) -> bool:
    """Whether it is the council of "the support that they get from Kent", already told of."""
    marks = sentence.marks
    return (
        index > 1
        and marks[index].has(*_GIVERS)
        and marks[index - 1].word == "from"
        and marks[index - 2].has(Role.TOPIC)
    )


def _is_for_one_thing(sentence: Sentence, served: Target) -> bool:
    """Whether they are helped with one thing alone: "supports care leavers with their rent"."""
    following = sentence.marks[served.last : served.last + 2]
    return bool(following) and following[0].word in ("with", "to")


def _is_giver(sentence: Sentence, index: int) -> bool:
    """Whether the council is the subject of a clause that tells what it gives."""
    marks = sentence.marks
    if not marks[index].has(*_GIVERS) or index + 2 >= len(marks) or index < 1:
        return False
    what = index - 1 - (marks[index - 1].word in ("that", "which"))
    return what >= 0 and marks[what].word in _WHAT and marks[index + 1].word in _GIVES
