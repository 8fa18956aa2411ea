"""Tests of the verifier: a tiny site that is proved, then one thing broken at a time."""
