"""Timelines: paragraphs that bear the date of what they tell, beside news or alone."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TIMELINES = [
    Case(
        "a day behind the year",
        """Published 9 May 2023

Kent's record of Ofsted inspections

2018, on 4 May: good

2015, on 3 June: inadequate

2011, on 2 June: requires improvement""",
        """Kent 2018 previous overall good
Kent 2015 previous overall inadequate
Kent 2011 previous overall requires_improvement""",
    ),
    Case(
        "timeline: a dash after the date",
        """Doncaster: a timeline

2009 - The council's children's services are judged inadequate by Ofsted.

March 2013 - Ministers announce that a trust will take over.

October 2015 - The first inspection of the trust: still inadequate. Adoption: requires \
improvement.

November 2017 - Inspectors award a good rating overall, and one for adoption as well.

June 2022 - Good again.""",
        """Doncaster 2009 previous overall inadequate
Doncaster 2015 previous overall inadequate
Doncaster 2015 previous adoption requires_improvement
Doncaster 2017 previous overall good
Doncaster 2017 previous adoption good
Doncaster 2022 previous overall good""",
    ),
    Case(
        "timeline: its first entry does not date the source",
        """How Wigan got here

June 2012 – Ofsted inspects child protection and grades it adequate.

May 2017 – Rated good. Leadership: outstanding.

September 2022 – Slips to requires improvement.""",
        """Wigan 2012 previous help_and_protection adequate
Wigan 2017 previous overall good
Wigan 2017 previous leaders outstanding
Wigan 2022 previous overall requires_improvement""",
    ),
    Case(
        "timeline: beside the news",
        """8 May 2023

Wigan's children's services have been judged good.

Timeline

2014 - Ofsted rates the council inadequate.

2016 - A commissioner is sent in.

2019 - Ofsted judges that services require improvement overall. Leadership: good. Adoption: \
requires improvement.

2023 - Good.""",
        """Wigan 2023 reported overall good
Wigan 2014 previous overall inadequate
Wigan 2019 previous overall requires_improvement
Wigan 2019 previous leaders good
Wigan 2019 previous adoption requires_improvement""",
    ),
    Case(
        "timeline: a column of years",
        """Wigan's record

* 2014: Inadequate in every category.
* 2016: Requires improvement.
* 2019: Good, with leaders outstanding.
* May 2023: Outstanding at last.""",
        """Wigan 2014 previous overall inadequate
Wigan 2016 previous overall requires_improvement
Wigan 2019 previous overall good
Wigan 2019 previous leaders outstanding
Wigan 2023 previous overall outstanding""",
    ),
    Case(
        "a result that was several",
        """How it came to this

April 2011: Ofsted finds safeguarding in Slough inadequate. Services for \
looked-after children are adequate.

November 2013: A second inspection has the same result, and the borough is rated \
inadequate under the new framework.

February 2019: It moves up to requires improvement.""",
        """Slough 2011 previous help_and_protection inadequate
Slough 2011 previous care adequate
Slough 2013 previous overall inadequate
Slough 2019 previous overall requires_improvement""",
    ),
]
