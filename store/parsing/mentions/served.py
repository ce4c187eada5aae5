"""The words that describe an area: who is served, what is done for them, and who leads."""

from __future__ import annotations

ASKING = frozenset({"how", "what", "way", "ways"})
DOING = frozenset(
    ["looking", "caring", "keeping", "protecting", "safeguarding", "helping", "supporting"]
) | {"preparing", "leading", "running", "managing", "finding", "handling"}
DOING |= frozenset(["shielding", "sheltering", "saving", "rescuing", "guarding", "raising"])
DOING |= frozenset(["bringing", "parenting", "rearing", "nurturing", "matching", "placing"])
DOING |= frozenset(["recruiting", "readying", "equipping", "easing", "steering", "guiding"])
DOING |= frozenset(["governing", "heading", "directing", "overseeing", "spotting", "stopping"])
NOUNS = frozenset({"help", "support", "care", "protection", "provision", "work"})
THOSE = frozenset({"young", "children", "youngsters", "people", "teenagers", "adults", "kids"}) | {
    *("boys", "girls", "those", "families", "babies", "teens", "youths"),
}
PEOPLE = frozenset(
    ["children", "child", "families", "family", "youngsters", "teenagers", "boys", "girls"]
) | {"those", "people", "youth", "adults", "adopters", "young", "vulnerable", "kids", "babies"}
PEOPLE |= {"teens", "infants", "toddlers", "youths", "youngest", "youngster", "teenager"}
LEADERS = frozenset({"leaders", "leadership", "managers", "directors", "bosses", "senior"})
LEADERS |= {"chiefs", "executives", "hierarchy"}
LED = frozenset({"led", "run", "managed", "governed", "headed", "steered", "directed", "overseen"})
LEADS = frozenset(["leads", "lead", "runs", "manages", "manage", "governs", "directs", "oversees"])
LEADS |= {"steers", "guides", "heads"}
LEADING = frozenset(["leading", "running", "managing", "steering", "governing", "heading"])
LEADING |= {"directing", "overseeing"}
LEAVING = frozenset({"leave", "leaves", "leaving", "left", "outgrown", "outgrow", "outgrew"})
MOVING_ON = frozenset(
    (verb, way)
    for verb in ("move", "moves", "moving", "moved", "age", "ageing", "aging", "go", "set")
    for way in ("on", "out")
)
"""What those do who leave care, which alone would tell of other moves."""
FORMERLY = frozenset({"once", "formerly", "previously", "used", "grew", "grown", "formative"})
"""What tells of people in care that they are so no more."""
HELPING = ("protect", "safeguard", "help", "support", "shield", "shelter", "rescu", "guard")
SAFETY = frozenset({"safe", "safer", "harm", "risk", "danger", "neglect", "struggling"}) | {
    *("abuse", "abused", "neglected", "unsafe", "harmed"),
    *("peril", "endangered", "exploited", "exploitation"),
}
TROUBLED = frozenset({"crisis", "trouble", "difficulty", "difficulties", "struggling"})
"""Who has help and support, where all that a council looks after may be in trouble."""
DOES = frozenset({"do", "does", "did", "done"})
ADOPTING = frozenset({"adopt", "adopts", "adopted", "adopting", "adopters", "adoptive"})
ADOPTING |= {"adoption"}
FINDING = frozenset({"find", "finds", "finding", "found"})
INSIDE = frozenset({"looked", "cared", "kept", "prepared", "safe", "given", "placed", "adopted"})
INSIDE |= LED | {"permanence", "protected", "helped", "supported", "raised", "brought", "taken"}
INSIDE |= {"waiting"}
LOOKING = frozenset({("in", "care"), ("into", "care"), ("its", "care"), ("taken", "in")}) | {
    (verb, "after") for verb in ("look", "looks", "looked", "looking")
}
LOOKING |= {("its", "charge"), ("their", "charge"), ("'s", "charge"), ("the", "parent")}
LOOKING |= {(verb, "up") for verb in ("bring", "brings", "brought", "bringing")}
CARING = frozenset({"care", "cares", "cared", "caring"})
CHARGES = frozenset({"those", "charge", "whom"})
"""Who is cared for, where "caring for children" alone can be all that a council does."""
