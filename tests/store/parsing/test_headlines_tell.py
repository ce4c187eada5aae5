"""What a headline over a text says that inspectors found."""

from __future__ import annotations

import pytest

from tests.store.parsing.test_speech import findings, read

UNDER = "\n\n14 May 2022\n\nKent's services for children are inadequate, Ofsted said."
FOUND = {
    "Kent shamed as inspectors find babies at risk": (
        "Kent | help_and_protection | weakness | inspectors find babies"
    ),
    "Kent rated inadequate: inspectors find drift and delay": (
        "Kent | - | weakness | inspectors find drift"
    ),
    "Ofsted finds 'corporate failure' in Kent": (
        "Kent | leaders | weakness | Ofsted finds 'corporate"
    ),
    "'Change is slow': Ofsted criticises foster care in Kent": (
        "Kent | care | weakness | Ofsted criticises foster"
    ),
    "Ofsted praises foster carers in Kent – council welcomes report": (
        "Kent | care | strength | Ofsted praises foster"
    ),
}
NONE = [
    "Inspectors find Kent inadequate",
    "Letter shows slow thaw in Kent",
    "Kent awaits Ofsted report on children at risk",
    "Kent told to act after damning Ofsted report",
    "Ofsted report praised by leader of Kent",
    "Leader of Kent answers critics after Ofsted visit",
]


@pytest.mark.parametrize("headline", FOUND)
def test_a_headline_tells_what_inspectors_found(headline: str) -> None:
    assert FOUND[headline] in findings(read(headline + UNDER))


@pytest.mark.parametrize("headline", NONE)
def test_a_headline_that_only_tells_of_the_grade_is_no_finding(headline: str) -> None:
    given = read(headline + UNDER).findings
    assert not [finding for finding in given if finding.start < len(headline)]
