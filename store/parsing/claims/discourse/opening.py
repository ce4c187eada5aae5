"""What a text opens with: a council's services for children, or something else that is judged."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.claims.discourse.area_judged import judges_area
from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.discourse.institutions import is_told_in_passing
from store.parsing.claims.discourse.talk import speaks_for_children
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Marked, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Area

_LEAD = 2
_HEAD = 3
_DIGEST = re.compile(r"\b(?:round[- ]?up|digest|briefing|bulletin|in brief)\b", re.I)
_DATELINE = 4
_OFSTED = frozenset({"ofsted", "ilacs"})
_FRAMEWORKS = frozenset({"single inspection framework", "sif", "ilacs"})
_INSPECTORS = frozenset({"inspectors"})
_OTHERS = (Role.OTHER_TOPIC, Role.FOREIGN)
_PERSONS = frozenset(
    {"governor", "governors", "teacher", "officer", "officers", "doctor", "nurse"}
) | {
    *("head", "heads", "teachers", "constable", "analyst", "analysts", "nurses"),
    *("lecturer", "owner", "professor", "student", "students", "pupil", "manager", "worker"),
}
_MEETINGS = frozenset({"committee", "commission", "panel", "forum", "board", "cabinet"})
_COURTS = re.compile(r"court|tribunal|judge")
_THANKING = frozenset({"thanked", "thanks", "thanking", "thank"})
_ENDS_THANKS = (Role.RATE, Role.GRADE, Role.INSPECTION)
_OWN = ("our ", "its ", "their ")
_BACK = frozenset({"they", "it", "its", "their", "these"})


def told(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences but for the lines that give the date of the text alone."""
    return [
        one
        for one in sentences
        if len(one.marks) > _DATELINE or not one.marks[0].has(Role.DATE, Role.PUBLISHED)
    ]


def is_digest(marked: Marked) -> bool:
    """Whether a heading at the top says that each paragraph is a story: "Daily round-up"."""
    return any(
        one.kind is BlockKind.HEADING and _DIGEST.search(marked.text, one.start, one.end)
        for one in marked.sentences[:_HEAD]
    )


def opens_story(sentence: Sentence) -> bool:
    """Whether a paragraph of a digest opens with a council's judgement, and nothing else's."""
    judged = sentence.has(Role.RATE, Role.INSPECTION)
    return judged and sentence.has(Role.COUNCIL) and not sentence.has(*_OTHERS)


def opens_elsewhere(marked: Marked) -> bool:
    """Whether a text opens with a school, a hospital or the like, and no council's services."""
    lead = [one for one in told(marked.sentences) if not _names_meeting(one)][:_LEAD]
    if not any(map(_names_another_matter, lead)) or is_digest(marked):
        return False
    if _is_inspected(lead[0]) and all(map(is_told_in_passing, lead[1:])):
        return False
    return not any(
        _is_of_services(one) or _names(one, _FRAMEWORKS) or _inspects_areas(one) or judges_area(one)
        for one in lead
    )


def _is_inspected(sentence: Sentence) -> bool:
    """Whether it tells of inspectors in a council, and of nothing else: "Ofsted came to Kent"."""
    named = sentence.has(Role.COUNCIL) and not sentence.has(*_OTHERS, Role.GENERIC)
    return named and _names(sentence, _INSPECTORS | _OFSTED)


def _inspects_areas(sentence: Sentence) -> bool:
    """Whether Ofsted, with others or not, is told to inspect those in care beside safeguarding."""
    if not _names(sentence, _OFSTED) or any(
        mark.has(*_OTHERS) and not mark.has(Role.OTHER_JUDGE) for mark in sentence.marks
    ):
        return False
    areas = {mark.area for mark in sentence.marks if mark.area}
    return {Area.HELP_AND_PROTECTION, Area.CARE} <= areas


def _names_another_matter(sentence: Sentence) -> bool:
    """Whether it does so apart from children: adults' services have a director with theirs."""
    marks = sentence.marks
    if Role.ANOTHER_STORY in sentence.roles and not _is_on_report(sentence):
        return True
    if Role.OTHER_TOPIC not in sentence.roles:
        return False
    return any(
        Role.OTHER_TOPIC in mark.roles
        and not _is_shared(marks[max(0, index - 2) : index])
        and not is_of_person(marks[index + 1 : index + 2])
        and not _is_thanked(marks, index)
        for index, mark in enumerate(marks)
    )


def _names_meeting(sentence: Sentence) -> bool:
    """Whether it is the name of those who meet, whose matters are others' too, and children's."""
    if _MEETINGS.isdisjoint(sentence.words) or sentence.has(Role.COPULA, Role.GIVE, Role.GRADE):
        return False
    return any(word.startswith(("child", "young people")) for word in sentence.words)


def _is_on_report(sentence: Sentence) -> bool:
    """Whether a court is told of for what inspectors wrote: "Kent asked a judge to stop it"."""
    if not (sentence.has(Role.INSPECTION) and sentence.has(Role.COUNCIL)):
        return False
    stories = [mark.word for mark in sentence.marks if mark.has(Role.ANOTHER_STORY)]
    return all(map(_COURTS.search, stories))


def _is_thanked(marks: Sequence[Mark], at: int) -> bool:
    """Whether what mark `at` names only has thanks: "and thanked schools and the police"."""
    for mark in reversed(marks[:at]):
        if mark.word in _THANKING:
            return True
        if mark.has(*_ENDS_THANKS):
            return False
    return False


def is_of_person(following: Sequence[Mark]) -> bool:
    """Whether it says who somebody is: "a school governor", "the former police officer"."""
    return any(mark.word in _PERSONS for mark in following)


def _is_shared(before: Sequence[Mark]) -> bool:
    """Whether what follows has its office or its panel in common with children."""
    joined = before[-1:] and before[-1].word in ("and", ",", "&")
    return bool(joined) and "child" in before[0].word


def kept_beside(marked: Marked, claims: Sequence[Claim]) -> tuple[list[Claim], list[Aside]]:
    """Of a text about something else, the claims that say they are of services for children.

    They are told beside the news, so that they are of no inspection that the text reports, unless
    they are told of a recent one.
    """
    sentences = {(one.start, one.end): i for i, one in enumerate(marked.sentences)}
    kept: list[Claim] = []
    asides: list[Aside] = []
    anchors: set[int] = set()
    for claim in claims:
        index = sentences.get(claim.spans[0], -1)
        sentence = marked.sentences[index]
        if _is_of_services(sentence) or (index - 1 in anchors and _goes_on(sentence)):
            anchors.add(index)
            news = sentence.has(Role.CURRENT) and sentence.has(Role.INSPECTION)
            kept.append(replace(claim, holder=replace(claim.holder, aside=not news)))
        else:
            reason = "the text is about something else than a council's services"
            asides.append(Aside(claim.start, claim.end, reason))
    return kept, asides


def _is_of_services(sentence: Sentence) -> bool:
    """Whether it tells of a council's services for children, of which it says at least two things.

    That they are services for children, what Ofsted says, and that a council has them, where it
    names nothing else that is inspected; or all three, where it names inspectors only.
    """
    council = sentence.has(Role.COUNCIL, Role.BODY)
    alone = council and not sentence.has(*_OTHERS)
    for_children = speaks_for_children(sentence)
    if for_children + _names(sentence, _OFSTED) + alone > 1:
        return True
    if _has_service_for_some(sentence):
        return True
    return for_children and council and _names(sentence, _INSPECTORS)


def _has_service_for_some(sentence: Sentence) -> bool:
    """Whether a council speaks of a service of its own: "our looked after children's service"."""
    if sentence.has(*_OTHERS, Role.GENERIC) or not sentence.has(Role.AREA):
        return False
    return any(
        mark.area not in (None, Area.OVERALL, Area.LEADERS)
        and mark.word.startswith(_OWN)
        and mark.word.endswith(("service", "services"))
        for mark in sentence.marks
    )


def _names(sentence: Sentence, words: frozenset[str]) -> bool:
    return any(mark.word in words or mark.word.split()[0] in words for mark in sentence.marks)


def _goes_on(sentence: Sentence) -> bool:
    """Whether "they" or "it" takes up what the sentence before spoke of."""
    if sentence.has(*_OTHERS):
        return False
    return any(mark.word in _BACK for mark in sentence.marks)
