"""The README's figures are those of the scorecard."""

import re
from pathlib import Path

import pytest

from tests.scorecard.accuracy import EVALUATION, _scored, _seeds
from tests.scorecard.figures import Figure
from tests.scorecard.readme import README, read, write

PLACE = "Before.\n<!-- written by `python -m tests.scorecard --readme` -->\n<!-- end -->\nAfter.\n"


def test_figures_are_written_in_the_place_of_those_before(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(PLACE)
    for value in ("1.2 times", "1.1 times"):
        figures = [Figure("speed", "launch", value), Figure("soak", "tests", "2 passed")]
        write(figures, readme)
        assert list(read(readme)) == figures
    assert readme.read_text().startswith("Before.\n")
    assert readme.read_text().endswith("\nAfter.\n")


def test_what_was_not_measured_is_not_written(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(PLACE)
    with pytest.raises(ValueError, match="stays as it is"):
        write([Figure("speed", "launch", "NOT MEASURED: ''")], readme)
    assert readme.read_text() == PLACE


def test_the_readme_has_the_scorecard_s_own_figures() -> None:
    figures = {figure.what: figure.value for figure in read()}
    seeds = _seeds()
    assert figures[seeds.what] == seeds.value


def test_the_figures_in_the_readme_s_words_are_those_of_its_scorecard() -> None:
    figures = {figure.what.partition(",")[0]: figure.value for figure in read()}
    told = README.read_text(encoding="utf-8")
    for name, line in (
        ("the five seeds", r"\| the five seed articles \| (\d+) \| ([\d.]+) \| ([\d.]+) \|"),
        ("reports", r"\| \d+ of Ofsted's reports[^|]*\| (\d+) \| ([\d.]+) \| ([\d.]+) \|"),
        ("news", r"\| \d+ short news texts[^|]*\| (\d+) \| ([\d.]+) \| ([\d.]+) \|"),
    ):
        found = re.search(line, told)
        assert found, name
        number, precision, recall = found.groups()
        assert figures[name].startswith(f"precision {precision}, recall {recall} ")
        counted = re.findall(r"(\d+) (?:right|missed)", figures[name])
        assert sum(map(int, counted)) == int(number)


@pytest.mark.skipif(not (EVALUATION / "news").is_dir(), reason="no evaluation texts beside us")
def test_the_figure_for_the_news_is_what_it_is_today() -> None:
    figures = {figure.what: figure.value for figure in read()}
    for figure in _scored(EVALUATION / "news"):
        assert figures[figure.what] == figure.value
