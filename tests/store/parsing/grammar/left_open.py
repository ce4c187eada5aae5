"""Grades that are nobody’s, an aim, or of something else: they are left alone."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

LEFT_OPEN = [
    Case(
        "a headline that is a grade",
        """“Good”: Ofsted on Rutland’s children’s services""",
        """Rutland - reported overall good""",
    ),
    Case(
        "a category that was left",
        """Solihull’s children’s services lifted out of the bottom category

Ofsted has rated the council’s children’s services requires improvement.""",
        """Solihull - previous overall inadequate
Solihull - reported overall requires_improvement""",
    ),
    Case(
        "homes are no council",
        """Ofsted inspected fifteen homes in Barnet last year. One was outstanding and the \
other 14 were “good”.""",
        """""",
    ),
    Case(
        "no area less than good",
        """Ofsted’s last inspection of Kent, in May 2019, found no area in which services \
were less than good.""",
        """""",
    ),
    Case(
        "a nursery in all areas",
        """The nursery in Luton was judged to be “outstanding” in all areas: the quality of \
education, behaviour and attitudes, and leadership and management.""",
        """""",
    ),
    Case(
        "should be rated is a verdict where inspectors conclude it",
        """After two weeks in Luton inspectors concluded that the council’s children’s \
services should be rated “Good” in all areas.""",
        """Luton - reported overall good""",
    ),
    Case(
        "four of the nine",
        """Of the nine councils that Ofsted had rated inadequate, four had been rated good by \
the end of March.""",
        """""",
    ),
    Case(
        "by a year to come",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. Its \
services were to be rated outstanding by 2025.""",
        """""",
    ),
    Case(
        "next time is an aim",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. They should \
be rated good next time.""",
        """""",
    ),
    Case(
        "a service that is dear",
        """The director of children’s services in Kent said: “Some take an outstanding \
service to be a dear one.”""",
        """""",
    ),
    Case(
        "the board’s grade",
        """The Local Safeguarding Children Board in Stockport, looked at during the same \
visit by Ofsted, was also “good”. The council’s children’s services were \
inadequate.""",
        """Stockport - reported overall inadequate""",
    ),
    Case(
        "a county where only a city is spoken of",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. The county \
council was rated good.""",
        """""",
    ),
    Case(
        "nobody had it, and one had it first",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. No council \
had been rated outstanding before Leeds.""",
        """Leeds 2022 reported overall outstanding""",
    ),
    Case(
        "nobody had it",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. No council \
had been rated outstanding.""",
        """""",
    ),
    Case(
        "it is not one of two",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. Leadership \
and adoption were looked at. It was rated good.""",
        """Leeds 2022 reported overall good""",
    ),
    Case(
        "two grades that do not fit",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. They moved \
up two grades to good. They went up a grade to outstanding.""",
        """""",
    ),
    Case(
        "a riding that is one council",
        """Young people in the East Riding of Yorkshire get good help, Ofsted said after a \
focused visit to the council in May 2022.""",
        """""",
    ),
    Case(
        "a riding at the end of a line",
        """Ofsted praises help for care leavers in the East Riding""",
        """""",
    ),
    Case(
        "a good report is no grade",
        """Rutland’s ‘hard work’ pays off with a good Ofsted report""",
        """""",
    ),
    Case(
        "three areas and two grades",
        """Leadership, help and protection and adoption in Kent were rated good and \
outstanding respectively by Ofsted.""",
        """""",
    ),
    Case(
        "more steps than there are grades",
        """Ofsted has moved children’s services in Kent up three grades from good.""",
        """""",
    ),
    Case(
        "two hopes and a grade",
        """The council had set itself the target of being 'good' within two years and \
'outstanding' \
within five. Ofsted currently rates Havering as inadequate.""",
        "Havering - reported overall inadequate",
    ),
]
