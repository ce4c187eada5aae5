"""Areas at the head of a clause: "For adoption the council was good"."""

from __future__ import annotations

from store.parsing.claims.areas import sets
from store.parsing.claims.areas.counted import says_which
from store.parsing.claims.areas.exceptions import is_put_apart
from store.parsing.claims.areas.pointing import named_before
from store.parsing.claims.areas.relatives import antecedent
from store.parsing.claims.areas.that_told import THAT, given_for_that, is_for_that
from store.parsing.claims.phrases.graded import FORWARD, Target, TargetKind
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.modifiers import MATTERS
from store.parsing.claims.phrases.together import areas_after, areas_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence

_FRONTING = (FORWARD - {"to", "across", "throughout"}) | {"but for", "as for"}
_TURNING = frozenset(
    {("as", "for"), ("as", "to"), ("turning", "to"), ("moving", "to"), ("coming", "to")}
)
_QUESTIONS = frozenset({"question", "subject", "matter", "issue", "topic"})
_OF = frozenset({"of", "to", "for", "with", "on", "in"})
_HOW = frozenset({"how", "how well", "the way"})
_EACH = frozenset({"each", "all", "both"})
_THEM = frozenset({"them", "these", "those"})
_CLAUSE_STARTS = frozenset(
    {":", ";", ",", "that", "only", "just", "even", "and", "but", "while", "–", "'", '"'}
)


_BEING = (["is"], ["are"], ["was"], ["were"])
_SUBJECTS = (Role.COUNCIL, Role.PRONOUN, Role.BODY)


def fronted(sentence: Sentence, limit: int) -> Target | None:
    """Areas at the head of a clause: "For adoption the council was good"."""
    pointing = "for" in sentence.words and not THAT.isdisjoint(sentence.words)
    if not (pointing or sentence.has(Role.AREA, Role.GROUP, Role.AREA_SET, Role.TOPIC)):
        return None
    marks = sentence.marks
    for index in range(limit - 1, 0, -1):
        mark = marks[index]
        if mark.word == ";" or Role.GRADE in mark.roles:
            return None
        if mark.any(OF_AREA) and mark.word != "overall":
            group = areas_before(sentence, index)
            if is_put_apart(sentence, group):
                continue
            if is_concerned(sentence, group.last):
                return group
            if _is_left_behind(sentence, group.last):
                return None
            opener = group.first - 1
            if opener > 1 and marks[opener].word in _OF and _is_matter(marks[opener - 1]):
                opener -= 2
            while opener >= 0 and _introduces(sentence, opener):
                opener -= 1
            if opener > 1 and marks[opener].word == "of" and marks[opener - 1].word in _EACH:
                opener -= 2
            if opener < 0 or not (_opens_clause(sentence, opener) or _renames(sentence, opener)):
                return None
            if _is_of_counted(sentence, opener):
                return None
            target = areas_after(sentence, group.first)
            return target if target.last <= limit else None
        if Role.TOPIC in mark.roles and index and _opens_clause(sentence, index - 1):
            return Target(TargetKind.SET, index, index + 1)
        if mark.word in THAT and is_for_that(sentence, index):
            return given_for_that(sentence, index)
        if mark.word in _THEM and _opens_clause(sentence, index - 1):
            named = named_before(sentence, index)
            areas = named_areas(sentence, named) if named else ()
            return Target(TargetKind.AREAS, index, index + 1, areas) if areas else None
        if Role.AREA_SET in mark.roles and says_which(sentence, index):
            continue
        if Role.AREA_SET in mark.roles and sets.extent(sentence, index) is not sets.Extent.ALL:
            first = next((n for n in range(index) if marks[n].word in _FRONTING), None)
            if first == 0:
                return Target(TargetKind.SET, index, index + 1)
    return None


def _is_of_counted(sentence: Sentence, opener: int) -> bool:
    """Whether it tells what grades are for: "two goods, for A and B, which earned it"."""
    marks = sentence.marks
    counted = opener > 1 and marks[opener - 1].word == "," and marks[opener - 2].grade is not None
    return counted and marks[opener - 2].word in ("goods", "outstandings", "inadequates")


def _is_left_behind(sentence: Sentence, after: int) -> bool:
    """Whether another clause begins behind it: "was good for adoption, and Essex is poor"."""
    joint = after + (sentence.marks[after].word == ",")
    joined, *subject = sentence.marks[joint : joint + 2] or (sentence.marks[after],)
    return joined.has(Role.CONJUNCTION) and any(mark.has(*_SUBJECTS) for mark in subject)


def _is_matter(mark: Mark) -> bool:
    """Whether it is what is done for somebody: "its *services* for care leavers".

    So is what only leads to an area: "On the *question* of leadership".
    """
    return mark.word in MATTERS or mark.word in _QUESTIONS or mark.has(Role.SERVICE)


def is_concerned(sentence: Sentence, after: int) -> bool:
    """Whether it is as in "Where care leavers are concerned," and "As far as adoption goes,"."""
    following = [mark.word for mark in sentence.marks[after : after + 2]]
    concerned = following[:1] in _BEING and following[1:] == ["concerned"]
    return concerned or following == ["goes", ","]


def _introduces(sentence: Sentence, index: int) -> bool:
    mark = sentence.marks[index]
    quote = sentence.tokens[mark.first].is_quote
    if index and mark.has(Role.PRONOUN, Role.BODY, Role.COUNCIL):
        return sentence.marks[index - 1].word in _HOW
    after_that = index > 1 and sentence.marks[index - 1].word == "that"
    after_that = after_that and not sentence.marks[index - 2].has(Role.FIND, Role.VERDICT)
    if mark.word in ("with", "for", "of", "in") and after_that:
        return True
    return quote or mark.has(Role.DETERMINER, Role.POSSESSIVE)


def _opens_clause(sentence: Sentence, opener: int) -> bool:
    """Whether a preposition that can stand before a clause begins one there."""
    marks = sentence.marks
    if opener and (marks[opener - 1].word, marks[opener].word) in _TURNING:
        return opener == 1 or marks[opener - 2].word in _CLAUSE_STARTS
    before = marks[opener - 1] if opener else None
    starts = before is None or before.word in _CLAUSE_STARTS or not before.roles
    return starts and marks[opener].word in _FRONTING


def _renames(sentence: Sentence, opener: int) -> bool:
    """Whether it is a comma after areas without names: "In two areas, adoption and …,"."""
    marks = sentence.marks
    if marks[opener].word == "them" and opener > 1 and marks[opener - 1].word == "among":
        opener -= 2
    near = marks[max(0, opener - 8) : opener]
    named_before = any(m.has(Role.AREA_SET, Role.PARTLY) or "areas" in m.word.split() for m in near)
    parted = marks[opener].word in (",", "–", "-", "(", ":")
    return parted and named_before and marks[0].word in _FRONTING


def place_of(sentence: Sentence, before: int) -> Target | None:
    """The area of "adoption, where the council was rated good": it is what is graded there.

    `before` is the mark at which what is said there begins to be told.
    """
    return _label(sentence, before) or antecedent(sentence, before)


def _label(sentence: Sentence, before: int) -> Target | None:
    """The area that a sentence has as its label: "Adoption: here the council is good"."""
    marks = sentence.marks
    if not marks or not marks[0].any(OF_AREA):
        return None
    named = areas_after(sentence, 0)
    labelled = named.last < before and marks[named.last].word == ":"
    return named if labelled else None
