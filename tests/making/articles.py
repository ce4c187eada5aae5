"""Short articles about inspections, as many different ones as are wanted."""

from __future__ import annotations

from store.councils import councils
from store.records import Grade

_GRADES = [grade.value.replace("_", " ") for grade in Grade if grade is not Grade.ADEQUATE]


def article(number: int) -> str:
    """An article of about 1,200 characters; each number gives another one."""
    council = councils()[number % len(councils())].name
    grade = _GRADES[number % len(_GRADES)]
    other = _GRADES[(number + 1) % len(_GRADES)]
    year = 2018 + number % 8
    return (
        f"{council} children’s services rated {grade} by Ofsted\n\n"
        f"{number % 27 + 1} March {year}\n\n"
        f"Inspectors have rated children’s services in {council} {grade} overall after a visit in "
        f"February {year}.\n\nThe report number {number} praises the help that families get before "
        f"things become worse, and says that social workers know the children well. The "
        f"experiences and progress of children in care were judged to be {grade}, while help and "
        f"protection was rated {other}.\n\n“We are pleased with what the inspectors have found and "
        f"know what there is still to do,” said the director of children’s services. “Our staff "
        f"work hard, and this report is theirs.”\n\nInspectors found that plans for children who "
        f"need help were clear, and that managers read them. However, they said that visits to "
        f"care leavers who live outside the county were not always made in time, and that the "
        f"records of supervision were too thin to show what had been decided.\n\nThe council’s "
        f"impact of leaders on social work practice was rated {other}. The council will now write "
        f"a plan that says by when each of the recommendations will have been followed, and the "
        f"scrutiny committee will look at it in the summer.\n"
    )
