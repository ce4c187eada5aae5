"""Who is quoted, by the way in which a text says so."""

from __future__ import annotations

import pytest

from tests.store.parsing.test_speech import quotations, read

CASES = {
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
        set(),
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
