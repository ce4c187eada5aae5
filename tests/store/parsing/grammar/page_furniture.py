"""What stands round an article: captions, publishers' lines, links, notes to editors."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

PAGE_FURNITURE = [
    Case(
        "wrapped lines, and a paragraph after them",
        """9 May 2023

Inspectors from Ofsted found that in Luton the leadership was
weak and rated it inadequate.

Work with care leavers was outstanding.""",
        """Luton 2023 reported leaders inadequate
Luton 2023 reported care_leavers outstanding""",
    ),
    Case(
        "newspaper in publisher line",
        """This is Wiltshire

Swindon's children's services have been rated inadequate by Ofsted.""",
        "Swindon - reported overall inadequate",
    ),
    Case(
        "a newspaper with the name of a council that is meant",
        """READING CHRONICLE

Brighter Futures for Children has been told it requires improvement by Ofsted.""",
        "Reading - reported overall requires_improvement",
    ),
    Case(
        "a sentence broken into lines of a page",
        """Inspectors from Ofsted told Kent County Council in May that its leadership was
inadequate, and that its work with care leavers was outstanding.""",
        """Kent - reported leaders inadequate
Kent - reported care_leavers outstanding""",
    ),
    Case(
        "a caption",
        """Torbay's services have been rated good by Ofsted.

Torbay Council's offices. Image: Plymouth Live""",
        "Torbay - reported overall good",
    ),
    Case(
        "a link put in between",
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
        "a newspaper that understands",
        """The Bolton News understands that Wigan's children's services have been rated \
inadequate by Ofsted. A spokesman for the council told The Bolton News it would \
improve.""",
        "Wigan - reported overall inadequate",
    ),
    Case(
        "a publisher's line",
        """Manchester Evening News, 4 May 2022

Ofsted has rated Wigan's children's services good.""",
        "Wigan 2022 reported overall good",
    ),
    Case(
        "a photograph",
        """Ofsted has rated Wigan's children's services good.

Picture: Wigan Town Hall. Photo by Leeds Live""",
        "Wigan - reported overall good",
    ),
]
