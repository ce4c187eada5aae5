"""Trusts and companies that run services for councils."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TRUSTS = [
    Case(
        "a verb before a company",
        """Published 9 May 2023

The company runs children's services in Kent. Ofsted rated company leadership good.""",
        "Kent 2023 reported leaders good",
    ),
    Case(
        "a trust for two councils, of which one is told first",
        """Northamptonshire Children's Trust runs services for both councils of the county. \
Ofsted has rated those in West Northamptonshire as requiring improvement. Those in \
North Northamptonshire were inspected as well and given the same grade.""",
        """West Northamptonshire - reported overall requires_improvement
North Northamptonshire - reported overall requires_improvement""",
    ),
    Case(
        "company by name",
        "Slough Children First has been told by Ofsted that its services require improvement.",
        "Slough - reported overall requires_improvement",
    ),
    Case(
        "council's own trust",
        """Sandwell Children's Trust, which is owned by Sandwell Council, was rated good \
overall. The trust's leaders were found to be outstanding.""",
        """Sandwell - reported overall good
Sandwell - reported leaders outstanding""",
    ),
    Case(
        "a company and the trust before it",
        """Slough Children First gets second verdict

2 March 2023

The company that runs children's services for Slough Borough Council has been told \
that they require improvement.

Slough Children First was set up in 2021, succeeding Slough Children's Services \
Trust, which was judged as requiring improvement in 2019. The council's services had \
been inadequate in 2011, 2014 and 2016.""",
        """Slough 2023 reported overall requires_improvement
Slough 2019 previous overall requires_improvement
Slough 2011 previous overall inadequate
Slough 2014 previous overall inadequate
Slough 2016 previous overall inadequate""",
    ),
    Case(
        "a trust runs the services of a council",
        """Sandwell Children's Trust has been rated as requiring improvement by Ofsted.""",
        "Sandwell - reported overall requires_improvement",
    ),
    Case(
        "a company for two boroughs",
        """Achieving for Children, which provides services for Kingston and Richmond, said it \
was delighted that both boroughs had been rated outstanding by Ofsted.""",
        """Kingston upon Thames - reported overall outstanding
Richmond upon Thames - reported overall outstanding""",
    ),
    Case(
        "a company that runs the services, named by what it is",
        """The company that runs children's services for Slough was rated good. Two years before \
that the company had been inadequate.""",
        """Slough - reported overall good
Slough - previous overall inadequate""",
    ),
    Case(
        "a company of a known name, set up before it was inspected",
        """Reading's children's services are run by Brighter Futures for Children. The \
not-for-profit company, which was set up in December 2018, was inspected in September 2019 and \
told that it required improvement to be good.""",
        "Reading 2019 reported overall requires_improvement",
    ),
    Case(
        "a company that runs homes, and one that places children",
        """A company that runs children's homes in Kent was rated inadequate by Ofsted. The \
company's services for children were rated inadequate. Kent's children's services had placed two \
boys with another company, which was rated good.""",
        "",
    ),
]
