"""Sentence -> dates, as EDTF: by calendar, by unit, by what they lean on."""
