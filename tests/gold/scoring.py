"""Reads annotated documents as a build would, and counts layer by layer what agrees with the annotations."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING

from generator.analysis.passages.sentences import quotations_of, split_sentences
from generator.analysis.statements import analyse_document
from generator.config.settings import default_project
from generator.config.taxonomy import load_taxonomy
from generator.folding import fold_name
from generator.model import Voice
from generator.reading.discovery import Seed
from generator.reading.documents import read_document
from tests.gold.annotations import REPOSITORY, GoldDocument, GoldQuantity, GoldSentence
from tests.gold.counting import Miss, Tally, tally

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.model import Document, Quantity, Statement, Taxonomy

LAYERS = (
    "facts",
    "body",
    "sentences",
    "evidence",
    "topics",
    "voice",
    "speaker",
    "label",
    "also",
    "dates",
    "quantities",
    "counted",
)
"""In the order of the reading."""
_ARTICLE = re.compile(r"^(?:the|an?|its|their|his|her) ")

Item = tuple[str, ...]
"""What stands in a layer, behind the sentence that it stands in."""


@cache
def taxonomy_of(folder: Path) -> Taxonomy:
    """Loads a taxonomy of the gold; any problem of it is an error."""
    project = default_project(REPOSITORY)
    paths = project.settings.paths.model_copy(update={"taxonomy": folder.relative_to(REPOSITORY).as_posix()})
    settings = project.settings.model_copy(update={"paths": paths})
    taxonomy, problems = load_taxonomy(replace(project, settings=settings))
    if problems:
        raise ValueError("\n".join(str(problem) for problem in problems))
    return taxonomy


@dataclass(frozen=True, slots=True)
class Score:
    """How one document was read."""

    layers: dict[str, Tally]
    misses: tuple[Miss, ...]
    sentences: int


def score_document(annotated: GoldDocument) -> Score:
    """Reads one document and compares it with its annotations."""
    document = read(annotated.file, annotated.sidecar)
    analysis = analyse_document(document, taxonomy_of(annotated.taxonomy))
    left_out = set(analysis.left_out)
    sentences = [
        squeeze(document.text[sentence.span.start : sentence.span.end])
        for sentence in split_sentences(document, quotations_of(document))
        if sentence.span not in left_out
    ]
    body = annotated.gold.body
    found = _found_items(sentences, analysis.statements, document)
    expected = _expected_items(body)
    found["facts"] = _facts_found(annotated)
    expected["facts"] = [("", field, _fact(field, value)) for field, value in annotated.gold.facts.items()]
    found["facts"] = [item for item in found["facts"] if item[1] in annotated.gold.facts]
    layers = {layer: tally(found[layer], expected[layer]) for layer in LAYERS if layer != "body"}
    layers["body"], stray = _score_body(sentences, body)
    misses = [
        miss for layer in layers for miss in _misses(annotated.name, layer, found[layer], expected[layer])
    ]
    return Score(layers, (*misses, *(Miss(annotated.name, "body", *pair) for pair in stray)), len(body))


def read(file: Path, sidecar: Path | None) -> Document:
    """Reads one document as a build would."""
    document, _ = read_document(Seed(file.name, file, sidecar), file.parent.name)
    return document


def squeeze(text: str) -> str:
    """Folds white space."""
    return " ".join(text.split())


def _fact(field: str, value: str) -> str:
    return value.split("-", maxsplit=1)[0] if field == "language" else fold_name(squeeze(value))


def _facts_found(annotated: GoldDocument) -> list[Item]:
    source = read(annotated.file, None).source
    values = {
        "title": source.title,
        "publisher": source.publisher,
        "published": source.published,
        "url": source.url,
        "language": source.language,
    }
    return [("", field, _fact(field, value)) for field, value in values.items() if value is not None]


def _score_body(
    sentences: list[str], body: tuple[GoldSentence, ...]
) -> tuple[Tally, list[tuple[str, str, str]]]:
    """Counts characters of body text kept and lost, wherever sentences are divided; in sentences' places."""
    whole = "\n".join(sentence.text for sentence in body)
    kept = "\n".join(sentences)
    right = [sentence for sentence in sentences if sentence in whole or _holds_one(sentence, body)]
    held = [sentence for sentence in body if sentence.text in kept or _is_held(sentence.text, sentences)]
    stray = [(sentence, "kept", "no body") for sentence in sentences if sentence not in right]
    stray += [(sentence.text, "lost", "body") for sentence in body if sentence not in held]
    return Tally(len(held), len(held) + len(sentences) - len(right), len(body)), stray


def _holds_one(sentence: str, body: tuple[GoldSentence, ...]) -> bool:
    return any(gold.text in sentence for gold in body)


def _is_held(text: str, sentences: list[str]) -> bool:
    """Whether parts of a sentence of the gold that were divided make it up."""
    return sum(len(sentence) for sentence in sentences if sentence in text) * 10 >= len(text) * 9


def _found_items(
    sentences: list[str], statements: tuple[Statement, ...], document: Document
) -> defaultdict[str, list[Item]]:
    items: defaultdict[str, list[Item]] = defaultdict(list)
    items["sentences"] = [(sentence,) for sentence in sentences]
    for key, statement in zip(
        _number(squeeze(statement.text) for statement in statements), statements, strict=True
    ):
        items["evidence"].append((key,))
        items["topics"] += ((key, topic) for topic in statement.topics)
        attribution, labels = statement.attribution, statement.classification
        _add_words(items, key, attribution.voice, attribution.speaker, labels.label, labels.also)
        items["dates"] += ((key, date.value) for date in statement.dates)
        for quantity in statement.quantities:
            item = (key, *_measure(quantity))
            items["quantities"].append(item)
            if quantity.counted is not None:
                words = document.text[quantity.counted.start : quantity.counted.end]
                items["counted"].append((*item, _noun(words)))
    return items


def _expected_items(body: tuple[GoldSentence, ...]) -> defaultdict[str, list[Item]]:
    items: defaultdict[str, list[Item]] = defaultdict(list)
    items["sentences"] = [(sentence.text,) for sentence in body]
    evidence = [sentence for sentence in body if sentence.evidence]
    for key, sentence in zip(_number(sentence.text for sentence in evidence), evidence, strict=True):
        items["evidence"].append((key,))
        items["topics"] += ((key, topic) for topic in sorted(set(sentence.topics)))
        _add_words(items, key, sentence.voice, sentence.speaker, sentence.label, sentence.also)
        items["dates"] += ((key, value) for _, value in sentence.dates)
        for quantity in sentence.quantities:
            item = (key, *_measure(quantity))
            items["quantities"].append(item)
            if quantity.counted is not None:
                items["counted"].append((*item, _noun(quantity.counted)))
    return items


def _number(texts: Iterable[str]) -> list[str]:
    """Tells sentences of the same words apart by their order."""
    seen: Counter[str] = Counter()
    numbered = []
    for text in texts:
        seen[text] += 1
        numbered.append(text if seen[text] == 1 else f"{text} ({seen[text]})")
    return numbered


def _add_words(
    items: defaultdict[str, list[Item]],
    key: str,
    voice: Voice,
    speaker: str | None,
    label: str | None,
    also: str | None,
) -> None:
    if voice is not Voice.OWN:
        items["voice"].append((key, voice.value))
    if speaker is not None:
        items["speaker"].append((key, _noun(speaker)))
    if label is not None:
        items["label"].append((key, str(label)))
    if also is not None:
        items["also"].append((key, str(also)))


def _noun(words: str) -> str:
    return _ARTICLE.sub("", fold_name(squeeze(words)))


def _measure(quantity: Quantity | GoldQuantity) -> Item:
    """What a quantity says, whoever read it."""
    high = "" if quantity.value_max is None else _decimal(quantity.value_max)
    return _decimal(quantity.value), high, quantity.unit.lower(), quantity.comparison


def _decimal(value: float | str) -> str:
    try:
        number = Decimal(str(value)).quantize(Decimal("0.001"))
    except InvalidOperation:
        return str(value)
    return f"{number:f}".rstrip("0").rstrip(".")


def _misses(document: str, layer: str, found: list[Item], expected: list[Item]) -> list[Miss]:
    extra, missing = Counter(found) - Counter(expected), Counter(expected) - Counter(found)
    by_sentence: dict[str, tuple[list[str], list[str]]] = {}
    for side, items in enumerate((extra, missing)):
        for item in items.elements():
            pair = by_sentence.setdefault(item[0], ([], []))
            pair[side].append(" ".join(item[1:]) or "sentence")
    return [
        Miss(document, layer, sentence, "; ".join(wrong) or "-", "; ".join(lacking) or "-")
        for sentence, (wrong, lacking) in by_sentence.items()
    ]
