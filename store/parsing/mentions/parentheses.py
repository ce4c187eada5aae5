"""Clauses put in between: "Kent, which lent Wigan its director, was rated good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.likenesses import comparisons, likens, opening_likeness
from store.parsing.mentions.marks import Mark
from store.parsing.mentions.restrictive import LONGEST, RESUMING, clause_of_subject

_RELATIVES = frozenset(
    {"which", "who", "whose", "where", "whom", "once", "always", "long", "previously"}
) | {
    *(
        "according",
        "run",
        "led",
        "born",
        "made",
        "set",
        "split",
        "known",
        "found",
        "twice",
        "whatever",
        "though",
        "although",
    ),
}
_SAID_TO_BE = ["said", "to be"]
_PARTING = frozenset({",", "–", '"'})
_HEAD = 8
_BESIDE = frozenset({"with", "to", "from", "of", "by", "for"})
_PLACES = frozenset({"where", "which", "whom", "whose"})
_QUOTES = frozenset("\"'“‘")
_LINKS = _QUOTES | {"to"}
_ARTICLES = frozenset({"the", "a", "an", "one of"})
_A_SERVICE = frozenset({"service", "area", "group"})
"""What one of those that are judged is called."""
_NAMED = 5
"""So many words name a sort of councils: "one of the biggest children's services authorities"."""
_LEADING = (Role.PREPOSITION, Role.PARTNER)
_VERBS = (Role.COPULA, Role.PLUPERFECT, Role.GIVE, Role.RATE, Role.FIND)


def parentheses(marks: Sequence[Mark]) -> tuple[tuple[int, int], ...]:
    """The clauses between two commas that the main clause goes on after: first mark, mark after.

    Each begins with a relative pronoun or a participle, or tells what a council is that stands
    before it, and a verb of the main clause follows.
    """
    first = opening_likeness(marks)
    found = [*([first] if first else []), *comparisons(marks)]
    signs = _signs(marks)
    for number, opening in enumerate(signs[:-1]):
        if opening == 0 or any(one[0] <= opening < one[1] for one in found):
            continue
        quoted = marks[opening + 1].word in _QUOTES
        alone = [mark.word for mark in marks[opening + 2 : opening + 3]] == [","]
        related = _is_verdict(marks, opening) or (not alone and _opens(marks[opening + 1]))
        related = related or _is_placed(marks[opening + 1 : opening + 3])
        related = related or _is_reputed(marks[opening + 1 : opening + 3])
        likened = likens(marks, opening)
        related = related or (quoted and any(m.grade for m in marks[opening + 2 : opening + 3]))
        if not (related or quoted or likened or _is_apposed(marks, opening)):
            continue
        for closing in signs[number + 1 :]:
            if marks[closing].word != marks[opening].word:
                continue
            if closing - opening > LONGEST or _is_parted(marks[opening:closing]):
                break
            if _adds_another(marks, closing + 1):
                break
            described = related or likened
            if not described and not _describes(marks[opening + 1 : closing]):
                break
            if not described and _lists(marks, opening, closing):
                break
            if (
                resumes(marks, closing + 1)
                or _is_judged(marks, opening, closing + 1)
                or (likened and _is_predicated(marks, opening, closing + 1))
                or (related and _is_gapped(marks, opening, closing + 1))
                or (marks[opening + 1].has(Role.RELATIVE) and _is_past(marks, closing + 1))
                or _lists_on(marks, opening, closing + 1)
            ):
                found.append((opening, closing + 1))
                break
    if not found:
        subject = clause_of_subject(marks)
        return (subject,) if subject else ()
    return tuple(sorted(found))


def _signs(marks: Sequence[Mark]) -> list[int]:
    """The commas and dashes, but for those within what is quoted in a clause that is put in."""
    signs: list[int] = []
    quoted = False
    for index in [i for i, mark in enumerate(marks) if mark.word in _PARTING]:
        if marks[index].word == '"':
            quoted = not quoted and [m.word for m in marks[index - 2 : index]] == _SAID_TO_BE
        elif not quoted:
            signs.append(index)
    return signs


def _is_reputed(opening: Sequence[Mark]) -> bool:
    """Whether it is as in ", said to be tenacious,"."""
    return [mark.word for mark in opening] == _SAID_TO_BE


def _is_parted(inside: Sequence[Mark]) -> bool:
    return any(mark.word == ";" for mark in inside)


def _adds_another(marks: Sequence[Mark], index: int) -> bool:
    """Whether more of its sort is told of next: "Kent, which is good, and Essex, rated"."""
    following = [mark for mark in marks[index : index + 5] if not mark.has(Role.DETERMINER)]
    if len(following) < 3 or following[0].word != "and":
        return False
    added = following[2:] if following[1].word in _BESIDE else following[1:]
    named = len(added) > 1 and added[0].has(Role.COUNCIL, Role.AREA, Role.GROUP)
    return named and added[1].word == ","


def _is_apposed(marks: Sequence[Mark], comma: int) -> bool:
    """Whether what a council is may be told after `comma`: "Kent, the largest of them, was"."""
    if marks[comma - 1].has(Role.AREA, Role.GROUP, Role.SERVICE):
        return not marks[comma + 1].has(Role.AREA, Role.GROUP, Role.CONJUNCTION)
    if not (marks[comma - 1].councils or Role.BODY in marks[comma - 1].roles):
        return False
    return _has_article(marks[comma + 1]) or Role.PREPOSITION not in marks[comma - 2].roles


def _is_verdict(marks: Sequence[Mark], comma: int) -> bool:
    """Whether what a judgement is may be told after `comma`: "The verdict, a step up, is"."""
    noun = Role.GRADE_NOUN in marks[comma - 1].roles and Role.AREA_SET not in marks[comma - 1].roles
    return noun and _has_article(marks[comma + 1]) and not marks[comma + 1].area


def _lists_on(marks: Sequence[Mark], opening: int, index: int) -> bool:
    """Whether the next area follows what is told of one: "Leadership, a worry, and adoption"."""
    if not marks[opening - 1].has(Role.AREA, Role.GROUP):
        return False
    if index >= len(marks) or marks[index].word not in ("and", "as well as"):
        return False
    following = (m for m in marks[index + 1 :] if not m.has(Role.DETERMINER, Role.POSSESSIVE))
    added = next(following, None)
    return added is not None and added.has(Role.AREA, Role.GROUP)


def _lists(marks: Sequence[Mark], opening: int, closing: int) -> bool:
    """Whether areas go on there: "Leadership, help and protection, …"."""
    if not marks[opening - 1].has(Role.AREA, Role.SERVICE):
        return False
    return any(mark.has(Role.AREA, Role.GROUP) for mark in marks[opening + 1 : closing])


def _has_article(mark: Mark) -> bool:
    return mark.word in _ARTICLES or mark.word.startswith("the ")


def _describes(inside: Sequence[Mark]) -> bool:
    """Whether it tells what somebody is: with an article first, other councils may be named.

    Without one they may be named where something leads to them: "Kent, next door to Essex, is".
    """
    if not inside or not (_has_article(inside[0]) or inside[0].word in _QUOTES):
        led = True
        for mark in inside:
            if mark.grade or mark.has(*_VERBS) or (mark.councils and led):
                return False
            led = mark.has(Role.CONJUNCTION) or (led and not mark.has(*_LEADING))
        return True
    if len(inside) > 1 and inside[1].word in _A_SERVICE:
        inside = inside[2:]
    related = any(mark.has(Role.RELATIVE) for mark in inside)
    if not related and any(mark.has(Role.GENERIC, Role.BODY) for mark in inside[:_NAMED]):
        return not any(mark.grade for mark in inside)
    return related or not any(m.grade or m.has(Role.AREA, Role.GROUP, Role.SERVICE) for m in inside)


def _opens(mark: Mark) -> bool:
    if mark.word.split()[0] in _RELATIVES or mark.grade:
        return True
    word = mark.word.split()[-1]
    verb = mark.plain or mark.has(
        Role.RATE, Role.GIVE, Role.PREVIOUS, Role.INSPECTION, Role.PUBLISHED
    )
    return verb and word.endswith("ed")


def _is_placed(opening: Sequence[Mark]) -> bool:
    """Whether it is as in ", from where its director came," and ", for which a trust works,"."""
    return len(opening) > 1 and opening[0].has(Role.PREPOSITION) and opening[1].word in _PLACES


def _is_judged(marks: Sequence[Mark], comma: int, index: int) -> bool:
    """Whether what is said of an object goes on: "declared the service, which …, inadequate"."""
    while index < len(marks) and (marks[index].word in _LINKS or marks[index].has(Role.AS)):
        index += 1
    if index >= len(marks) or not marks[index].grade:
        return False
    return any(mark.has(Role.RATE, Role.FIND) for mark in marks[max(0, comma - _HEAD) : comma])


def _is_predicated(marks: Sequence[Mark], comma: int, index: int) -> bool:
    """Whether the verb stands before `comma`: "was, like leadership, inadequate"."""
    return marks[comma - 1].has(Role.COPULA) and bool(marks[index : index + 1][0].grade)


def _is_gapped(marks: Sequence[Mark], comma: int, index: int) -> bool:
    """Whether a grade follows whose verb was said: "Kent was good, and Essex, which …, poor"."""
    following = marks[index : index + 2]
    ends = len(following) == 2 and following[1].word in (".", ",", ";")
    return (
        ends
        and not marks[comma + 1].grade
        and bool(following[0].grade)
        and any(mark.grade for mark in marks[:comma])
    )


def _is_past(marks: Sequence[Mark], index: int) -> bool:
    """Whether a verb that the lexicon does not know stands there: "Kent, which …, impressed"."""
    return any(m.plain and m.word.endswith("ed") for m in marks[index : index + 1])


def resumes(marks: Sequence[Mark], index: int) -> bool:
    """Whether a finite verb stands at mark `index`, after an adverb or two."""
    for mark in marks[index : index + 3]:
        if mark.word in _QUOTES:
            continue
        if mark.has(*RESUMING) or (mark.grade and mark.word.startswith("require")):
            return not mark.word.endswith("ing")
        if not mark.has(Role.ADVERB, Role.CURRENT):
            return False
    return False
