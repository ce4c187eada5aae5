"""The lexicon of the field: which phrases name areas, grades, councils, and turns of the talk."""

from __future__ import annotations

import functools
import importlib.resources
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from msgspec import Struct

from store.parsing.lexicon.vocabulary import Vocabulary
from store.parsing.text.patterns import PatternTable
from store.records import Area, Grade, InspectionKind

_PART = re.compile(r"\{(\w+)\}")


class Role(Vocabulary):
    """What a phrase can be in a sentence. The tables of `lexicon.toml` have these names."""

    __slots__ = ()
    AREA: ClassVar[Role]
    GROUP: ClassVar[Role]
    GRADE: ClassVar[Role]
    COUNCIL: ClassVar[Role]
    SEVERAL: ClassVar[Role]
    DATE: ClassVar[Role]
    VISIT: ClassVar[Role]
    GRADE_AGAIN: ClassVar[Role]
    GRADES_AGAIN: ClassVar[Role]
    ECHO_BEFORE: ClassVar[Role]
    ECHO_AFTER: ClassVar[Role]
    GRADE_NOUN: ClassVar[Role]
    BODY: ClassVar[Role]
    PRONOUN: ClassVar[Role]
    POSSESSIVE: ClassVar[Role]
    SERVICE: ClassVar[Role]
    AREA_SET: ClassVar[Role]
    TOPIC: ClassVar[Role]
    FOREIGN: ClassVar[Role]
    CONTRIBUTING: ClassVar[Role]
    GENERIC: ClassVar[Role]
    OTHER_TOPIC: ClassVar[Role]
    OTHER_FRAMEWORK: ClassVar[Role]
    ANOTHER_STORY: ClassVar[Role]
    RATE: ClassVar[Role]
    FIND: ClassVar[Role]
    VERDICT: ClassVar[Role]
    GIVE: ClassVar[Role]
    COPULA: ClassVar[Role]
    SAME: ClassVar[Role]
    UP: ClassVar[Role]
    DOWN: ClassVar[Role]
    AGAIN: ClassVar[Role]
    GIVEN_UP: ClassVar[Role]
    NEGATION: ClassVar[Role]
    NEAR_MISS: ClassVar[Role]
    HOLDS_ON: ClassVar[Role]
    AIM: ClassVar[Role]
    OPINION: ClassVar[Role]
    OTHER_JUDGE: ClassVar[Role]
    RETRACTION: ClassVar[Role]
    CORRECTION: ClassVar[Role]
    SCALE: ClassVar[Role]
    SHARE: ClassVar[Role]
    NOBODY: ClassVar[Role]
    PREVIOUS: ClassVar[Role]
    PLUPERFECT: ClassVar[Role]
    CURRENT: ClassVar[Role]
    PARTNER: ClassVar[Role]
    INSPECTION: ClassVar[Role]
    PUBLISHED: ClassVar[Role]
    PREPOSITION: ClassVar[Role]
    AS: ClassVar[Role]
    CONJUNCTION: ClassVar[Role]
    RELATIVE: ClassVar[Role]
    EXCEPT: ClassVar[Role]
    DETERMINER: ClassVar[Role]
    OPENER: ClassVar[Role]
    DEGREE: ClassVar[Role]
    PARTLY: ClassVar[Role]
    AT_TIMES: ClassVar[Role]
    ADVERB: ClassVar[Role]
    NEUTRAL: ClassVar[Role]


class Entry(Struct, frozen=True, gc=False):
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
                    Grade(value) if role == Role.GRADE else None,
                    InspectionKind(value) if role == Role.VISIT else None,
                ),
            )
            for role, value, pattern in patterns()
        ),
        Entry.merge,
    )


def patterns() -> Iterator[tuple[Role, str, str]]:
    """The patterns of `lexicon.toml` without `{parts}`: role, what is named or "", pattern."""
    data = load("lexicon.toml")
    roles = Role.members()
    parts: dict[str, str] = {}
    for name, pattern in data["part"].items():
        parts[name] = _spelt_out(pattern, parts)
    for role in ("area", "group", "grade", "visit"):
        for value, named in data[role].items():
            yield from ((roles[role], value, _spelt_out(pattern, parts)) for pattern in named)
    for role, cues in data["cue"].items():
        yield from ((roles[role], "", _spelt_out(pattern, parts)) for pattern in cues)


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The data file `name` of this folder."""
    source = importlib.resources.files("store.parsing.lexicon").joinpath(name)
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _spelt_out(pattern: str, parts: Mapping[str, str]) -> str:
    """`pattern` with each `{name}` replaced by the part of that name."""
    return _PART.sub(lambda part: parts[part[1]], pattern)
