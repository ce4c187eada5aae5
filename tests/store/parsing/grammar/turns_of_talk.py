"""Which council is meant after a sentence that names another: the talk stays, or it turns."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TURNS_OF_TALK = [
    Case(
        "help from another council",
        """9 May 2023

Medway was inspected in March. Advisers from Camden have been working with its managers since. \
It was rated inadequate.""",
        """Medway 2023 reported overall inadequate""",
    ),
    Case(
        "another that was brought in",
        """9 May 2023

Herefordshire has had a hard year. Leeds was brought in by ministers to help. The council was \
judged inadequate by Ofsted.""",
        """Herefordshire, County of 2023 reported overall inadequate""",
    ),
    Case(
        "a neighbour that sent people",
        """9 May 2023

Solihull has been inspected. Neighbouring Birmingham sent three senior social workers to help. \
The borough was judged inadequate.""",
        """Solihull 2023 reported overall inadequate""",
    ),
    Case(
        "another to tell its size by",
        """9 May 2023

Ofsted has visited Oxfordshire. It is a county about the size of Gloucestershire. It was rated \
good.""",
        """Oxfordshire 2023 reported overall good""",
    ),
    Case(
        "where an inspector once worked",
        """9 May 2023

Stockton-on-Tees was inspected in the spring. The lead inspector was once an assistant director \
in Middlesbrough. The authority was judged good.""",
        """Stockton-on-Tees 2023 reported overall good""",
    ),
    Case(
        "where commissioners come from",
        """9 May 2023

Slough has struggled for years. Commissioners drawn from Surrey and Hampshire were put in \
charge. The council was judged inadequate.""",
        """Slough 2023 reported overall inadequate""",
    ),
    Case(
        "another that its services may go to",
        """9 May 2023

The outcome in Nottingham is known. Ministers had threatened to hand its services to Derbyshire \
County Council. They were judged inadequate.""",
        """Nottingham 2023 reported overall inadequate""",
    ),
    Case(
        "another that lent it people",
        """9 May 2023

Stoke-on-Trent was rated inadequate. Staffordshire County Council lent it two senior managers. \
The authority's leadership was judged inadequate.""",
        """Stoke-on-Trent 2023 reported leaders inadequate
Stoke-on-Trent 2023 reported overall inadequate""",
    ),
    Case(
        "where an adviser comes from",
        """9 May 2023

Trafford's services were judged inadequate. Ministers have sent in an adviser from Stockport. \
Leadership there was found to be inadequate.""",
        """Trafford 2023 reported leaders inadequate
Trafford 2023 reported overall inadequate""",
    ),
    Case(
        "the one that helps or the one that is helped",
        """9 May 2023

Bradford's services were judged inadequate this week. Leeds City Council has been asked to help \
its neighbour with recruitment. It was rated good in 2019.""",
        """Bradford 2023 reported overall inadequate""",
    ),
    Case(
        "two that few are like",
        """9 May 2023

Few councils have come as far as Leeds. It was rated outstanding. Few have sunk as low as \
Bradford. It was rated inadequate.""",
        """Bradford 2023 reported overall inadequate
Leeds 2023 reported overall outstanding""",
    ),
    Case(
        "another's, without the noun",
        """9 May 2023

Sutton's services are rated outstanding. Merton's are another matter. They were judged \
inadequate.""",
        """Merton 2023 reported overall inadequate
Sutton 2023 reported overall outstanding""",
    ),
    Case(
        "one that stands at the end of its sentence",
        """9 May 2023

Hounslow was rated good. At the other end of the scale stands Haringey. It was rated \
inadequate.""",
        """Haringey 2023 reported overall inadequate
Hounslow 2023 reported overall good""",
    ),
    Case(
        "another to compare it with",
        """9 May 2023

Lincolnshire was rated outstanding. Compare that with Nottinghamshire. The county was judged to \
require improvement.""",
        """Lincolnshire 2023 reported overall outstanding
Nottinghamshire 2023 reported overall requires_improvement""",
    ),
    Case(
        "another, behind two adverbials",
        """9 May 2023

Portsmouth was judged good. Meanwhile, along the coast, Southampton had been preparing for \
months. The city was rated inadequate.""",
        """Portsmouth 2023 reported overall good
Southampton 2023 reported overall inadequate""",
    ),
    Case(
        "another case",
        """9 May 2023

Gateshead's services were rated outstanding. Set against that is the case of Wirral. Its \
services were judged inadequate.""",
        """Gateshead 2023 reported overall outstanding
Wirral 2023 reported overall inadequate""",
    ),
    Case(
        "a trust behind a council",
        """9 May 2023

Sandwell has come some way. A trust took over in 2018 from a council that had been rated \
inadequate. In 2022 it was judged to require improvement.""",
        """Sandwell - previous overall inadequate
Sandwell 2022 previous overall requires_improvement""",
    ),
    Case(
        "a trust by name behind a council",
        """9 May 2023

Slough Children's Services Trust took over from a council whose services had twice been found \
inadequate. In 2019 it was judged to require improvement.""",
        """Slough - previous overall inadequate
Slough 2019 previous overall requires_improvement""",
    ),
    Case(
        "the services of this borough, told in a clause",
        """9 May 2023

Wirral has a new scrutiny committee. It is no secret that the services of this borough were \
rated inadequate in 2016.""",
        """Wirral 2016 previous overall inadequate""",
    ),
    Case(
        "the staffing of services",
        """9 May 2023

Kent County Council met on Monday. Inspectors had found that the staffing of the services of \
the county was good.""",
        """""",
    ),
    Case(
        "another that ran its services",
        """9 May 2023

Isle of Wight services were run by Hampshire for ten years. Inspectors judged them good in 2018. \
They were inadequate in 2013.""",
        """Isle of Wight 2013 previous overall inadequate
Isle of Wight 2018 previous overall good""",
    ),
    Case(
        "a partner named beside it",
        """9 May 2023

York was visited by Ofsted in May. Its improvement partner is North Yorkshire. The city was rated \
good.""",
        """York 2023 reported overall good""",
    ),
    Case(
        "a report of Ofsted's own, on another",
        """9 May 2023

Bolton has been rated good. Ofsted has now published its report on Bury. It was judged \
inadequate.""",
        """Bolton 2023 reported overall good
Bury 2023 reported overall inadequate""",
    ),
    Case(
        "a helper's grade in brackets",
        """9 May 2023

Medway was rated inadequate on Monday. Managers have spent time with their opposite numbers at \
Essex County Council (outstanding). Leadership was rated inadequate.""",
        """Essex - previous overall outstanding
Medway 2023 reported leaders inadequate
Medway 2023 reported overall inadequate""",
    ),
    Case(
        "two helpers to come, with their grades in brackets",
        """9 May 2023

Thurrock's services require improvement, Ofsted says. Help will come from Hertfordshire (rated \
outstanding) and Bexley (good). The council was good in 2019.""",
        """Bexley - previous overall good
Hertfordshire - previous overall outstanding
Thurrock 2019 previous overall good
Thurrock 2023 reported overall requires_improvement""",
    ),
    Case(
        "whom it learned from, in a clause",
        """9 May 2023

Ealing was rated good. "We learned a lot from Hillingdon, which is outstanding," the director \
said. The borough had required improvement before.""",
        """Ealing - previous overall requires_improvement
Ealing 2023 reported overall good
Hillingdon - previous overall outstanding""",
    ),
    Case(
        "the city, behind a council that is none",
        """9 May 2023

Ofsted has told Bristol that its services require improvement. South Gloucestershire, over the \
boundary, was once inadequate. The city had been judged good.""",
        """Bristol, City of - previous overall good
Bristol, City of 2023 reported overall requires_improvement
South Gloucestershire - previous overall inadequate""",
    ),
]
