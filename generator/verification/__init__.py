"""Proves a built site against its seeds, by code that shares nothing with the pipeline.

It reads the seeds (or the kept extracted text), the published data and the HTML, and nothing else; of this
package it imports `generator.errors` alone, so that no mistake of the pipeline can hide itself here.
"""

from generator.verification.verify import Verification, verify_site

__all__ = ["Verification", "verify_site"]
