"""Reads JSON Lines and writes what presidio-analyzer finds, with every UK recogniser it has.

No language model for names can be had from the package registry, so it runs with its own small
engine without one: what it would add in names (and in false alarms) is not measured here.
"""

import json
import sys

import spacy
import tldextract.tldextract
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine
from presidio_analyzer.predefined_recognizers import (
    CreditCardRecognizer,
    DateRecognizer,
    EmailRecognizer,
    IbanRecognizer,
    NhsRecognizer,
    PhoneRecognizer,
    UkDrivingLicenceRecognizer,
    UkNinoRecognizer,
    UkPassportRecognizer,
    UkPostcodeRecognizer,
    UkVehicleRegistrationRecognizer,
)

RECOGNISERS = (
    CreditCardRecognizer, EmailRecognizer, IbanRecognizer, NhsRecognizer, UkDrivingLicenceRecognizer,
    UkNinoRecognizer, UkPassportRecognizer, UkPostcodeRecognizer, UkVehicleRegistrationRecognizer,
    DateRecognizer,
)  # fmt: skip


def main() -> None:
    """Read every line, and answer it."""
    # Its list of domains is the one it carries: a benchmark asks nobody outside.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    engine = SpacyNlpEngine(ner_model_configuration=NerModelConfiguration())
    engine.nlp = {"en": spacy.blank("en")}
    registry = RecognizerRegistry()
    for recogniser in RECOGNISERS:
        registry.add_recognizer(recogniser())
    registry.add_recognizer(PhoneRecognizer(supported_regions=("GB",), leniency=0))
    analyser = AnalyzerEngine(nlp_engine=engine, registry=registry)
    for row in sys.stdin:
        given = json.loads(row)
        spans = []
        for field in ("text", "alt_text"):
            if given.get(field):
                found = analyser.analyze(given[field], language="en")
                spans += [[field, one.start, one.end, one.entity_type] for one in found]
        print(json.dumps({"id": given["id"], "clauses": ["POL2"] if spans else [], "spans": spans}))


if __name__ == "__main__":
    main()
