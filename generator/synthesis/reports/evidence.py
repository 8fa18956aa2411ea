"""How much speaks for two statements of two reports saying the same of one event."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.folding import fold, speaker_key
from generator.model import Label
from generator.synthesis.reports.asides import is_in_doubt, tells_of_another
from generator.synthesis.reports.measures import count_measures, tell_two_things
from generator.synthesis.reports.times import is_bygone
from generator.synthesis.reports.told_dates import is_record_since

if TYPE_CHECKING:
    from generator.model import Statement
    from generator.synthesis.reports.events import Likeness
    from generator.synthesis.reports.statements import ReportedStatements

_BYGONE = 1.5
"""What is taken where one of two statements tells of a year past, and the other does not."""
_STRANGER = 0.2
"""What is taken for each of two statements that has a name which the other's document does not know."""
_KIND_OF: dict[Label | None, str] = {
    Label.FACT: "told",
    Label.OUTLOOK: "to come",
    Label.COMMITMENT: "to come",
    Label.DIRECTIVE: "to come",
    Label.RISK: "judged",
    Label.ASSESSMENT: "judged",
}
_TOLD_AND_TO_COME, _JUDGED_AND_TOLD = 2.3, 0.4
"""What is taken where one of two statements tells what the other foresees or orders; where one judges."""
_OF_ANOTHER, _IN_DOUBT = 3.0, 1.3
"""What is taken where one of two statements tells of another thing of the kind, or what somebody doubts."""
_APART, _APART_WITH_SAME, _APART_THROUGHOUT = 1.8, 0.4, 3.2
"""What is taken where each has a figure that the other has not; where another figure is the same; and where
each has two and more, and none is the same: the strike of nine days in 21 ports is none of five in 12."""
_TWO_THINGS = 2.0
"""What is taken where one figure that both have is of two things."""
LINKED, COMPATIBLE = -0.4, -2.0
"""Evidence from which on two statements are linked, and may stand in one group."""
_MOST_MEASURED = 6.5
"""The most that figures alike add to the evidence."""


class ReportEvidence:
    """Weighs what two statements have in common."""

    def __init__(self, reported: ReportedStatements) -> None:
        self._reported = reported

    def weigh(self, pair: tuple[int, int], likeness: Likeness, *, both_open: bool) -> float:
        """How much speaks for two statements saying the same.

        Args:
            pair: the statements.
            likeness: what they have in common.
            both_open: whether each opens its report, as what the event is does.
        """
        first, second = (self._reported.statements[number] for number in pair)
        chinese = self._reported.is_chinese(pair[0])
        marks = math.sqrt(min(9, likeness.marks))
        evidence = (
            -4.4
            + (0.8 if chinese else 2.0) * likeness.contained
            + 2.8 * likeness.common
            + (1.2 if chinese else 0.7) * marks
            + 0.27 * min(20.0, likeness.figures)
            + (0.0 if likeness.figures else 1.1 * min(0.6, likeness.contained))
            + (0.6 if likeness.is_best else 0.0)
            + (0.7 if likeness.margin else 0.0)
            + ((0.6 if chinese else 1.5) if both_open else 0.0)
            - weigh_apart(likeness)
            - (1.0 if likeness.elsewhere else 0.0)
            - (1.1 if chinese else 0.0)
            - (0.0 if likeness.marks or likeness.figures else 0.8)
            + (0.5 if _is_same_speaker(first, second) else 0.0)
        )
        if evidence < COMPATIBLE - _MOST_MEASURED:
            return evidence
        figures = tuple(self._reported.stance(number).measures for number in pair)
        measures = min(2.0, count_measures(*figures))
        if measures and likeness.apart and not likeness.figures:
            # 68.7 and 69 are one figure, and no two that set the sentences apart.
            evidence += weigh_apart(likeness) - _APART_WITH_SAME
        evidence -= _TWO_THINGS if not measures and tell_two_things(*figures) else 0.0
        worth = (3.5 if chinese else 1.9) * measures + (0.6 if measures else 0.0)
        return evidence + min(1.0, 5 * likeness.contained) * worth

    def find_doubt(self, pair: tuple[int, int], documents: tuple[str, str], whole: float) -> float:
        """What is taken from the evidence where two statements may tell of two events.

        Args:
            pair: the statements.
            documents: the documents that tell them.
            whole: how doubtful it is that their documents report one event.
        """
        reported = self._reported
        statements = [reported.statements[number] for number in pair]
        doubt = sum(
            _STRANGER
            for number, other in zip(pair, reversed(documents), strict=True)
            if not reported.named(number) <= reported.known(other)
        )
        kinds = {self._find_kind(number) for number in pair}
        if None not in kinds and len(kinds) > 1:
            if "judged" in kinds:
                doubt += _JUDGED_AND_TOLD
            elif not self._have_one_mood(*pair):
                doubt += _TOLD_AND_TO_COME
        texts = [fold(statement.text) for statement in statements]
        doubt += _OF_ANOTHER if len(set(map(tells_of_another, texts))) > 1 else 0.0
        doubt += _IN_DOUBT if len(set(map(is_in_doubt, texts))) > 1 else 0.0
        if count_measures(*(reported.stance(number).measures for number in pair)) >= 1:
            return doubt
        bygone = set(map(self._tells_of_bygone, statements))
        return doubt + (_BYGONE * (2 if whole else 1) if len(bygone) > 1 else 0.0)

    def _find_kind(self, number: int) -> str | None:
        """Whether a statement tells, foresees or judges; None where its verbs say otherwise than its label.

        "It expects prices to fall" tells of an expectation and foresees; "they called for a cut" tells.
        """
        kind = _KIND_OF.get(self._reported.statements[number].classification.label)
        stance = self._reported.stance(number)
        if (kind == "told" and stance.coming) or (kind == "to come" and stance.done and not stance.coming):
            return None
        return kind

    def _have_one_mood(self, first: int, second: int) -> bool:
        """Whether two statements share what both tell, or both mean: "has reached a deal, and will vote"."""
        ours, theirs = self._reported.stance(first), self._reported.stance(second)
        return not ours.done.isdisjoint(theirs.done) or not ours.meant.isdisjoint(theirs.meant)

    def _tells_of_bygone(self, statement: Statement) -> bool:
        """Whether a statement has a date of a year before the one in which it was published.

        The last months count as its own time; since when something is a record says nothing.
        """
        published, offset = self._reported.published.get(statement.source) or "", statement.span.start
        return any(
            is_bygone(date.value, published) and not is_record_since(statement.text, date.span.start - offset)
            for date in statement.dates
        )


def weigh_apart(likeness: Likeness) -> float:
    """What is taken from the evidence where each of two statements has a figure that the other has not."""
    if not likeness.apart:
        return 0.0
    if likeness.figures:
        return _APART_WITH_SAME
    return _APART if likeness.apart == 1 else _APART_THROUGHOUT


def _is_same_speaker(first: Statement, second: Statement) -> bool:
    speaker, other = first.attribution.speaker, second.attribution.speaker
    return (
        speaker is not None
        and other is not None
        and speaker_key(speaker).split()[-1:] == speaker_key(other).split()[-1:]
    )
