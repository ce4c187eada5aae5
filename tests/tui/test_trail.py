from tui.navigation.trail import Trail


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
        trail.pass_by(place, "councils")
    assert trail.here == "d"
    assert trail.back() == "a"


def test_of_each_list_that_one_went_along_the_last_place_is_kept() -> None:
    trail: Trail[str] = Trail()
    trail.visit("a")
    for place in ("b", "c"):
        trail.pass_by(place, "councils")
    for place in ("c, second line", "c, third line"):
        trail.pass_by(place, "judgements")
    trail.pass_by("d", "councils")
    assert (trail.back(), trail.back(), trail.back()) == ("c, third line", "c", "a")


def test_after_a_step_back_a_list_is_begun_anew() -> None:
    trail: Trail[str] = Trail()
    trail.visit("a")
    trail.pass_by("b", "councils")
    trail.back()
    trail.pass_by("c", "councils")
    assert trail.back() == "a"


def test_what_is_put_in_the_place_of_here_leaves_the_way_on() -> None:
    trail: Trail[str] = Trail()
    for place in "abc":
        trail.visit(place)
    trail.back()
    trail.amend("B")
    assert (trail.here, trail.forward(), trail.back()) == ("B", "c", "B")


def test_visiting_where_one_is_already_adds_nothing() -> None:
    trail: Trail[str] = Trail()
    trail.visit("a")
    trail.visit("b")
    trail.visit("b")
    assert trail.back() == "a"
