"""Whether words tie a grade to what stands before it, and by which rule."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.clauses import is_starting_point
from store.parsing.claims.doubt import given_up
from store.parsing.claims.forms import has_noun_after, is_received, is_verb, stands_out, words
from store.parsing.claims.graded import Target, TargetKind
from store.parsing.claims.nearby import next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marking import Mark, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Grade

_NUMBERS = frozenset(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
)
_IN_OBJECT = (
    Role.DETERMINER,
    Role.POSSESSIVE,
    Role.ADVERB,
    Role.BODY,
    Role.COUNCIL,
    Role.SERVICE,
    Role.AREA,
    Role.GROUP,
    Role.AREA_SET,
)
_KNOWN = (Role.PRONOUN, Role.INSPECTION, Role.POSSESSIVE, Role.PREVIOUS)
_HEADS = frozenset(
    ["arrangements", "work", "provision", "support", "practice", "function", "functions", "offer"]
) | frozenset(["system", "side", "duties", "responsibilities", "teams", "team", "element"])
_LINKING = frozenset({"'s", "for", "of", "in", "at"})
_PARTICIPLES = frozenset({"having been", "since being", "after being"})
_SEPARATORS = frozenset(":–|-=,(")
_TIGHT = (BlockKind.ITEM, BlockKind.ROW, BlockKind.HEADING)
_WITH_VERB = (Role.FIND, Role.AS, Role.AGAIN, Role.ADVERB)


def link_before(sentence: Sentence, at: int, target: Target, chained: bool) -> str | None:
    """The rule by which the grade at mark `at` is of `target`, which stands before it; or None.

    `chained` says that an earlier grade of the sentence has a target, so that a verb may be left
    out ("A was good, B outstanding").
    """
    mark = sentence.marks[at]
    between = words(sentence, target.last, at)
    plain = [m for m in _without_aside(between) if m.plain and not m.word.endswith("ly")]
    if plain and target.kind is TargetKind.AREAS and between[0] is plain[0]:
        plain = plain[plain[0].word in _HEADS :]
    if _owns_unknown(sentence, target, between) or _partly(sentence, target):
        return None
    if target.kind is TargetKind.WHOLE and _is_counted(between):
        return None
    if not between and sentence.marks[target.last - 1].word.endswith(" judged"):
        return "a verb of judging"
    if any(m.has(Role.RATE) for m in between) or _object(sentence, at, target, between):
        return None if _unknown_after_verb(between) else "a verb of judging"
    if mark.grade is Grade.REQUIRES_IMPROVEMENT and is_verb(sentence, at):
        if not plain and _can_be_subject(target):
            return "the grade is the verb"
        if not stands_out(sentence, at):
            return None
    if any(m.has(Role.HOLDS_ON) for m in between):
        return "a grade that is still held"
    if given_up(sentence, at):
        return "a grade that is given up"
    if is_starting_point(sentence, at) and any(m.has(Role.UP, Role.DOWN) for m in between):
        return "a change sets out from it"
    if _is_apposed(between):
        return "a grade put beside its subject"
    if is_received(sentence, at):
        return "a grade given or held"
    if _arrives(between):
        return "a verb of changing"
    if between and between[-1].word in _PARTICIPLES and _can_be_subject(target):
        return "a participle of the subject"
    strong = stands_out(sentence, at)
    if any(m.has(Role.FIND, Role.VERDICT) for m in between):
        tied = strong or any(m.has(Role.AS, Role.COPULA) for m in between)
        return "a verb of finding" if tied and not _unknown_after_verb(between) else None
    with_rating = has_noun_after(sentence, at) and any(m.word == "with" for m in between)
    if strong and (with_rating or any(m.has(Role.GIVE) for m in between)):
        return "a grade given or held"
    if any(m.has(Role.COPULA, Role.SAME, Role.UP, Role.DOWN, Role.AGAIN) for m in between):
        sure = strong or (_can_be_subject(target) and not target.group)
        told = strong or not plain or _resumes(sentence, at)
        return "a verb of being or changing" if sure and told else None
    if plain or not _can_be_subject(target):
        return None
    named = len(between) > 1 and between[0].word == "'s" and between[-2].has(Role.GRADE_NOUN)
    if strong and between and between[-1].word == "of" and (len(between) == 1 or named):
        return "a rating of"
    if any(m.word in _SEPARATORS or m.has(Role.AS) for m in between):
        pair = target.kind is TargetKind.AREAS and [m.word for m in between] in (
            ["–"],
            [":"],
            ["-"],
        )
        pair = pair or (target.kind is TargetKind.AREAS and _is_listed(sentence, at, between))
        pair = pair or _fills_bracket(sentence, at, between)
        tied = strong or chained or pair or sentence.kind in _TIGHT
        return "a dash, colon or “as”" if tied else None
    if sentence.kind in _TIGHT or chained or (strong and not has_finite_verb(sentence)):
        return "nothing but the order of words"
    return None


def link_alone(sentence: Sentence, at: int, chained: bool) -> str | None:
    """The rule by which a grade without any noun before it is of what is being spoken of."""
    before = words(sentence, 0, at)
    if not before and _is_headline(sentence, at):
        return "a headline begins with it"
    if _is_count(sentence, at):
        return None
    if _has_unknown_subject(before):
        return None
    if any(m.has(Role.RATE) for m in before) and not _unknown_after_verb(before):
        return "a verb of judging"
    if is_received(sentence, at):
        return "a grade given or held"
    if _called(sentence, at):
        return "a verb of finding"
    if _arrives(before):
        return "a verb of changing"
    if _says_plainly(sentence, at):
        return "a verb of being or changing"
    if chained:
        return "a second grade of the same thing"
    if _dated_noun(sentence, at):
        return "a rating of a date"
    noun_before = any(m.has(Role.GRADE_NOUN) for m in before)
    if noun_before and any(m.has(Role.COPULA, Role.AS, Role.SAME) for m in before[-3:]):
        return "a rating is said to be it"
    if stands_out(sentence, at):
        verb = any(
            m.has(Role.GIVE, Role.COPULA, Role.SAME, Role.UP, Role.DOWN, Role.FIND) for m in before
        )
        known = any(m.has(*_KNOWN) for m in before)
        return "a grade given or held" if verb and known else None
    return None


def _has_unknown_subject(before: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is what was judged: "capacity to improve was judged"."""
    verb = next((i for i in range(len(before) - 1, -1, -1) if before[i].has(Role.COPULA)), 0)
    while verb and before[verb - 1].has(Role.ADVERB, Role.COPULA, Role.PLUPERFECT, Role.CURRENT):
        verb -= 1
    noun = before[verb - 1] if verb else None
    return noun is not None and noun.plain and not noun.word.endswith("ly")


def _is_headline(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "'Good': Ofsted on the council's services"."""
    marks = sentence.marks
    parted = any(m.word == ":" for m in marks[at + 1 : at + 3])
    about = any(m.has(Role.SERVICE, Role.COUNCIL) for m in marks)
    other = any(m.has(Role.FOREIGN, Role.GENERIC) for m in marks)
    return sentence.quoted(marks[at]) and parted and about and not other


def _dated_noun(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "after inadequate ratings in 2011 and 2013"."""
    after = sentence.marks[next_after(sentence, at) :][:3]
    dated = len(after) == 3 and after[1].word in ("in", "of", "from") and after[2].date is not None
    return dated and after[0].has(Role.GRADE_NOUN)


def _arrives(before: Sequence[Mark]) -> bool:
    """Whether a change ends at the grade: "climbed two grades to good"."""
    if before and before[-1].has(Role.COPULA) and before[-1].word == "being":
        before = before[:-1]
    if not before or before[-1].word not in ("to", "to be"):
        return False
    return any(m.has(Role.UP, Role.DOWN) for m in before[-10:])


def _called(sentence: Sentence, at: int) -> bool:
    """Whether it is said of a pronoun: "Ofsted called them inadequate"."""
    before = words(sentence, max(0, at - 6), at)[-3:]
    if before and before[-1].has(Role.AS):
        before = before[:-1]
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    after = sentence.marks[next_after(sentence, at) :][:2]
    ends = _ends_clause(sentence, at) or [m.word for m in after][:1] in (["as well"], ["too"])
    ends = ends or [m.word for m in after] in (["as", "well"], ["well", "."])
    if len(before) < 2 or not (harsh or ends or stands_out(sentence, at)):
        return False
    return before[-2].has(Role.FIND) and before[-1].word in ("it", "them", "us")


def _says_plainly(sentence: Sentence, at: int) -> bool:
    """Whether it is "they were inadequate", which in this field means the grade."""
    before = words(sentence, max(0, at - 5), at)
    while before and before[-1].has(*_WITH_VERB) and not before[-1].has(Role.COPULA):
        before = before[:-1]
    before = before[-2:]
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    dated = any(m.date for m in sentence.marks[:at]) and _ends_clause(sentence, at)
    dated = dated or _is_placed_in_time(sentence, at)
    dated = dated or (sentence.marks[0].word == "now" and _ends_clause(sentence, at))
    return (
        (harsh or dated)
        and len(before) == 2
        and before[0].has(Role.PRONOUN)
        and before[1].has(Role.COPULA)
    )


def _is_placed_in_time(sentence: Sentence, at: int) -> bool:
    """Whether an inspection or a date follows: "it was good at its last inspection"."""
    after = sentence.marks[next_after(sentence, at) :][:5]
    if not after or after[0].word not in ("at", "in", "when", "after", "following"):
        return False
    return any(m.has(Role.INSPECTION) or (m.date and m is after[1]) for m in after[1:])


def _ends_clause(sentence: Sentence, at: int) -> bool:
    following = sentence.marks[next_after(sentence, at) :][:1]
    return all(m.word in (",", ".", ";", "again") for m in following)


def _is_count(sentence: Sentence, at: int) -> bool:
    """Whether a mere number has the grade: "seven were judged good"."""
    marks = sentence.marks[:at]
    verb = next((i for i, m in enumerate(marks) if m.has(Role.COPULA, Role.RATE)), 0)
    said = marks[verb - 1].word.split() if verb else []
    return bool(said) and (said[-1].isdecimal() or said[-1] in _NUMBERS)


def has_finite_verb(sentence: Sentence) -> bool:
    """Whether the sentence has a verb of being, giving, judging or finding."""
    return any(
        mark.has(Role.COPULA, Role.RATE, Role.FIND, Role.SAME)
        or (mark.has(Role.GIVE) and mark.word != "have")
        for mark in sentence.marks
    )


def _owns_unknown(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether something unknown of the council's is graded: "the council's records were good"."""
    if target.kind is not TargetKind.WHOLE or len(between) < 2:
        return False
    if between[0].word == "'s":
        return between[1].plain
    name, following = sentence.marks[target.last - 1], sentence.marks[target.last]
    return name.word.endswith("s") and following.word == "'" and between[0].plain


def _resumes(sentence: Sentence, at: int) -> bool:
    """Whether a second verb takes the subject up again: "services have changed and are good"."""
    for index in range(at - 1, 0, -1):
        mark = sentence.marks[index]
        if mark.has(Role.COPULA):
            return sentence.marks[index - 1].has(Role.CONJUNCTION)
        if not mark.has(Role.ADVERB, Role.CURRENT, Role.AGAIN):
            return False
    return False


def _without_aside(between: Sequence[Mark]) -> Sequence[Mark]:
    """`between` without a short phrase between commas: ", by contrast, remains"."""
    if between and between[0].word == ",":
        closing = next((i for i, m in enumerate(between[1:6], 1) if m.word == ","), 0)
        return between[closing + 1 :] if closing else between
    return between


def _is_listed(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it is a part of a list such as "leadership, good; adoption, outstanding"."""
    around = [m.word for m in sentence.marks[next_after(sentence, at) :][:1]]
    listed = [m.word for m in sentence.marks].count(";") > 0 and around in ([";"], ["."], [])
    return [m.word for m in between] == [","] and listed


def _fills_bracket(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it stands in a bracket alone: "leadership and adoption (both good)"."""
    following = sentence.marks[next_after(sentence, at) :][:1]
    closed = bool(following) and following[0].word in (")", ",", ";")
    return closed and [m.word for m in between] in (["("], ["(", "both"], ["(", "all"])


def _is_apposed(between: Sequence[Mark]) -> bool:
    """Whether it is as in "leadership, previously good, is" and "A and B, both good, are"."""
    if len(between) < 2 or between[-2].word not in (",", "(", "–"):
        return False
    return between[-1].has(Role.PREVIOUS) or between[-1].word in ("both", "all", "each", "also")


def _is_counted(between: Sequence[Mark]) -> bool:
    """Whether a mere number is the subject: "of its four areas three were judged good"."""
    verb = next((i for i, m in enumerate(between) if m.has(Role.COPULA, Role.RATE)), 0)
    return verb > 0 and between[verb - 1].word in (*_NUMBERS, "one")


def _partly(sentence: Sentence, target: Target) -> bool:
    """Whether only some of the services are graded: "most of our services were good"."""
    before = sentence.marks[max(0, target.first - 2) : target.first]
    return target.kind is TargetKind.WHOLE and any(mark.has(Role.PARTLY) for mark in before)


def _object(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether a verb stands before its object: "rated X outstanding", "downgraded A to good"."""
    moved = any(mark.word in ("to", "from") for mark in between[-1:])
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    ends = target.kind is TargetKind.AREAS and _ends_clause(sentence, at)
    adjoining = (harsh or ends) and not between
    found = adjoining or stands_out(sentence, at) or any(m.has(Role.AS) for m in between[-1:])
    modifiers = 0
    for mark in reversed(sentence.marks[max(0, target.first - 6) : target.first]):
        by_form = (moved and mark.has(Role.UP, Role.DOWN)) or (
            found and mark.has(Role.FIND, Role.GIVE)
        )
        if mark.has(Role.RATE) or by_form:
            return True
        counted = target.kind is TargetKind.SET and mark.word.isalnum()
        linking = sentence.tokens[mark.first].is_quote or mark.word in _LINKING
        if mark.plain and modifiers < 2 and _is_bare_body(sentence, target):
            modifiers += 1
        elif not (linking or counted or mark.has(*_IN_OBJECT)):
            return False
    return False


def _is_bare_body(sentence: Sentence, target: Target) -> bool:
    """Whether words that describe the council can stand before it: "the seaside borough"."""
    mark = sentence.marks[target.first]
    return mark.has(Role.BODY) and mark.word.split()[0] not in ("the", "a", "this", "that")


def _unknown_after_verb(between: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is what the verb judges."""
    for mark in reversed(between):
        if mark.has(Role.RATE, Role.FIND, Role.VERDICT):
            return False
        if mark.plain and not mark.word.endswith("ly"):
            return True
    return False


def _can_be_subject(target: Target) -> bool:
    return target.kind is not TargetKind.FOREIGN
