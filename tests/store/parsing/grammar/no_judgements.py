"""What is no judgement."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

NO_JUDGEMENTS = [
    Case(
        "an aim",
        """Rutland County Council wants its children's services to be rated good by 2026 and is on \
the road to outstanding.""",
        "",
    ),
    Case(
        "a near miss",
        "Inspectors of Reading's services said that they were close to good and almost "
        "outstanding.",
        "",
    ),
    Case(
        "the scale explained",
        """Ofsted inspected Barnet's children's services in June. Its four grades are outstanding, \
good, requires improvement and inadequate.""",
        "",
    ),
    Case(
        "a question and a condition",
        """If Enfield's children's services were rated inadequate, ministers could send in a \
commissioner.""",
        "",
    ),
    Case(
        "a children's home",
        """Lincolnshire County Council runs three children's homes. One of the homes was rated \
inadequate by Ofsted, and the other two were good.""",
        "",
    ),
    Case(
        "a school",
        "A primary school in Gateshead has been judged outstanding by Ofsted. The school was \
previously good.",
        "",
    ),
    Case(
        "nurseries",
        "Nurseries in Halton were inspected last month: six were good and one requires "
        "improvement.",
        "",
    ),
    Case(
        "a SEND inspection",
        """Inspectors from Ofsted and the CQC found that SEND provision in Swindon was \
inadequate.""",
        "",
    ),
    Case(
        "adults' services rated by the Care Quality Commission",
        """The Care Quality Commission has looked at adult social care in Hounslow. \
The council was rated good.""",
        "",
    ),
    Case(
        "a national share",
        """Across England 58 per cent of councils are now rated good or outstanding for children's \
services, Ofsted says; 14 per cent are inadequate.""",
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
    Case(
        "a fear",
        "Staff in Croydon had feared an inadequate rating before the inspectors came.",
        "",
    ),
    Case(
        "a newspaper and a director have a council's name",
        """The Derby Telegraph reports that Anna Bolton, who chairs the regional board, praised an \
'outstanding' rating.""",
        "",
    ),
]
