"""England counted as official statistics count it, on histories written by hand."""

import datetime
from typing import Any

import pytest

from store.councils import council_by_name
from store.dates import PartialDate
from store.history.inspections import (
    CouncilHistory,
    Excerpt,
    MergedInspection,
    MergedJudgement,
    Reading,
    Source,
)
from store.history.summary import AreaCount, Grouping, Picture, movement, picture
from store.records import Area, Change, Grade, InspectionKind, SourceKind

O, G, RI, I = (  # noqa: E741
    Grade.OUTSTANDING,
    Grade.GOOD,
    Grade.REQUIRES_IMPROVEMENT,
    Grade.INADEQUATE,
)
MARCH = datetime.date(2024, 3, 31)


def a_date(text: str | None) -> PartialDate | None:
    return PartialDate(text) if text else None


def a_source(published: str | None, kind: SourceKind = SourceKind.ARTICLE) -> Source:
    return Source("00", "a.txt", kind, None, None, None, a_date(published), None)


def inspected(
    end: str | None,
    *,
    start: str | None = None,
    published: str | None = None,
    told: str | None = None,
    kind: InspectionKind = InspectionKind.INSPECTION,
    judgements: tuple[MergedJudgement, ...] | None = None,
    **grades: Grade,
) -> MergedInspection:
    judged = tuple(
        MergedJudgement(Area(area), (Reading(grade, ()),)) for area, grade in grades.items()
    )
    return MergedInspection(
        council="",
        ons_code="",
        framework=None,
        kind=kind,
        start=a_date(start),
        end=a_date(end),
        published=a_date(published),
        lead_inspector=None,
        judgements=judged if judgements is None else judgements,
        sources=(a_source(told),),
        mentioned_by=(),
        mentions=(),
    )


def history(name: str, *newest_first: MergedInspection, on: str = "2024-03-31") -> CouncilHistory:
    council = council_by_name(name, datetime.date.fromisoformat(on))
    assert council
    return CouncilHistory(
        council.name, council.ons_code, council.kind, council.region, newest_first
    )


def overall(counted: Picture, group: int = 0) -> AreaCount:
    (area,) = [each for each in counted.groups[group].areas if each.area is Area.OVERALL]
    return area


def held(counted: Picture, group: int = 0) -> dict[str, int]:
    return {
        grade.value: number for grade, number in overall(counted, group).grades.items() if number
    }


def test_each_council_counts_with_its_latest_inspection_alone() -> None:
    counted = picture(
        [
            history("Leeds", inspected("2022-03-04", overall=O), inspected("2018-10", overall=G)),
            history("Kirklees", inspected("2019-07", overall=RI)),
            history("Calderdale", inspected("2018-12", overall=G)),
        ],
        MARCH,
    )
    assert held(counted) == {"outstanding": 1, "good": 1, "requires_improvement": 1}
    area = overall(counted)
    assert (area.counted, area.good_or_outstanding) == (3, 2)
    assert area.share == pytest.approx(2 / 3)
    assert (counted.groups[0].councils, counted.groups[0].inspected) == (153, 3)


def test_an_area_that_the_latest_inspection_does_not_grade_is_not_filled_from_an_older_one() -> (
    None
):
    counted = picture(
        [history("Leeds", inspected("2024-02", leaders=O), inspected("2018-10", overall=G))], MARCH
    )
    assert [area.area for area in counted.groups[0].areas] == [Area.LEADERS]


@pytest.mark.parametrize(
    ("dates", "counts"),
    [
        ({"end": "2024-03-31"}, True),
        ({"end": "2024-04-01"}, False),
        ({"end": "2024-03"}, True),
        ({"end": "2024"}, False),
        ({"end": None, "start": "2024-03-11"}, True),
        ({"end": None, "published": "2024-03-20"}, True),
        ({"end": "2024", "published": "2024-03-20"}, True),
        ({"end": None, "published": "2024-05-20"}, False),
        ({"end": None}, False),
    ],
)
def test_an_inspection_counts_when_it_had_certainly_ended(
    dates: dict[str, Any], counts: bool
) -> None:
    counted = picture([history("Leeds", inspected(**dates, overall=G))], MARCH)
    assert counted.groups[0].inspected == counts


@pytest.mark.parametrize(
    ("dates", "counts"),
    [
        ({"published": "2024-04-30"}, True),
        ({"published": "2024-05-01"}, False),
        ({"published": "2024-05-01", "told": "2024-04-30"}, False),
        ({"told": "2024-04-30"}, True),
        ({"told": "2024-05-01"}, False),
        ({}, False),
    ],
)
def test_what_was_published_after_the_cut_off_does_not_count(
    dates: dict[str, Any], counts: bool
) -> None:
    histories = [history("Leeds", inspected("2024-03-08", **dates, overall=G))]
    counted = picture(histories, MARCH, datetime.date(2024, 4, 30))
    assert counted.groups[0].inspected == counts


def test_an_old_inspection_without_a_publication_date_was_surely_published() -> None:
    histories = [history("Leeds", inspected("2018-10", overall=G))]
    assert picture(histories, MARCH, MARCH).groups[0].inspected == 1


def test_before_the_cut_off_the_inspection_before_counts() -> None:
    newer = inspected("2024-03-08", published="2024-05-02", overall=O)
    older = inspected("2018-10", published="2018-12-18", overall=G)
    assert held(picture([history("Leeds", newer, older)], MARCH, datetime.date(2024, 4, 30))) == {
        "good": 1
    }
    assert held(picture([history("Leeds", newer, older)], MARCH)) == {"outstanding": 1}


def test_visits_and_inspections_without_a_grade_are_passed_over() -> None:
    counted = picture(
        [
            history(
                "Leeds",
                inspected("2024-01", kind=InspectionKind.FOCUSED_VISIT),
                inspected("2023-05"),
                inspected("2018-10", overall=G),
            )
        ],
        MARCH,
    )
    assert held(counted) == {"good": 1}


def test_an_abolished_council_leaves_with_its_last_day() -> None:
    cumbria = history("Cumbria", inspected("2017-11", overall=RI), on="2020-01-01")
    last_day, next_day = datetime.date(2023, 3, 31), datetime.date(2023, 4, 1)
    assert held(picture([cumbria], last_day)) == {"requires_improvement": 1}
    assert picture([cumbria], next_day).groups[0].areas == ()
    assert picture([cumbria], last_day).groups[0].councils == 152
    assert picture([cumbria], next_day).groups[0].councils == 153


def test_by_region_and_by_kind_every_council_stands_in_one_group() -> None:
    histories = [
        history("Leeds", inspected("2022-03", overall=O)),
        history("Camden", inspected("2022-04", overall=O)),
        history("Barnet", inspected("2019-05", overall=G)),
    ]
    for by in Grouping:
        counted = picture(histories, MARCH, by=by)
        england, *groups = counted.groups
        assert sum(group.councils for group in groups) == england.councils == 153
        assert sum(group.inspected for group in groups) == england.inspected == 3
    names = [group.name for group in picture(histories, MARCH, by=Grouping.REGION).groups]
    assert len(names) == 10
    london = names.index("London")
    assert held(picture(histories, MARCH, by=Grouping.REGION), london) == {
        "outstanding": 1,
        "good": 1,
    }


def disputed(first: SourceKind, second: SourceKind) -> MergedInspection:
    def reading(grade: Grade, kind: SourceKind) -> Reading:
        return Reading(grade, (Excerpt(a_source("2022-05", kind), 0, 1, "x"),))

    judgement = MergedJudgement(Area.OVERALL, (reading(G, first), reading(O, second)))
    return inspected("2022-03", judgements=(judgement,))


def test_a_grade_that_sources_dispute_is_not_counted_unless_ofsted_settles_it() -> None:
    article, report = SourceKind.ARTICLE, SourceKind.REPORT
    open_question = overall(picture([history("Leeds", disputed(article, article))], MARCH))
    assert (open_question.counted, open_question.disputed, open_question.share) == (0, 1, None)
    settled = picture([history("Leeds", disputed(report, article))], MARCH)
    assert held(settled) == {"good": 1}
    assert overall(settled).disputed == 0
    assert overall(picture([history("Leeds", disputed(report, report))], MARCH)).disputed == 1


def test_what_moved_is_told_of_councils_that_were_inspected_anew() -> None:
    since = datetime.date(2023, 3, 31)
    moved = movement(
        [
            history("Leeds", inspected("2023-06", overall=O), inspected("2018-10", overall=G)),
            history("Kirklees", inspected("2023-07", overall=I), inspected("2019-07", overall=RI)),
            history("Barnet", inspected("2024-01", overall=G), inspected("2019-05", overall=G)),
            history("Camden", inspected("2022-04", overall=O)),
            history("Bury", inspected("2023-10", overall=G)),
            history(
                "Derby",
                inspected("2023-10", overall=RI),
                inspected("2010-10", overall=Grade.ADEQUATE),
            ),
        ],
        since,
        MARCH,
    )
    (area,) = moved.groups[0].areas
    assert (area.improved, area.same, area.declined) == (1, 1, 1)
    assert (area.incomparable, area.not_inspected) == (1, 1)
    assert [(move.council, move.before, move.after, move.change) for move in moved.moves] == [
        ("Barnet", G, G, Change.SAME),
        ("Derby", Grade.ADEQUATE, RI, None),
        ("Kirklees", RI, I, Change.DOWN),
        ("Leeds", G, O, Change.UP),
    ]


def test_areas_that_only_one_of_two_inspections_grades_did_not_move() -> None:
    newer = inspected("2023-06", care=O, care_leavers=G, leaders=G)
    older = inspected("2018-10", care_and_care_leavers=G, leaders=RI)
    moved = movement([history("Leeds", newer, older)], datetime.date(2023, 3, 31), MARCH)
    assert [move.area for move in moved.moves] == [Area.LEADERS]
    assert [area.area for area in moved.groups[0].areas] == [Area.LEADERS]


def test_what_moved_by_region() -> None:
    histories = [
        history("Leeds", inspected("2023-06", overall=O), inspected("2018-10", overall=G)),
        history("Barnet", inspected("2024-01", overall=G), inspected("2019-05", overall=G)),
    ]
    moved = movement(histories, datetime.date(2023, 3, 31), MARCH, by=Grouping.REGION)
    assert [(group.name, group.areas[0].improved) for group in moved.groups] == [
        ("England", 1),
        ("London", 0),
        ("Yorkshire and The Humber", 1),
    ]
