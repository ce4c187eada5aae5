"""What follows a grade and is tied to it: "good for A and B", "outstanding overall"."""

from __future__ import annotations

from store.parsing.claims.areas.incidental import is_reason
from store.parsing.claims.phrases.forms import rated_noun
from store.parsing.claims.phrases.graded import FORWARD, Target, TargetKind, counts_areas, nominal
from store.parsing.claims.phrases.nearby import AMONG, is_with_area, nearest_before, next_after
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_COUNTS = frozenset({"one", "two", "three", "four", "five", "six", "all", "every", "another"})
_COUNTED = frozenset({"one", "two", "three", "four", "five", "single", "sole", "lone"})
_RATINGS = frozenset({"rating", "ratings", "grade", "judgement", "judgment", "verdict"})
_REACH = 14
_BEFORE_FRONTED = (Role.RATE, Role.AS, Role.ADVERB, Role.CURRENT, Role.CONJUNCTION)
_WAS = frozenset({"was", "is ", "wer", "are"})


def target_after(sentence: Sentence, at: int) -> Target | None:
    """What follows the grade at mark `at` and is tied to it: "good for A and B", "good overall"."""
    marks = sentence.marks
    verb = fronting_verb(sentence, at)
    tied = verb is not None or _is_shifted(sentence, at) or is_with_area(sentence, at)
    tied = tied or _is_quoted_of_services(sentence, at)
    described = rated_noun(sentence, at)
    if described is not None and (kind := nominal(sentence, described)):
        return Target(kind, described, described + 1)
    counted = is_counted_grade(sentence, at)
    fillers = 0
    for index in range((verb or _last_of_gloss(sentence, at)) + 1, min(len(marks), at + _REACH)):
        mark = marks[index]
        if mark.word == "overall":
            return areas_after(sentence, index)
        if counted and _is_among(sentence, index):
            continue
        if mark.has(Role.EXCEPT):
            return None
        if mark.word == "across the board":
            return Target(TargetKind.SET, index, index + 1)
        if tied and mark.has(Role.PARTLY) and _is_of_place(sentence, index):
            return Target(TargetKind.FOREIGN, index, index + 1)
        if mark.has(Role.AREA, Role.GROUP):
            found = areas_after(sentence, index)
            return found if tied and not is_reason(sentence, found) else None
        if tied and (kind := nominal(sentence, index)):
            if _owns(sentence, index) or _is_recipient(sentence, index):
                continue
            if _serves(sentence, index):
                continue
            if _owns_unknown(sentence, index):
                return Target(TargetKind.FOREIGN, index, index + 1)
            if index + 1 < len(marks) and marks[index + 1].word == "overall":
                return areas_after(sentence, index + 1)
            return Target(kind, index, index + 1)
        if counts_areas(sentence, index):
            return Target(TargetKind.SET, index, index + 1) if tied else None
        if tied and _names_counted(sentence, index):
            continue
        if _ties(mark) or _is_rating_of(sentence, index, at):
            tied = True
        elif (
            (counted and mark.word == "," and not tied)
            or _passes(sentence, index, at)
            or _opens_both(sentence, index)
        ):
            continue
        elif mark.plain and tied and fillers < 2:
            fillers += 1
        else:
            return None
    return None


def fronting_verb(sentence: Sentence, at: int) -> int | None:
    """The verb after a grade that opens the clause: "Good, too, were X", "Rated good is X"."""
    marks = sentence.marks
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if mark.word == ";":
            break
        if not (sentence.tokens[mark.first].is_quote or mark.has(*_BEFORE_FRONTED)):
            return None
    for index in range(at + 1, min(len(marks), at + 7)):
        mark = marks[index]
        if mark.has(Role.COPULA) or (mark.has(Role.ECHO_AFTER) and mark.word[:3] in _WAS):
            return index
        passing = mark.word in (",", "in") or mark.has(Role.ADVERB, Role.COUNCIL)
        if not (passing or sentence.tokens[mark.first].is_quote):
            return None
    return None


def _is_quoted_of_services(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "because of 'inadequate' services"."""
    index = next_after(sentence, at)
    served = index < len(sentence.marks) and sentence.marks[index].has(Role.SERVICE)
    before = [mark.word for mark in nearest_before(sentence, at, 1)]
    reason = before in (["of"], ["by"], ["from"])
    return served and reason and index > at + 1 and sentence.quoted(sentence.marks[at])


def _last_of_gloss(sentence: Sentence, at: int) -> int:
    """The comma after the same grade in other words: "the worst of four, inadequate, overall"."""
    following = sentence.marks[at + 1 : at + 4]
    said = [mark.word for mark in following]
    same = len(following) == 3 and following[1].grade is sentence.marks[at].grade is not None
    return at + 3 if same and said[0] == said[2] == "," else at


def _is_among(sentence: Sentence, index: int) -> bool:
    """Whether it belongs to "among the outstandings" in "a single good among the outstandings"."""
    near = sentence.marks[index - 2 : index + 3]
    return any(a.word in AMONG and c.grade for a, c in zip(near, near[2:], strict=False))


def is_counted_grade(sentence: Sentence, at: int) -> bool:
    """Whether the grade is counted: "one outstanding, for adoption, and two goods"."""
    before = next(iter(nearest_before(sentence, at, 1)), None)
    return before is not None and before.word in _COUNTED


def _is_shifted(sentence: Sentence, at: int) -> bool:
    """Whether a long object comes last: "rated as good the experiences of care leavers"."""
    following = sentence.marks[at + 1 : at + 2]
    after_as = at > 0 and sentence.marks[at - 1].word == "as"
    return after_as and any(m.has(Role.AREA, Role.GROUP, Role.DETERMINER) for m in following)


def _ties(mark: Mark) -> bool:
    """Whether what a grade is of can follow: "for", "in", "went to", a bracket."""
    given = mark.has(Role.GIVE) and mark.word.endswith((" to", " for", " of"))
    return given or mark.word in FORWARD or mark.word in ("(", "judgement on", "judgement for")


def _is_rating_of(sentence: Sentence, index: int, at: int) -> bool:
    """Whether it is the "of" in "the inadequate rating of its services"."""
    noun = sentence.marks[index - 1]
    rating = index - 1 > at and noun.has(Role.GRADE_NOUN) and not noun.has(Role.INSPECTION)
    return rating and sentence.marks[index].word == "of" and noun.word.split()[-1] in _RATINGS


def _names_counted(sentence: Sentence, index: int) -> bool:
    """Whether the areas that were counted follow: "inadequate in one, namely care leavers"."""
    marks = sentence.marks
    if marks[index].word not in (",", ":", "–", "namely") or marks[index - 1].word not in _COUNTS:
        return False
    first = index + 1
    while first < len(marks) and marks[first].has(Role.DETERMINER):
        first += 1
    first += marks[first : first + 1] != () and marks[first].word in ("namely", "being")
    return first < len(marks) and marks[first].has(Role.AREA, Role.GROUP)


def _owns(sentence: Sentence, index: int) -> bool:
    """Whether the noun at mark `index` only says whose: "for Leeds' services"."""
    marks = sentence.marks
    if [mark.word for mark in marks[index + 1 : index + 2]] not in (["'s"], ["'"]):
        return False
    index += 2
    while index < len(marks) and marks[index].has(Role.DETERMINER):
        index += 1
    named = index < len(marks) and marks[index].has(Role.AREA, Role.GROUP)
    return named or (index < len(marks) and nominal(sentence, index) is not None)


def _owns_unknown(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "top marks for Kent's choirs"."""
    following = [m for m in sentence.marks[index + 1 : index + 4] if not m.has(Role.DETERMINER)]
    return len(following) > 1 and following[0].word == "'s" and following[1].plain


def _is_of_place(sentence: Sentence, index: int) -> bool:
    """Whether a part of a place is meant: "in one half of the county"."""
    following = [m for m in sentence.marks[index + 1 : index + 3] if not m.has(Role.DETERMINER)]
    return bool(following) and following[0].has(Role.BODY, Role.COUNCIL, Role.SERVICE)


def _serves(sentence: Sentence, index: int) -> bool:
    """Whether those follow whom services are for: "good for its services for care leavers"."""
    following = sentence.marks[index + 1 : index + 4]
    if not sentence.marks[index].has(Role.SERVICE) or not following:
        return False
    named = [m for m in following[1:] if not m.has(Role.DETERMINER, Role.POSSESSIVE)][:1]
    return following[0].word in ("for", "to") and any(m.has(Role.AREA, Role.GROUP) for m in named)


def _is_recipient(sentence: Sentence, index: int) -> bool:
    """Whether the areas follow whom the grade goes to: "an inadequate to the council for A"."""
    marks = sentence.marks
    if marks[index - 1].word != "to" or not marks[index].has(Role.BODY, Role.COUNCIL):
        return False
    ahead = marks[index + 1 : index + 4]
    return (
        bool(ahead)
        and ahead[0].word in ("for", "in", "on")
        and any(m.has(Role.AREA, Role.GROUP) for m in ahead)
    )


def _passes(sentence: Sentence, index: int, at: int) -> bool:
    mark = sentence.marks[index]
    if sentence.tokens[mark.first].is_quote or mark.word in ("'s", "from", "by", ")"):
        return True
    if mark.has(Role.COPULA):
        following = sentence.marks[index + 1] if index + 1 < len(sentence.marks) else None
        if following and following.has(Role.GRADE_NOUN, Role.DETERMINER):
            return _opens_sentence(sentence, at)
        return (
            following is not None
            and (following.has(Role.GIVE) or following.word in FORWARD)
            and index - at < 4
        )
    return mark.has(
        Role.GRADE_NOUN,
        Role.ADVERB,
        Role.DETERMINER,
        Role.PRONOUN,
        Role.GIVE,
        Role.DATE,
        Role.AGAIN,
        Role.POSSESSIVE,
        Role.INSPECTION,
        Role.PREVIOUS,
        Role.RELATIVE,
    )


def _opens_both(sentence: Sentence, index: int) -> bool:
    """Whether a comma stands before "(both) overall and in respect of …"."""
    ahead = [m.word for m in sentence.marks[index : index + 3]]
    return ahead[:2] == [",", "both"] or ahead == [",", "overall", "and"]


def _opens_sentence(sentence: Sentence, at: int) -> bool:
    """Whether the grade is the first word: "'Good' is the verdict on …"."""
    marks = sentence.marks[:at]
    return all(sentence.tokens[m.first].is_quote or m.has(Role.DETERMINER) for m in marks)
