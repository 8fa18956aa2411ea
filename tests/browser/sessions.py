"""Opens pages of a served site, and keeps what the browser complained of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Page, Request, Response

Scheme = Literal["light", "dark"]

BRIEF = "sectors/quantum-technology/"
THEME_BRIEF = "themes/whole-of-nation-system/"
CRITIQUE = "themes/state-led-model-critique/"
SOURCE = "sources/001_3d8f85384256aac0/"
METHOD = "about/method/"
SPEAKER = "speakers/xi-jinping/"
ONE_OF_EACH = (
    *("", "sectors/", "themes/", BRIEF, THEME_BRIEF, "sources/", SOURCE, "speakers/", SPEAKER),
    *("timeline/", "figures/", "comparison/", "changes/", "cite/", "terms/", "problems/", "tags/", METHOD),
)
"""A page of each kind."""
QUIET = 300
"""Milliseconds without a request under way after which a page counts as quiet."""
_LONGEST = 60_000
"""Milliseconds that a page may take until it is quiet."""
ARGUMENTS = (
    "--no-sandbox",  # CI runs as root in a container
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""How chromium starts: alone, with no requests of its own."""


@dataclass(slots=True)
class Watched:
    """A page and everything that went wrong on it."""

    page: Page
    """The page."""
    address: str
    """The site's address, with a slash at the end."""
    requests: list[str] = field(default_factory=list)
    """The address of every request."""
    errors: list[str] = field(default_factory=list)
    """Answers of 400 and above, failed requests, errors on the console, uncaught exceptions."""
    dialogs: list[str] = field(default_factory=list)
    """The words of every dialog that opened."""
    finished: int = 0
    """How many requests have ended, well or badly."""

    def open(self, path: str) -> Page:
        """Goes to a page of the site and waits until it is quiet and its type is there."""
        self.page.goto(self.address + path)
        self.page.wait_for_load_state("networkidle")
        self.page.evaluate("() => document.fonts.ready.then(() => true)")
        return self.page

    def settle(self) -> None:
        """Waits until the page has nothing more to do and no request has been under way for a while.

        Playwright's "networkidle" is a state that a page reaches once: behind a click it holds already.
        """
        waited = quiet = 0
        step = QUIET // 10
        while quiet < QUIET:
            asked = len(self.requests)
            self.page.evaluate(
                "() => new Promise(done => requestIdleCallback(() => done(), {timeout: 5000}))"
            )
            self.page.wait_for_timeout(step)
            waited += step
            is_quiet = self.finished >= len(self.requests) == asked
            quiet = quiet + step if is_quiet else 0
            if waited > _LONGEST:
                raise TimeoutError(f"{self.page.url} still asks for files: {self.requests[self.finished :]}")


class Sessions:
    """Makes browser contexts, and closes them all."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def watch(
        self,
        address: str,
        *,
        width: int = 1280,
        height: int = 800,
        scheme: Scheme = "light",
        javascript: bool = True,
    ) -> Watched:
        """Opens an empty page in a context of its own.

        Args:
            address: the site's address.
            width: of the window, px.
            height: of the window, px.
            scheme: what the reader's system prefers.
            javascript: whether scripts run.
        """
        context = self._browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=javascript
        )
        self._contexts.append(context)
        watched = Watched(context.new_page(), address)
        _listen(watched, javascript=javascript)
        return watched

    def close(self) -> None:
        """Closes every context."""
        while self._contexts:
            self._contexts.pop().close()


def _listen(watched: Watched, *, javascript: bool) -> None:
    """Writes down what goes wrong; a page without scripts has no console of its own."""

    def on_answer(answer: Response) -> None:
        if answer.status >= 400:
            watched.errors.append(f"{answer.status}: {answer.url}")

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            watched.errors.append(f"console: {message.text}")

    def on_dialog(dialog: Dialog) -> None:
        watched.dialogs.append(dialog.message)
        dialog.dismiss()

    def on_failure(request: Request) -> None:
        watched.finished += 1
        watched.errors.append(f"failed: {request.url}")

    def on_end(_request: Request) -> None:
        watched.finished += 1

    page = watched.page
    page.on("request", lambda request: watched.requests.append(request.url))
    page.on("requestfinished", on_end)
    page.on("requestfailed", on_failure)
    page.on("response", on_answer)
    page.on("dialog", on_dialog)
    if javascript:
        page.on("console", on_console)
        page.on("pageerror", lambda error: watched.errors.append(f"exception: {error}"))
