"""The gazetteer has each council once, and finds it by what people call it."""

import collections
import datetime

import pytest

from store.councils import CouncilKind, council_by_code, council_by_name, councils


def test_england_has_153_councils_with_childrens_services_today() -> None:
    living = collections.Counter(council.kind for council in councils() if council.end is None)
    assert living == {
        CouncilKind.COUNTY: 21,
        CouncilKind.LONDON_BOROUGH: 32,
        CouncilKind.CITY_CORPORATION: 1,
        CouncilKind.METROPOLITAN_DISTRICT: 36,
        CouncilKind.UNITARY: 63,
    }


def test_abolished_councils_are_kept() -> None:
    gone = {council.name: council.ons_code for council in councils() if council.end}
    assert gone == {
        "Bournemouth": "E06000028",
        "Poole": "E06000029",
        "Cumbria": "E10000006",
        "Dorset": "E10000009",
        "Northamptonshire": "E10000021",
    }


def test_codes_are_unique_and_speak_of_the_kind() -> None:
    prefix = {
        "E06": {CouncilKind.UNITARY},
        "E08": {CouncilKind.METROPOLITAN_DISTRICT},
        "E09": {CouncilKind.LONDON_BOROUGH, CouncilKind.CITY_CORPORATION},
        "E10": {CouncilKind.COUNTY},
    }
    assert len({council.ons_code for council in councils()}) == len(councils())
    for council in councils():
        assert len(council.ons_code) == 9
        assert council.kind in prefix[council.ons_code[:3]]
        assert council_by_code(council.ons_code) is council


def test_each_region_has_its_councils() -> None:
    living = collections.Counter(council.region for council in councils() if council.end is None)
    assert living == {
        "East Midlands": 10,
        "East of England": 11,
        "London": 33,
        "North East": 12,
        "North West": 24,
        "South East": 19,
        "South West": 15,
        "West Midlands": 14,
        "Yorkshire and The Humber": 15,
    }


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Calderdale MBC", "E08000033"),
        ("Calderdale Metropolitan Borough Council", "E08000033"),
        ("kirklees council", "E08000034"),
        ("Hull", "E06000010"),
        ("Kingston upon Hull, City of", "E06000010"),
        ("Kingston-upon-Thames", "E09000021"),
        ("Durham County Council", "E06000047"),
        ("Brighton & Hove", "E06000043"),
        ("Royal Borough of Kensington & Chelsea", "E09000020"),
        ("London Borough of Sutton", "E09000029"),
        ("City of York Council", "E06000014"),
        ("St Helens", "E08000013"),
        ("St. Helens Council", "E08000013"),
        ("Bristol City Council", "E06000023"),
        ("The Royal Borough of Windsor and Maidenhead", "E06000040"),
        ("City of London", "E09000001"),
        ("Barnsley", "E08000038"),
    ],
)
def test_a_council_is_found_by_what_people_call_it(name: str, code: str) -> None:
    council = council_by_name(name)
    assert council is not None and council.ons_code == code


@pytest.mark.parametrize("name", ["Cheshire", "Sussex", "Yorkshire", "", "Council", "Atlantis"])
def test_a_name_that_no_council_has_finds_none(name: str) -> None:
    assert council_by_name(name) is None


def test_of_two_councils_of_one_name_the_date_decides() -> None:
    names = [council_by_name("Dorset", datetime.date(year, 5, 1)) for year in (2016, 2021)]
    assert [council and council.ons_code for council in names] == ["E10000009", "E06000059"]
    today = council_by_name("Dorset")
    assert today is not None and today.end is None


def test_no_two_living_councils_share_a_name() -> None:
    for council in councils():
        if council.end is None:
            for name in council.names:
                assert council_by_name(name) is council
