"""Changed code takes the place of code that runs, or nothing is changed."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.mutation.swapping import Served, caches, exchange, live

SOURCE = """
from functools import cache
LIMIT = 3
class Price:
    rate = 2
    @property
    def double(self):
        return self.rate * 2
def adder(by):
    return lambda to: to + by
@cache
def near(at):
    return at < LIMIT
def both(): return (lambda: 4), (lambda: 4)
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    (tmp_path / "swapped_by_a_test.py").write_text(SOURCE)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("swapped_by_a_test")
    del sys.modules["swapped_by_a_test"]


def swap(module: ModuleType, before: str, after: str) -> bool:
    path = str(module.__file__)
    return exchange(path, SOURCE.replace(before, after), live([path]))


def test_a_function_does_what_its_changed_text_says(module: ModuleType) -> None:
    price, near, adder = module.Price(), module.near, module.adder
    assert (price.double, near(3), adder(1)(5)) == (4, False, 6)
    assert swap(module, "self.rate * 2", "self.rate * 3")
    assert swap(module, "at < LIMIT", "at <= LIMIT")
    assert swap(module, "to + by", "to - by")
    [kept] = caches(["swapped_by_a_test"], with_arguments=True)
    kept.cache_clear()
    assert (price.double, near(3), adder(1)(5)) == (6, True, 4)


@pytest.mark.parametrize(
    ("before", "after"),
    [("LIMIT = 3", "LIMIT = 4"), ("rate = 2", "rate = 3"), ("@cache\n", ""), ("by)", "by=1)")],
)
def test_what_is_done_at_import_is_not_exchanged(
    module: ModuleType, before: str, after: str
) -> None:
    assert not swap(module, before, after)


def test_code_that_has_a_twin_is_exchanged_where_the_compiler_tells_them_apart(
    module: ModuleType,
) -> None:
    """Some versions of Python 3.12 make one code of two lambdas that are alike in a line."""
    first, second = module.both()
    told_apart = first.__code__ is not second.__code__
    assert swap(module, "4), (", "5), (") == told_apart
    first, second = module.both()
    assert (first(), second()) == (5 if told_apart else 4, 4)


def test_changed_text_is_served_to_who_imports(module: ModuleType) -> None:
    served = Served(str(module.__file__), SOURCE.replace("LIMIT = 3", "LIMIT = 9"))
    sys.modules.pop("swapped_by_a_test")
    served.install()
    try:
        assert importlib.import_module("swapped_by_a_test").LIMIT == 9
        assert served.find_spec("json", None) is None
    finally:
        sys.meta_path.remove(served)
