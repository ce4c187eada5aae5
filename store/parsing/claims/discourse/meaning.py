"""Which areas are meant where a sentence does not name them."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas import sets
from store.parsing.claims.areas.likened import meant_beside
from store.parsing.claims.areas.pointing import (
    clefted,
    marks_place,
    named_before,
    pointed_at,
    points_back,
)
from store.parsing.claims.areas.standing_for import served_by
from store.parsing.claims.areas.topics import Topic, is_placed
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.part_then import part_judged
from store.parsing.claims.discourse.sets_meant import named_in_sentence, put_behind
from store.parsing.claims.discourse.taken_up import (
    is_of_what_was_raised,
    is_the_service,
    judged_by_pronoun,
    object_meant,
    opens_pointing,
    served_before,
    service_meant,
    subject_meant,
)
from store.parsing.claims.discourse.talk import Talk, awaits_list
from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.wholes import is_below_whole
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, OWNING, WHOLES, Sentence
from store.records import Area

_SAME_ONE = frozenset({"the same service", "that service", "this service", "the same team"})
_THAT_ONE = frozenset({"that service", "this service", "that team", "this team"})


def areas_meant(
    sentence: Sentence, at: int, found: Tie, before: Sequence[Claim], talk: Talk
) -> tuple[tuple[Area, ...], bool]:
    """The areas that a tie means, and whether it means the services as a whole."""
    if found.areas:
        return _without(found.areas, found.excepted), found.whole
    if found.area_set is not None and points_back(sentence, found.area_set):
        topic = talk.topic
        place = marks_place(sentence, found.area_set) and not topic.named
        areas = pointed_at(sentence, found.area_set, topic)
        return areas, place and not areas
    if found.area_set is not None and (apposed := put_behind(sentence, found.area_set)):
        return _without(apposed, found.excepted), False
    if found.area_set is not None:
        graded = talk.graded | frozenset(a for claim in before for a in claim.areas)
        own = named_in_sentence(sentence, found.area_set)
        if not own and _picks_council(sentence, found.area_set, talk):
            return (), False
        areas = sets.resolve(sentence, found.area_set, own or talk.inventory, graded, talk.told)
        everything = sets.extent(sentence, found.area_set) is sets.Extent.ALL
        everything = everything and not sets.is_pair(sentence, found.area_set)
        everything = everything and not is_below_whole(sentence, found.area_set)
        first = not before or not before[-1].areas
        if not areas and first and everything and sets.is_everything(sentence, found.area_set):
            apart = found.area_set < at and bool(found.excepted)
            return (), Area.OVERALL not in found.excepted and not apart
        same = found.chained and bool(before) and not before[-1].areas
        return _without(areas, found.excepted), (found.whole or same) and everything
    if found.chained and before and not found.whole:
        return before[-1].areas, not before[-1].areas and not awaits_list(sentence)
    topic = talk.topic
    if found.whole and not before:
        beside = meant_beside(sentence, at, topic)
        if beside is not None:
            return beside, False
    if found.whole and not before and topic.named and opens_pointing(sentence):
        return topic.named, False
    if found.whole and not before:
        judged = judged_by_pronoun(sentence, at, topic, talk.said)
        if judged is not None:
            return judged, False
    if found.whole and not before:
        receivers = served_before(sentence, at, talk.said)
        if receivers is not None:
            return receivers, False
    if found.whole and not before and topic.raised and is_of_what_was_raised(sentence, at):
        return topic.named, False
    noun = found.target
    if noun and before and sentence.marks[noun.first].word in _SAME_ONE and before[-1].areas:
        return before[-1].areas, False
    if noun and found.whole and (areas := clefted(sentence, noun.first)):
        return areas, False
    if noun and _is_left_out(sentence, noun.last):
        named = named_before(sentence, noun.first)
        if not named and any(mark.has(Role.SERVICE) for mark in sentence.marks[: noun.first]):
            return (), True
        own = named_areas(sentence, named) if named else topic.subject
        return own, not own and not topic.named
    if noun and found.whole and (served := served_by(sentence, noun.first)):
        return served, False
    if noun and not before and _is_theirs(sentence, noun.first, topic):
        return (() if topic.shared else topic.subject), False
    spoken = topic.subject or topic.named
    if noun and not before and _is_that_one(sentence, noun.first) and len(spoken) == 1:
        return (() if topic.shared else spoken), False
    anew = talk.said is not None and talk.said.block != sentence.block
    if noun and found.whole and not (before or anew) and is_the_service(sentence, noun.first):
        told = service_meant(topic)
        if told is not None:
            return told, False
    behind = noun is None or noun.first > at or is_placed(sentence, noun.first)
    if found.whole and behind and not before:
        subject = subject_meant(sentence, at, topic, anew=anew)
        if subject is not None:
            return subject or part_judged(topic, talk) or _just_graded(topic, talk), False
    if found.whole and not before and _is_object(sentence, at, noun):
        told = object_meant(sentence, at, topic) if noun is None and not anew else None
        if talk.inspected or told is not None:
            return talk.inspected or told or (), False
    return (), True


def _just_graded(topic: Topic, talk: Talk) -> tuple[Area, ...]:
    """The area of "Kent's leadership was judged inadequate. It was good in 2018".

    Whose it is stands before it as its owner, and is not what the sentence before graded.
    """
    subject = set(topic.subject)
    if talk.said is None or len(subject) != 1 or not talk.recent:
        return ()
    if any({*claim.areas} != subject for claim in talk.recent):
        return ()
    marks = talk.said.marks
    first = next(i for i, mark in enumerate(marks) if mark.any(OF_AREA))
    others = [m for i, m in enumerate(marks) if m.any(WHOLES) and i != first - 2]
    return topic.subject if first > 1 and marks[first - 1].word in OWNING and not others else ()


def _is_object(sentence: Sentence, at: int, noun: Target | None) -> bool:
    """Whether what was inspected is graded: "judged it to be", "the same services"."""
    if noun is not None and noun.first < at:
        return sentence.marks[noun.first].word.startswith(("the same ", "these ", "those "))
    said = [m for m in sentence.marks[max(0, at - 4) : at] if not m.has(Role.AS, Role.ADVERB)]
    told = [m for m in said if not sentence.tokens[m.first].is_quote][-2:]
    given = len(told) == 2 and told[0].has(Role.RATE, Role.FIND, Role.GIVE)
    return given and told[1].word in ("it", "them", "that", "this")


def _picks_council(sentence: Sentence, index: int, talk: Talk) -> bool:
    """Whether "the second" at mark `index` may be of councils: the sentence before named some."""
    if talk.said is None or sets.extent(sentence, index) is not sets.Extent.PLACE:
        return False
    named = {council for mark in talk.said.marks for council in mark.councils}
    return len(named) > 1 and not talk.said.has(Role.AREA, Role.GROUP)


def _is_theirs(sentence: Sentence, index: int, topic: Topic) -> bool:
    """Whether "their service" opens the sentence after one on people: "Care leavers …. Their …"."""
    their = [mark.word for mark in sentence.marks[: index + 1]][-2:]
    opens = index == 0 or (index == 1 and their[0] == "their")
    served = sentence.marks[index].has(Role.SERVICE)
    led = Area.LEADERS in topic.subject
    return opens and served and "their" in " ".join(their).split() and topic.people and not led


def _is_that_one(sentence: Sentence, index: int) -> bool:
    """Whether "That service" opens the sentence, which is that of an area told of before."""
    opening = [mark for mark in sentence.marks[: index + 1] if Role.CONJUNCTION not in mark.roles]
    return " ".join(mark.word for mark in opening) in _THAT_ONE


def _is_left_out(sentence: Sentence, index: int) -> bool:
    """Whether what is the council's is not said again: "Kent's leaders are good. Essex's are …"."""
    following = sentence.marks[index : index + 2]
    owned = len(following) == 2 and following[0].word in ("'s", "'")
    return owned and following[1].has(Role.COPULA) and sentence.marks[index - 1].has(Role.COUNCIL)


def _without(areas: Sequence[Area], excepted: frozenset[Area]) -> tuple[Area, ...]:
    """The areas but the excepted ones; of a joint judgement the half that is left."""
    halves = {Area.CARE, Area.CARE_LEAVERS}
    left: list[Area] = []
    for area in areas:
        joint = area is Area.CARE_AND_CARE_LEAVERS and excepted & halves
        left += [half for half in Area if half in halves - excepted] if joint else [area]
    return tuple(area for area in left if area not in excepted)
