"""Which inspection is meant: one of a row just dated, one that is introduced, one of a headline."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

OCCASIONS = [
    Case(
        "the last of those inspections",
        """3 June 2019

Bury was judged inadequate in 2014 and 2016. In the last of those inspections adoption was good, \
and that for children looked after was good too.""",
        """Bury 2014 previous overall inadequate
Bury 2016 previous overall inadequate
Bury 2016 previous adoption good""",
    ),
    Case(
        "on the second occasion",
        """3 June 2019

Bury was judged inadequate in 2014 and again in 2016. On the second occasion leadership was good, \
but help and protection was inadequate.""",
        """Bury 2014 previous overall inadequate
Bury 2016 previous overall inadequate
Bury 2016 previous leaders good
Bury 2016 previous help_and_protection inadequate""",
    ),
    Case(
        "the former and the latter",
        """3 June 2019

Bury was judged inadequate in 2014 and good in 2016. In the former inspection leadership was \
inadequate.""",
        """Bury 2014 previous overall inadequate
Bury 2014 previous leaders inadequate
Bury 2016 previous overall good""",
    ),
    Case(
        "the first time and the second, told behind the grade",
        """3 June 2019

Ofsted inspected Kent in 2014 and again in 2017. It was rated inadequate the first time and good \
the second.""",
        """Kent 2017 previous overall good""",
    ),
    Case(
        "the first thing to say points at no inspection",
        """3 June 2019

Kent, rated inadequate in 2014 and good in 2016, is now outstanding. The first thing to say is \
that it has been rated outstanding for its leaders.""",
        """Kent 2014 previous overall inadequate
Kent 2016 previous overall good
Kent 2019 reported overall outstanding
Kent 2019 reported leaders outstanding""",
    ),
    Case(
        "an inspection of a year that is introduced is another than that of the news",
        """Bury's children's services require improvement overall, Ofsted says after a month there \
in the autumn.

An inspection in 2012 found the protection of children in the borough inadequate.""",
        """Bury - reported overall requires_improvement
Bury 2012 previous help_and_protection inadequate""",
    ),
    Case(
        "what inspectors who came back in a year also found",
        """3 June 2019

Bury was rated good in 2014. Inspectors returned to the borough in 2017 and came to the same \
overall judgement, good, though leaders were felt to be outstanding.""",
        """Bury 2014 previous overall good
Bury 2017 previous overall good
Bury 2017 previous leaders outstanding""",
    ),
    Case(
        "a paragraph that opens with the year of an inspection",
        """3 June 2019

In 2014 Bury was inspected under a new framework. Services were inadequate.""",
        """Bury 2014 previous overall inadequate""",
    ),
    Case(
        "an entry that says what was left behind",
        """How Bury got here

March 2014 – Bury is rated inadequate overall by Ofsted.

April 2015 – A commissioner is appointed.

May 2018 – The borough is out of the bottom category. Ofsted says that services require \
improvement to be good.

July 2019 – The board meets for the last time.""",
        """Bury 2014 previous overall inadequate
Bury 2018 previous overall requires_improvement""",
    ),
    Case(
        "a bystander's grade says nothing of the news",
        """Bury inspectors see children at risk

Bury Council's children's services have sunk to their lowest ebb, according to Ofsted.

The inspection in January 2019 left the borough with the lowest grade overall.

Leeds City Council, rated outstanding, is to lend its experience.""",
        """Bury 2019 reported overall inadequate
Leeds - previous overall outstanding""",
    ),
    Case(
        "a neighbour that has since been judged",
        """3 February 2020

Bury's children's services have been rated good in all areas. Bury Council was delighted.

Bolton was trying to recover when the pair set up the company in 2014. It was successful: Bolton \
has since been judged outstanding.""",
        """Bury 2020 reported overall good
Bolton - previous overall outstanding""",
    ),
]
