"""Tests of whole small projects against expected files."""
