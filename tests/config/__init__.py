"""Tests of settings, taxonomy and sidecars."""
