"""Who judges what: Ofsted a council's services, unless somebody or something else is named."""

from __future__ import annotations

from store.parsing.claims.doubts.other_judges import is_of_other_judge, is_passive
from store.parsing.claims.doubts.other_tellers import is_told_by_other
from store.parsing.claims.doubts.others import (
    are_strangers,
    is_moved,
    is_number_of_people,
    is_paper_of_other,
    is_saying,
    is_with_ofsted,
    may_name_judge,
    tells,
    told_between,
)
from store.parsing.claims.doubts.sources import is_according_to, named_as_source, names_source
from store.parsing.claims.doubts.tellers import is_on_grades, is_undergone
from store.parsing.claims.doubts.thinkers import in_opinion, judges_person, of_itself, of_person
from store.parsing.claims.phrases.nearby import OWNERS, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

OPINION = "it is the opinion of someone else than Ofsted"
"""Why what others judge is no grade."""

_NO_INSPECTORS = (Role.BODY, Role.OPINION, Role.FOREIGN, Role.GENERIC, Role.PARTNER)
"""Who inspects no council's services, whatever they say of these."""
_MEMBERS = frozenset({"councillor", "councillors"})
_WAS = frozenset({"was", "were", "had been"})
_HAVING = frozenset({"had", "has", "have"})
_OBJECTS = frozenset(
    {
        *(Role.PRONOUN, Role.POSSESSIVE, Role.DETERMINER),
        *(Role.COUNCIL, Role.SERVICE, Role.AREA, Role.GROUP),
    }
)
_ON = frozenset({"of", "at", "into", "on", "to"})
_INSPECTING = frozenset({"inspection", "inspections", "report", "visit"})
_HEARERS = frozenset({"to", "for", "with", "from", "by", "told", "of", "thanked"})


def judge_of(sentence: Sentence, at: int) -> str | None:
    """Whose judgement the grade at mark `at` is, if someone else's than Ofsted's; else None.

    Parents, courts, unions and the council itself judge too: "parents rated it good", "rates
    itself good", "rated good by carers", "a coroner said that support was inadequate".
    """
    if in_opinion(sentence, at):
        return OPINION
    if of_itself(sentence, at):
        return "it is what a council says of itself"
    if not _recalls(sentence, at) and (
        of_person(sentence, at)
        or judges_person(sentence, at)
        or _subject(sentence, at)
        or _attributed(sentence, at)
        or is_of_other_judge(sentence, at)
        or is_told_by_other(sentence, at)
    ):
        return OPINION
    if _of_something_else(sentence, at) or _of_later_subject(sentence, at):
        return "the inspection that it tells of was of something else"
    return None


def _attributed(sentence: Sentence, at: int) -> bool:
    """Whether it is told as someone else's view at the end: "…, an opposition councillor said".

    So is "…, according to parents".
    """
    if not (Role.OTHER_JUDGE in sentence.roles or names_source(sentence)):
        return False
    marks = sentence.marks
    if any(m.has(Role.RATE, Role.INSPECTION, Role.DATE) for m in marks[:at]):
        return False
    if is_moved(sentence, at):
        return False
    if (named := named_as_source(sentence, at)) and Role.INSPECTION not in named[0].roles:
        other = any(m.has(Role.OTHER_JUDGE, *_NO_INSPECTORS) for m in named[:2])
        return other or are_strangers(named)
    if Role.OTHER_JUDGE not in sentence.roles:
        return False
    comma = max((i for i in range(at, len(marks)) if marks[i].word == ","), default=len(marks))
    said = [mark for mark in marks[comma + 1 :] if not mark.has(Role.DETERMINER, Role.ADVERB)]
    return len(said) > 1 and Role.OTHER_JUDGE in said[0].roles and Role.FIND in said[1].roles


def _subject(sentence: Sentence, at: int) -> bool:
    """Whether someone else is the subject of the verb that judges, or that tells what is so."""
    marks = sentence.marks
    judges = range(at - 1, -1, -1) if Role.RATE in sentence.roles else ()
    judging = next((i for i in judges if Role.RATE in marks[i].roles), None)
    if judging is not None and _is_passive(sentence, judging, at):
        return False
    if not may_name_judge(sentence):
        return False
    said = range(at - 1, 0, -1) if judging is None else ()
    verb = judging or next((i for i in said if is_saying(marks[i])), 0)
    if is_undergone(sentence, verb, at) or (
        judging is None and _tells_of_grades(sentence, verb, at)
    ):
        return False
    aside = told_between(sentence, at)
    for index in range((at if judging is None else judging) - 1, -1, -1):
        mark = marks[index]
        if index in aside:
            continue
        if Role.INSPECTION in mark.roles:
            return is_paper_of_other(sentence, index) and tells(sentence, index, judging)
        other = Role.OTHER_JUDGE in mark.roles
        if mark.word == ";" or (other and is_with_ofsted(sentence, index)):
            return False
        other = other or (mark.word.isdecimal() and is_number_of_people(sentence, index))
        if (
            other
            and not (index and (_is_heard(sentence, index) or _are_found(sentence, index)))
            and tells(sentence, index, judging)
        ):
            return True
    return False


def _tells_of_grades(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether what is told is what was found: "replied that adoption had been found to be"."""
    return is_on_grades(sentence, verb, at) or (verb > 0 and is_passive(sentence.marks, verb))


def _recalls(sentence: Sentence, at: int) -> bool:
    """Whether a councillor tells what was so at a date: "Councillor Hill said: 'We were'"."""
    if Role.OTHER_JUDGE not in sentence.roles or Role.DATE not in sentence.roles:
        return False
    marks = sentence.marks
    others = [i for i in range(at) if marks[i].has(Role.OTHER_JUDGE)]
    if not others or not all(marks[i].word.split()[-1] in _MEMBERS for i in others):
        return False
    said = next((i for i in range(others[-1] + 1, at) if marks[i].has(Role.FIND)), at)
    told = next((i for i in range(at, said, -1) if marks[i].word == "that"), said)
    was = any(mark.word in _WAS for mark in marks[told + 1 : at])
    return was and any(mark.tells_year for mark in marks[told + 1 : at + 3])


def _is_passive(sentence: Sentence, judging: int, at: int) -> bool:
    """Whether who judges is not its subject: "had been rated", unlike "had put it at"."""
    if "been" in sentence.marks[judging].word:
        return True
    before, following = sentence.marks[judging - 1], sentence.marks[judging + 1 : judging + 2]
    if before.word in _HAVING and any(m.any(_OBJECTS) for m in following):
        return False
    if sentence.marks[judging].word.startswith("had been "):
        return next_after(sentence, judging) == at
    alone = Role.PRONOUN in before.roles
    return before.has(Role.COPULA, Role.ADVERB, Role.PLUPERFECT) and not alone


def _is_heard(sentence: Sentence, index: int) -> bool:
    """Whether it is whom someone spoke to or was with: "with the borough's social workers"."""
    marks = sentence.marks
    first = index
    while first > 1 and (marks[first - 1].word == "'s" or marks[first - 1].any(OWNERS)):
        first -= 1
    if is_according_to(sentence, first) or is_according_to(sentence, index):
        return False
    return any(marks[at - 1].word in _HEARERS for at in (index, first))


def _are_found(sentence: Sentence, index: int) -> bool:
    """Whether it is whom inspectors came upon: "found children in care settled and graded …"."""
    marks = sentence.marks
    return marks[index].has(Role.GROUP) and marks[index - 1].has(Role.FIND)


def _of_later_subject(sentence: Sentence, at: int) -> bool:
    """Whether a name that we do not know follows: "Rated good, St Mary's is a primary school"."""
    marks = sentence.marks
    if Role.RATE not in marks[0].roles or not all(m.has(Role.RATE, Role.AS) for m in marks[1:at]):
        return False
    comma = next((i for i in range(at + 1, len(marks)) if marks[i].word == ","), len(marks))
    named = [mark for mark in marks[comma + 1 : comma + 3] if Role.DETERMINER not in mark.roles]
    return bool(named) and named[0].plain and sentence.tokens[named[0].first].capital


def _of_something_else(sentence: Sentence, at: int) -> bool:
    """Whether a school or the like was inspected: "the inspection of the school judged …"."""
    marks = sentence.marks
    for index in range(at - 1) if Role.FOREIGN in sentence.roles else ():
        if marks[index].word not in _INSPECTING or marks[index + 1].word not in _ON:
            continue
        for mark in marks[index + 2 : at]:
            if mark.has(Role.SERVICE, Role.AREA, Role.RATE, Role.COPULA, Role.FIND):
                break
            if Role.FOREIGN in mark.roles:
                return True
    return False
