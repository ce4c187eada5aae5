"""What a search gives, on a library of a few sources."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.library import Library
from store.records import Area, Grade, InspectionKind, Record, SourceKind
from store.search.asking import Search
from store.search.filters import conditions
from store.search.in_articles import _articles_query, _Way
from store.search.query import parse_query
from store.search.searching import Hit, HitKind
from tests.store.samples import a_record, judged, said, told

LEEDS = "Leeds was rated good by Ofsted. Personal education plans were late. They were not brief."
KIRKLEES = (
    "Kirklees was rated inadequate for help and protection. The mayor of Leeds had no part in it. "
    "“Plans for every child have improved since,” the director said."
)
VISIT = "Inspectors made a focused visit to Calderdale. Education was their theme."


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = Library.open(tmp_path_factory.mktemp("home"))
    library.add(records())
    return library


def records() -> list[Record]:
    good = judged(LEEDS, Area.OVERALL, Grade.GOOD, "Leeds was rated good by Ofsted.")
    sentence = "Kirklees was rated inadequate for help and protection."
    inadequate = judged(KIRKLEES, Area.HELP_AND_PROTECTION, Grade.INADEQUATE, sentence)
    return [
        a_record(LEEDS, told("Leeds", good, start="2018-10"), title="A city is praised"),
        a_record(
            KIRKLEES,
            told("Kirklees", inadequate, start="2016-09"),
            title="Trouble in the valley",
            publisher="Sector Review",
            published="2016-11-25",
            quotations=(said(KIRKLEES, "Plans for every child have improved since", "A Speaker"),),
        ),
        a_record(
            VISIT,
            told("Calderdale", kind=InspectionKind.FOCUSED_VISIT, start="2021-05"),
            title="A visit",
            kind=SourceKind.REPORT,
            publisher="Ofsted",
        ),
    ]


def articles(library: Library, query: str) -> list[str]:
    found = [hit.source for hit in library.search(query).hits if hit.kind in ("title", "text")]
    return sorted(source.title or "" for source in found if source)


def kinds(library: Library, query: str) -> list[HitKind]:
    return [hit.kind for hit in library.search(query).hits]


def shown(hit: Hit) -> tuple[str, list[str]]:
    return hit.text, [hit.text[start:end] for start, end in hit.marks]


def test_a_council_comes_before_its_judgements_and_they_before_articles(library: Library) -> None:
    assert kinds(library, "leeds") == ["council", "judgement", "text", "text"]


def test_a_council_is_found_by_its_other_names(library: Library) -> None:
    assert library.search("calderdale metropolitan bor").hits[0].kind is HitKind.COUNCIL


def test_councils_are_told_apart_by_their_kind(library: Library) -> None:
    assert [each.council for each in library.councils("kind:metropolitan grade:good")] == ["Leeds"]
    assert library.councils("kind:county") == []
    assert HitKind.COUNCIL in kinds(library, "leeds kind:metropolitan")
    assert kinds(library, "leeds kind:unitary") == []


def test_a_judgement_leads_to_its_sentence(library: Library) -> None:
    (hit,) = (hit for hit in library.search("kirklees inadeq").hits if hit.kind == "judgement")
    assert hit.source is not None
    assert hit.text == "Kirklees · Help and protection: Inadequate · inspection, September 2016"
    record = library.article(hit.source.sha256)
    assert record is not None
    assert record.text[hit.start : hit.end].startswith("Kirklees was rated inadequate")


def test_a_text_hit_shows_its_sentence_and_its_place(library: Library) -> None:
    (hit,) = library.search("education plan").hits
    assert hit.source is not None
    assert shown(hit) == ("Personal education plans were late.", ["education plan"])
    assert LEEDS[hit.start : hit.end] == hit.text
    assert hit.council == "Leeds"


TWO = (
    "Leeds was rated good by Ofsted. Calderdale, too, was rated good. "
    "Its staff are a joy to Calderdale. Staff in Leeds and Calderdale met. Everyone was glad."
)


@pytest.mark.parametrize(
    ("query", "council"),
    [
        ("rated leeds", "Leeds"),
        ("too rated", "Calderdale"),
        ("joy", "Calderdale"),
        ("met", None),
        ("glad", None),
    ],
)
def test_a_hit_in_a_source_on_two_councils_names_the_one_that_its_sentence_tells_of(
    tmp_path: Path, query: str, council: str | None
) -> None:
    leeds = judged(TWO, Area.OVERALL, Grade.GOOD, "Leeds was rated good by Ofsted.")
    calderdale = judged(TWO, Area.OVERALL, Grade.GOOD, "Calderdale, too, was rated good.")
    library = Library.open(tmp_path)
    library.add([a_record(TWO, told("Leeds", leeds), told("Calderdale", calderdale))])
    (hit,) = (hit for hit in library.search(query).hits if hit.kind is HitKind.TEXT)
    assert hit.council == council


def test_a_council_that_is_named_within_another_s_name_is_not_meant(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    text = "Children here were seen. North Northamptonshire has more staff."
    library.add([a_record(text, told("Northamptonshire"), told("North Northamptonshire"))])
    (hit,) = (hit for hit in library.search("more staff").hits if hit.kind is HitKind.TEXT)
    assert hit.council == "North Northamptonshire"


def test_a_title_hit_shows_the_title(library: Library) -> None:
    (hit,) = library.search("praised").hits
    assert (hit.kind, hit.text) == (HitKind.TITLE, "A city is praised")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("plans ", ["A city is praised", "Trouble in the valley"]),
        ("plans -kirklees ", ["A city is praised"]),
        ('"education plans"', ["A city is praised"]),
        ('"plans education"', []),
        ("education OR mayor ", ["A city is praised", "A visit", "Trouble in the valley"]),
        ("leeds education OR mayor ", ["A city is praised", "Trouble in the valley"]),
        ("insp* ", ["A visit"]),
        ("insp ", []),
        ("council:leeds", ["A city is praised"]),
        ("council:Leeds,Kirklees", ["A city is praised", "Trouble in the valley"]),
        ("-council:leeds", ["A visit", "Trouble in the valley"]),
        ("council:leeds plans ", ["A city is praised"]),
        ("region:yorkshire", ["A city is praised", "A visit", "Trouble in the valley"]),
        ("region:london", []),
        ("grade:inadequate", ["Trouble in the valley"]),
        ("grade:good council:kirklees", []),
        ("area:help", ["Trouble in the valley"]),
        ("year:2016", ["Trouble in the valley"]),
        ("year:2017..2021", ["A city is praised", "A visit"]),
        ("year:..2018", ["A city is praised", "Trouble in the valley"]),
        ("year:2019..", ["A visit"]),
        ("-year:2016..2018", ["A visit"]),
        ("kind:focused_visit", ["A visit"]),
        ("kind:report", ["A visit"]),
        ("-kind:report", ["A city is praised", "Trouble in the valley"]),
        ("kind:metropolitan", ["A city is praised", "A visit", "Trouble in the valley"]),
        ('-kind:"London borough" plans ', ["A city is praised", "Trouble in the valley"]),
        ('kind:"London borough"', []),
        ('publisher:"sector review"', ["Trouble in the valley"]),
        ("-publisher:sector", ["A city is praised", "A visit"]),
        ('speaker:"A Speaker"', ["Trouble in the valley"]),
        ("plans speaker:speaker ", ["Trouble in the valley"]),
        ("-plans ", ["A visit"]),
    ],
)
def test_the_language_finds(library: Library, query: str, found: list[str]) -> None:
    assert articles(library, query) == found


@pytest.mark.parametrize(
    ("query", "hint"),
    [
        ("council:Kirkles", "did you mean Kirklees?"),
        ("area:leeders", "did you mean leaders"),
        ("grade:excellent", "No grade is called 'excellent'"),
        ("year:soon", "no year"),
        ("colour:red", "There is no filter 'colour'"),
    ],
)
def test_what_means_nothing_is_told_in_one_line(library: Library, query: str, hint: str) -> None:
    told = library.search(query).hint
    assert told is not None
    assert hint in told
    assert "\n" not in told


def test_councils_can_be_filtered(library: Library) -> None:
    def names(query: str) -> list[str]:
        return [council.council for council in library.councils(query)]

    assert names("") == ["Calderdale", "Kirklees", "Leeds"]
    assert names("grade:good") == ["Leeds"]
    assert names("kirk") == ["Kirklees"]
    assert names("year:2018.. -leeds") == ["Calderdale"]
    assert names("grade:outstanding") == []


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("gra", ["grade:"]),
        ("leeds grade:o", ["leeds grade:outstanding"]),
        ("grade:good,out", ["grade:good,outstanding"]),
        ("council:k", ["council:Kirklees"]),
        ("-council:k", ["-council:Kirklees"]),
        ('region:"yorkshire and', ['region:"Yorkshire and The Humber"']),
        ("publisher:sec", ['publisher:"Sector Review"']),
        ("year:202", ["year:2021"]),
        ("framework:il", ["framework:ILACS"]),
        ("kind:uni", ['kind:"unitary authority"']),
        ("tone:we", ["tone:weakness"]),
        ("speaker:a", ['speaker:"a speaker"']),
        ("leeds", []),
        ("colour:r", []),
        ("", []),
    ],
)
def test_filters_complete(library: Library, typed: str, completed: list[str]) -> None:
    assert library.complete(typed) == completed


WAYS = ((1, 2_000, 10), (1, 0, 10), (0, 1, 10), (10, 1, 10), (10, 1, 0))
"""What makes the search go every way to the articles whose facts meet a filter."""


@pytest.mark.parametrize("query", ["grade:good", "grade:good plans", "year:2016.. plans", "leeds"])
def test_the_same_is_found_whichever_way_it_is_looked_for(
    library: Library, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    found = library.search(query).hits
    for way in WAYS:
        _go(monkeypatch, *way)
        assert library.search(query).hits == found


@pytest.mark.parametrize(
    "query",
    ["grade:good", "year:2016..", "council:leeds,kirk", "council:leeds,kirk -grade:good"],
)
def test_filters_find_the_same_in_the_same_order_however_few_are_wanted(
    library: Library, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    found = library.search(query).hits
    assert {hit.kind for hit in found} == {HitKind.JUDGEMENT, HitKind.TITLE}
    for way in WAYS:
        _go(monkeypatch, *way)
        for wanted in range(len(found) + 1):
            assert library.search(query, wanted).hits == found[:wanted]
            assert library.search(query, wanted, ranked=False).hits == found[:wanted]


def _go(monkeypatch: pytest.MonkeyPatch, few: int, newest: int, share: int) -> None:
    monkeypatch.setattr("store.search.in_articles.FEW", few)
    monkeypatch.setattr("store.search.in_articles.NEWEST", newest)
    monkeypatch.setattr("store.search.in_articles.SHARE", share)


def test_of_a_query_without_end_the_first_words_are_looked_for(library: Library) -> None:
    results = library.search(" ".join(["plans"] * 500))
    assert results.hint is not None
    assert results.hint.startswith("Only the first ")


def test_words_on_end_come_before_words_in_one_sentence_and_these_before_the_rest(
    tmp_path: Path,
) -> None:
    library = Library.open(tmp_path)
    texts = [
        "Plans were made. Education is personal. Plans and plans. Education. Personal. Plans.",
        "Plans for education are personal here, and this text is a good deal longer than others.",
        "Now, about personal education plans, which come late in this text, and only once at that.",
    ]
    library.add([a_record(text, title=str(number)) for number, text in enumerate(texts)])
    hits = library.search("personal education plans").hits
    assert [hit.source.title for hit in hits if hit.source] == ["2", "1", "0"]


def test_the_order_is_the_same_every_time(library: Library) -> None:
    assert library.search("plans or education").hits == library.search("plans or education").hits


def test_an_interrupted_search_gives_nothing_and_the_next_everything(library: Library) -> None:
    library.interrupt_search()
    assert library.search("plans").hits


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(
    query=st.text()
    | st.lists(
        st.sampled_from(
            ['"', "-", "OR", "*", "council:", "year:", "grade:good", "..", "plans", "\0"]
        )
    ).map(" ".join)
)
def test_any_text_at_all_gives_results_or_a_hint(library: Library, query: str) -> None:
    for ranked in (True, False):
        results = library.search(query, ranked=ranked)
        assert results.hint is None or "\n" not in results.hint
        for hit in results.hits:
            assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks)
    library.complete(query)
    library.councils(query)


@given(at=st.integers(0, len(KIRKLEES)), length=st.integers(3, 12))
def test_whatever_is_typed_from_a_text_finds_it(library: Library, at: int, length: int) -> None:
    begin = at
    while 0 < begin < len(KIRKLEES) and KIRKLEES[begin - 1].isalnum():
        begin -= 1
    typed = KIRKLEES[begin : begin + length]
    if typed[-1:].isalnum() and '"' not in typed and ":" not in typed and "-" not in typed:
        assert "Trouble in the valley" in articles(library, typed)


def test_a_search_stops_when_its_time_is_over(library: Library) -> None:
    assert library.search("leeds", within=0.0).interrupted
    assert library.search("leeds", within=60.0).hits == library.search("leeds").hits


def test_no_filter_looks_through_all_facts_anew_for_each_article(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    library.add(records(), settle=True)
    with library._index.reading() as index:
        for query in ("framework:SIF", "grade:good", "kind:focused_visit", "-framework:SIF"):
            wishes = conditions(parse_query(query + " ").filters)
            asked = Search(parse_query(query + " "), wishes, 50, False)
            sql, values = _articles_query(asked, _Way.ASKED)
            plan = index.execute(f"EXPLAIN QUERY PLAN {sql}", (*values, 50)).fetchall()
            looked_up = [step for *_, step in plan if "SEARCH f" in step]
            assert looked_up
            assert all("facts_by_article" in step for step in looked_up)


@pytest.mark.parametrize(
    ("query", "found"),
    [("year:2018", 1), ("year:2019", 1), ("year:..2018", 1), ("year:2019..", 1), ("year:2020", 0)],
)
def test_what_went_on_over_the_new_year_is_of_both_years(
    tmp_path: Path, query: str, found: int
) -> None:
    library = Library.open(tmp_path)
    good = judged(LEEDS, Area.OVERALL, Grade.GOOD, "Leeds was rated good by Ofsted.")
    library.add([a_record(LEEDS, told("Leeds", good, start="2018-11", published="2019-01"))])
    assert len(articles(library, query)) == found
