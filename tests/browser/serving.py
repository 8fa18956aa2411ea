"""Serves a built site on this machine, as a static host does."""

from __future__ import annotations

import time
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Handler(SimpleHTTPRequestHandler):
    """Serves files quietly, and the site's own page where there is none."""

    def __init__(self, *arguments: Any, slow: dict[str, float], **named: Any) -> None:  # noqa: ANN401 - handed on as they are
        self._slow = slow
        super().__init__(*arguments, **named)

    def send_head(self) -> IO[bytes] | None:  # type: ignore[override] # typeshed names the two classes it can be
        """Waits where asked to, then answers."""
        for suffix, seconds in self._slow.items():
            if self.path.endswith(suffix):
                time.sleep(seconds)
        return super().send_head()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answers with 404.html, as static hosts do."""
        if code != 404:
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class names it so
        """Says nothing."""


class _Server(ThreadingHTTPServer):
    """Lets a browser hang up in the middle of an answer without a word."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: what a page misses, the browser reports."""


@contextmanager
def serve_site(site: Path, slow: dict[str, float] | None = None) -> Iterator[str]:
    """Serves a folder on a free port of the loopback address.

    Args:
        site: the built site.
        slow: seconds to wait before an answer, by the end of the path asked for.

    Yields:
        The address, with a slash at the end.
    """
    handler = partial(_Handler, directory=str(site), slow=slow or {})
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
