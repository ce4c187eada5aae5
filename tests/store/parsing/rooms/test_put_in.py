"""What is put in beside a name."""

from __future__ import annotations

from store.parsing.claims.whose.put_in import is_put_in
from tests.store.parsing.rooms import marked


def test_a_clause_on_a_council_is_put_in_beside_its_name() -> None:
    assert is_put_in(marked("Kent, which was rated good, has run a home."))


def test_a_clause_on_a_department_is_put_in_beside_no_name() -> None:
    assert not is_put_in(marked("The department, which was rated good, has run a home."))
