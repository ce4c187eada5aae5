"""Names of councils where no council is judged."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

NO_COUNCIL = [
    Case(
        "academy trust of the name",
        "The Kent Academies Trust has been rated good by Ofsted.",
        "",
    ),
    Case(
        "nursery in town",
        """A Bolton nursery has been rated inadequate by Ofsted. It was good at its last \
inspection.""",
        "",
    ),
    Case(
        "college",
        "Bury College has been rated outstanding by Ofsted across every area.",
        "",
    ),
    Case(
        "prison education",
        "HMP Leeds has been rated inadequate for education by Ofsted.",
        "",
    ),
    Case(
        "independent fostering agency",
        """Northern Fostering, based in Leeds, has been rated outstanding in all areas by \
Ofsted.""",
        "",
    ),
    Case(
        "probation",
        "Kent's youth justice service has been rated good by HM Inspectorate of Probation.",
        "",
    ),
    Case(
        "council owned homes",
        """Two of Kent County Council's children's homes were judged outstanding and a third \
required improvement, Ofsted has said.""",
        "",
    ),
    Case(
        "adult learning",
        "Kent's adult education service has been rated good by Ofsted for the third time.",
        "",
    ),
    Case(
        "virtual school",
        "Kent's virtual school was described as outstanding by inspectors.",
        "",
    ),
    Case(
        "national picture with councils",
        """Of 151 councils, 20 are rated outstanding, 70 good, 45 requires improvement and 16 \
inadequate. Kent is one of those that Ofsted has not inspected since 2019.""",
        "",
    ),
    Case(
        "what might happen",
        """If Ofsted judges Kent inadequate again, ministers could set up a trust. The council \
expects to be told that it requires improvement.""",
        "",
    ),
    Case(
        "a member's opinion",
        """Cllr Brown said that in his view Kent's services were outstanding. Ofsted will \
inspect them in May.""",
        "",
    ),
    Case(
        "bold hope",
        """Kent wants its children's services to be rated outstanding when Ofsted returns. \
Medway and Essex have been asked for help.""",
        "",
    ),
    Case(
        "trust's school",
        """The trust that runs Luton's Hill School said it had been rated good by Ofsted until \
2019.""",
        "",
    ),
    Case(
        "award by another body",
        """Kent's fostering team won an outstanding achievement award. Ofsted inspectors will \
visit next month.""",
        "",
    ),
    Case(
        "CQC and NHS trust",
        """Leeds Teaching Hospitals NHS Trust has been rated requires improvement by the CQC. \
Its children's services were good.""",
        "",
    ),
]
