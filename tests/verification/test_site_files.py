"""The edition: each file listed, each with its digest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tiny_site import TinySite


def test_a_wrong_digest_is_named(tiny: TinySite) -> None:
    """A file that changed after the edition was written."""
    (tiny.site / "assets" / "site.js").write_text("2")
    [(code, file, message)] = tiny.problems()
    assert (code, file) == ("digest", "site/assets/site.js")
    assert message.startswith("site/assets/site.js: expected bytes with the SHA-256 6b86b273ff34")
    assert "found d4735e3a265e" in message


def test_an_unlisted_file_is_named(tiny: TinySite) -> None:
    """A file that the edition does not know."""
    (tiny.site / "assets" / "extra.bin").write_bytes(b"\0")
    said = "site/assets/extra.bin: expected a place in the list of site/data/edition.json, found none"
    assert tiny.problems() == [("unlisted-file", "site/assets/extra.bin", said)]


def test_a_missing_file_is_named(tiny: TinySite) -> None:
    """A file that the edition lists and the site lacks."""
    tiny.add("notes.txt", "x")
    (tiny.site / "notes.txt").unlink()
    said = "site/notes.txt: expected this file, which site/data/edition.json lists, found none"
    assert tiny.problems() == [("missing-file", "site/notes.txt", said)]


def test_a_missing_edition_is_named_and_the_rest_still_checked(tiny: TinySite) -> None:
    """Without the edition no digest is compared, but every statement is."""
    (tiny.site / "data" / "edition.json").unlink()
    said = "site/data/edition.json: expected the edition's file, found none"
    assert tiny.problems() == [("missing-file", "site/data/edition.json", said)]
    assert tiny.verify().statements == 4


def test_fields_of_the_edition_are_checked(tiny: TinySite) -> None:
    """Another schema, a digest that is none, a path that leaves the site, the edition's own digest."""
    path = tiny.site / "data" / "edition.json"
    edition = json.loads(path.read_text())
    edition["schema"] = "seedbrief/2"
    edition["inputs_sha256"] = "ABC"
    edition["files"] |= {"../seeds/alpha.txt": "0" * 64, "data/edition.json": "0" * 64}
    edition["counts"]["statements"] = 5
    path.write_text(json.dumps(edition))
    start = "site/data/edition.json, field"
    assert [message for _, _, message in tiny.problems()] == [
        f"{start} `counts.statements`: expected 4, the rows of the data, found 5",
        f"{start} `files.data/edition.json`: expected no digest of the edition itself, found one",
        f"{start} `files`: expected paths inside the site, found “../seeds/alpha.txt”",
        f"{start} `inputs_sha256`: expected a SHA-256 in 64 hex digits, found “ABC”",
        f"{start} `schema`: expected seedbrief/1, found “seedbrief/2”",
    ]


def test_a_repeated_field_is_no_json_object(tiny: TinySite) -> None:
    """Readers differ on which of two fields of one name counts."""
    path = tiny.site / "data" / "edition.json"
    path.write_text(path.read_text().replace('"title":', '"edition": "2026", "title":'))
    said = "site/data/edition.json: expected a JSON object, found the field `edition` more than once"
    assert tiny.problems() == [("bad-json", "site/data/edition.json", said)]


def test_a_link_to_a_folder_is_a_file_like_any_other(tiny: TinySite) -> None:
    """Files behind a symbolic link cannot stand in the site unlisted."""
    (tiny.site / "behind").symlink_to(tiny.seeds, target_is_directory=True)
    [(code, file, _)] = tiny.problems()
    assert (code, file) == ("unreadable-file", "site/behind")
