"""The Jinja2 environment: strict about names, and safe by default."""

from __future__ import annotations

import itertools
import operator
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup

from generator.rendering import evidence
from generator.rendering.beside import passage_address
from generator.rendering.escaping import escape, finalize, front_matter_text
from generator.rendering.links import Links, Listing
from generator.synthesis.briefs.making import by_coverage
from generator.synthesis.briefs.positions import position_of, tell_once
from generator.wording import english, english_positions
from generator.wording.english_changes import reading_changes
from generator.wording.english_quantities import quantity_words
from generator.wording.order import listing_order, oldest_first

if TYPE_CHECKING:
    from pathlib import Path

    from generator.wording.prose import Part, Prose


def make_environment(*folders: Path) -> jinja2.Environment:
    """Makes the environment.

    Args:
        folders: where templates are looked for, the project's own first.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["yaml"] = lambda text: Markup(front_matter_text(text))  # noqa: S704 - escaped and quoted
    environment.filters["origin_words"] = lambda origin: english.FACT_ORIGINS.get(origin, origin)
    environment.filters["groupby_run"] = _group_runs
    environment.filters["more_than"] = lambda count, most: max(0, count - most)
    environment.filters["credit_name"] = english.credit_name
    environment.filters["position_in"] = position_of
    environment.tests["shown_in"] = lambda earlier, edition: edition.may_show(earlier)
    environment.globals |= {
        "quote": evidence.quote,
        "run": evidence.run,
        "excerpt": evidence.excerpt,
        "telling": evidence.telling,
        "deciding_words": evidence.deciding_words,
        "first_term": evidence.first_term,
        "cue": evidence.cue,
        "by_coverage": by_coverage,
        "tell_once": tell_once,
        "listing_order": listing_order,
        "oldest_first": oldest_first,
        "words": english,
        "told": english_positions,
        "quantity_words": quantity_words,
        "passage_address": passage_address,
        "reading_changes": reading_changes,
        "attributes": _attributes,
    }
    return environment


def _group_runs(items: tuple[Any, ...], attribute: str) -> list[tuple[Any, list[Any]]]:
    """Groups neighbours with the same attribute, in their order (Jinja's own `groupby` sorts)."""
    return [(key, list(group)) for key, group in itertools.groupby(items, key=operator.attrgetter(attribute))]


def _attributes(**values: str | None) -> Markup:
    """Writes HTML attributes, leaving out those that are None."""
    return Markup("").join(
        Markup(' {}="{}"').format(name, escape(value)) for name, value in values.items() if value
    )


def render(
    environment: jinja2.Environment,
    template: str,
    page: str,
    anchors: dict[str, str],
    listing: Listing | None = None,
    **values: Any,  # noqa: ANN401 - templates take what they name
) -> str:
    """Renders one page.

    Args:
        environment: from `make_environment`.
        template: the template's file name.
        page: the page's address.
        anchors: the permalink of each statement, by its id.
        listing: where clauses lead that count several statements; None is the explorer.
        **values: what the template names.
    """
    links = Links(page)

    def tell(prose: Prose) -> Markup:
        """Writes prose, each counted clause linked to the statement it counts, or to a list of them."""
        return Markup("").join(_link(_show(part), part) for part in prose.parts)

    def _show(part: Part) -> Markup:
        if part.verbatim is None:
            return escape(part.text)
        element = Markup('<span class="ev" data-statement="{}" data-start="{}" data-end="{}">{}</span>')
        return element.format(*part.verbatim, escape(part.text))

    def _link(shown: Markup, part: Part) -> Markup:
        if not part.evidence:
            return shown
        several = len(part.evidence) > 1
        place = (listing or Listing()).place(part) if several else anchors[part.evidence[0]]
        return Markup('<a class="counted" href="{}">{}</a>').format(links.to(place), shown)

    return environment.get_template(template).render(page=page, link=links.to, tell=tell, **values)
