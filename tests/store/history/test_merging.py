import random
from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from store.dates import PartialDate
from store.history.gathering import Telling
from store.history.inspections import MergedInspection
from store.history.merging import merge, source_of
from store.records import (
    Area,
    Change,
    Framework,
    Grade,
    Inspection,
    InspectionKind,
    Judgement,
    SourceKind,
    Span,
    Status,
)
from tests.store.samples import a_record

LEEDS = ("Leeds", "E08000035")


def telling(
    serial: int,
    grades: dict[Area, Grade] | None = None,
    *,
    status: Status = Status.REPORTED,
    kind: InspectionKind = InspectionKind.INSPECTION,
    framework: Framework | None = None,
    start: str | None = None,
    published: str | None = None,
    written: str | None = None,
    source_kind: SourceKind = SourceKind.ARTICLE,
) -> Telling:
    record = a_record(f"Source number {serial}.", published=written, kind=source_kind)
    judgements = tuple(
        Judgement(area, grade, None, (Span(0, 6, "Source"),))
        for area, grade in (grades or {}).items()
    )
    inspection = Inspection(
        *LEEDS,
        framework=framework,
        kind=kind,
        start=PartialDate(start) if start else None,
        published=PartialDate(published) if published else None,
        status=status,
        judgements=judgements,
    )
    return Telling(source_of(record), inspection)


def dates(inspections: Sequence[MergedInspection]) -> list[str | None]:
    return [inspection.date for inspection in inspections]


GOOD = {Area.OVERALL: Grade.GOOD}
OUTSTANDING = {Area.OVERALL: Grade.OUTSTANDING}


def test_on_site_dates_and_publication_dates_meet() -> None:
    (one,) = merge(
        [
            telling(1, GOOD, start="2018-10", written="2018-12-19"),
            telling(2, GOOD, published="2018-12-18", written="2018-12-19"),
            telling(3, GOOD, published="2018", status=Status.PREVIOUS, written="2022"),
        ]
    )
    assert (one.start, one.published) == ("2018-10", "2018-12-18")
    assert (len(one.sources), len(one.mentioned_by)) == (2, 1)


def test_a_year_later_it_is_another_inspection() -> None:
    merged = merge([telling(1, GOOD, start="2018-10"), telling(2, GOOD, start="2019-11")])
    assert dates(merged) == ["2019-11", "2018-10"]


def test_a_visit_is_no_inspection_and_no_other_visit() -> None:
    visit, monitoring = InspectionKind.FOCUSED_VISIT, InspectionKind.MONITORING_VISIT
    merged = merge(
        [
            telling(1, GOOD, start="2018-01"),
            telling(2, kind=visit, start="2018-01"),
            telling(3, kind=visit, start="2018-01", status=Status.PREVIOUS),
            telling(4, kind=visit, start="2018-03"),
            telling(5, kind=monitoring, start="2018-01"),
        ]
    )
    assert len(merged) == 4


def test_two_frameworks_are_two_inspections() -> None:
    merged = merge(
        [
            telling(1, GOOD, start="2017-12", framework=Framework.SIF),
            telling(2, GOOD, published="2018-01", framework=Framework.ILACS),
        ]
    )
    assert len(merged) == 2


def test_one_source_does_not_tell_an_inspection_as_news_and_as_history() -> None:
    merged = merge(
        [
            telling(1, GOOD, start="2018-10", written="2018-12"),
            telling(1, OUTSTANDING, published="2018", status=Status.PREVIOUS, written="2018-12"),
        ]
    )
    assert len(merged) == 2


def test_two_grades_for_one_judgement_both_stay_and_the_report_comes_first() -> None:
    (one,) = merge(
        [
            telling(1, GOOD, start="2018-10-08"),
            telling(2, GOOD, start="2018-10"),
            telling(3, OUTSTANDING, start="2018-10-08", source_kind=SourceKind.REPORT),
        ]
    )
    (overall,) = one.judgements
    assert overall.disputed
    assert [reading.grade for reading in overall.readings] == [Grade.OUTSTANDING, Grade.GOOD]
    assert [len(reading.excerpts) for reading in overall.readings] == [1, 2]


def test_of_articles_alone_the_many_come_first() -> None:
    (one,) = merge(
        [telling(1, OUTSTANDING, start="2018-10-08")]
        + [telling(serial, GOOD, start="2018-10") for serial in (2, 3)]
    )
    assert one.judgements[0].grade is Grade.GOOD


def test_a_change_is_worked_out_for_the_same_area_alone() -> None:
    newest, _ = merge(
        [
            telling(1, {Area.OVERALL: Grade.GOOD, Area.CARE: Grade.GOOD}, start="2023-05"),
            telling(
                2,
                {Area.OVERALL: Grade.INADEQUATE, Area.CARE_AND_CARE_LEAVERS: Grade.GOOD},
                start="2019-05",
            ),
        ]
    )
    assert {each.area: each.change for each in newest.judgements} == {
        Area.OVERALL: Change.UP,
        Area.CARE: None,
    }


def test_a_visit_between_does_not_hide_the_inspection_before() -> None:
    newest, _, _ = merge(
        [
            telling(1, GOOD, start="2022-02"),
            telling(2, kind=InspectionKind.FOCUSED_VISIT, start="2021-08"),
            telling(3, GOOD, start="2018-10"),
        ]
    )
    assert newest.judgements[0].change is Change.SAME


def test_adequate_and_requires_improvement_are_not_compared() -> None:
    newest, _ = merge(
        [
            telling(1, {Area.OVERALL: Grade.REQUIRES_IMPROVEMENT}, start="2015-02"),
            telling(2, {Area.OVERALL: Grade.ADEQUATE}, start="2011-02"),
        ]
    )
    assert newest.judgements[0].change is None


def test_a_disputed_grade_has_no_change() -> None:
    newest, _ = merge(
        [
            telling(1, GOOD, start="2022-02"),
            telling(2, OUTSTANDING, start="2022-02"),
            telling(3, GOOD, start="2018-02"),
        ]
    )
    assert newest.judgements[0].change is None


def test_an_undated_grade_joins_the_only_inspection_that_it_can_mean() -> None:
    newest, before = merge(
        [
            telling(1, GOOD, start="2022-02", written="2022-04"),
            telling(2, OUTSTANDING, start="2018-02", written="2018-04"),
            telling(1, OUTSTANDING, status=Status.PREVIOUS, written="2022-04"),
        ]
    )
    assert len(newest.mentioned_by) == 0
    assert len(before.mentioned_by) == 1


def test_a_late_article_with_the_same_grades_is_about_the_same_inspection() -> None:
    both = {Area.OVERALL: Grade.GOOD, Area.LEADERS: Grade.GOOD}
    (one,) = merge([telling(1, both, published="2015-03"), telling(2, GOOD, published="2015-07")])
    assert len(one.sources) == 2
    assert (
        len(merge([telling(1, GOOD, published="2015-03"), telling(2, both, published="2016")])) == 2
    )


def test_three_grades_mark_an_inspection_that_nothing_dates() -> None:
    three = {Area.OVERALL: Grade.GOOD, Area.LEADERS: Grade.GOOD, Area.CARE: Grade.INADEQUATE}
    (one,) = merge([telling(1, three, start="2024-01-08"), telling(2, three)])
    assert len(one.sources) == 2
    assert len(merge([telling(1, three, start="2024-01-08"), telling(2, GOOD)])) == 2


def test_an_undated_grade_that_can_mean_two_inspections_stays_alone() -> None:
    merged = merge(
        [
            telling(1, GOOD, start="2022-02", written="2022-04"),
            telling(2, OUTSTANDING, start="2018-02", written="2018-04"),
            telling(3, OUTSTANDING, start="2014-02", written="2014-04"),
            telling(1, OUTSTANDING, status=Status.PREVIOUS, written="2022-04"),
        ]
    )
    assert dates(merged) == ["2022-02", "2018-02", "2014-02", None]


WRITTEN = ["2018-12-19", "2022-05", "2023", "2022-05", "2018-12-19", None]


def of_a_source(serial: int, *args: Any, **kwargs: Any) -> Telling:
    return telling(serial, *args, written=WRITTEN[serial], **kwargs)


tellings = st.builds(
    of_a_source,
    st.integers(0, 5),
    st.dictionaries(st.sampled_from(list(Area)[:3]), st.sampled_from(list(Grade)), max_size=2),
    status=st.sampled_from(Status),
    kind=st.sampled_from(list(InspectionKind)[:4]),
    framework=st.none() | st.sampled_from(Framework),
    start=st.none() | st.sampled_from(["2018", "2018-10", "2018-10-08", "2019-01", "2022-03"]),
    published=st.none() | st.sampled_from(["2018", "2018-12", "2018-12-18", "2022", "2022-05-09"]),
)


@given(st.lists(tellings, max_size=8), st.randoms())
def test_the_order_in_which_sources_came_does_not_matter(
    told: list[Telling], chance: random.Random
) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)
    assert merge(shuffled) == merge(told)


@given(st.lists(tellings, max_size=8))
def test_no_grade_and_no_source_is_lost_and_none_is_made_up(told: list[Telling]) -> None:
    def grades(of: Sequence[Telling]) -> set[tuple[str, Area, Grade]]:
        return {(t.source.sha256, j.area, j.grade) for t in of for j in t.inspection.judgements}

    merged = merge(told)
    assert {
        (excerpt.source.sha256, judgement.area, reading.grade)
        for inspection in merged
        for judgement in inspection.judgements
        for reading in judgement.readings
        for excerpt in reading.excerpts
    } == grades(told)
    assert {s for i in merged for s in (*i.sources, *i.mentioned_by)} == {t.source for t in told}
    for inspection in merged:
        kinds = {inspection.kind}
        assert kinds <= {t.inspection.kind for t in told}
