"""Tests of generator.rendering."""
