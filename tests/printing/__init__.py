"""Tests of printed briefs and of the bound volume."""
