"""What could be read in two ways, or does not fit together, is left alone."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

AMBIGUOUS = [
    Case(
        "no area less than good",
        """Ofsted’s last inspection of Kent, in May 2019, found no area in which services \
were less than good.""",
        """""",
    ),
    Case(
        "it is not one of two",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. Leadership \
and adoption were looked at. It was rated good.""",
        """Leeds 2022 reported overall good""",
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
        "something unknown is judged",
        """20 March 2022

Ofsted has inspected Luton. Capacity for improvement was judged to be good.""",
        """""",
    ),
]
