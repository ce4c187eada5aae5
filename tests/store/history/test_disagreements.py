"""What two sources cannot both be right about."""

from hypothesis import given
from hypothesis import strategies as st

from store.dates import PartialDate
from store.history.disagreements import Disagreement, Matter, disagreements
from store.history.gathering import Telling
from store.history.merging import source_of
from store.records import Area, Grade, Inspection, InspectionKind, Judgement, Span
from tests.store.samples import a_record


def telling(
    serial: int,
    grade: Grade = Grade.GOOD,
    *,
    kind: InspectionKind = InspectionKind.INSPECTION,
    start: str | None = None,
    end: str | None = None,
    published: str | None = None,
    mention: bool = False,
) -> Telling:
    record = a_record(f"Source number {serial}.", published="2022-06")
    start, end, published = (
        PartialDate(text) if text else None for text in (start, end, published)
    )
    judgement = Judgement(Area.OVERALL, grade, None, (Span(0, 6, "Source"),))
    inspection = Inspection(
        "Leeds",
        "E08000035",
        kind=kind,
        start=start,
        end=end,
        published=published,
        judgements=(judgement,),
        mentions=(Span(7, 13, "number"),) if mention else (),
    )
    return Telling(source_of(record), inspection)


def claims(found: tuple[Disagreement, ...]) -> dict[Matter, list[str]]:
    return {each.matter: sorted(claim.value for claim in each.claims) for each in found}


def test_sources_that_agree_or_are_vaguer_do_not_disagree() -> None:
    assert not disagreements(
        [
            telling(1, start="2022-02-21", end="2022-03-04", published="2022-05-09"),
            telling(2, start="2022-02", end="2022-03", published="2022-05"),
            telling(3, end="2022-03-04"),
            telling(4, published="2022"),
            telling(5, published="2022-03"),
        ]
    )


def test_two_grades_for_one_judgement_stand_with_their_sentences() -> None:
    (found,) = disagreements(
        [
            telling(1, Grade.GOOD, end="2022-03"),
            telling(2, Grade.OUTSTANDING, end="2022-03-04"),
            telling(3, Grade.GOOD, end="2022-03-04"),
        ]
    )
    assert (found.council, found.matter, found.area) == ("Leeds", Matter.GRADE, Area.OVERALL)
    assert [claim.value for claim in found.claims] == ["good", "outstanding"]
    assert [len(claim.sources) for claim in found.claims] == [2, 1]
    assert [excerpt.text for excerpt in found.claims[1].excerpts] == ["Source"]
    assert found.date == "2022-03-04"


def test_two_publication_dates() -> None:
    found = disagreements(
        [
            telling(1, end="2022-03-04", published="2022-05-09", mention=True),
            telling(2, published="2022-05-10"),
            telling(3, published="2022-05"),
        ]
    )
    assert claims(found) == {Matter.PUBLISHED: ["2022-05-09", "2022-05-10"]}
    assert {claim.excerpts[0].text for claim in found[0].claims} == {"number", "Source"}


def test_two_periods_on_site() -> None:
    found = disagreements(
        [
            telling(1, start="2022-02-21", end="2022-03-04"),
            telling(2, start="2022-02-21", end="2022-03-05"),
        ]
    )
    assert claims(found) == {Matter.ON_SITE: ["2022-02-21/2022-03-04", "2022-02-21/2022-03-05"]}
    apart = disagreements([telling(1, end="2022-03"), telling(2, start="2022-02", end="2022-02")])
    assert claims(apart) == {Matter.ON_SITE: ["2022-02", "2022-03"]}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(Grade),
            st.sampled_from(["2022", "2022-02", "2022-03", "2022-03-04"]),
            st.sampled_from([None, "2022", "2022-05", "2022-05-09", "2022-06"]),
        ),
        max_size=6,
    ),
    st.randoms(use_true_random=False),
)
def test_every_claim_is_contradicted_and_the_order_of_sources_does_not_matter(
    told: list[tuple[Grade, str, str | None]], random: object
) -> None:
    tellings = [
        telling(serial, grade, end=end, published=published)
        for serial, (grade, end, published) in enumerate(told)
    ]
    found = disagreements(tellings)
    for each in found:
        values = [claim.value for claim in each.claims]
        assert len(values) == len(set(values)) >= 2
        assert all(claim.sources and claim.excerpts for claim in each.claims)
    random.shuffle(tellings)  # type: ignore[attr-defined]
    assert disagreements(tellings) == found
