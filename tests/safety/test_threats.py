"""The threats of SECURITY.md are held by tests that are there."""

import ast
import re
from pathlib import Path

import pytest

HERE = Path(__file__).parents[2]
THREATS = [
    line
    for line in (HERE / "SECURITY.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ")
][1:]


@pytest.mark.parametrize("threat", THREATS, ids=lambda line: line.split("|")[1].strip()[:40])
def test_every_threat_has_tests_that_exist(threat: str) -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", threat)
    assert named
    for path, name in named:
        module = ast.parse((HERE / path).read_text(encoding="utf-8"))
        assert name in {
            node.name
            for node in module.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
