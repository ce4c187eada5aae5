"""A grade that describes a council or its services: "Ofsted says it is a good authority"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.phrases.modifiers import without_initials
from store.parsing.claims.phrases.nearby import nearest_before, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind
from store.parsing.text.tokens import QUOTES

_WHOLES = frozenset({"department", "directorate", "organisation", "division", "provider"}) | {
    *("service", "services", "council", "authority"),
}
_BEFORE_WHOLE = frozenset({"social", "work", "children", "'s", "safeguarding", "local", "care"})
_OWNED = ("the", "its", "our", "their", "these", "those", "this", "that")
_ENDING = (Role.PREPOSITION, Role.AS, Role.CONJUNCTION, Role.OPENER, Role.DATE, Role.AGAIN)
_ENDING_TOO = (Role.CURRENT, Role.PREVIOUS)
_HAVING = frozenset(["has", "have", "had", "having", "runs", "run", "ran", "running", "leads"]) | {
    *("provides", "provide", "provided", "providing", "delivers", "deliver", "delivered"),
    *("offers", "offer", "offered", "offering", "operates", "operated", "boasts"),
}
_WITHIN = (Role.ADVERB, Role.CURRENT, Role.AGAIN, Role.PREVIOUS)
_SUBJECTS = (Role.COUNCIL, Role.BODY, Role.PRONOUN, Role.SERVICE)
_ACTING = (Role.UP, Role.DOWN, Role.SAME, Role.COPULA, Role.GIVE, Role.GIVEN_UP)
_SAYING = (Role.FIND, Role.RATE, Role.VERDICT)
_SAID = frozenset({"according", "in the words of", "report", "reports", "reported", "confirmed"})
_JUDGES = frozenset({"ofsted", "inspectors", "watchdog", "inspectorate"})
_FORMERLY = frozenset({"inherited", "formerly", "previously", "hitherto"})
_MAKING = frozenset({"make", "makes", "made", "making"})
_MAKING_IT = frozenset({"makes it", "made it"})
_EMERGING = frozenset({"emerged", "emerges", "came out", "comes out", "confirmed", "confirms"})
_UNTIL = frozenset({"until", "till", "until now", "until then", "when", "at the time", "then"})
_DATING = frozenset({"in", "as", "late", "recently", "back"})
_BEARING = frozenset({"to", "for", "in", "at", "with", "on", "of", "from"})
_LEAVING = frozenset({"left", "leaves", "leaving"})
_AS = frozenset({"to be", "as", "as a", "as an"})
_LONGEST = 6
_REACH = 5


def describes_whole(sentence: Sentence, at: int) -> bool:
    """Whether inspectors, or a date, say that a council is or has one such: all of it is judged.

    So it is in "Kent has an inadequate department, Ofsted found", "Ofsted called Kent a good
    authority" and "in 2018 Kent was a good council", not in what anybody would like to have.
    """
    if not sentence.has(Role.SERVICE, Role.BODY) and _WHOLES.isdisjoint(sentence.words):
        return False
    ended = _end_of_whole(sentence, at)
    if ended is None or _is_for_something(sentence, at, ended):
        return False
    before = without_initials(nearest_before(sentence, at, _REACH + 2))[:_REACH]
    article = bool(before) and before[0].word.split()[-1] in ("a", "an")
    said = before[1:] if article else before
    if article and (before[0].word == "once an" or _is_told_as_past(said, sentence.marks[ended:])):
        return True
    known = False
    while said and _is_within_verb(said[0]):
        known = known or _is_news(said[0])
        said = said[1:]
    if len(said) < 2:
        return False
    if _is_judged(said, article=article) or _is_left_with(said):
        return Role.INSPECTION in sentence.roles
    if article and (_is_made(said) or _has_emerged(said)):
        return True
    if article and [mark.word for mark in said[:2]] == ["being", "from"]:
        said = said[1:]
    if said[0].word == "from" and is_starting_point(sentence, at):
        return any(mark.has(Role.UP, Role.DOWN) for mark in said[1:])
    being = article and said[0].has(Role.COPULA, Role.SAME)
    if not (being or said[0].word in _HAVING) or not _is_of_council(sentence, said[1:]):
        return False
    if _is_said_by_inspectors(sentence):
        return True
    if not being or sentence.has(Role.FIND, Role.VERDICT):
        return False
    told = known or _is_kept(said[0]) or _is_dated(sentence, at)
    if _is_written_as_grade(sentence, at):
        return True
    return told and not any(mark.word in ("we", "i") for mark in said[1:3])


def _is_for_something(sentence: Sentence, at: int, ended: int) -> bool:
    """Whether it is one of a sort, for some or somewhere: "a good council to work for"."""
    following = sentence.marks[ended : ended + 3]
    if not following or len(following) < 2 or following[0].word not in _BEARING:
        return False
    if following[0].word == "to":
        return not is_starting_point(sentence, at)
    ahead = following[1:]
    return not any(
        m.date or m.has(Role.INSPECTION, Role.SERVICE) or "child" in m.word for m in ahead
    )


def _is_told_as_past(said: Sequence[Mark], following: Sequence[Mark]) -> bool:
    """Whether it was so before: "she inherited", "years as an X", "Kent, an X authority until"."""
    words = [mark.word for mark in said[:2]]
    if words[:1] == ["years as"]:
        return True
    if len(words) < 2:
        return words[:1] == ["formerly"]
    if words[0] in _FORMERLY or words == ["over", "took"]:
        return True
    if words[0] != "," or not said[1].has(*_SUBJECTS):
        return False
    dated = takewhile(lambda m: m.tells_year or m.word in _DATING, following)
    return following[0].word in _UNTIL or any(mark.tells_year for mark in dated)


def _is_within_verb(mark: Mark) -> bool:
    if mark.has(Role.COPULA, Role.GIVE):
        return False
    return mark.date is not None or mark.has(*_WITHIN)


def _is_judged(said: Sequence[Mark], *, article: bool) -> bool:
    """Whether inspectors are said to judge or find it so: "judged (Kent) to be", "found"."""
    if said[0].word in _AS:
        return any(mark.has(Role.FIND, Role.RATE) for mark in said[1:])
    if not article:
        return False
    called = said[0].has(*_SUBJECTS) and said[1].has(*_SAYING)
    found = said[0].has(Role.FIND) and said[1].has(Role.INSPECTION, Role.RELATIVE)
    named = said[0].has(Role.FIND) and said[1].has(Role.COPULA)
    return said[0].has(Role.RATE) or called or found or named


def _is_left_with(said: Sequence[Mark]) -> bool:
    return said[0].word == "with" and any(mark.word in _LEAVING for mark in said[1:4])


def _is_made(said: Sequence[Mark]) -> bool:
    """Whether it is as in "which makes Kent", not in "what makes it"."""
    made = said[0].has(*_SUBJECTS) and said[1].word in _MAKING
    return (made or said[0].word in _MAKING_IT) and all(mark.word != "what" for mark in said)


def _has_emerged(said: Sequence[Mark]) -> bool:
    return said[0].word in _AS and any(mark.word in _EMERGING for mark in said[1:3])


def _is_news(mark: Mark) -> bool:
    today = mark.date is not None or mark.has(Role.CURRENT, Role.AGAIN)
    return today or mark.word in ("finally", "officially", "last")


def _is_written_as_grade(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Kent is a Good authority", in prose."""
    return sentence.kind is not BlockKind.HEADING and sentence.capital(sentence.marks[at])


def _is_kept(verb: Mark) -> bool:
    """Whether it is as in "remains" and "has become", which tell of a grade given before or now."""
    return verb.has(Role.SAME) or verb.word in ("become", "becomes", "became")


def _end_of_whole(sentence: Sentence, at: int) -> int | None:
    """The mark behind "department" or the like, which stands behind the grade and ends its noun."""
    marks = sentence.marks
    first = next_after(sentence, at)
    ended = False
    for index in range(first, min(len(marks), first + _LONGEST)):
        mark = marks[index]
        words = mark.word.split()
        if (mark.has(Role.SERVICE, Role.BODY) and words[0] not in _OWNED) or mark.word in _WHOLES:
            ended = True
        elif mark.word == "department in":
            return index
        elif mark.word in _BEFORE_WHOLE:
            ended = False
        else:
            ends = mark.has(*_ENDING, *_ENDING_TOO) or mark.word in _UNTIL
            last = mark.word[0].isalnum() and not ends
            return None if last or not ended else index
    return None


def _is_of_council(sentence: Sentence, before: Sequence[Mark]) -> bool:
    """Whether the subject of the verb, told leftwards, is a council or its services.

    So it is where a verb goes on from another: "Kent has jumped two grades and is now".
    """
    for mark in before:
        if mark.word in ("and", "but", "yet"):
            return any(a.has(*_SUBJECTS) and _acts(b) for a, b in pairwise(sentence.marks[:5]))
        if mark.word not in QUOTES and not mark.has(Role.ADVERB, Role.CURRENT, Role.AGAIN):
            return mark.has(*_SUBJECTS)
    return False


def _acts(mark: Mark) -> bool:
    return mark.has(*_ACTING) or mark.word in (",", "has", "have")


def _is_said_by_inspectors(sentence: Sentence) -> bool:
    """Whether it is what they say: "inspectors found that", "…, according to Ofsted"."""
    marks = sentence.marks
    for index, mark in enumerate(marks):
        if not (mark.has(Role.INSPECTION) and mark.word in _JUDGES):
            continue
        if any(m.word in _SAID or m.has(*_SAYING) for m in marks[index + 1 : index + 5]):
            return True
        if any(m.word in _SAID or m.word == "by" for m in marks[max(0, index - 2) : index]):
            return True
    return False


def _is_dated(sentence: Sentence, at: int) -> bool:
    """Whether a year or "five years ago" says when it was so, in a sentence that tells no more."""
    marks = sentence.marks
    if sum(mark.grade is not None for mark in marks) > 1:
        return False
    return any(mark.tells_year for mark in (*marks[:_LONGEST], *marks[at : at + _LONGEST]))
