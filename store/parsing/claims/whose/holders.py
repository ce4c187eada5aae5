"""Whose grade it is: the council that a sentence names for it, or the one under talk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from store.councils import Council
from store.parsing.claims.phrases.bracketed import bracketed_council
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.led import led_object
from store.parsing.claims.phrases.ranks import ranked
from store.parsing.claims.whose.focus import Focus
from store.parsing.claims.whose.helping import takes_over
from store.parsing.claims.whose.kinds import (
    NAMES_OF_KINDS,
    can_be,
    is_another_since,
    named_better,
)
from store.parsing.claims.whose.named_with import named_with
from store.parsing.claims.whose.obliques import is_beside_talk
from store.parsing.claims.whose.of_another import may_be_left, told_of_another
from store.parsing.claims.whose.owners import (
    described_council,
    is_there,
    opens_there,
    owning_council,
    speaker_for,
)
from store.parsing.claims.whose.participles import subject_after
from store.parsing.claims.whose.passing import (
    has_relative,
    is_closed,
    is_owner_of,
    is_partner,
    is_scene,
)
from store.parsing.claims.whose.picking import is_picked
from store.parsing.claims.whose.posts import is_place_of_work, opens_time
from store.parsing.claims.whose.successions import former_council, may_be_taken_over
from store.parsing.claims.whose.trusts import is_the_trust, run_for
from store.parsing.claims.whose.unnamed import is_of_unnamed
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence


class Holder(Struct, frozen=True, gc=False):
    """The councils that a grade is given to; `aside` if they are only named in passing."""

    councils: tuple[Council, ...]
    aside: bool = False
    rule: str = ""


def holder_of(focus: Focus, sentence: Sentence, at: int, target: Target | None) -> Holder:
    """The holder of the grade at mark `at` that is tied to `target`."""
    between = sentence.outside(at)
    named = [i for i in sentence.named if i not in between]
    apart = told_of_another(focus, sentence, at, named)
    if apart:
        named = [i for i in named if i not in apart]
        target = None if target and target.first in apart else target
    if target and any(may_be_left(sentence, i, target) for i in named if i < at):
        return Holder((), rule="the council that somebody left, or the one they went to")
    if target and target.kind is TargetKind.WHOLE and sentence.marks[target.first].councils:
        together = focus.together(sentence, target.first)
        bracketed = bracketed_council(sentence, at) == target.first
        beside = bracketed and bool(focus.now) and set(focus.now).isdisjoint(together)
        aside = is_partner(sentence, target.first)
        aside = aside or (beside and is_beside_talk(sentence, target.first))
        if led_object(sentence, at) is not None:
            aside = set(together).isdisjoint(focus.main)
        if may_be_taken_over(focus, sentence, target.first):
            return Holder((), rule="of two, one of which has taken over from the other")
        return Holder(together, aside, "named as what is graded")
    for meant, rule in _OWNED:
        if target and (index := meant(sentence, target)) is not None:
            return Holder(focus.together(sentence, index), is_partner(sentence, index), rule)
    if is_of_unnamed(sentence, at, told=focus.told):
        return Holder((), rule="another council, which is not named")
    if target and ranked(sentence, at) == target.first:
        named = [i for i in named if i < target.first]
    helping = {i for i in named if i < at and takes_over(sentence, i)}
    named = [i for i in named if i not in helping]
    open_ones = [i for i in named if not is_partner(sentence, i)]
    if target and (near := named_with(sentence, at, target, open_ones)):
        return Holder(focus.together(sentence, near[0]), rule="named with what is graded")
    for index in reversed([i for i in named if i < at]):
        if is_another_since(sentence, index, at):
            continue
        closed = target is not None and is_closed(sentence, index, target.first)
        if has_relative(sentence, index) and not closed:
            aside = is_partner(sentence, index)
            return Holder(focus.together(sentence, index), aside, "named before “whose” or “which”")
        if index in open_ones:
            return Holder(focus.together(sentence, index), rule="named before in the sentence")
        if opens_time(sentence, index + 1) or is_scene(sentence, index):
            told = focus.together(sentence, index)
            return Holder(told, True, "named in passing, as the time or the place")
        if target and is_place_of_work(sentence, index, target.first):
            return Holder(focus.together(sentence, index), rule="where somebody has a post")
        if target and is_owner_of(sentence, index, target.first):
            return Holder(focus.together(sentence, index), True, "the neighbour whose it is")
    if (subject := subject_after(sentence, at)) is not None:
        return Holder(focus.together(sentence, subject), rule="the subject after the participle")
    if target and (former := former_council(focus, sentence, at, target)):
        return Holder((former,), former.end is not None, "the council that was there before")
    if target and (other := _other_kind(focus, sentence, target, named)):
        return other
    if (pointed := _pointed_at(focus, sentence, at, target)) is not None:
        return pointed
    if focus.now != focus.main and [m.word for m in sentence.marks[:2]] == ["our", "own"]:
        return Holder((), rule="the writers' own, which is none of those named")
    if len(focus.known) > 1 and is_picked(sentence, at, target):
        return Holder((), rule="one of several, which are not told apart")
    if focus.now:
        return Holder(focus.talk_of(sentence), rule="under talk")
    if len(open_ones) == 1:
        return Holder(sentence.marks[open_ones[0]].councils, rule="the only one in the sentence")
    if focus.rival and len(focus.known) == 1:
        return Holder(tuple(focus.known.values()), rule="the only one that was named so far")
    if focus.rival:
        return Holder((), rule="one of several that the text is about")
    return Holder(focus.main, rule="the one that the text is about")


def _pointed_at(focus: Focus, sentence: Sentence, at: int, target: Target | None) -> Holder | None:
    """Whose grade it is where "services there", "the trust" or a helper's "Its own" is said."""
    marks = sentence.marks
    if target and focus.trusted and is_the_trust(marks[target.first]):
        return Holder(focus.trusted, rule="the council that is told to have a trust")
    if focus.place and opens_there(marks):
        return Holder(focus.place, rule="the place that “there” means")
    if (speaker := speaker_for(sentence, at)) is not None:
        return Holder(focus.meant(marks[speaker]), rule="the council of who speaks")
    if focus.helping and [mark.word for mark in marks[:2]] == ["its", "own"]:
        return Holder(focus.helping, rule="its own, which helps another")
    either = focus.helping and focus.helping != focus.now and marks[0].word in ("it", "they")
    if either and not marks[1].has(Role.FIND):
        return Holder((), rule="one that is helped, or the one that helps it")
    there = focus.place and "there" in sentence.words
    if there and any(
        mark.has(Role.SERVICE, Role.AREA, Role.BODY) and is_there(marks[i : i + 3])
        for i, mark in enumerate(marks[: at - 1], 1)
    ):
        return Holder(focus.place, rule="the place that “there” means")
    return None


_OWNED: tuple[tuple[Callable[[Sentence, Target], int | None], str], ...] = (
    (described_council, "the council that it describes"),
    (owning_council, "whose services are graded"),
    (run_for, "whose services it runs"),
)


def _other_kind(
    focus: Focus, sentence: Sentence, target: Target, named: Sequence[int]
) -> Holder | None:
    """Whose grade it is where "the city council" cannot be the county that is under talk."""
    owned = target.first > 1 and sentence.marks[target.first - 1].word == "'s"
    owner = target.first - 2 if owned else target.first
    whole = target.kind is TargetKind.WHOLE or Role.BODY in sentence.marks[owner].roles
    scene = sentence.marks[1].word if sentence.marks[0].word in ("in", "across") else ""
    words = sentence.marks[owner].word if whole else scene
    noun = next((word for word in words.split() if word in NAMES_OF_KINDS), None)
    talk = focus.now or focus.main
    if noun is None or not talk:
        return None
    if len(talk) == 1 and can_be(noun, talk[0]) and (focus.now or not focus.rival):
        better = named_better(noun, talk[0], focus.known.values())
        return Holder(better if len(better) == 1 else (), rule="of that kind") if better else None
    for index in reversed([i for i in named if i < target.first]):
        if all(can_be(noun, council) for council in sentence.marks[index].councils):
            aside = is_partner(sentence, index)
            return Holder(focus.together(sentence, index), aside, "of that kind")
    told = bool(focus.now) and any(can_be(noun, council) for council in talk)
    fitting = [c for c in (talk if told else focus.known.values()) if can_be(noun, c)]
    if len(talk) > 1 and len(fitting) != 1:
        return None
    return Holder(tuple(fitting) if len(fitting) == 1 else (), rule="of that kind")
