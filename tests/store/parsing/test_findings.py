"""How a sentence is cut into findings, of what area each is, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.store.parsing.test_speech import findings, read

BEFORE = (
    "Kent has been inspected by Ofsted, whose inspectors were there in May 2022.\n\n"
    "Inspectors spoke to many.\n\n"
)
CUT = {
    "clauses of two areas": (
        "Strategy meetings were timely, and the report praised the stability of foster homes.",
        {
            "Kent | help_and_protection | strength | Strategy meetings were",
            "Kent | care | strength | the report praised",
        },
    ),
    "what needed to be better, and is": (
        "The new report shows that the needed improvement has been made.",
        {"Kent | - | strength | The new report"},
    ),
    "two verbs of telling": (
        "The watchdog praised the support for foster carers, and said adoption work was swift.",
        {
            "Kent | care | strength | The watchdog praised",
            "Kent | adoption | strength | said adoption work",
        },
    ),
    "what follows that, twice": (
        "Inspectors found that leaders were slow to act and that too many foster homes were far "
        "away.",
        {
            "Kent | leaders | weakness | Inspectors found that",
            "Kent | care | weakness | too many foster",
        },
    ),
    "what follows that, praised and criticised": (
        "Inspectors found that visits were regular and that records were poor.",
        {
            "Kent | - | strength | Inspectors found that",
            "Kent | - | weakness | records were poor.",
        },
    ),
    "two things of one area": (
        "Inspectors found that strategy meetings were timely and that referrals were dealt with "
        "quickly.",
        {"Kent | help_and_protection | strength | Inspectors found that"},
    ),
    "a clause that goes on with what was named": (
        "Inspectors found that foster carers are well trained, and that relations with schools "
        "are strong.",
        {"Kent | care | strength | Inspectors found that"},
    ),
    "two verbs of one subject": (
        "Inspectors said social workers know families well and see foster carers often.",
        {"Kent | care | strength | Inspectors said social"},
    ),
    "a clause of no area and one of the first": (
        "Social workers are swamped and children are not being kept safe, inspectors said.",
        {
            "Kent | - | weakness | Social workers are",
            "Kent | help_and_protection | weakness | children are not",
        },
    ),
    "a clause of another area that is told in the same breath": (
        "Inspectors said early help is strong and care leavers have a new block of flats.",
        {
            "Kent | help_and_protection | strength | Inspectors said early",
            "Kent | care_leavers | strength | care leavers have",
        },
    ),
    "they, of whom the sentence before spoke": (
        "Inspectors said care leavers are well supported. They get good advice about money.",
        {
            "Kent | care_leavers | strength | Inspectors said care",
            "Kent | care_leavers | strength | They get good",
        },
    ),
    "they, who are inspectors": (
        "Inspectors said care leavers are well supported. They were impressed by the recording.",
        {
            "Kent | care_leavers | strength | Inspectors said care",
            "Kent | - | strength | They were impressed",
        },
    ),
    "they, who are inspectors, and how they praised": (
        "Inspectors said care leavers are well supported. They very clearly praised the recording.",
        {
            "Kent | care_leavers | strength | Inspectors said care",
            "Kent | - | strength | They very clearly",
        },
    ),
    "what follows and, in the past": (
        "Inspectors said that leaders had been slow to learn, and thresholds were too high.",
        {
            "Kent | leaders | weakness | Inspectors said that",
            "Kent | help_and_protection | weakness | thresholds were too",
        },
    ),
    "two clauses behind and, of one area and of none": (
        "Strategy meetings are timely, Ofsted found, and social workers know families well.",
        {
            "Kent | help_and_protection | strength | Strategy meetings are",
            "Kent | - | strength | social workers know",
        },
    ),
    "two clauses behind and, of no area": (
        "Inspectors said plans were vague, and visits were often late.",
        {
            "Kent | - | weakness | Inspectors said plans",
            "Kent | - | weakness | visits were often",
        },
    ),
    "a list of clauses": (
        "Inspectors said that plans were vague, records were late, and reviews were rushed.",
        {"Kent | - | weakness | Inspectors said that"},
    ),
    "what somebody adds": (
        "Inspectors said leaders were calm and clear, and Councillor Jo Bell said staff were "
        "superb.",
        {"Kent | leaders | strength | Inspectors said leaders"},
    ),
    "what a list ends with, of another area": (
        "They noted high caseloads, posts filled by agency staff and delays in children being "
        "seen.",
        {
            "Kent | - | weakness | They noted high",
            "Kent | help_and_protection | weakness | delays in children",
        },
    ),
    "two things criticised, of two areas": (
        "Inspectors criticised weak supervision and delays in families being visited.",
        {
            "Kent | leaders | weakness | Inspectors criticised weak",
            "Kent | help_and_protection | weakness | delays in families",
        },
    ),
    "two clauses of two areas without a comma": (
        "They found that adopters were well supported and the virtual school was admired.",
        {
            "Kent | adoption | strength | They found that",
            "Kent | care | strength | the virtual school",
        },
    ),
    "two subjects of one verb": (
        "Neglect and unsuitable homes for care leavers are the greatest worries, inspectors said.",
        {"Kent | care_leavers | weakness | Neglect and unsuitable"},
    ),
    "a visit that saw little progress since a grade": (
        "A visit by inspectors has found limited progress since Kent was judged inadequate.",
        {"Kent | - | weakness | A visit by"},
    ),
    "a list of one area": (
        "The report speaks of a stable workforce, low caseloads and a relentless focus on work.",
        {"Kent | - | strength | The report speaks"},
    ),
    "two words of one thing": (
        "Inspectors found slow and weak work on neglect.",
        {"Kent | help_and_protection | weakness | Inspectors found slow"},
    ),
    "what is told in front of a report that gives a grade": (
        "Children wait too long for a visit, according to a report that takes Kent from good to "
        "requires improvement.",
        {"Kent | - | weakness | Children wait too"},
    ),
    "what is told in front of inspectors who give a grade": (
        "Children are left in danger, inspectors say of a council that they have rated inadequate.",
        {"Kent | help_and_protection | weakness | Children are left"},
    ),
    "a graded sentence that ends with what else there is": (
        "Kent's services require improvement, Ofsted says, with its social workers under great "
        "strain.",
        {"Kent | - | weakness | Kent's services require"},
    ),
    "a grade of years ago is no finding's beginning": (
        "Kent was inadequate for four years. Its files were a mess.",
        set(),
    ),
    "grades that differ, of what is no area": (
        "Inspectors found that some plans remain inadequate, and strategy meetings are not "
        "consistently good.",
        {
            "Kent | - | weakness | Inspectors found that",
            "Kent | help_and_protection | weakness | strategy meetings are",
        },
    ),
}
TONES = {
    "strength": [
        "Families are helped before things get out of hand.",
        "Early help stops problems getting worse.",
        "Leaders are honest about their faults.",
        "Leaders responded with urgency to concerns.",
        "Leaders do not shy away from hard decisions.",
        "When there is serious worry about a child, agencies come together at once.",
        "Gone are the days of files that nobody read.",
        "Children know what needs to change at home.",
        "Care leavers, too, are well supported.",
        "The visit found progress.",
        "Families get help at an early stage.",
        "Services have started to recover.",
        "They had kind words for the team.",
        "The borough looks after its children well.",
        "Leaders have a good grasp of their weaknesses.",
        "Caseloads for these workers are never at any time high.",
        "This time Ofsted reports good leadership, and good help and protection.",
        "Leaders know exactly where the service is and where they want to be.",
        "School attendance is well above the national average.",
        "Vacancies stand well below the average.",
        "Reviews are held well within the time allowed.",
        "Caseloads are well within a safe limit.",
        "Social workers go above and beyond for children.",
        "Ambition for children goes far beyond what the law asks.",
        "Children are seen promptly.",
        "Nobody whom they met was unsafe.",
        "Small caseloads were a theme.",
        "Fostering earned a pat on the back.",
        "They were won over by a staff that does not leave.",
        "Leaders know what works and what does not.",
        "Leaders understand what needs to be done.",
        "Leaders never settle.",
        "Children no longer wait weeks for a visit.",
        "Social workers have fewer families to look after.",
        "They like how the borough finds foster carers.",
        "Families spoke well of their workers.",
        "Work is done with families, not to them.",
        "Managers are never far away.",
        "Children are seen and heard.",
        "Social workers have time to listen.",
        "Work with disabled children was among the best they had seen.",
        "Particular praise went to the family hubs.",
        "They were glad to see fewer agency staff.",
        "They thought highly of the family hubs.",
        "Managers have brought about improvement.",
    ],
    "weakness": [
        "Visits are not always recorded.",
        "The visits had little purpose.",
        "Schools do not know whom to ring.",
        "More than half of care leavers had no job.",
        "Letters could have been kinder.",
        "They named some areas where services could be better still, including supervision.",
        "They wanted to see more challenge.",
        "Children who lack a plan are in no way few.",
        "On day three they asked for action on six children.",
        "The workforce is anything but stable.",
        "Families were left not knowing who would come.",
        "The health needs of children are not given enough weight.",
        "Files went unread.",
        "They were not persuaded that much had changed.",
        "Managers must read what they sign.",
        "Two areas for improvement are set out: supervision, and the quality of plans.",
        "Some social workers were carrying caseloads well above the council's own limit.",
        "A few workers had caseloads far beyond what was safe.",
        "Turnover was well beyond the national average.",
        "Workloads were more than was safe.",
        "Caseloads in one team were above safe levels.",
        "Workers hold more cases than they can safely manage.",
        "Supervision fell well short of what was needed.",
        "Plans were some way short of good.",
        "Practice is a long way short of what children deserve.",
        "The quality of plans was well below what is expected.",
        "Placement stability was well below the average.",
        "Visits happened well after they were due.",
        "Reviews took place long after the deadline.",
        "The team was just short of the staff that it needs.",
        "The answer to calls at night was nowhere near good enough.",
        "Staff were stretched to the limit.",
        "The duty team was swamped.",
        "New social workers were left to sink or swim.",
        "Interviews are held late or not at all.",
        "Supervision does not happen.",
        "The report is clear that the rot set in long before.",
        "Some social workers had 40 cases.",
        "There have been seven directors in ten years.",
        "They found a service under siege.",
        "They found leaders had let standards slide.",
        "Social workers have up to 34 children each.",
        "Every post in one team was held by an agency worker.",
        "Care leavers are less fortunate.",
        "A third of care leavers have no adviser.",
        "Plans do not say what must change.",
        "At the heart of it is a workforce that has come and gone.",
        "Checks are about process and not about the child.",
        "Its only homework is to say more clearly why decisions are made.",
        "Many children had moved home in the past year.",
        "Least developed was the work with fathers.",
        "Managers were under particular strain.",
        "Many children had changed social workers twice.",
        "Some plans were without dates.",
        "When inspectors sat with the team they found 60 children with no worker to their name.",
        "The records came in for criticism.",
        "They did acknowledge that plans were thin.",
        "They conceded that plans were thin.",
        "They expressed disappointment at the records.",
        "They were not happy with the records.",
        "Elected members need to hold officers to account.",
    ],
}
WHOLE = {
    "to send is no special need": (
        "Ministers send commissioner to Kent\n\n20 May 2015\n\nOfsted says that too many plans in "
        "Kent are late.",
        {"Kent | - | weakness | Ofsted says that"},
    ),
    "special needs are": (
        "SEND services in Kent under fire\n\n20 May 2015\n\nOfsted says that plans are late.",
        set(),
    ),
    "services, under a headline on homes": (
        "Children's homes in Kent\n\n20 May 2015\n\nOfsted has looked at children's services in "
        "Kent again and says that social workers are swamped.",
        {"Kent | - | weakness | Ofsted has looked"},
    ),
    "inspectors who are only called a watchdog": (
        "20 May 2015\n\nThe watchdog says that too many children in care in Kent live far away.",
        {"Kent | care | weakness | The watchdog says"},
    ),
}
NONE = {
    "what kind of reports a company had": "The company has had two good reports in a week.",
    "a service that got a grade": "Kent's fostering service got a good from Ofsted.",
    "a step from a grade": "Inspectors said the council was one step away from inadequate.",
    "praise by others, after an inspection": "Residents after inspection praised skilled social "
    "workers.",
    "what inspectors told a paper": "Inspectors told the Post that social workers are skilled.",
    "what a meeting decided": "Recommended: that inspectors' praise for social workers, who are "
    "committed and skilled, be noted.",
    "a leader by name between commas": "The leader of the council, Jo Bell, welcomed the report "
    "and praised staff.",
    "the opposition, after but": "But Ann Moss, who speaks for the other side, was less impressed.",
    "we are pleased": "We are pleased that Ofsted has recognised our strong leadership.",
    "what kind of report it was": "The trust took over from the council after a damning report.",
    "the council's own audit": "The council's own audit had shown that plans were poor.",
    "somebody else's verdict": "His verdict was that the council could not put things right alone.",
    "when the last grade was given": "Their words come from a visit in May, the first since the "
    "council was judged inadequate in late 2018.",
    "a meeting, after visits": "A Member said that she was appalled at the delay after three "
    "visits.",
    "an intention": "A new strategy aims to reduce drift and delay.",
    "work that is under way": "Work is under way to improve supervision.",
    "what a paper was told": "A parent told the Gazette that she had been left waiting for months.",
    "the council of itself": "Since the visit the council has cut the backlog and records "
    "are now on time, it says.",
    "a school by name": "They went on to Hill School and found that it was well run.",
    "a result that is celebrated": "The result was celebrated by staff.",
    "a school that is praised": "The school was praised for its strong leadership.",
    "what the director says of a letter": "Ann Moss, director of children's services, said she "
    "welcomed the letter's balanced tone.",
    "a year that is over": "In 2016 the service was in chaos and social workers left in droves.",
    "a decade that is over": "It was dogged by scandal for most of the last decade.",
    "what a verdict is to somebody": "The verdict is a blow to the council, which had hoped for "
    "good.",
    "with what a result comes": "The findings come as the council wrestles with a £30m gap.",
    "how far one has come": "That is a big step up from 2018, when the service was failing.",
    "no longer failing": "Kent is no longer failing, though Ofsted still wants it to improve.",
    "a poor town": "The town is one of the poorest in England.",
    "a poor council": "The council has struggled to balance its budget.",
    "a run that ends": "The service has been judged good by Ofsted, ending a run of poor reports.",
    "a tag that is shed": "Kent has shed its failing tag, Ofsted said.",
    "years that are over": "Kent is good after fifteen years of failure, said Ofsted.",
    "what becomes of a council": "The council has since gone, broken up when it ran out of money.",
    "a council that was abolished": "The council was abolished, and poor services with it.",
    "what somebody says of the findings, by office and name": "The charity's manager, Jo Bell, "
    "said the findings were worrying.",
    "what somebody says of the report": "The leader of the council, Alan Moss, who took office in "
    "June, said the findings made very uncomfortable reading.",
    "another service that was inspected too": "SEND services in Kent were found to have "
    "significant weaknesses by Ofsted and the CQC.",
}


@pytest.mark.parametrize("case", CUT.values(), ids=CUT)
def test_a_finding_has_one_tone_and_one_area(case: tuple[str, set[str]]) -> None:
    text, wanted = case
    assert findings(read(BEFORE + text)) == wanted


@pytest.mark.parametrize("case", WHOLE.values(), ids=WHOLE)
def test_who_tells_of_what_is_known_from_the_whole_text(case: tuple[str, set[str]]) -> None:
    text, wanted = case
    assert findings(read(text)) == wanted


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_only_looks_like_a_finding_is_none(text: str) -> None:
    assert findings(read(BEFORE + text)) == set()


@pytest.mark.parametrize(
    ("sentence", "tone"),
    [(sentence, tone) for tone, sentences in TONES.items() for sentence in sentences],
)
def test_denials_states_and_wishes_have_their_tone(sentence: str, tone: str) -> None:
    before = BEFORE.rstrip() + " They said that staff were skilled. "
    assert [f.tone for f in read(before + sentence).findings if f.start >= len(before)] == [tone]
