"""Tests of the command line: what a user runs and sees."""
