"""`parse --explain` tells a person which words made a grade, and what was set aside."""

from __future__ import annotations

from click.testing import CliRunner

from store.parsing.explain import explain
from store.records import Document, SourceKind
from tests.store.parsing.test_seeds import SEEDS
from tui.commands.parse import command

TEXT = """Ofsted rated Kent's children's services good for leadership. Inspectors found good \
relationships with children. In 2015 help and protection had been inadequate."""


def test_a_judgement_is_told_with_its_words_its_council_and_its_rule() -> None:
    told = explain(Document(source="text", sha256="0" * 64, text=TEXT))
    assert "Kent (E10000016)" in told
    assert "leaders: good" in told
    assert "“good” is of leaders (named after the grade)" in told
    assert "help and protection: inadequate" in told
    assert "told as history" in told


def test_what_was_set_aside_is_told_with_the_reason() -> None:
    told = explain(Document(source="text", sha256="0" * 64, text=TEXT))
    assert "Seen and set aside" in told
    assert "it is an adjective of “relationships”" in told


def test_the_command_explains_each_source() -> None:
    result = CliRunner().invoke(command, ["--explain", *map(str, SEEDS)])
    assert result.exit_code == 0
    assert result.output.count("It is about") == len(SEEDS)
    assert ", reported\n" in result.output
    assert ", told as history\n" in result.output
    assert "Left open" in result.output


def test_json_or_explain_must_be_chosen() -> None:
    for options in ([], ["--json", "--explain"]):
        result = CliRunner().invoke(command, [*options, str(SEEDS[0])])
        assert result.exit_code != 0
        assert "--explain" in result.output


def test_a_source_that_cannot_be_read_stops_no_other() -> None:
    result = CliRunner().invoke(command, ["--json", "no-such-file.txt", str(SEEDS[0])])
    assert result.exit_code == 1
    assert "no-such-file.txt" in result.output
    assert '"Calderdale"' in result.output


def test_a_table_is_explained_by_its_cells() -> None:
    text = "Local authority\tOverall effectiveness\tInspection end date\nLeeds\tGood\t2022-05-02"
    told = explain(Document(source="t.csv", sha256="0" * 64, text=text, kind=SourceKind.TABLE))
    assert told.startswith("t.csv (table)")
    assert "Leeds (E08000035), inspection" in told
    assert "  overall: good\n    0–" not in told
    assert "overall: good" in told


def test_a_judgement_is_explained_by_no_other_grade_of_its_sentence() -> None:
    text = "Ofsted rated Kent's support for children in care good and for care leavers outstanding."
    told = explain(Document(source="text", sha256="0" * 64, text=text)).splitlines()
    first = next(i for i, line in enumerate(told) if line.startswith("  care leavers:"))
    reasons = [line.strip() for line in told[first:] if line.startswith("      “")]
    assert [reason[: reason.index("”")] for reason in reasons] == ["“outstanding"]
