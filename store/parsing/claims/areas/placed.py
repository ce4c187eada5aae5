"""Which area "the area in which" a grade stands is said to be: "adoption remains the one where"."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.together import areas_after, areas_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence

_SINGLE = frozenset({"one", "only", "sole", "single", "lone", "main", "other", "first", "last"})
_LINKS = (Role.COPULA, Role.SAME, Role.AS)
_BECOMING = frozenset({"became", "becomes", "become", "makes", "made"})
_PAUSES = frozenset({",", "–", ":"})
_PASSED = (Role.DETERMINER, Role.CURRENT, Role.AGAIN)
_WHERE = frozenset({"where", "which"})
_IN = frozenset({"in", "for", "on", "at", "with"})
_IT = frozenset({"it", "they", "we"})
_REACH = 12


def place_named(sentence: Sentence, noun: int) -> Target | None:
    """The areas that the noun at mark `noun`, with a clause of its own, is said to be.

    They stand before it ("adoption is the area in which") or behind its clause ("the area where
    it is inadequate is adoption").
    """
    marks = sentence.marks
    link = _link(sentence, noun)
    if link < 0 or marks[link].has(Role.CONJUNCTION):
        return _behind(sentence, noun)
    if marks[link].any(OF_AREA):
        return areas_before(sentence, link) if marks[link].word != "overall" else None
    subject = link - 1
    if not (marks[link].has(*_LINKS) or marks[link].word in _BECOMING | _PAUSES):
        return None
    while subject > 0 and marks[subject].has(Role.ADVERB, Role.CURRENT, Role.AGAIN):
        if marks[subject].any(OF_AREA) or marks[subject].has(Role.NEGATION):
            break
        subject -= 1
    named = subject >= 0 and marks[subject].any(OF_AREA) and marks[subject].word != "overall"
    return areas_before(sentence, subject) if named else None


def placed_in(sentence: Sentence, noun: int) -> Target | None:
    """What "the area" at mark `noun` is, where "it" is graded there: "the area in which it is"."""
    ahead = [mark.word for mark in sentence.marks[noun + 1 : noun + 4]]
    placing = ahead[:1] == ["where"] or (ahead[:1] != [] and ahead[0] in _IN)
    if not placing or _WHERE.isdisjoint(ahead[:2]) or not _IT.intersection(ahead[1:]):
        return None
    return place_named(sentence, noun)


def is_in_unnamed(sentence: Sentence, before: int) -> bool:
    """Whether mark `before` is in the clause of one area that has no known name.

    As in "staffing is the area in which *Kent* requires improvement". What is said of services
    is none: "children's services are the area in which".
    """
    marks = sentence.marks
    if _WHERE.isdisjoint(sentence.words) or Role.AREA_SET not in sentence.roles:
        return False
    placing = before - 1
    while placing > 0 and marks[placing].word not in _WHERE:
        if not marks[placing].word[0].isalnum() or marks[placing].has(Role.CONJUNCTION, Role.GRADE):
            return False
        placing -= 1
    noun = placing - 1 - (marks[placing].word == "which")
    if noun < 0 or marks[noun].word != "area" or marks[noun + 1].word not in _IN | _WHERE:
        return False
    link = _link(sentence, noun)
    served = link > 0 and marks[link].has(*_LINKS) and marks[link - 1].has(Role.SERVICE)
    return not served and place_named(sentence, noun) is None


def _link(sentence: Sentence, noun: int) -> int:
    """What leads to "the (only) area": a verb, "as", a comma; -1 where that opens the sentence."""
    marks = sentence.marks
    at = noun - 1
    while at >= 0 and (marks[at].word in _SINGLE or marks[at].has(*_PASSED)):
        if marks[at].has(*_LINKS) or marks[at].any(OF_AREA):
            break
        at -= 1
    return at


def _behind(sentence: Sentence, noun: int) -> Target | None:
    """The area of "the only area in which Kent is inadequate is adoption"."""
    marks = sentence.marks
    ahead = range(noun + 1, min(len(marks), noun + _REACH))
    grade = next((i for i in ahead if marks[i].grade), 0)
    verb = grade + 1
    if not grade or not any(m.has(Role.COPULA, Role.SAME) for m in marks[verb : verb + 1]):
        return None
    first = verb + 1
    while first < len(marks) and marks[first].has(Role.DETERMINER, Role.POSSESSIVE):
        first += 1
    if first == len(marks) or not marks[first].any(OF_AREA) or marks[first].word == "overall":
        return None
    found = areas_after(sentence, first)
    of_something = [mark.word for mark in marks[found.last : found.last + 1]] == ["of"]
    return found if found.kind is TargetKind.AREAS and not of_something else None
