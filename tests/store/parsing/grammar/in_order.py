"""Two inspections within a year of the source, of which the newer one is news."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

IN_ORDER = [
    Case(
        "the month of an earlier one told after the news",
        """12 June 2023

Kent's services are good, Ofsted says. In November 2022 they required improvement, and leaders \
were inadequate.""",
        """Kent 2023 reported overall good
Kent 2022 previous overall requires_improvement
Kent 2022 previous leaders inadequate""",
    ),
    Case(
        "two months in one clause",
        """12 June 2023

Kent was rated inadequate in October 2022 and good in May 2023.""",
        """Kent 2023 reported overall good
Kent 2022 previous overall inadequate""",
    ),
    Case(
        "what it is now, after what it was last year",
        """3 February 2023

Kent was judged inadequate last year. It now requires improvement, Ofsted says.""",
        """Kent 2023 reported overall requires_improvement
Kent 2022 previous overall inadequate""",
    ),
    Case(
        "judged in a month and judged now",
        """12 June 2023

Kent, judged inadequate in September 2022, has now been judged to require improvement.""",
        """Kent 2023 reported overall requires_improvement
Kent 2022 previous overall inadequate""",
    ),
    Case(
        "the same grade twice says of no two inspections",
        """12 June 2023

Kent's services have been judged good. Inspectors came in March. Kent was rated good in March.""",
        """Kent 2023 reported overall good""",
    ),
    Case(
        "two grades of the one stay of inspectors stay open",
        """12 June 2023

Kent's services have been judged good. Inspectors came in March. In March 2023 Kent was rated \
inadequate.""",
        "",
    ),
    Case(
        "councils and years in a row: one year each",
        """18 July 2023

Stockton-on-Tees was judged good by Ofsted. Hartlepool and Darlington were rated good in 2018 and \
2017.""",
        """Stockton-on-Tees 2023 reported overall good
Hartlepool 2018 previous overall good
Darlington 2017 previous overall good""",
    ),
    Case(
        "councils and years in a row: inspected in turn",
        """18 July 2023

Stockton-on-Tees was judged good by Ofsted. Inspections in 2017 and 2018 found Hartlepool and \
Darlington inadequate.""",
        """Stockton-on-Tees 2023 reported overall good
Hartlepool 2017 previous overall inadequate
Darlington 2018 previous overall inadequate""",
    ),
    Case(
        "councils and years in a row: both each time",
        """18 July 2023

Stockton-on-Tees was judged good by Ofsted. Hartlepool and Darlington required improvement both \
in 2014 and in 2018.""",
        """Stockton-on-Tees 2023 reported overall good
Hartlepool 2014 previous overall requires_improvement
Hartlepool 2018 previous overall requires_improvement
Darlington 2014 previous overall requires_improvement
Darlington 2018 previous overall requires_improvement""",
    ),
    Case(
        "another council and its year alone: two",
        """12 June 2023

Kent was rated inadequate by Ofsted. Essex was rated good in 2020 and Surrey in 2022.""",
        """Kent 2023 reported overall inadequate
Essex 2020 previous overall good
Surrey 2022 previous overall good""",
    ),
    Case(
        "another council and its year alone: three",
        """12 June 2023

Kent was rated inadequate by Ofsted. Essex was judged good in 2019, Surrey in 2021 and Dorset in \
2022.""",
        """Kent 2023 reported overall inadequate
Essex 2019 previous overall good
Surrey 2021 previous overall good
Dorset 2022 previous overall good""",
    ),
    Case(
        "another council and its year alone: since when",
        """12 June 2023

Kent was rated inadequate by Ofsted. Essex has been good since 2020 and Surrey since 2022.""",
        """Kent 2023 reported overall inadequate
Essex 2020 previous overall good
Surrey 2022 previous overall good""",
    ),
    Case(
        "another council and its year alone: not another grade",
        """12 June 2023

Kent was rated inadequate by Ofsted. Essex was rated good in 2020 and Surrey in 2022 \
outstanding.""",
        """Kent 2023 reported overall inadequate
Essex 2020 previous overall good
Surrey 2022 previous overall outstanding""",
    ),
    Case(
        "another council and its year alone: not another event",
        """12 June 2023

Kent was rated inadequate by Ofsted. Essex was rated good in 2020 and joined Surrey in 2022 in a \
partnership.""",
        """Kent 2023 reported overall inadequate
Essex 2020 previous overall good""",
    ),
]
