from pathlib import Path

from store.importing import count, expand


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def relative(folder: Path, *names: str) -> list[str]:
    found = expand(str(folder / name) for name in names)
    return [str(Path(source).relative_to(folder)) for source in found]


def test_a_folder_stands_for_all_files_below_it_in_order(tmp_path: Path) -> None:
    made(tmp_path, "b.pdf", "a.txt", "c/d.pdf", ".hidden", ".git/x")
    assert relative(tmp_path, ".") == ["a.txt", "b.pdf", "c/d.pdf"]
    assert count([str(tmp_path)]) == 3


def test_a_pattern_stands_for_what_it_matches(tmp_path: Path) -> None:
    made(tmp_path, "b.pdf", "a.txt", "c/d.pdf")
    assert relative(tmp_path, "*.pdf") == ["b.pdf"]
    assert relative(tmp_path, "**/*.pdf") == ["b.pdf", "c/d.pdf"]


def test_a_pattern_takes_the_folders_that_it_matches_too(tmp_path: Path) -> None:
    made(tmp_path, "2021/a.txt", "2022/b/c.pdf", "2022.txt")
    assert relative(tmp_path, "20*") == ["2021/a.txt", "2022/b/c.pdf", "2022.txt"]
    assert relative(tmp_path, "2022/**") == ["2022/b/c.pdf"]


def test_a_pattern_without_a_match_is_a_name_that_will_be_missed(tmp_path: Path) -> None:
    assert relative(tmp_path, "*.docx") == ["*.docx"]


def test_a_file_whose_name_looks_like_a_pattern(tmp_path: Path) -> None:
    made(tmp_path, "a[1].txt", "a1.txt")
    assert relative(tmp_path, "a[1].txt") == ["a[1].txt"]


def test_addresses_are_left_as_they_are() -> None:
    assert list(expand(["https://example.org/*.pdf"])) == ["https://example.org/*.pdf"]
