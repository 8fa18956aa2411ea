"""Tests of reading: bytes to documents."""
