"""The lexicon of the field: which phrases name areas, grades, councils, and turns of the talk."""

from __future__ import annotations

import functools
import importlib.resources
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from store.parsing.text.patterns import PatternTable
from store.records import Area, Grade, InspectionKind

_PART = re.compile(r"\{(\w+)\}")


class Role(StrEnum):
    """What a phrase can be in a sentence. The tables of `lexicon.toml` have these names."""

    AREA = "area"
    GROUP = "group"
    GRADE = "grade"
    COUNCIL = "council"
    SEVERAL = "several"
    DATE = "date"
    VISIT = "visit"
    GRADE_AGAIN = "grade_again"
    GRADES_AGAIN = "grades_again"
    ECHO_BEFORE = "echo_before"
    ECHO_AFTER = "echo_after"
    GRADE_NOUN = "grade_noun"
    BODY = "body"
    PRONOUN = "pronoun"
    POSSESSIVE = "possessive"
    SERVICE = "service"
    AREA_SET = "area_set"
    TOPIC = "topic"
    FOREIGN = "foreign"
    GENERIC = "generic"
    OTHER_TOPIC = "other_topic"
    OTHER_FRAMEWORK = "other_framework"
    ANOTHER_STORY = "another_story"
    RATE = "rate"
    FIND = "find"
    VERDICT = "verdict"
    GIVE = "give"
    COPULA = "copula"
    SAME = "change_same"
    UP = "change_up"
    DOWN = "change_down"
    AGAIN = "again"
    GIVEN_UP = "given_up"
    NEGATION = "negation"
    NEAR_MISS = "near_miss"
    HOLDS_ON = "holds_on"
    AIM = "aim"
    OPINION = "opinion"
    OTHER_JUDGE = "other_judge"
    RETRACTION = "retraction"
    SCALE = "scale"
    SHARE = "share"
    NOBODY = "nobody"
    PREVIOUS = "previous"
    PLUPERFECT = "pluperfect"
    CURRENT = "current"
    PARTNER = "partner"
    INSPECTION = "inspection"
    PUBLISHED = "published"
    PREPOSITION = "preposition"
    AS = "as"
    CONJUNCTION = "conjunction"
    RELATIVE = "relative"
    EXCEPT = "except"
    DETERMINER = "determiner"
    OPENER = "opener"
    DEGREE = "degree"
    PARTLY = "partly"
    AT_TIMES = "at_times"
    ADVERB = "adverb"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Entry:
    """What the lexicon says of a phrase: its roles, and the area, grade or visit that it names."""

    roles: frozenset[Role]
    area: Area | None = None
    grade: Grade | None = None
    visit: InspectionKind | None = None

    def merge(self, other: Entry) -> Entry:
        """Both entries of one phrase; what this one names already it keeps."""
        return Entry(
            self.roles | other.roles,
            self.area or other.area,
            self.grade or other.grade,
            self.visit or other.visit,
        )


@functools.cache
def phrases() -> PatternTable[Entry]:
    """The phrases of `lexicon.toml`. One that stands in several tables has all their roles."""
    return PatternTable(
        (
            (
                pattern,
                Entry(
                    frozenset({role}),
                    Area(value) if role in (Role.AREA, Role.GROUP) else None,
                    Grade(value) if role is Role.GRADE else None,
                    InspectionKind(value) if role is Role.VISIT else None,
                ),
            )
            for role, value, pattern in patterns()
        ),
        Entry.merge,
    )


def patterns() -> Iterator[tuple[Role, str, str]]:
    """The patterns of `lexicon.toml` without `{parts}`: role, what is named or "", pattern."""
    data = load("lexicon.toml")
    parts: dict[str, str] = {}
    for name, pattern in data["part"].items():
        parts[name] = _spelt_out(pattern, parts)
    for role in ("area", "group", "grade", "visit"):
        for value, named in data[role].items():
            yield from ((Role(role), value, _spelt_out(pattern, parts)) for pattern in named)
    for role, cues in data["cue"].items():
        yield from ((Role(role), "", _spelt_out(pattern, parts)) for pattern in cues)


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The data file `name` of this folder."""
    source = importlib.resources.files("store.parsing.lexicon").joinpath(name)
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _spelt_out(pattern: str, parts: Mapping[str, str]) -> str:
    """`pattern` with each `{name}` replaced by the part of that name."""
    return _PART.sub(lambda part: parts[part[1]], pattern)
