"""Whose grade it is: partners, neighbours, councils that were parted or merged, other stories."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

WHOSE = [
    Case(
        "bournemouth split narrative",
        """Before Bournemouth, Christchurch and Poole came together in 2019, Poole was rated \
requires improvement and Bournemouth good. The new council was judged inadequate in \
2021. It is now rated good by Ofsted.""",
        """Poole - previous overall requires_improvement
Bournemouth - previous overall good
Bournemouth, Christchurch and Poole 2021 previous overall inadequate
Bournemouth, Christchurch and Poole - reported overall good""",
    ),
    Case(
        "cumbria successor text",
        """Westmorland and Furness Council has been told by Ofsted that its children's services \
require improvement. It took over from Cumbria County Council in April 2023, whose \
services had been rated good in 2022.""",
        """Westmorland and Furness - reported overall requires_improvement
Cumbria 2022 previous overall good""",
    ),
    Case(
        "AfC both boroughs",
        """Achieving for Children, which provides services for Kingston and Richmond, said it \
was delighted that both boroughs had been rated outstanding by Ofsted.""",
        """Kingston upon Thames - reported overall outstanding
Richmond upon Thames - reported overall outstanding""",
    ),
    Case(
        "LA named after paper",
        "Kent Online says Medway's children's services have been rated good by Ofsted.",
        "Medway - reported overall good",
    ),
    Case(
        "LSCB with council grade",
        """Ofsted judged Kent's children's services to be good overall. The Kent Safeguarding \
Children Board was judged to require improvement.""",
        "Kent - reported overall good",
    ),
    Case(
        "board as subject earlier",
        """Kent Safeguarding Children Board requires improvement, Ofsted has said. The \
council's own services were found to be good.""",
        "Kent - reported overall good",
    ),
    Case(
        "partnership safeguarding",
        """The Kent safeguarding partnership was praised. Ofsted rated the council's leadership \
good.""",
        "Kent - reported leaders good",
    ),
    Case(
        "SEND partner and council",
        """Kent's SEND services were found to have widespread failings. The council's \
children's social care was rated outstanding by Ofsted last month.""",
        "Kent - reported overall outstanding",
    ),
    Case(
        "adult care",
        """The CQC has rated Kent's adult social care as requiring improvement. Its children's \
services are rated outstanding by Ofsted.""",
        "Kent - reported overall outstanding",
    ),
    Case(
        "children's home",
        "A children's home run by Kent County Council has been rated inadequate by Ofsted.",
        "",
    ),
    Case(
        "fostering service",
        "Kent's fostering service has been rated outstanding by Ofsted.",
        "",
    ),
    Case(
        "improvement partner past",
        """Since 2019 Medway has been helped by Essex, an authority rated outstanding. Ofsted \
has now judged Medway's services good.""",
        """Medway - reported overall good
Essex - previous overall outstanding""",
    ),
    Case(
        "help from a neighbour with relative",
        """Torbay's services have been rated good. For three years they were run by Plymouth, \
which was itself told to improve after being rated as requiring improvement in 2018.""",
        """Torbay - reported overall good
Plymouth 2018 previous overall requires_improvement""",
    ),
    Case(
        "director also runs",
        """Torbay's services have been rated good. The director also runs those of Plymouth, \
which require improvement.""",
        """Torbay - reported overall good
Plymouth - previous overall requires_improvement""",
    ),
    Case(
        "unlike",
        "Unlike Plymouth, which was rated inadequate, Torbay has been judged good by Ofsted.",
        """Torbay - reported overall good
Plymouth - previous overall inadequate""",
    ),
    Case(
        "last in region",
        "Torbay is now the only council in Devon that is rated inadequate by Ofsted.",
        "Torbay - reported overall inadequate",
    ),
    Case(
        "elsewhere in the region paragraph",
        """Torbay's services have been rated good by Ofsted.

Elsewhere in the South West, Plymouth was rated good in 2022, Cornwall outstanding \
in 2019 and Devon inadequate in 2020.""",
        """Torbay - reported overall good
Plymouth 2022 previous overall good
Cornwall 2019 previous overall outstanding
Devon 2020 previous overall inadequate""",
    ),
    Case(
        "caption",
        """Torbay's services have been rated good by Ofsted.

Torbay Council's offices. Image: Plymouth Live""",
        "Torbay - reported overall good",
    ),
    Case(
        "read more",
        """Torbay's services have been rated good by Ofsted.

READ MORE: Plymouth's children's services rated inadequate""",
        "Torbay - reported overall good",
    ),
    Case(
        "related links at the end",
        """Torbay's services have been rated good by Ofsted.

Related stories
Devon's children's services 'inadequate'
Plymouth rated good by Ofsted""",
        "Torbay - reported overall good",
    ),
    Case(
        "notes to editors",
        """Torbay's services have been rated good by Ofsted.

Notes to editors

Ofsted grades councils as outstanding, good, requires improvement or inadequate. \
Torbay was previously rated inadequate in 2016.""",
        """Torbay - reported overall good
Torbay 2016 previous overall inadequate""",
    ),
    Case(
        "quote about past",
        """Torbay's services have been rated good by Ofsted. "Six years ago we were \
inadequate," the director said. "Now we are good."\
""",
        """Torbay - reported overall good
Torbay - previous overall inadequate""",
    ),
    Case(
        "DROPct",
        """Shropshire's services have been rated good. Across the border, Herefordshire's were \
judged inadequate in 2022 and Telford and Wrekin's outstanding in 2020.""",
        """Shropshire - reported overall good
Herefordshire, County of 2022 previous overall inadequate
Telford and Wrekin 2020 previous overall outstanding""",
    ),
    Case(
        "a council behind a contrast, after what is graded",
        """Ofsted has rated Kent outstanding for its children’s services, while Essex remains \
good.""",
        """Essex - reported overall good
Kent - reported overall outstanding""",
    ),
    Case(
        "a council right after what is graded",
        """Ofsted has given a good rating for children in care in Kent.""",
        """Kent - reported care good""",
    ),
    Case(
        "what the second council has is not said again",
        """Ofsted visited Kent and Essex in 2023. Kent’s leaders were rated outstanding. Essex’s \
are good.""",
        """Essex 2023 reported leaders good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "what the second council has is not said again in the sentence",
        """In Kent care leavers get a good service; in Essex they get one that requires \
improvement, Ofsted says.""",
        """Essex - reported care_leavers requires_improvement
Kent - reported care_leavers good""",
    ),
    Case(
        "they, after a place, in reports on two councils",
        """Ofsted’s report on Kent says that leaders are good; that on Essex that they are \
inadequate.""",
        """Essex - reported leaders inadequate""",
    ),
    Case(
        "a partner that is rated, put in between",
        """Published 4 March 2021

Leeds, rated outstanding by Ofsted, will help Luton to improve its children's \
services. Luton was found inadequate in 2019.""",
        """Leeds - previous overall outstanding
Luton 2019 previous overall inadequate""",
    ),
    Case(
        "what was so when something began",
        """Published 4 March 2021

The trust that runs children's services in Doncaster has been rated good by Ofsted. \
Its services were inadequate when it was set up.""",
        """Doncaster 2021 reported overall good
Doncaster - previous overall inadequate""",
    ),
    Case(
        "what was so when inspectors came is the news",
        """Published 4 March 2021

Luton's children's services were rated good when inspectors came in February.""",
        "Luton 2021 reported overall good",
    ),
    Case(
        "like another council",
        """Published 4 March 2024

Like Bolton, Luton has been judged good.""",
        "Luton 2024 reported overall good",
    ),
    Case(
        "a verb's namesake in a list",
        """Published 4 March 2024

Ofsted round-up

Bolton: good
Bury: inadequate
Wigan: requires improvement""",
        """Bolton 2024 reported overall good
Bury 2024 reported overall inadequate
Wigan 2024 reported overall requires_improvement""",
    ),
    Case(
        "the council that took over is spoken of, not the one before it",
        """Children's services in Westmorland and Furness have been inspected. The authority, \
which took over from Cumbria County Council in April 2023, was rated good after inspectors \
came in May 2025.""",
        "Westmorland and Furness 2025 reported overall good",
    ),
]
