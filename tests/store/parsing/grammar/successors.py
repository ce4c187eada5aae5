"""Councils that were parted or merged, and those that were there before."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

SUCCESSORS = [
    Case(
        "the record of the county that was there before",
        """9 March 2024

Both Cumberland and Westmorland and Furness were found to be good by Ofsted. They are \
no longer inadequate.

Cumbria's own record had been poor. It was rated inadequate in 2015.""",
        """Cumberland 2024 reported overall good
Westmorland and Furness 2024 reported overall good
Cumbria 2015 previous overall inadequate""",
    ),
    Case(
        "a council and its county's old one of the same name",
        """Published 3 November 2021

Dorset Council's children's services are good, Ofsted says. The old county council was rated as \
requiring improvement in 2016.""",
        """Dorset 2021 reported overall good
Dorset 2016 previous overall requires_improvement""",
    ),
    Case(
        "grades of councils before they came together",
        """Before Bournemouth, Christchurch and Poole came together in 2019, Poole was rated \
requires improvement and Bournemouth good. The new council was judged inadequate in \
2021. It is now rated good by Ofsted.""",
        """Poole - previous overall requires_improvement
Bournemouth - previous overall good
Bournemouth, Christchurch and Poole 2021 previous overall inadequate
Bournemouth, Christchurch and Poole - reported overall good""",
    ),
    Case(
        "services under the council that was there before",
        """21 June 2024

Westmorland and Furness requires improvement, say inspectors.

Under the former county council services had also required improvement, in 2022. Under the \
former director morale was low.""",
        """Westmorland and Furness 2024 reported overall requires_improvement
Cumbria 2022 previous overall requires_improvement""",
    ),
    Case(
        "a council that took over from another",
        """Westmorland and Furness Council has been told by Ofsted that its children's services \
require improvement. It took over from Cumbria County Council in April 2023, whose \
services had been rated good in 2022.""",
        """Westmorland and Furness - reported overall requires_improvement
Cumbria 2022 previous overall good""",
    ),
    Case(
        "the council that took over is spoken of, not the one before it",
        """Children's services in Westmorland and Furness have been inspected. The authority, \
which took over from Cumbria County Council in April 2023, was rated good after inspectors \
came in May 2025.""",
        "Westmorland and Furness 2025 reported overall good",
    ),
    Case(
        "two councils until then",
        """BCP Council has been rated good by Ofsted. It was created in 2019. Bournemouth and \
Poole had run their own departments until then and both had been told that they \
required improvement.""",
        """Bournemouth, Christchurch and Poole - reported overall good
Bournemouth - previous overall requires_improvement
Poole - previous overall requires_improvement""",
    ),
    Case(
        "the old county council of two",
        """North Northamptonshire and West Northamptonshire have been told by Ofsted that they \
require improvement. The old county council was rated inadequate in 2019.""",
        """North Northamptonshire - reported overall requires_improvement
West Northamptonshire - reported overall requires_improvement
Northamptonshire 2019 previous overall inadequate""",
    ),
    Case(
        "the old council's services",
        """12 May 2023

Both Northamptonshire councils have been told that they require improvement. The old \
county council's services were inadequate when the government abolished it.""",
        """North Northamptonshire 2023 reported overall requires_improvement
West Northamptonshire 2023 reported overall requires_improvement
Northamptonshire - previous overall inadequate""",
    ),
    Case(
        "a place that is told by what it was",
        """The council that serves the east of what used to be Cumbria has been told by Ofsted \
that its children's services are good.

Westmorland and Furness Council was set up in 2023.""",
        "Westmorland and Furness - reported overall good",
    ),
    Case(
        "the one that took over, told before the one that is gone",
        """Cumberland, which replaced Cumbria County Council in the west of the county, has been \
judged good by Ofsted. Cumbria had required improvement at its last inspection. Leaders at the \
council were rated good too.""",
        """Cumberland - reported overall good
Cumberland - reported leaders good
Cumbria - previous overall requires_improvement""",
    ),
    Case(
        "the council is the one that is there",
        """West Northamptonshire gets its first report

West Northamptonshire Council, set up in 2021 when Northamptonshire County Council ceased to \
exist, is good, Ofsted says.

Northamptonshire was rated inadequate when it closed its doors.

For help and protection the council was found to be outstanding.""",
        """West Northamptonshire - reported overall good
West Northamptonshire - reported help_and_protection outstanding
Northamptonshire - previous overall inadequate""",
    ),
    Case(
        "the council of two that are gone",
        """BCP Council, formed from Bournemouth, Poole and part of Dorset, has been rated \
inadequate. Bournemouth and Poole had both required improvement. The council's leaders were \
judged inadequate as well.""",
        """Bournemouth, Christchurch and Poole - reported overall inadequate
Bournemouth, Christchurch and Poole - reported leaders inadequate
Bournemouth - previous overall requires_improvement
Poole - previous overall requires_improvement""",
    ),
    Case(
        "two councils after the one that another took over from",
        """Two years after taking over from Cumbria, Westmorland and Furness Council has been \
told that its services for children are outstanding. Cumbria had been rated good. The council \
was judged outstanding for leadership too.""",
        """Westmorland and Furness - reported overall outstanding
Westmorland and Furness - reported leaders outstanding
Cumbria - previous overall good""",
    ),
    Case(
        "those that are still to take over",
        """February 2023

Cumbria rated good in its last inspection

Cumbria County Council's children's services were rated good in its final inspection before \
Westmorland and Furness and Cumberland take over in April. Leaders were judged good. The council \
was judged to require improvement for care leavers.""",
        """Cumbria 2023 reported overall good
Cumbria 2023 reported leaders good
Cumbria 2023 reported care_leavers requires_improvement""",
    ),
    Case(
        "two named by the one whose place they took",
        """The two authorities that took the place of Northamptonshire County Council have been \
told by Ofsted that their services for children require improvement. Northamptonshire had been \
rated inadequate in 2019.""",
        """North Northamptonshire - reported overall requires_improvement
West Northamptonshire - reported overall requires_improvement
Northamptonshire 2019 previous overall inadequate""",
    ),
    Case(
        "two carved out of a county",
        """The two unitary councils carved out of Cumbria have been rated good by Ofsted.""",
        """Cumberland - reported overall good
Westmorland and Furness - reported overall good""",
    ),
    Case(
        "councils that only lie beside a county",
        """The two councils that border Cumbria have been rated good by Ofsted.""",
        "",
    ),
    Case(
        "both unitary councils of a county, and what they inherited",
        """Ofsted has told both of Northamptonshire's unitary councils what it thinks. In each, \
children's services are found to require improvement. Their trust inherited a department that \
had been judged inadequate.""",
        """North Northamptonshire - reported overall requires_improvement
West Northamptonshire - reported overall requires_improvement
Northamptonshire - previous overall inadequate""",
    ),
    Case(
        "two that share a trust, after the county's own history",
        """14 December 2022

When inspectors walked into the offices of Northamptonshire's trust in the summer of 2019 they \
were shocked. Their verdict was inadequate, after a requires improvement in 2016.

The trust is owned by two new authorities, North and West Northamptonshire.

This week it had its first full report. In both council areas services require improvement to be \
good, Ofsted says.""",
        """Northamptonshire 2016 previous overall requires_improvement
Northamptonshire - previous overall inadequate
North Northamptonshire 2022 reported overall requires_improvement
West Northamptonshire 2022 reported overall requires_improvement""",
    ),
]
