"""Which areas and which grade are meant where a sentence does not name them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.areas import sets
from store.parsing.claims.areas.pointing import (
    is_locative,
    is_of_what_was_raised,
    named_before,
    opens_pointing,
    pointed_at,
    points_back,
    subject_meant,
)
from store.parsing.claims.areas.topics import Topic, is_placed
from store.parsing.claims.discourse.again import meant_again
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.talk import Talk, awaits_list
from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.together import named_areas
from store.parsing.claims.phrases.wholes import is_below_whole, is_beside_whole
from store.parsing.claims.tying.fixed import Tie
from store.parsing.claims.when.timing import Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area, Grade

_NOT = frozenset({"not", "never", "hardly", "longer", "n't"})
_RESULTS = frozenset({"result", "results", "outcome", "verdict"})


def areas_meant(
    sentence: Sentence, at: int, found: Tie, before: Sequence[Claim], talk: Talk
) -> tuple[tuple[Area, ...], bool]:
    """The areas that a tie means, and whether it means the services as a whole."""
    if found.areas:
        return _without(found.areas, found.excepted), found.whole
    if found.area_set is not None and points_back(sentence, found.area_set):
        place = is_locative(sentence, found.area_set) and not talk.topic.named
        areas = pointed_at(sentence, found.area_set, talk.topic)
        return areas, place and not areas
    if found.area_set is not None:
        graded = talk.graded | frozenset(a for claim in before for a in claim.areas)
        own = _named_before(sentence, found.area_set)
        areas = sets.resolve(sentence, found.area_set, own or talk.inventory, graded, talk.told)
        everything = sets.extent(sentence, found.area_set) is sets.Extent.ALL
        everything = everything and not sets.is_pair(sentence, found.area_set)
        everything = everything and not is_below_whole(sentence, found.area_set)
        first = not before or not before[-1].areas
        if not areas and first and everything and sets.is_everything(sentence, found.area_set):
            return (), Area.OVERALL not in found.excepted
        same = found.chained and bool(before) and not before[-1].areas
        return _without(areas, found.excepted), (found.whole or same) and everything
    if found.chained and before and not found.whole:
        return before[-1].areas, not before[-1].areas and not awaits_list(sentence)
    if found.whole and not before and talk.topic.named and opens_pointing(sentence):
        return talk.topic.named, False
    if found.whole and not before and talk.topic.raised and is_of_what_was_raised(sentence, at):
        return talk.topic.named, False
    noun = found.target
    if noun and _is_left_out(sentence, noun.last):
        named = named_before(sentence, noun.first)
        if not named and any(mark.has(Role.SERVICE) for mark in sentence.marks[: noun.first]):
            return (), True
        own = named_areas(sentence, named) if named else talk.topic.subject
        return own, not own and not talk.topic.named
    if noun and not before and _is_theirs(sentence, noun.first, talk.topic):
        return (() if talk.topic.shared else talk.topic.subject), False
    behind = noun is None or noun.first > at or is_placed(sentence, noun.first)
    if found.whole and behind and not before:
        subject = subject_meant(sentence, at, talk.topic)
        if subject is not None:
            return subject, False
    if talk.inspected and found.whole and not before and _is_object(sentence, at, noun):
        return talk.inspected, False
    return (), True


def _is_object(sentence: Sentence, at: int, noun: Target | None) -> bool:
    """Whether what was inspected is graded: "judged it to be", "the same services"."""
    if noun is not None and noun.first < at:
        return sentence.marks[noun.first].word.startswith(("the same ", "these ", "those "))
    said = [m for m in sentence.marks[max(0, at - 4) : at] if not m.has(Role.AS, Role.ADVERB)]
    told = [m for m in said if not sentence.tokens[m.first].is_quote][-2:]
    return len(told) == 2 and told[0].has(Role.RATE, Role.FIND) and told[1].word in ("it", "them")


def _is_theirs(sentence: Sentence, index: int, topic: Topic) -> bool:
    """Whether "their service" opens the sentence after one on people: "Care leavers …. Their …"."""
    their = [mark.word for mark in sentence.marks[: index + 1]][-2:]
    opens = index == 0 or (index == 1 and their[0] == "their")
    served = sentence.marks[index].has(Role.SERVICE)
    led = Area.LEADERS in topic.subject
    return opens and served and "their" in " ".join(their).split() and topic.people and not led


def _is_left_out(sentence: Sentence, index: int) -> bool:
    """Whether what is the council's is not said again: "Kent's leaders are good. Essex's are …"."""
    following = sentence.marks[index : index + 2]
    owned = len(following) == 2 and following[0].word in ("'s", "'")
    return owned and following[1].has(Role.COPULA) and sentence.marks[index - 1].has(Role.COUNCIL)


def _named_before(sentence: Sentence, index: int) -> tuple[Area, ...]:
    """The areas that the sentence itself names for "the first" at mark `index`; () if not two.

    So with "all three" after a colon: "Leadership, adoption and care fared better: all three …".
    """
    extent = sets.extent(sentence, index)
    if extent is sets.Extent.ALL:
        told = next((i for i in range(index) if sentence.marks[i].word in (";", ":", "–")), 0)
        named = [i for i in range(told) if sentence.marks[i].has(Role.AREA, Role.GROUP)]
        graded = any(mark.grade for mark in sentence.marks[:told])
        return named_areas(sentence, named) if len(named) > 1 and not graded else ()
    if extent is not sets.Extent.PLACE:
        return ()
    parts = [i for i in range(index) if sentence.marks[i].word in (";", ":", "–", ",")]
    ends = parts[-1:] if parts and sentence.marks[parts[-1]].word != "," else parts[:1]
    first = sentence.marks[: ends[0]] if ends else sentence.marks[:index]
    named = [i for i, mark in enumerate(first) if mark.has(Role.AREA, Role.GROUP)]
    return named_areas(sentence, named) if len(named) > 1 else ()


def _without(areas: Sequence[Area], excepted: frozenset[Area]) -> tuple[Area, ...]:
    """The areas but the excepted ones; of a joint judgement the half that is left."""
    halves = {Area.CARE, Area.CARE_LEAVERS}
    left: list[Area] = []
    for area in areas:
        joint = area is Area.CARE_AND_CARE_LEAVERS and excepted & halves
        left += [half for half in Area if half in halves - excepted] if joint else [area]
    return tuple(area for area in left if area not in excepted)


def grade_by_place(mark: Mark, talk: Talk) -> Grade | None:
    """The grade of `mark`; "the second lowest" is that of the scale which the text uses."""
    placed = mark.grade is Grade.REQUIRES_IMPROVEMENT and "improve" not in mark.word
    return Grade.ADEQUATE if placed and talk.old_scale else mark.grade


def grade_explained(sentence: Sentence, at: int) -> Grade | None:
    """The grade that explains the words at mark `at`: "the same rating, requires improvement,"."""
    marks = sentence.marks
    joint = [mark.word for mark in marks[at + 1 : at + 2]]
    if not marks[at].has(Role.GRADE_AGAIN) or joint not in ([","], ["–"], ["("], [":"]):
        return None
    after = next_after(sentence, at + 1)
    return marks[after].grade if after < len(marks) else None


def grade_again(
    sentence: Sentence, at: int, claims: Sequence[Claim], passed: frozenset[int], talk: Talk
) -> Grade | None:
    """The grade that "the same rating" means: the one named last, of this inspection if it can.

    "The same overall rating" means the last that was given to the services as a whole, "the same
    as overall" that of this inspection. None where it is one of `passed`, the grades of the
    sentence that were set aside.
    """
    mark = sentence.marks[at]
    if "overall" in mark.word.split():
        whole = [c for c in (*talk.claims, *claims) if c.is_whole]
        return whole[-1].grade if whole else None
    if claims:
        return claims[-1].grade
    now = [c.grade for c in talk.claims if c.is_whole and _is_of_today(c)][-1:]
    if now and _is_like_whole(sentence, at):
        return now[0]
    if passed:
        return None
    if _points_at_sentence_before(mark, talk):
        return _mentioned(talk.said)
    told = meant_again(sentence, talk)
    if talk.recent and not told:
        return None
    last = told[-1] if told else talk.last
    if last and (_is_of_several(mark, last, talk) or _is_of_old(sentence, last, now, talk)):
        return None
    return last.grade if last else None


def _is_like_whole(sentence: Sentence, at: int) -> bool:
    """Whether the whole has it: "the same grade as overall", "the areas below the main grade"."""
    marks = sentence.marks
    if any(a.has(Role.AS) and b.area is Area.OVERALL for a, b in pairwise(marks[at + 1 : at + 4])):
        return True
    named = (i for i, mark in enumerate(marks) if mark.area is Area.OVERALL)
    return any(is_beside_whole(sentence, index) for index in named)


def _is_of_today(claim: Claim) -> bool:
    return claim.timing.turn is Turn.THIS and not claim.timing.dates


def _is_of_old(sentence: Sentence, last: Claim, now: Sequence[Grade], talk: Talk) -> bool:
    """Whether the grade named last is an earlier one, told before other things, not that of `now`.

    Who has told history and gone on may mean by "the same level" that of today.
    """
    if talk.recent or _is_of_today(last) or now[:1] in ([], [last.grade]):
        return False
    return not sentence.has(Role.DATE, Role.PREVIOUS, Role.PLUPERFECT)


def _is_of_several(mark: Mark, last: Claim, talk: Talk) -> bool:
    """Whether "the same result" is that of an inspection which told several grades of parts."""
    if mark.word.split()[-1] not in _RESULTS or last.is_whole:
        return False
    then = [claim for claim in talk.claims if claim.timing.dates == last.timing.dates]
    return len({claim.grade for claim in then}) > 1


def _points_at_sentence_before(mark: Mark, talk: Talk) -> bool:
    """Whether "that grade" is one which the sentence before spoke of and gave to nobody."""
    said = talk.said is not None and talk.said.has(Role.GRADE) and not talk.recent
    words = mark.word.split()
    return said and (words[0] in ("that", "this") or words[-1] in ("that", "which", "what"))


def _mentioned(before: Sentence | None) -> Grade | None:
    """The one grade that a sentence speaks of: "What does 'good' mean?"; None if it denies it."""
    graded = [i for i, mark in enumerate(before.marks) if mark.grade] if before else []
    if before is None or len({before.marks[i].grade for i in graded}) != 1:
        return None
    return None if any(_is_denied(before, at) for at in graded) else before.marks[graded[0]].grade


def _is_denied(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "has not been good", "no longer good"."""
    for mark in reversed(sentence.marks[:at]):
        if mark.has(Role.NEGATION) or mark.word in _NOT:
            return True
        if not mark.has(Role.COPULA, Role.RATE, Role.AS, Role.ADVERB, Role.GIVE):
            return False
    return False
