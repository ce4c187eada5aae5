"""What a filter's value means: `grade:ri`, `council:calder`, `year:2018..2022`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from store.councils import CouncilKind, council_by_name, councils, fold_name
from store.records import Area, Framework, Grade, InspectionKind, SourceKind, Tone
from store.search.query import Field, Filter, tokens
from store.suggestions import nearest

_YEARS = re.compile(r"(\d{4})?(?:\.\.|-)(\d{4})?|(\d{4})")

_IN_YEARS = (
    "f.last_year BETWEEN ? AND ? OR (f.first_year < f.last_year AND f.first_year BETWEEN ? AND ?)"
)
"""Put so that only what spans two years needs to be found by its first."""

_GRADES = {grade.value: grade.value for grade in Grade} | {"ri": Grade.REQUIRES_IMPROVEMENT.value}
_AREAS = {area.value: area.value for area in Area} | {
    "leadership": Area.LEADERS.value,
    "impact_of_leaders": Area.LEADERS.value,
    "protection": Area.HELP_AND_PROTECTION.value,
    "children_in_care": Area.CARE.value,
}
_FRAMEWORKS = {framework.lower(): framework.value for framework in Framework}
_INSPECTIONS = {kind.value: kind.value for kind in InspectionKind} | {
    "jtai": InspectionKind.JOINT_TARGETED_AREA_INSPECTION.value
}
_TONES = {tone.value: tone.value for tone in Tone}
_COUNCILS = {"_".join(kind.lower().split()): kind.value for kind in CouncilKind}
_SOURCES = {kind.value: kind.value for kind in SourceKind}


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that a row with a filter's columns meets, in SQL with its values."""

    sql: str
    values: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Conditions:
    """What filters ask for.

    `facts` are met by one row of facts or judgements together, `not_facts` by none; `articles` by
    the article itself; `words` are expressions for the full-text index, negated or not;
    `narrowing` is another, which every article with such facts meets: it may be put beside `words`
    and changes nothing but their speed.
    """

    facts: tuple[Condition, ...] = ()
    not_facts: tuple[Condition, ...] = ()
    articles: tuple[Condition, ...] = ()
    words: tuple[tuple[str, bool], ...] = ()
    councils: tuple[Condition, ...] = ()
    narrowing: str = ""
    hint: str | None = None

    @property
    def concern_articles_alone(self) -> bool:
        """Whether they ask what only an article has: a publisher, a speaker, a kind of source."""
        return bool(self.articles or self.words)


def conditions(filters: Iterable[Filter], *, of_statements: bool = False) -> Conditions:
    """What these filters ask for; `hint` names the first value that means nothing.

    With `of_statements`, the rows that meet `facts` are statements instead.
    """
    meanings = _IN_STATEMENTS if of_statements else _MEANINGS
    facts: list[Condition] = []
    not_facts: list[Condition] = []
    articles: list[Condition] = []
    words: list[tuple[str, bool]] = []
    of_councils: list[Condition] = []
    narrowing: list[str] = []
    hint: str | None = None
    for wish in filters:
        if not wish.values:
            continue
        if wish.field in (Field.PUBLISHER, Field.SPEAKER):
            expression = _column(wish)
            words += [(expression, wish.negated)] if expression else []
            continue
        condition, about_source, problem = meanings[wish.field](wish.values)
        if wish.field is Field.COUNCIL and not wish.negated and condition.values:
            narrowing.append(f"councils : ({' OR '.join(map(str, condition.values))})")
        hint = hint or problem
        if about_source:
            articles.append(_negated(condition) if wish.negated else condition)
        else:
            (not_facts if wish.negated else facts).append(condition)
        if wish.field in (Field.COUNCIL, Field.REGION) or condition.sql.startswith(_OF_COUNCILS):
            of_councils.append(_negated(condition) if wish.negated else condition)
    return Conditions(
        facts=tuple(facts),
        not_facts=tuple(not_facts),
        articles=tuple(articles),
        words=tuple(words),
        councils=tuple(of_councils),
        narrowing=" AND ".join(narrowing),
        hint=hint,
    )


def values_of(field: Field) -> tuple[str, ...]:
    """The values that a filter can be completed with; none where anything can stand."""
    match field:
        case Field.COUNCIL:
            return tuple(sorted({council.name for council in councils()}))
        case Field.REGION:
            return tuple(sorted({council.region for council in councils()}))
        case Field.GRADE:
            return tuple(Grade)
        case Field.AREA:
            return tuple(Area)
        case Field.FRAMEWORK:
            return tuple(Framework)
        case Field.KIND:
            return (*InspectionKind, *SourceKind, *CouncilKind)
        case Field.TONE:
            return tuple(Tone)
        case _:
            return ()


_OF_COUNCILS = "f.ons_code "

_Meaning = tuple[Condition, bool, str | None]


def _council(values: Iterable[str]) -> _Meaning:
    codes: set[str] = set()
    hint: str | None = None
    for value in values:
        exact = council_by_name(value)
        folded = fold_name(value)
        found = {
            council.ons_code
            for council in councils()
            if (exact and council.name == exact.name)
            or (not exact and any(fold_name(name).startswith(folded) for name in council.names))
        }
        codes |= found
        if not found:
            hint = hint or _nearest("council", value, values_of(Field.COUNCIL))
    return _one_of("ons_code", codes), False, hint


def _region(values: Iterable[str]) -> _Meaning:
    return _named("region", "region", {region.lower(): region for region in _regions()}, values)


def _regions() -> tuple[str, ...]:
    return values_of(Field.REGION)


def _grade(values: Iterable[str]) -> _Meaning:
    return _named("grade", "grade", _GRADES, values)


def _area(values: Iterable[str]) -> _Meaning:
    return _named("area", "area", _AREAS, values)


def _framework(values: Iterable[str]) -> _Meaning:
    return _named("framework", "framework", _FRAMEWORKS, values)


def _kind(values: Iterable[str]) -> _Meaning:
    wanted = tuple(values)
    visits, _, hint = _named("kind", "kind", _INSPECTIONS, wanted)
    if hint is None:
        return visits, False, None
    sources, _, no_source = _named("articles.kind", "kind", _SOURCES, wanted)
    if no_source is None:
        return sources, True, None
    kinds, _, no_council = _named("kind", "kind", _COUNCILS, wanted)
    if no_council is None:
        codes = {council.ons_code for council in councils() if council.kind in kinds.values}
        return _one_of("ons_code", codes), False, None
    return visits, False, hint


def _year(values: Iterable[str]) -> _Meaning:
    parts: list[str] = []
    numbers: list[object] = []
    hint: str | None = None
    for value in values:
        found = _YEARS.fullmatch(value)
        if found is None or value in ("..", "-"):
            hint = hint or f"{value[:40]!r} is no year; write year:2018, or year:2018..2022."
            continue
        first, last = found[3] or found[1], found[3] or found[2]
        parts.append(_IN_YEARS)
        numbers += [int(first or 0), int(last or 9999)] * 2
    return Condition(f"({' OR '.join(parts) or 'FALSE'})", tuple(numbers)), False, hint


def _tone(values: Iterable[str]) -> _Meaning:
    return _named("tone", "tone", _TONES, values)


def _of_source(
    table: str, meaning: Callable[[Iterable[str]], _Meaning]
) -> Callable[[Iterable[str]], _Meaning]:
    """The meaning of a filter that a row of another table meets, for the article of that row."""

    def of_source(values: Iterable[str]) -> _Meaning:
        condition, about_source, hint = meaning(values)
        if about_source:
            return condition, True, hint
        rows = (
            f"SELECT 1 FROM {table} f INDEXED BY {table}_by_article"
            f" WHERE f.article = articles.id AND {condition.sql}"
        )
        return Condition(f"EXISTS ({rows})", condition.values), True, hint

    return of_source


_MEANINGS: Mapping[Field, Callable[[Iterable[str]], _Meaning]] = {
    Field.COUNCIL: _council,
    Field.REGION: _region,
    Field.GRADE: _grade,
    Field.AREA: _area,
    Field.FRAMEWORK: _framework,
    Field.KIND: _kind,
    Field.YEAR: _year,
    Field.TONE: _of_source("statements", _tone),
}
_IN_STATEMENTS = {
    **_MEANINGS,
    Field.GRADE: _of_source("facts", _grade),
    Field.FRAMEWORK: _of_source("facts", _framework),
    Field.KIND: _of_source("facts", _kind),
    Field.TONE: _tone,
}


def _named(column: str, field: str, meanings: Mapping[str, str], values: Iterable[str]) -> _Meaning:
    chosen: set[str] = set()
    hint: str | None = None
    for value in values:
        key = ("_" if field != "region" else " ").join(tokens(value))
        found = {meanings[key]} if key in meanings else set()
        found = found or {meaning for name, meaning in meanings.items() if name.startswith(key)}
        chosen |= found
        if not found:
            hint = hint or _nearest(field, value, tuple(meanings))
    return _one_of(column, chosen), False, hint


def _one_of(column: str, values: set[str]) -> Condition:
    name = column if "." in column else f"f.{column}"
    return Condition(f"{name} IN ({', '.join('?' * len(values))})", tuple(sorted(values)))


def _negated(condition: Condition) -> Condition:
    return Condition(f"NOT ({condition.sql})", condition.values)


def _column(wish: Filter) -> str:
    column = "publisher" if wish.field is Field.PUBLISHER else "speakers"
    phrases = [" ".join(tokens(value)) for value in wish.values]
    wanted = " OR ".join(f'"{phrase}"*' for phrase in phrases if phrase)
    return f"{column} : ({wanted})" if wanted else ""


def _nearest(field: str, value: str, names: Iterable[str]) -> str:
    return f"No {field} is called {value[:40]!r}{nearest(value, names)}"
