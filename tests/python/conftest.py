"""What all tests here share."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import osl

sys.path.insert(0, str(Path(__file__).parent))  # generated.py

# What is drawn differs from run to run, so that more is seen; on a CI machine it is the same every time.
settings.register_profile(
    "osl",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("osl")


@pytest.fixture
def programme() -> osl.Programme:
    return osl.Programme(
        id="pilot-2011",
        synthetic=True,
        strand="osl",
        title={"pl": "Pilotaż", "en": "Pilot"},
        period={"from": "2011-03-01", "to": "2012-12-31"},
        observed_on="2012-03-16",
    )


@pytest.fixture
def centre() -> osl.Centre:
    return osl.Centre(
        id="c01",
        name="Ośrodek w Łęcznej",
        takes_part_as=["organiser_institution"],
        size=osl.CentreSize.small,
        steps=[
            {"step": "acquaint_staff", "status": "done", "on": "2011-10"},
            {
                "step": "prepare_acts",
                "status": "no_decision",
                "reasons": [{"code": "other", "text": "zmiana dyrekcji"}],
            },
        ],
        organisers=[],
    )


@pytest.fixture
def register(programme: osl.Programme, centre: osl.Centre) -> osl.Register:
    return osl.Register(programme=programme, centres=[centre, centre.replace(id="c02", steps=None)])
