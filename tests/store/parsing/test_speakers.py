"""Who is quoted, by the way in which a text says so."""

from __future__ import annotations

import pytest

from tests.store.parsing.test_speech import quotations, read

CASES = {
    "a sentence behind one that quotes a few words": (
        "Jo Bell, the director, said staff had “earned every word” of it. “We are not good yet.”",
        {"Jo Bell | director | - | We are not"},
    ),
    "the same, where the mark ends the sentence": (
        "Jo Bell, the director, said staff had “earned it.” “Nobody gave up on them.”",
        {"Jo Bell | director | - | Nobody gave up"},
    ),
    "behind a few words picked twice": (
        "The union's Ann Moss said pay was “a joke” and hours “a scandal”. “Nobody stays "
        "for long.”",
        {"Ann Moss | - | - | Nobody stays for"},
    ),
    "a paragraph of their own behind one in which they are told to have spoken": (
        "Jo Bell, the director, said the council accepted every word.\n\n“We are not good yet.”",
        {"Jo Bell | director | - | We are not"},
    ),
    "a paragraph that may be the report's": (
        "Jo Bell, the director, welcomed the report.\n\n“Children wait too long for help.” That is "
        "one line of it.",
        set(),
    ),
    "words that stand somewhere, behind one that quotes a few": (
        "Jo Bell, the director, called it “a start”. Others wrote in. “Children wait too long.”",
        set(),
    ),
    "a house is nobody": (
        "They met at One Park Square in May. “It would be silly to boast,” said the director, Jo "
        "Bell. “We have a way to go.”",
        {"Jo Bell | director | - | It would be", "Jo Bell | director | - | We have a"},
    ),
    "a house whose staff are told of": (
        "Colin Foster, who is the director, works in Two Rivers House. “It would be silly to "
        "boast,” he said.",
        {"Colin Foster | director | - | It would be"},
    ),
    "a surname that can be a point of the compass": (
        "Anna West, the leader, said it was a “proud day”. “It took us nine years.”",
        {"Anna West | leader | - | It took us"},
    ),
    "a closing mark too many": (
        "Mary Ashton said: “Thank our officers” and left. All is well.”",
        {"Mary Ashton | - | - | Thank our officers"},
    ),
    "few words after those of the same person": (
        "“When I came they told me ‘no’,” Jo Bell said. “We did it.”",
        {"Jo Bell | - | - | When I came", "Jo Bell | - | - | We did it."},
    ),
    "two people with their offices": (
        "Kent's director Jo Bell and its leader Roger Hale both apologised. “We are very sorry,” "
        "said Ms Bell. “It took too long,” said Mr Hale.",
        {
            "Jo Bell | director | Kent | We are very",
            "Roger Hale | leader | Kent | It took too",
        },
    ),
    "a statement of two people stands under the first": (
        "The leader, Roger Hale, and the director, Jo Bell, said in a joint statement: “We accept "
        "every finding.”",
        {"Roger Hale | leader | - | We accept every"},
    ),
    "the words of": (
        "“We must do more for them.” Those were the words of Roger Hale when he read the report.",
        {"Roger Hale | - | - | We must do"},
    ),
    "a name and a colon": (
        "Roger Hale: “This is a day to be proud of.”",
        {"Roger Hale | - | - | This is a"},
    ),
    "the president of an association with a short form": (
        "Jo Bell, president of the Association of Social Workers (ASW), said: “Money matters.”",
        {"Jo Bell | president | Association of Social Workers | Money matters."},
    ),
    "a role before a verb": (
        "Jo Bell, the director, puts it down to luck. “We told people the truth,” she said.",
        {"Jo Bell | director | - | We told people"},
    ),
    "the end of what someone says": (
        "Jo Bell, the lead member for children, said it had been “a long and often lonely road”.",
        {"Jo Bell | lead member for children | - | a long and"},
    ),
    "what someone calls a report": (
        "The secretary of the union, Jo Bell, called the report “a triumph of spin over truth”.",
        {"Jo Bell | secretary of the union | - | a triumph of"},
    ),
    "a grade, a name and the report's own words are no speech": (
        "Jo Bell said the rating of “requires improvement to be good” was fair, that a scheme "
        "known as “right help at the right time” worked and that the report had called leaders "
        "“strong and ambitious for every child”.",
        set(),
    ),
    "the head of a body with a name of its own": (
        "Jo Bell, chief executive of Bright Futures, said: “We did it all together.”",
        {"Jo Bell | chief executive | Bright Futures | We did it"},
    ),
    "a role told in a clause": (
        "Ofsted has inspected Kent. Jo Bell, who has been the county's director of children's "
        "services since 2020, said: “We did it all together.”",
        {"Jo Bell | director of children's services | Kent | We did it"},
    ),
    "a role at a place for years": (
        "Jo Bell, a foster carer in Dover for ten years, said: “They listened to me.”",
        {"Jo Bell | foster carer | - | They listened to"},
    ),
    "a role with a bracket": (
        "Jo Bell, deputy chief executive (people) at Kent County Council, said: “We did it.”",
        {"Jo Bell | deputy chief executive (people) | Kent County Council | We did it."},
    ),
    "a role in front and a party behind": (
        "But opposition leader Jo Bell, of the Liberal Democrats, said: “It took years.”",
        {"Jo Bell | opposition leader | Liberal Democrats | It took years."},
    ),
    "a role with a capital in front": (
        "Headteacher Jo Bell said: “They are happy here.”",
        {"Jo Bell | Headteacher | - | They are happy"},
    ),
    "the spokesperson, once more": (
        "A spokeswoman for Families First, a group of parents, was not impressed. “We are still "
        "waiting,” the spokeswoman said.",
        {"- | spokeswoman | Families First | We are still"},
    ),
    "a spokesperson of the body that was named": (
        "Ofsted has inspected Kent. The Association of Social Workers called for money. “Nothing "
        "comes from nothing,” a spokesman said.",
        {"- | spokesman | Association of Social Workers | Nothing comes from"},
    ),
    "an inspector by name": (
        "“Children are safe in Kent,” wrote lead inspector Jo Bell.",
        {"Jo Bell | lead inspector | Ofsted | Children are safe"},
    ),
    "a title and a surname": (
        "Roger Hale, leader, and Jo Bell, cabinet member, welcomed the news. Cllr Bell said: “It "
        "is a good day.” Cllr Hale said: “I agree with her.”",
        {
            "Jo Bell | cabinet member | - | It is a",
            "Roger Hale | leader | - | I agree with",
        },
    ),
    "words that go on in the same sentence": (
        "“We accept it,” Jo Bell said, “and we will act on every word.”",
        {"Jo Bell | - | - | We accept it", "Jo Bell | - | - | and we will"},
    ),
    "few words in a paragraph of their own": (
        "Councillor Jo Bell, Cabinet Member for Children, said:\n\n“I am thrilled.”",
        {"Jo Bell | Cabinet Member for Children | - | I am thrilled."},
    ),
    "a first name and an age": (
        "“It was a shock,” says Tom, 19, who left care last year.",
        {"Tom | - | - | It was a"},
    ),
    "a department of the government": (
        "The Department for Education said in a statement: “We will watch Kent closely.”",
        {"- | - | Department for Education | We will watch"},
    ),
    "an office without a name": (
        "Kent's services are good, Ofsted says. “I could not ask for more,” said the strategic "
        "director.",
        {"- | strategic director | Kent | I could not"},
    ),
    "an office of a council that is named": (
        "Kent's executive member for schools said: “We shall act on every word.”",
        {"- | executive member for schools | Kent | We shall act"},
    ),
    "an office with a clause behind it": (
        "Ofsted has inspected Kent. The leader of the council, whose party won in May, said: “We "
        "took over a service in trouble.”",
        {"- | leader of the council | Kent | We took over"},
    ),
    "the words follow what the same person said before": (
        "Ofsted has inspected Kent. The portfolio holder said that staff had earned it. “None of "
        "them ever gave up.”",
        {"- | portfolio holder | Kent | None of them"},
    ),
    "she, after an office": (
        "Ofsted has inspected Kent. The leader of the council said that she was sorry. “It must "
        "never happen again,” she said.",
        {"- | leader of the council | Kent | It must never"},
    ),
    "a role ends where the person begins to speak": (
        "Ofsted has inspected Kent. Cllr Mary Ashton, cabinet member for children, said staff had "
        "worked through the winter. “They have earned a rest,” she said.",
        {"Mary Ashton | cabinet member for children | Kent | They have earned"},
    ),
    "a role that lists its parts": (
        "Cabinet Member for Children, Schools and Families Cllr Mary Ashton said: “We are on our "
        "way up.”",
        {"Mary Ashton | Cabinet Member for Children, Schools and Families | - | We are on"},
    ),
    "two people with their offices in front": (
        "The director, Mary Ashton, said: “We did it.” The leader, John Mercer, disagreed. “We "
        "did not,” he said.",
        {"Mary Ashton | director | - | We did it.", "John Mercer | leader | - | We did not"},
    ),
    "a party in brackets": (
        "Cllr John Mercer (Lab), leader of the opposition, said: “Nobody told us anything.”",
        {"John Mercer | leader of the opposition | - | Nobody told us"},
    ),
    "a member of a body": (
        "John Mercer, of Unison, said: “Our members have too many cases.”",
        {"John Mercer | - | Unison | Our members have"},
    ),
    "a council speaks": (
        "Ofsted has inspected Kent. In a statement, the council said: “We accept what was found.”",
        {"- | - | Kent | We accept what"},
    ),
    "they, of inspectors": (
        "Inspectors came to Kent in May. “Leaders know their services well,” they write.",
        {"- | - | Ofsted | Leaders know their"},
    ),
    "the inspectors were told": (
        "Ofsted has inspected Kent. Inspectors were told by one grandmother: “I rang for weeks.”",
        {"- | grandmother | - | I rang for"},
    ),
    "one of those whom inspectors met": (
        "Ofsted has inspected Kent. “Nobody came for weeks,” one care leaver said.",
        {"- | care leaver | - | Nobody came for"},
    ),
    "a trust has leaders too": (
        "Ofsted has inspected Kent, whose services a trust runs. The chief executive said: “We "
        "are halfway there.”",
        {"- | chief executive | - | We are halfway"},
    ),
    "two councils have leaders": (
        "Ofsted rated Kent's children's services good and Surrey's children's services inadequate. "
        "The leader said: “We are halfway there.”",
        {"- | leader | - | We are halfway"},
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_speaker_is_known(case: tuple[str, set[str]]) -> None:
    text, wanted = case
    assert quotations(read(text)) == wanted
