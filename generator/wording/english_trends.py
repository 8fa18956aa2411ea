"""What changes and what stands apart on a topic, in an edition of many documents. English."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.model import TopicKind
from generator.synthesis.briefs.trends import (
    MANY_DOCUMENTS,
    PeriodShare,
    Share,
    find_class_apart,
    find_course,
    find_far_out,
    find_label_apart,
    find_label_course,
    is_apart,
)
from generator.wording.english import CLASS_NAMES, counted, date_words, join, number, source_words
from generator.wording.english_charts import LABEL_SUBJECTS
from generator.wording.english_voices import ids
from generator.wording.prose import Part, Prose, capitalised, prose

if TYPE_CHECKING:
    from generator.model import Source
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

_ALL_TOLD = 4
"""Up to so many periods each has its share told; of more, the telling ones."""
_LEVEL = 10
"""Percentage points. Shares further apart are not about the same, though chance alone may part them."""
_NAMED = 2
"""Documents that stand out are named up to this many."""
_CLASSES = {
    "official": "official texts",
    "state-media": "state media",
    "trade-press": "the trade press",
    "commentary": "commentaries",
}


def measured(brief: Brief, edition: Edition) -> tuple[tuple[str, Prose], ...]:
    """What is told of a topic where the documents are many: (heading, sentences), in order.

    Args:
        brief: the topic's brief.
        edition: the edition.
    """
    told = (("Trend", trend(brief, edition)), ("Outliers", outliers(brief, edition)))
    return tuple((heading, line) for heading, line in told if line is not None)


def trend(brief: Brief, edition: Edition) -> Prose | None:
    """How widely a topic is named from period to period, and which label's share changed most.

    Args:
        brief: the topic's brief.
        edition: the edition.

    Returns:
        One sentence or two; None where the documents are few, or too few of them are dated.
    """
    course = find_course(brief, edition.periods)
    if not course or not brief.statements or len(edition.corpus.sources) <= MANY_DOCUMENTS:
        return None
    line = capitalised(_course(course, brief)) + "."
    left = len(edition.corpus.sources) - sum(one.share.total for one in course)
    if left:
        line += f" {_left_out(left)}"
    label = find_label_course(course)
    if label is None:
        return line
    verb = "have grown" if label.share.percent > label.other.percent else "have fallen"
    subject = LABEL_SUBJECTS[label.label]
    said = f" from {label.other.percent}% of the statements on it in {date_words(course[0].value)} to "
    return line + prose(
        " ",
        Part(subject[:1].upper() + subject[1:], ids(label.statements)),
        f" {verb}{said}{label.share.percent}% in {date_words(course[-1].value)}.",
    )


def _course(course: tuple[PeriodShare, ...], brief: Brief) -> Prose:
    """The one clause that is true of a course: rising, falling, apart at its ends, uneven or level."""
    names = "names" if brief.topic.kind is TopicKind.SECTOR else "speaks of"
    shares = [one.share for one in course]
    least, most = min(course, key=_ratio), max(course, key=_ratio)
    pairs = list(pairwise(shares))
    if is_apart(shares[0], shares[-1]):
        if all(_is_more(after, before) for before, after in pairs):
            return prose(f"a growing share of the documents {names} it: ") + _told(course)
        if all(_is_more(before, after) for before, after in pairs):
            return prose(f"a shrinking share of the documents {names} it: ") + _told(course)
        size = "larger" if _is_more(shares[-1], shares[0]) else "smaller"
        start = f"a {size} share of the documents {names} it at the end than at the beginning, not steadily: "
        return prose(start) + _told(course)
    if is_apart(most.share, least.share):
        verb = "name" if brief.topic.kind is TopicKind.SECTOR else "speak of"
        start = f"the share of documents that {verb} it varies, from "
        return prose(start, _share(least), " to ", _share(most))
    if most.share.differs(least.share, _LEVEL, 0):
        verb = "name" if brief.topic.kind is TopicKind.SECTOR else "speak of"
        return prose(f"no clear trend in the share of documents that {verb} it: ") + _told(course)
    return prose(f"about the same share of the documents {names} it throughout: ") + _told(course)


def _is_more(one: Share, other: Share) -> bool:
    return one.count * other.total > other.count * one.total


def _ratio(one: PeriodShare) -> float:
    return one.share.count / one.share.total


def _told(course: tuple[PeriodShare, ...]) -> Prose:
    """Every share of a short course; of a long one the first, the last, and those that are furthest out."""
    if len(course) > _ALL_TOLD:
        chosen = {course[0].value, course[-1].value}
        chosen |= {min(course, key=_ratio).value, max(course, key=_ratio).value}
        course = tuple(one for one in course if one.value in chosen)
    return join([prose(_share(one)) for one in course])


def _share(one: PeriodShare) -> Part:
    words = f"{one.share.percent}% in {date_words(one.value)} ({one.share.count} of {one.share.total})"
    return Part(words, ids(one.statements))


def _left_out(left: int) -> str:
    if left == 1:
        return "One document, which is not dated so closely, is left out."
    return (
        f"{number(left)[:1].upper()}{number(left)[1:]} documents that are not dated so closely are left out."
    )


def outliers(brief: Brief, edition: Edition) -> Prose | None:
    """What stands apart on a topic: documents, a kind of publisher, a label.

    Args:
        brief: the topic's brief.
        edition: the edition.

    Returns:
        Up to three sentences; None where the documents are few, or nothing stands apart.
    """
    if not brief.statements or len(edition.corpus.sources) <= MANY_DOCUMENTS:
        return None
    found = (_far_out(brief, edition), _class_apart(brief, edition), _label_apart(brief, edition))
    sentences = [capitalised(clause) + "." for clause in found if clause is not None]
    if not sentences:
        return None
    line = sentences[0]
    for sentence in sentences[1:]:
        line += prose(" ") + sentence
    return line


def _far_out(brief: Brief, edition: Edition) -> Prose | None:
    """Which documents have far more statements than others, with what half of them have at most."""
    far, middle = find_far_out(brief)
    if not far:
        return None
    named = far if len(far) <= _NAMED + 1 else far[:_NAMED]
    shown = [_holder(source, brief, edition) for source in named]
    if len(far) > len(named):
        shown.append(prose(f"{number(len(far) - len(named))} others"))
    verb = "has" if len(far) == 1 else "have"
    most = f"{number(middle)} or fewer" if middle > 1 else "one"
    half = f", where half of the {len(brief.carriers)} documents with any have {most}"
    return join(shown) + f" {verb} far more to say on it than others{half}"


def _holder(source: Source, brief: Brief, edition: Edition) -> Prose:
    own = brief.of(source.id)
    words = counted(len(own), "statement")
    return prose(f"{source_words(edition.names[source.id])} (", Part(words, ids(own)), ")")


def _class_apart(brief: Brief, edition: Edition) -> Prose | None:
    found = find_class_apart(brief, edition.corpus)
    if found is None:
        return None
    kind = found.source_class
    where = _CLASSES.get(kind, f"documents of the kind “{CLASS_NAMES.get(kind, kind)}”")
    more = "more often" if _is_more(found.share, found.others) else "less often"
    share = f"{found.share.count} of {found.share.total}, {found.share.percent}%"
    return prose(
        f"it is met {more} in {where} (",
        Part(share, ids(found.statements)),
        f") than in the other documents ({found.others.percent}%)",
    )


def _label_apart(brief: Brief, edition: Edition) -> Prose | None:
    found = find_label_apart(brief, edition.corpus)
    if found is None:
        return None
    return prose(
        Part(LABEL_SUBJECTS[found.label], ids(found.statements)),
        f" are {found.share.percent}% of the statements on it, and {found.other.percent}% of the edition’s",
    )


def rising_and_falling(edition: Edition) -> tuple[tuple[str, tuple[tuple[Brief, str], ...]], ...]:
    """The topics that the documents name more and less often at the end than at the beginning.

    Args:
        edition: the edition.

    Returns:
        (heading, up to three topics with their two shares in words), furthest apart first; none where the
        documents are few or nothing changed.
    """
    if len(edition.corpus.sources) <= MANY_DOCUMENTS or not edition.periods:
        return ()
    moved: list[tuple[int, Brief, PeriodShare, PeriodShare]] = []
    for brief in edition.briefs:
        course = find_course(brief, edition.periods)
        if is_apart(course[0].share, course[-1].share):
            moved.append((course[-1].share.percent - course[0].share.percent, brief, course[0], course[-1]))
    found = []
    for heading, sign in (("Named more often", 1), ("Named less often", -1)):
        chosen = sorted((one for one in moved if one[0] * sign > 0), key=lambda one: -one[0] * sign)[:3]
        told = tuple((brief, _moved_words(first, last)) for _, brief, first, last in chosen)
        if told:
            found.append((heading, told))
    return tuple(found)


def _moved_words(first: PeriodShare, last: PeriodShare) -> str:
    start = f"{first.share.percent}% of the documents in {date_words(first.value)}"
    return f"{start}, {last.share.percent}% in {date_words(last.value)}"
