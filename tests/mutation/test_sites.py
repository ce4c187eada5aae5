"""Where a module can be changed, and that a draw can be repeated."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutation.sites import draw, sites, statement

SOURCE = '''"""Says 1 + 1."""
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    LIMIT = 3
__all__ = ["far"] + ["near"]

def far(at: "int | None", é: str = "é" if 5 else "") -> "int | str":
    reach: "int | str" = at - 8
    return reach
'''


@pytest.fixture
def module(tmp_path: Path) -> str:
    path = tmp_path / "module.py"
    path.write_text(
        SOURCE.replace('"int | None"', "int | None").replace('"int | str"', "int | str")
    )
    return str(path)


def test_a_site_stands_where_a_change_can_show(module: str) -> None:
    lines = Path(module).read_text().splitlines()
    found = [lines[one.start[0] - 1][one.start[1] : one.end[1]] for one in sites(module)]
    assert found == ["5", "-", "8"]


def test_each_site_is_drawn_once_and_in_the_same_order_for_the_same_seed(module: str) -> None:
    drawn = list(draw(sites(module), 7))
    assert len(drawn) == 3
    assert drawn == list(draw(sites(module), 7))
    assert {tuple(draw(sites(module), seed)) for seed in range(20)} > {tuple(drawn)}


def test_a_mutant_is_the_module_with_one_change(module: str) -> None:
    before = Path(module).read_text().splitlines()
    for mutant in draw(sites(module), 1):
        after = mutant.source().splitlines()
        differing = [at for at, line in enumerate(before, 1) if line != after[at - 1]]
        assert differing == [mutant.line]


def test_a_change_that_makes_no_program_is_not_drawn(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text("for one in range(2):\n    continue\n")
    assert all(compile(one.source(), "m", "exec") for one in draw(sites(str(path)), 1))
    path.write_text("def first(these):\n    for this in these:\n        return this\n")
    [only] = draw(sites(str(path)), 1)
    assert only.operator == "ZeroIterationForLoop"


def test_a_statement_is_all_its_lines_or_its_head() -> None:
    source = "if (\n    a\n    and b\n):\n    c = [\n        1,\n    ]\n"
    assert [list(statement(source, line)) for line in (3, 6)] == [[1, 2, 3, 4], [5, 6, 7]]
