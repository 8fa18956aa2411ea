"""Tests of generator.synthesis."""
