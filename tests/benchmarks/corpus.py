"""Made-up records in any number: a Zipf vocabulary, and inspections spread as in life."""

from __future__ import annotations

import datetime
import hashlib
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass

from store.councils import Council, councils
from store.dates import PartialDate
from store.records import (
    Area,
    Finding,
    Framework,
    Grade,
    Inspection,
    Judgement,
    Quotation,
    Record,
    SourceKind,
    Span,
    Status,
    Tone,
)

VOCABULARY = 30_000
WORDS_A_RECORD = 560

_COMMON = """\
the of and to in a is that for children with on was are by as be at from have has
their this not which they an were but or been more had social care council services service work
inspectors ofsted young people families practice support need quality plans education personal
leaders staff workers assessment protection outcomes improvement report local authority managers
effective strong consistent variable placement carers leavers health mental school early help
partnership risk oversight supervision caseloads decision making timely progress adoption foster
homes safeguarding exploitation missing domestic abuse police neglect court permanence
"""
_GRADES = [Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE]
_WEIGHTS = [15, 45, 30, 10]
_PAPERS = ["Daily Courier", "Evening Post", "Weekly Herald", "Sector Review", "County Gazette"]
_LABELS = {
    Area.OVERALL: "overall effectiveness",
    Area.LEADERS: "the impact of leaders",
    Area.HELP_AND_PROTECTION: "help and protection",
    Area.CARE_AND_CARE_LEAVERS: "children in care and care leavers",
    Area.CARE: "children in care",
    Area.CARE_LEAVERS: "care leavers",
}


@dataclass(frozen=True, slots=True)
class Visit:
    """An inspection as it was: what the made-up articles tell of."""

    council: Council
    start: datetime.date
    framework: Framework
    grades: tuple[tuple[Area, Grade], ...]


class Corpus:
    """A source of records that gives the same ones for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self._vocabulary = self._words()
        self._weights = list(
            itertools.accumulate(1 / rank for rank in range(1, len(self._vocabulary) + 1))
        )
        self._visits = [self._history(council) for council in councils() if council.end is None]

    @property
    def vocabulary(self) -> list[str]:
        """Its words, the most frequent first."""
        return self._vocabulary

    def records(self, number: int) -> Iterator[Record]:
        """So many records, each of a text of its own of about 4 KB."""
        shares = list(itertools.accumulate(1 / (rank + 12) for rank in range(len(self._visits))))
        for serial in range(number):
            (history,) = self._random.choices(self._visits, cum_weights=shares)
            at = min(int(self._random.expovariate(0.5)), len(history) - 1)
            yield self._record(serial, history, len(history) - 1 - at)

    def _words(self) -> list[str]:
        syllables = [c + v + e for c in "bcdfghlmnprstvw" for v in "aeiou" for e in ("", "n", "r")]
        made = dict.fromkeys(_COMMON.split())
        while len(made) < VOCABULARY:
            made["".join(self._random.choices(syllables, k=self._random.randint(2, 4)))] = None
        return list(made)

    def _history(self, council: Council) -> list[Visit]:
        day = datetime.date(2010, 1, 1) + datetime.timedelta(self._random.randrange(700))
        visits = []
        while day < datetime.date(2026, 3, 1):
            visits.append(self._visit(council, day))
            day += datetime.timedelta(self._random.randrange(900, 1500))
        return visits

    def _visit(self, council: Council, day: datetime.date) -> Visit:
        if day.year < 2014:
            framework, areas = Framework.SLAC, [Area.OVERALL, Area.HELP_AND_PROTECTION]
        elif day.year < 2018:
            framework = Framework.SIF
            areas = [Area.OVERALL, Area.LEADERS, Area.HELP_AND_PROTECTION, Area.CARE]
        else:
            framework = Framework.ILACS
            care = [Area.CARE, Area.CARE_LEAVERS]
            care = care if day.year > 2022 else [Area.CARE_AND_CARE_LEAVERS]
            areas = [Area.OVERALL, Area.LEADERS, Area.HELP_AND_PROTECTION, *care]
        grades = self._random.choices(_GRADES, _WEIGHTS, k=len(areas))
        return Visit(council, day, framework, tuple(zip(areas, grades, strict=True)))

    def _record(self, serial: int, history: list[Visit], at: int) -> Record:
        visit = history[at]
        text = _Text()
        title = f"{visit.council.name} {self._sentence(6)}"
        text.add(title + "\n")
        told = [self._reported(text, visit)]
        if at and self._random.random() < 0.6:
            told.append(self._mentioned(text, history[at - 1]))
        quotations = tuple(self._quotation(text, visit.council) for _ in range(2))
        findings = tuple(self._finding(text, visit.council) for _ in range(3))
        while text.words < WORDS_A_RECORD:
            text.add(self._sentence(self._random.randint(8, 30)).capitalize() + ".")
        words = text.finished(serial)
        published = visit.start + datetime.timedelta(self._random.randrange(30, 80))
        return Record(
            source=f"cuttings/{serial:06}.txt",
            sha256=hashlib.sha256(words.encode()).hexdigest(),
            kind=SourceKind.ARTICLE,
            text=words,
            title=title,
            publisher=self._random.choice(_PAPERS),
            published=PartialDate.from_date(published),
            inspections=tuple(told),
            quotations=quotations,
            findings=findings,
        )

    def _reported(self, text: _Text, visit: Visit) -> Inspection:
        name = visit.council.name
        judgements = tuple(
            Judgement(area, grade, None, (text.add(_verdict(name, area, grade)),))
            for area, grade in visit.grades[: self._random.randint(1, len(visit.grades))]
        )
        start = PartialDate.from_date(visit.start)
        end = PartialDate.from_date(visit.start + datetime.timedelta(18))
        return Inspection(
            council=name,
            ons_code=visit.council.ons_code,
            framework=visit.framework,
            start=start if self._random.random() < 0.5 else PartialDate(start[:7]),
            end=end if self._random.random() < 0.5 else None,
            judgements=judgements,
        )

    def _mentioned(self, text: _Text, visit: Visit) -> Inspection:
        area, grade = visit.grades[0]
        sentence = _verdict(visit.council.name, area, grade)[:-1] + f" in {visit.start.year}."
        return Inspection(
            council=visit.council.name,
            ons_code=visit.council.ons_code,
            published=PartialDate(str(visit.start.year)),
            status=Status.PREVIOUS,
            judgements=(Judgement(area, grade, None, (text.add(sentence),)),),
        )

    def _quotation(self, text: _Text, council: Council) -> Quotation:
        speaker = f"Speaker {council.ons_code[-3:]} {self._random.randrange(6)}"
        words = self._sentence(self._random.randint(8, 24)).capitalize() + "."
        place = text.add(words)
        return Quotation(speaker, "director", council.official_name, *_ends(place), words)

    def _finding(self, text: _Text, council: Council) -> Finding:
        place = text.add(f"Inspectors found {self._sentence(14)}.")
        area = self._random.choice(list(_LABELS))
        return Finding(
            council.name, area, self._random.choice(list(Tone)), *_ends(place), place.text
        )

    def _sentence(self, length: int) -> str:
        chosen = self._random.choices(self._vocabulary, cum_weights=self._weights, k=length)
        return " ".join(chosen)


class _Text:
    """A text that grows, and says where what was added stands."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.words = 0

    def add(self, sentence: str) -> Span:
        start = self._length
        self._parts.append(sentence)
        self._length += len(sentence) + 1
        self.words += sentence.count(" ") + 1
        return Span(start, start + len(sentence), sentence)

    def finished(self, serial: int) -> str:
        return " ".join([*self._parts, f"Number {serial}."])


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _verdict(name: str, area: Area, grade: Grade) -> str:
    return f"{name} was judged {grade.replace('_', ' ')} for {_LABELS[area]}."
