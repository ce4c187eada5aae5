"""Which sentences tell what inspectors found, and which tell something else."""

from __future__ import annotations

import pytest

from tests.store.parsing.test_speech import findings, read

FOUND = {
    "a lack that was dealt with": (
        "Ofsted has inspected Kent. Managers had tackled a lack of visits, inspectors found.",
        "Kent | - | strength | Managers had tackled",
    ),
    "they, after inspectors came": (
        "Inspectors were in Kent for a week. They saw children whose lives had been transformed.",
        "Kent | - | strength | They saw children",
    ),
    "the report, behind the words": (
        "Ofsted has inspected Kent. Managers in Kent do not check what they sign, the report says.",
        "Kent | - | weakness | Managers in Kent",
    ),
    "praise in the passive, of nobody in particular": (
        "Ofsted has inspected Kent. Social workers are praised for their patience.",
        "Kent | - | strength | Social workers are",
    ),
    "what a grade was given for": (
        "Ofsted rated Kent good overall, with inspectors finding that staff were skilled.",
        "Kent | - | strength | Ofsted rated Kent",
    ),
    "the reason of a grade": (
        "Ofsted rated Kent inadequate for help and protection, because of the time families wait.",
        "Kent | help_and_protection | weakness | Ofsted rated Kent",
    ),
    "what was criticised once": (
        "Ofsted has inspected Kent. The fostering team, which was criticised in 2016, is described "
        "as a model for others.",
        "Kent | care | strength | The fostering team,",
    ),
    "the sentence after a grade": (
        "Ofsted has rated Kent good overall. Leaders are honest and sharp.",
        "Kent | leaders | strength | Leaders are honest",
    ),
    "the way in": (
        "Ofsted has inspected Kent. Inspectors praised the single point of access.",
        "Kent | help_and_protection | strength | Inspectors praised the",
    ),
    "those who weigh a child's needs": (
        "Ofsted has inspected Kent. Assessment teams were stretched, the inspectors said.",
        "Kent | help_and_protection | weakness | Assessment teams were",
    ),
    "how children in care do at school": (
        "Inspectors found that attainment at GCSE in Kent was the best in the region.",
        "Kent | care | strength | Inspectors found that",
    ),
    "those at the top": (
        "Ofsted has inspected Kent. The chief executive and the lead member hold one another to "
        "account, the report says.",
        "Kent | leaders | strength | The chief executive",
    ),
    "what never stops is done": (
        "Inspectors found in Kent a leadership team which never stops asking what children think.",
        "Kent | leaders | strength | Inspectors found in",
    ),
    "why people left": (
        "Ofsted has inspected Kent. A reorganisation had led to an exodus of social workers, the "
        "inspectors said.",
        "Kent | leaders | weakness | A reorganisation had",
    ),
    "where they live": (
        "Inspectors came to Kent in May. Some care leavers live in homes that are damp, they said.",
        "Kent | care_leavers | weakness | Some care leavers",
    ),
    "what inspectors ask for is not there": (
        "Inspectors came to Kent in May. They would like to see better records of supervision.",
        "Kent | leaders | weakness | They would like",
    ),
    "areas for improvement": (
        "Ofsted has inspected Kent. Areas for improvement include the speed of assessments.",
        "Kent | - | weakness | Areas for improvement",
    ),
    "a criticism that is denied": (
        "Inspectors found that staff in Kent do not give up on children who run away.",
        "Kent | help_and_protection | strength | Inspectors found that",
    ),
    "a weakness that is no more": (
        "Inspectors found that many weaknesses in Kent's planning have been put right.",
        "Kent | - | strength | Inspectors found that",
    ),
    "what was against them is not held against them": (
        "Inspectors found that practice in Kent was strong in spite of a shortage of money.",
        "Kent | - | strength | Inspectors found that",
    ),
    "work that is done in one area alone": (
        "Inspectors found that strategy meetings in Kent are held too late.",
        "Kent | help_and_protection | weakness | Inspectors found that",
    ),
    "staff whom inspectors asked": (
        "Staff in Kent told inspectors that they felt valued by their managers.",
        "Kent | - | strength | Staff in Kent",
    ),
    "a paragraph under a council's name": (
        "How two councils compare. Ofsted rated Kent's children's services good.\n\nSurrey: "
        "Inspectors liked what they saw of the work with families.",
        "Surrey | - | strength | Surrey: Inspectors liked",
    ),
    "nobody's praise by name": (
        "Ofsted has inspected Kent. There was widespread praise for the patience of staff.",
        "Kent | - | strength | There was widespread",
    ),
    "what the council was told to do": (
        "Ofsted has inspected Kent. The council was told to improve its case recording.",
        "Kent | - | weakness | The council was",
    ),
    "among the criticisms": (
        "Ofsted has inspected Kent. Among the criticisms was a shortage of advocates.",
        "Kent | - | weakness | Among the criticisms",
    ),
    "what they found, after a visit": (
        "Inspectors spent two weeks in Kent. Assessments lacked depth and left out fathers.",
        "Kent | - | weakness | Assessments lacked depth",
    ),
    "a weakness denied": (
        "Inspectors came to Kent in May. They found no evidence of drift or delay.",
        "Kent | - | strength | They found no",
    ),
    "a strength denied": (
        "Inspectors came to Kent in May. They said that plans were not regularly reviewed.",
        "Kent | - | weakness | They said that",
    ),
    "the matter of the work is no blame": (
        "Inspectors found that staff in Kent act swiftly where there is neglect, harm or abuse.",
        "Kent | help_and_protection | strength | Inspectors found that",
    ),
}
PARTS = {
    "but": (
        "Inspectors found that children in care in Kent were well looked after, but care leavers "
        "were left to fend for themselves.",
        {
            "Kent | care | strength | Inspectors found that",
            "Kent | care_leavers | weakness | care leavers were",
        },
    ),
    "while": (
        "While inspectors found that thresholds in Kent were well understood, they said some "
        "families were passed from pillar to post.",
        {
            "Kent | help_and_protection | strength | inspectors found that",
            "Kent | - | weakness | they said some",
        },
    ),
    "the other part is somebody else's": (
        "Inspectors in Kent praised the fostering team, but the union said that caseloads were "
        "too high.",
        {"Kent | care | strength | Inspectors in Kent"},
    ),
    "a list of strengths": (
        "Inspectors came to Kent in May. They highlighted:\n\n• strong partnerships\n\n"
        "• a stable and skilled workforce",
        {
            "Kent | - | strength | strong partnerships",
            "Kent | - | strength | a stable and",
        },
    ),
    "a list of what must be better": (
        "Inspectors came to Kent in May. They said that the following must improve:\n\n"
        "• the quality of plans for care leavers\n\n• supervision",
        {
            "Kent | care_leavers | weakness | the quality of",
        },
    ),
    "a list under a heading": (
        "Ofsted has inspected Kent.\n\nStrengths\n\n• support for staff\n\n"
        "Areas for improvement\n\n• management oversight",
        {
            "Kent | - | strength | support for staff",
            "Kent | leaders | weakness | management oversight",
        },
    ),
    "things that were counted": (
        "Inspectors came to Kent in May. They listed two areas to work on. One is how quickly "
        "assessments are done. Another is good supervision.",
        {"Kent | - | weakness | One is how", "Kent | leaders | weakness | Another is good"},
    ),
    "she, after an inspector by name": (
        "Ofsted has inspected Kent. “Children are safe now,” wrote lead inspector Jo Bell. But "
        "plans were vague, she found.",
        {
            "Kent | - | strength | “Children are safe",
            "Kent | - | weakness | But plans were",
        },
    ),
    "two councils in turn": (
        "Kent and Surrey were inspected by Ofsted. Kent's children's services were rated good. "
        "Surrey's children's services were rated inadequate. Inspectors found that leaders there "
        "were slow to act.",
        {"Surrey | leaders | weakness | Inspectors found that"},
    ),
}
NOT_FOUND = {
    "that there was more than praise": "Ofsted has inspected Kent. It was not all praise.",
    "an officer speaks for himself": "Ofsted has inspected Kent. The director said that practice "
    "had become stronger and that staff were skilled.",
    "a named person speaks": "Inspectors came to Kent in May. Mary Ashton said every case that "
    "worried inspectors had been checked by skilled staff.",
    "a party welcomes the report": "Ofsted has inspected Kent. The opposition welcomed the report "
    "but said that care was still too slow.",
    "the council speaks of itself": "Inspectors came to Kent in May. We are proud of our strong "
    "and stable team of social workers.",
    "only the grade": "Ofsted has inspected Kent. Inspectors said that services for care leavers "
    "were good and that adoption was inadequate.",
    "a grade that follows from another": "Ofsted rated Kent inadequate overall, because one "
    "failing area is enough for that.",
    "the scale": "Ofsted has inspected Kent. The grades that it can give are outstanding, good, "
    "requires improvement and inadequate.",
    "a question": "Inspectors came to Kent in May. Why were children left waiting for so long?",
    "the safeguarding board": "Ofsted has inspected Kent. The Local Safeguarding Children Board "
    "was told to improve.",
    "how the inspection was made": "Kent has had a rigorous and thorough inspection by Ofsted "
    "into the services that it provides for children.",
    "what was not looked at": "Inspectors came to Kent in May. Services for children in care were "
    "not covered this time.",
    "another inspection": "SEND report on Kent\n\nInspectors from Ofsted found that families in "
    "Kent wait too long for a plan.\n\nThey also found that records were poor.",
    "a nursery": "Nursery in Kent is praised\n\nInspectors found that children were safe and that "
    "staff were skilled.",
    "the whole country": "Ofsted has inspected Kent. Nationally, inspectors have warned of a "
    "shortage of foster carers.",
    "what pleases the council": "Ofsted has inspected Kent. Cllr Jo Bell said that the authority "
    "was delighted that inspectors recognised its excellent work.",
    "what the council does": "Inspectors came to Kent in May. The council has recruited forty "
    "skilled social workers and cut caseloads.",
    "the police": "Inspectors came to Kent in May. The police were criticised for being slow.",
    "another inspectorate": "Ofsted has inspected Kent. The Care Quality Commission found that "
    "social care for adults was slow and poorly led.",
    "that there are no grades": "Inspectors came to Kent in May. Such visits do not result in a "
    "grade.",
    "what a meeting decided": "Ofsted has inspected Kent. RESOLVED – That officers be "
    "congratulated on the progress made.",
    "a name that sounds like praise": "Ofsted has inspected Kent. Inspectors saw that Brighter "
    "Futures took over from the council in 2018.",
    "what inspectors looked at": "Inspectors came to Kent in May. They looked at how the council "
    "deals with exploitation.",
    "what is done about it": "Ofsted has inspected Kent. Officers have drawn up a plan around the "
    "three weak points which Ofsted named.",
    "a report that is introduced": "Ofsted has inspected Kent. The director introduced the report "
    "and said that the outcome was deeply disappointing.",
    "councils in general": "Ofsted has inspected Kent. Inspectors say that many councils have too "
    "few social workers and that local authorities are under strain.",
}


@pytest.mark.parametrize("case", FOUND.values(), ids=FOUND)
def test_what_inspectors_found_is_a_finding(case: tuple[str, str]) -> None:
    text, wanted = case
    assert findings(read(text)) == {wanted}


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND)
def test_what_others_say_or_what_is_elsewhere_is_none(text: str) -> None:
    assert findings(read(text)) == set()


@pytest.mark.parametrize("case", PARTS.values(), ids=PARTS)
def test_each_thing_told_is_a_finding_of_its_own(case: tuple[str, set[str]]) -> None:
    text, wanted = case
    assert findings(read(text)) == wanted
