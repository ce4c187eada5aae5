""" "Good" and its like as ordinary words, and the scale of grades explained."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

ORDINARY_WORDS = [
    Case(
        "a grade's name that is spoken of as a word",
        """9 March 2024

Inspectors say that Trafford's children's services require improvement to be good. \
The leader said: "Good is a word that people use lightly.\"""",
        """Trafford 2024 reported overall requires_improvement""",
    ),
    Case(
        "a good sort of place",
        """12 June 2023

Unicef has recognised Trafford as a good place for children to grow up.""",
        """""",
    ),
    Case(
        "progress, and performance on some matter",
        """12 June 2023

Ofsted said that progress in Trafford had been good since the last visit. Trafford's \
performance on timeliness of assessments is rated good against statistical neighbours.""",
        """""",
    ),
    Case(
        "what requires improvement, at some level, of something unknown",
        """12 June 2023

What requires improvement in Trafford is the recording of visits. The letter said that \
supervision requires improvement in Trafford. Leadership requires improvement at team- \
manager level in Trafford.""",
        """""",
    ),
    Case(
        "what staff, arrangements and assessments are called",
        """12 June 2023

Trafford's staff are good and its building is outstanding, said the visitor. The \
report on a death in Trafford said that the assessment had been inadequate.""",
        """""",
    ),
    Case(
        "a good grip and an adequate standard",
        """9 May 2023

Ofsted said managers in Kent had a good grip on the work and that plans were of an \
adequate standard. It rated the service requires improvement.""",
        """Kent 2023 reported overall requires_improvement""",
    ),
    Case(
        "early help and morale",
        """9 May 2023

Ofsted inspected Kent in March. Early help is good, inspectors said, and staff \
morale is outstanding.""",
        """""",
    ),
    Case(
        "grades that a row leaves open",
        """Bolton's services require improvement, Ofsted says. Since then services are no longer \
rated “outstanding”, “good” and so on overall. Council departments can be "good", "inadequate" \
etc.""",
        "Bolton - reported overall requires_improvement",
    ),
    Case(
        "a service that is dear",
        """The director of children’s services in Kent said: “Some take an outstanding \
service to be a dear one.”""",
        """""",
    ),
    Case(
        "a good report is no grade",
        """Rutland’s ‘hard work’ pays off with a good Ofsted report""",
        """""",
    ),
    Case(
        "the scale explained",
        """Ofsted inspected Barnet's children's services in June. Its four grades are outstanding, \
good, requires improvement and inadequate.""",
        "",
    ),
    Case(
        "adjectives in ordinary use",
        """Inspectors found good relationships with children in care in Merton. There are \
outstanding issues with recording, and some plans are of an adequate standard.""",
        "",
    ),
    Case(
        "good or better",
        "The aim of Havering's inspection framework is that services are good or better.",
        "",
    ),
]
