from tui.trail import Trail


def test_back_and_forward_go_where_one_has_been() -> None:
    trail: Trail[str] = Trail()
    for place in "abc":
        trail.visit(place)
    assert (trail.back(), trail.back(), trail.forward()) == ("b", "a", "b")


def test_nothing_moves_at_either_end() -> None:
    trail: Trail[str] = Trail()
    assert trail.back() is None
    trail.visit("a")
    assert trail.back() is None
    assert trail.forward() is None
    assert trail.here == "a"


def test_a_new_visit_forgets_what_was_forward() -> None:
    trail: Trail[str] = Trail()
    for place in "abc":
        trail.visit(place)
    trail.back()
    trail.visit("d")
    assert trail.forward() is None
    assert trail.back() == "b"


def test_of_places_passed_by_only_the_last_is_kept() -> None:
    trail: Trail[str] = Trail()
    trail.visit("a")
    for place in "bcd":
        trail.pass_by(place)
    assert trail.here == "d"
    assert trail.back() == "a"


def test_a_place_where_one_moved_about_is_no_longer_passed_by() -> None:
    trail: Trail[str] = Trail()
    trail.visit("a")
    trail.pass_by("b")
    trail.amend("b, second line")
    trail.pass_by("c")
    assert trail.back() == "b, second line"


def test_visiting_where_one_is_already_adds_nothing() -> None:
    trail: Trail[str] = Trail()
    trail.visit("a")
    trail.visit("b")
    trail.visit("b")
    assert trail.back() == "a"
