"""Tying a grade to what it is of: the one choice among what stands before and after it."""

from __future__ import annotations

from store.parsing.claims.areas.after import fronting_verb, is_counted_grade, target_after
from store.parsing.claims.areas.before import target_before
from store.parsing.claims.areas.fronting import antecedent, fronted
from store.parsing.claims.areas.incidental import is_failing
from store.parsing.claims.areas.listing import after_colon
from store.parsing.claims.areas.pairing import respective
from store.parsing.claims.changes.keeping import earned_at
from store.parsing.claims.phrases.forms import (
    is_bracketed,
    is_noun,
    is_parallel,
    is_verb,
    stands_out,
    words,
)
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import PEOPLE
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.verbs import is_verb_of_unknown
from store.parsing.claims.tying.alone import link_alone
from store.parsing.claims.tying.fixed import Tie, first_ever, had_by, is_run, paired, whole_path
from store.parsing.claims.tying.foreign import is_foreign, is_foreign_set, is_school_told
from store.parsing.claims.tying.links import link_before
from store.parsing.claims.tying.scope import marks_of, scoped
from store.parsing.lexicon import Role
from store.parsing.mentions.calendar import WEEKDAYS
from store.parsing.mentions.marks import Sentence
from store.records import Area

_NAMED = (Role.SERVICE, Role.BODY, Role.COUNCIL, Role.PRONOUN, Role.POSSESSIVE)
_WHILES = frozenset(["years", "decade", "decades", "months", "long", "many", "almost", "nearly"])
_WHILES |= {"example", "instance", "over", "more", "most", "good", "decades", "now"}
_WHILES |= WEEKDAYS
_WHOLES = {Area.OVERALL, Area.HELP_AND_PROTECTION}


def tie(
    sentence: Sentence,
    at: int,
    taken: frozenset[int],
    passed: frozenset[int] = frozenset(),
    *,
    chained: bool,
    foreign: bool,
) -> Tie:
    """What the grade at mark `at` is of. `chained`: an earlier grade of the sentence has a tie.

    `passed` are grades before it that were set aside. `foreign` says that the talk is of a
    school, a home or the like, so that "it" means that.
    """
    if (first := first_ever(sentence, at)) is not None:
        return first
    if (pair := respective(sentence, at)) is not None:
        return paired(sentence, at, pair, taken, chained=chained)
    if other := had_by(sentence, at):
        return Tie("a grade that is said to have been given before", None, other, whole=True)
    after, before = target_after(sentence, at), target_before(sentence, at, taken, passed)
    if _goes_on_elsewhere(sentence, at, passed):
        return Tie(reason="it is the grade of something else")
    if after is None and is_run(sentence, at) and not _is_of_others(sentence, before, foreign):
        return Tie("a run of ratings", None, before, whole=True)
    if after is None and (path := whole_path(sentence, at)):
        whole = path.kind is TargetKind.WHOLE
        if whole or path.areas:
            return Tie("named after the way it went", None, path, path.areas, whole)
    skilled = _is_at_doing(sentence, at)
    if skilled and not any(m.has(Role.RATE, Role.GRADE) for m in sentence.marks[:at]):
        after = None
    if after and after.kind is TargetKind.WHOLE and before and before.kind is TargetKind.SET:
        after = None
    if after and before and _is_place_only(sentence, at, after, before, chained):
        after = None
    if after and before and _is_in_all(sentence, at, after, before, chained):
        after = None
    if after and (after.kind is TargetKind.FOREIGN or is_foreign_set(after, before)):
        return Tie(reason="it is the grade of something else")
    if after and before and is_school_told(sentence, at, after, before, chained):
        return Tie(reason="it is the grade of something else")
    if after and _asserted(sentence, at, after, before, chained):
        return scoped(
            sentence, at, after, before, "named after the grade", chained and before is None
        )
    if after is None and is_counted_grade(sentence, at):
        return Tie(reason="the areas are not named")
    if after is None and (is_noun(sentence, at) or skilled or _is_for_unknown(sentence, at)):
        return Tie(reason="what it is a grade for is not known")
    if before is None and (meant := _object_before(sentence, at, passed)):
        return scoped(sentence, at, meant, meant, "“it” is what was graded before", False)
    if before is None:
        rule = link_alone(sentence, at, chained)
        if rule is None or foreign:
            return Tie(reason="no words tie it to a council's services")
        front = antecedent(sentence, at) or fronted(sentence, at)
        if front and front.kind is TargetKind.SET:
            return Tie(rule=rule, area_set=front.first, earned=earned_at(sentence, at))
        if front:
            return Tie(
                rule="named before the clause",
                target=front,
                areas=front.areas,
                taken=marks_of(front),
                earned=earned_at(sentence, at),
            )
        listed = after_colon(sentence, at)
        if listed:
            return Tie(
                rule="listed after a colon",
                target=listed,
                areas=listed.areas,
                taken=marks_of(listed),
            )
        return Tie(rule=rule, whole=not chained, chained=chained, earned=earned_at(sentence, at))
    rule = link_before(sentence, at, before, chained)
    if rule is None:
        return Tie(reason="no words tie it to what stands before it")
    if before.kind is TargetKind.FOREIGN or is_foreign(sentence, at, before, foreign):
        return Tie(reason="it is the grade of something else")
    return scoped(sentence, at, before, before, rule, False)


def _goes_on_elsewhere(sentence: Sentence, at: int, passed: frozenset[int]) -> bool:
    """Whether the grade before it is a school's or a home's, and nothing else is named since."""
    last = max(passed, default=None)
    if last is None or any(m.has(*_NAMED) for m in sentence.marks[last + 1 : at]):
        return False
    told = target_before(sentence, last)
    return told is not None and told.kind is TargetKind.FOREIGN and told.first < last


def _object_before(sentence: Sentence, at: int, passed: frozenset[int]) -> Target | None:
    """The area that "it" means in "peers rated leadership outstanding; Ofsted rated it good"."""
    marks = sentence.marks
    if not passed or at < 2 or marks[at - 1].word not in ("it", "them", "that"):
        return None
    told = target_before(sentence, max(passed))
    area = told is not None and told.kind is TargetKind.AREAS
    return told if area and marks[at - 2].has(Role.RATE, Role.FIND, Role.GIVE) else None


def _is_of_others(sentence: Sentence, before: Target | None, foreign: bool) -> bool:
    """Whether something else than a council's services is spoken of, or only some of these."""
    known = before is None or before.kind is TargetKind.WHOLE
    return foreign or not known or sentence.has(Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC)


def _is_place_only(
    sentence: Sentence, at: int, after: Target, before: Target, chained: bool
) -> bool:
    """Whether what follows only says where: "rated adoption as outstanding in Wigan"."""
    if after.kind is not TargetKind.WHOLE or before.kind is not TargetKind.AREAS:
        return False
    between = [m.word for m in words(sentence, at + 1, after.first)]
    placed = between in (["in"], ["at"], ["across"], ["within"])
    return placed and link_before(sentence, at, before, chained) is not None


def _is_in_all(sentence: Sentence, at: int, after: Target, before: Target, chained: bool) -> bool:
    """Whether "overall" only sums up an area: "leadership was judged inadequate overall".

    Not that of protecting children, of which there were inspections that were of nothing else.
    """
    if after.areas != (Area.OVERALL,) or after.first != next_after(sentence, at):
        return False
    if before.kind is not TargetKind.AREAS or {*before.areas} & _WHOLES:
        return False
    between = sentence.marks[before.last : at]
    parted = any(m.has(Role.CONJUNCTION, Role.OPENER) or not m.word[0].isalnum() for m in between)
    return not parted and link_before(sentence, at, before, chained) is not None


def _is_at_doing(sentence: Sentence, at: int) -> bool:
    """Whether it is a skill that is graded: "good at finding homes"."""
    following = sentence.marks[next_after(sentence, at) :][:2]
    if len(following) < 2 or following[0].word not in ("at", "for", "in"):
        return False
    doing = following[1].word.split()[0].endswith("ing") and not is_failing(following[1])
    return doing and not following[1].has(Role.GRADE)


def _is_for_unknown(sentence: Sentence, at: int) -> bool:
    """Whether it is a grade for something that we do not know: "a good rating for its parks"."""
    marks = sentence.marks
    index = next_after(sentence, at)
    while index < len(marks) and marks[index].has(Role.GRADE_NOUN, Role.INSPECTION):
        index += 1
    if index >= len(marks) or marks[index].word not in ("for", "on"):
        return False
    named = next((mark for mark in marks[index + 1 : index + 4] if mark.plain), None)
    if named is None or is_failing(named):
        return False
    return not named.word.isdecimal() and named.word not in _WHILES | PEOPLE


def _asserted(
    sentence: Sentence, at: int, after: Target, before: Target | None, chained: bool
) -> bool:
    """Whether the sentence gives the grade at all, where what it is of stands after it."""
    if is_verb(sentence, at) and is_verb_of_unknown(words(sentence, 0, at)):
        return False
    if stands_out(sentence, at) or chained or fronting_verb(sentence, at) is not None:
        return True
    if is_bracketed(sentence, at) or is_parallel(sentence, at):
        return True
    same = before is not None and before.kind is after.kind and before.areas == after.areas
    if same and any(m.has(Role.COPULA) for m in sentence.marks[at - 1 : at]):
        return True
    if before is not None and before.kind is not TargetKind.FOREIGN:
        return link_before(sentence, at, before, chained) is not None
    return link_alone(sentence, at, chained) is not None
