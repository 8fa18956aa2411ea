"""Tests of the vendored fonts."""
