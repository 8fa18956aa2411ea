"""Tests of generator.wording."""
