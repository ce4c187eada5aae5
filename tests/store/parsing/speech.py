"""Texts of our own with hand labels for what people say and for what inspectors found.

A quotation's label is `SPEAKER | ROLE | ORGANISATION | FIRST WORDS`, a finding's
`COUNCIL | AREA | TONE | FIRST WORDS`, with `-` for what the text does not tell, `/` between the
readings that a careful person could take, and a `?` before what is doubtful and counts neither way.
The labels of the seeds' findings were made before anything that the parser makes of them was seen.
"""

from __future__ import annotations

from typing import NamedTuple


class Speech(NamedTuple):
    """A text with its quotations and findings."""

    name: str
    text: str
    quotations: str
    findings: str = ""


TEXTS = [
    Speech(
        "the speaker stands before the words",
        """Mary Ashton, director of children's services at Wigan Council, said: "We are delighted \
with this report."

The inspection took two weeks.""",
        "Mary Ashton | director of children's services | Wigan Council | We are delighted",
    ),
    Speech(
        "the speaker stands after the words",
        """“This is a proud day for the whole borough,” said Cllr John Mercer, cabinet member for \
children and families at Bolton Council.""",
        "John Mercer | cabinet member for children and families | Bolton Council | This is a proud",
    ),
    Speech(
        "a word that opens the sentence is no part of a name",
        """“Children are safe here,” Anna Wells, the director, said. Then Peter Hale, the leader, \
said: “We thank them all for their work.” Yesterday Mary Ashton, the chair, said: “So do we.”""",
        """Anna Wells | director | - | Children are safe
Peter Hale | leader | - | We thank them
Mary Ashton | chair | - | So do we.""",
    ),
    Speech(
        "another role leaves the organisation as it was",
        """Jane Frost, director of children's services at Kent County Council, said: “We are proud \
of this.”

Jane Frost, the lead for schools, added: “There is more to do.”""",
        """Jane Frost | director of children's services | Kent County Council | We are proud
Jane Frost | director of children's services | Kent County Council | There is more""",
    ),
    Speech(
        "he added",
        """Councillor Peter Hale, leader of the council, said: “Children come first here.” \
The report was discussed on Monday. “We know there is more to do,” he added.""",
        """Peter Hale | leader of the council | - | Children come first
Peter Hale | leader of the council | - | We know there""",
    ),
    Speech(
        "a quotation is split by its verb",
        """“Our staff have worked very hard,” said Jane Frost, the director. “They deserve this \
result.”""",
        """Jane Frost | director | - | Our staff have
Jane Frost | director | - | They deserve this""",
    ),
    Speech(
        "paragraphs open with a mark and do not close it",
        """Ofsted's regional director, Anna Wells, said: “Children in the city are well served.

“Leaders know their services and staff stay.

“We look forward to coming back.”""",
        """Anna Wells | regional director | Ofsted | Children in the
Anna Wells | regional director | Ofsted | Leaders know their
Anna Wells | regional director | Ofsted | We look forward""",
    ),
    Speech(
        "words in quotes that are no one's speech",
        """Children's services in Derby have been rated 'good' in what Ofsted calls a “remarkable \
journey” of “focused and persistent” work.""",
        "",
    ),
    Speech(
        "a surname stands for a person named before",
        """The council's chief executive, Ruth Palmer, met inspectors twice. Palmer said: "The \
findings are fair and we accept them." """,
        "Ruth Palmer | chief executive | - | The findings are",
    ),
    Speech(
        "she, after someone else was named",
        """Social workers were praised by Helen Shaw, the lead member for children. "They make a \
difference every day," she said.""",
        "Helen Shaw | lead member for children | - | They make a",
    ),
    Speech(
        "a grade in a list of what is weak",
        """Ofsted rated Kent's children's services good.

Inspectors found weaknesses:

- care leavers were given an outstanding
- supervision of social workers""",
        "",
        "Kent | leaders | weakness | supervision of social",
    ),
    Speech(
        "what was praised, before somebody else is told of",
        """Ofsted inspected Kent.

Help for children in need was criticised and the council has apologised.

Support for care leavers was praised and the director said so.""",
        "",
        """Kent | help_and_protection | weakness | Help for children
Kent | care_leavers | strength | Support for care""",
    ),
    Speech(
        "a report is quoted",
        """Inspectors visited in June. “Too many children wait for help,” the report says.""",
        "- | - | Ofsted | Too many children",
    ),
    Speech(
        "a spokesman without a name",
        """A spokesman for Kent County Council said: “We take these findings seriously.”""",
        "- | spokesman | Kent County Council | We take these",
    ),
    Speech(
        "single quotation marks with apostrophes inside",
        """Cllr Tom Reed, cabinet member, said: ‘We’re proud of our social workers’ efforts and \
it’s a good day for the county.’""",
        "Tom Reed | cabinet member | - | We’re proud of",
    ),
    Speech(
        "a role before the name",
        """Council leader Susan Dale said: "This is only the beginning for our children." """,
        "Susan Dale | Council leader | - | This is only",
    ),
    Speech(
        "words follow in a paragraph of their own",
        """Councillor Amy Field, Leicester City Council’s lead member for children, said:

“It has been a long road, and we are not at its end.

“Thank you to everyone.”""",
        """Amy Field | lead member for children | Leicester City Council | It has been
Amy Field | lead member for children | Leicester City Council | Thank you to""",
    ),
    Speech(
        "told somebody",
        """Paul Grant, who leads the opposition, told the committee: "This should never have \
happened." """,
        "Paul Grant | - | - | This should never",
    ),
    Speech(
        "nobody is said to have spoken",
        """The slogan on the wall reads well. “Every child matters to all of us in this place.”""",
        "",
    ),
    Speech(
        "praise for one area",
        """Ofsted has inspected Bury Council. Inspectors found that care leavers get strong \
support \
from skilled personal advisers.""",
        "",
        "Bury | care_leavers | strength | Inspectors found that care",
    ),
    Speech(
        "criticism of one area",
        """Ofsted has inspected Bury Council. However, inspectors said that help and \
protection was \
inconsistent and that some children waited too long.""",
        "",
        "Bury | help_and_protection | weakness | However, inspectors said that",
    ),
    Speech(
        "neither praise nor criticism",
        """Ofsted inspected Trafford in May. Inspectors spoke to forty children and read their \
files. The report has twelve pages.""",
        "",
        "",
    ),
    Speech(
        "a council's own praise is no finding",
        """Ofsted has inspected Salford. Cllr Ann Moss said: “Our social workers are \
skilled and our \
support for care leavers is strong.”""",
        "Ann Moss | - | - | Our social workers",
        "",
    ),
    Speech(
        "what inspectors found goes on for sentences",
        """Inspectors praised Stockport for its early help. Social workers know children in care \
well and see them in good time. But case recording is poor, the report says.""",
        "",
        """Stockport | help_and_protection | strength | Inspectors praised Stockport
Stockport | care | strength | Social workers know
Stockport | - | weakness | But case recording""",
    ),
]

SEED_QUOTATIONS = {
    "000": """
- | - | Ofsted | Corporate parenting and grandparenting
Julie Jenkins | director of children and young people’s services | Calderdale | This is a fantastic
Julie Jenkins | director of children and young people’s services | Calderdale | We are fully
""",
    "001": """
Yvette Stanley | national director for social care | Ofsted | You are indeed
Yvette Stanley | national director for social care | Ofsted | The whole report
Yvette Stanley | national director for social care | Ofsted | Children are placed
- | - | Ofsted | The commitment to
- | - | Ofsted | This helps to
Steve Walker | director of children and families | Leeds City Council | This result shows
Steve Walker | director of children and families | Leeds City Council | Everyone has a
- | - | Ofsted | Where children are
""",
    "002": """
Fiona Venner | executive member for adult and children’s social care and health partnerships | \
Leeds City Council | This rating reflects
Fiona Venner | executive member for adult and children’s social care and health partnerships | \
Leeds City Council | The service has
Fiona Venner | executive member for adult and children’s social care and health partnerships | \
Leeds City Council | In Leeds, we
Fiona Venner | executive member for adult and children’s social care and health partnerships | \
Leeds City Council | We have maintained
Fiona Venner | executive member for adult and children’s social care and health partnerships | \
Leeds City Council | The exceptional pressures
Jonathan Pryor | executive member for employment, economy, culture and education | \
Leeds City Council | I’d like to
Saleem Tariq | Director of Children and Families | Leeds City Council | Our commitment and
Saleem Tariq | Director of Children and Families | Leeds City Council | I’d like to
Yvette Stanley | National Director for Social Care | Ofsted | This outcome is
""",
    "003": """
Viv Kendrick | Cabinet Member for Children’s Services | Kirklees Metropolitan Council | \
Social care teams
Viv Kendrick | Cabinet Member for Children’s Services | Kirklees Metropolitan Council | \
This report shows
Carole Pattison | Leader of the council | Kirklees | One of this
""",
    "004": """
- | - | Ofsted | An action plan
- | - | Ofsted | This inspection has
- | - | Ofsted | This has driven
Saleem Tariq | director of children and families | Leeds council | Our commitment and
Saleem Tariq | director of children and families | Leeds council | I’d like to
""",
}

SEED_FINDINGS = {
    "000": """
Leeds | - | strength | Inspectors who visited Leeds
Leeds | care_leavers/care_and_care_leavers/care | strength | A report published yesterday
Leeds | leaders | strength | Leaders are said to
Leeds | -/leaders | strength | Investment has also helped
Calderdale | leaders/- | strength | An inspection in November
Calderdale | -/care/care_and_care_leavers | strength | A report published today
Calderdale | -/help_and_protection | strength | High aspirations and a
""",
    "001": """
Leeds | - | strength | Children's services in Leeds
Leeds | - | strength | Ofsted praised the council
? Leeds | - | strength | The whole report was
? Leeds | - | strength | Children are placed at
Leeds | -/help_and_protection | strength | The inspection report described
Leeds | -/help_and_protection | strength | The commitment to early
Leeds | - | strength | Inspectors found that Leeds
Leeds | - | strength | This helps to ensure
Leeds | -/help_and_protection | strength | Inspectors also praised the
Leeds | -/help_and_protection | strength | Ofsted noted that work
Leeds | care_leavers/care_and_care_leavers | strength | Inspectors were positive about
Leeds | -/care/care_and_care_leavers | weakness | However, it found personal
Leeds | - | strength | Inspectors also reported positive
Leeds | - | strength | assessments were generally
Leeds | - | weakness | they occasionally lacked
Calderdale | care_and_care_leavers/care | strength | Inspectors found the department
Calderdale | help_and_protection/- | weakness | Where children are at
""",
    "002": """
Leeds | - | strength | The council first received
Leeds | leaders | strength | Inspectors said that senior
Leeds | - | strength | The report states that
Leeds | care/care_and_care_leavers/- | strength | It also notes that
Leeds | -/leaders | strength | The council was also
Leeds | - | strength | Inspectors praised the council
Leeds | care_and_care_leavers/care/care_leavers | strength | They commended the council’s
? Leeds | -/care_and_care_leavers/leaders | strength | Young people involved in
? Leeds | -/care_and_care_leavers | strength | They said that they
? Leeds | - | strength | This outcome is a
""",
    "003": """
Kirklees | - | strength | Three-week inspection of local
? Kirklees | - | strength | The new report shows
Kirklees | care_leavers | weakness | There’s still room to
Kirklees | leaders | strength | Ofsted also described the
Kirklees | - | strength | A range of effective,
""",
    "004": """
Leeds | -/help_and_protection | strength | Leeds still ‘outstanding’ after
Leeds | help_and_protection | strength | Inspectors found Leeds council
Leeds | -/help_and_protection | weakness | The August 2021 visit
Leeds | -/help_and_protection | weakness | Inspectors also identified a
? Leeds | - | strength | On the back of
Leeds | - | strength | An action plan was
Leeds | - | strength | This inspection has found
Leeds | -/help_and_protection | strength | For example, inspectors found
? Leeds | - | strength | Social work remains high-quality
Leeds | -/leaders | weakness | Ofsted found that leaders
Leeds | - | strength | said that “the
Leeds | - | strength | Inspectors said Leeds’s restorative
Leeds | help_and_protection | weakness | However, inspectors found that
Leeds | -/help_and_protection | weakness | They also found written
Leeds | care/care_and_care_leavers | strength | Inspectors found social workers’
Leeds | care/care_and_care_leavers/- | strength | Children lived in “safe,
Leeds | care/care_and_care_leavers/- | strength | Life story work was
Leeds | care_leavers/care_and_care_leavers | strength | Inspectors also found that
Leeds | leaders | strength | Leeds retained the outstanding
""",
}
