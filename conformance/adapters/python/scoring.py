#!/usr/bin/env python3
"""A worked example: the level Scoring by rules of its own, written from the chart.

    ehch conformance run --level Scoring --product "python3 scoring.py"

--fault=NAME makes it wrong on purpose, to show what a failure looks like:

    scale-2-on-air         on Scale 2, 93 % and above is scored on air as it is on oxygen
    temperature-rounding   temperature is rounded to a whole degree before it is scored
    missing-is-zero        a reading that is missing scores 0, and the total is given
"""
import sys
from decimal import ROUND_HALF_UP, Decimal
from itertools import product as completions

from adapter import serve

FAULTS = ("scale-2-on-air", "temperature-rounding", "missing-is-zero")
FAULT = next((word[8:] for word in sys.argv[1:] if word.startswith("--fault=")), None)

# Each row by upper bounds: the first that is not passed gives the score. No gap can be left between two steps.
ABOVE = float("inf")
RESPIRATION = ((8, 3), (11, 1), (20, 0), (24, 2), (ABOVE, 3))
SYSTOLIC = ((90, 3), (100, 2), (110, 1), (219, 0), (ABOVE, 3))
PULSE = ((40, 3), (50, 1), (90, 0), (110, 1), (130, 2), (ABOVE, 3))
TENTHS = ((350, 3), (360, 1), (380, 0), (390, 1), (ABOVE, 2))
SCALE_1 = ((91, 3), (93, 2), (95, 1), (ABOVE, 0))
SCALE_2_ON_AIR = ((83, 3), (85, 2), (87, 1), (ABOVE, 0))
SCALE_2_ON_OXYGEN = ((83, 3), (85, 2), (87, 1), (92, 0), (94, 1), (96, 2), (ABOVE, 3))
CONSCIOUSNESS = {"A": 0, "C": 3, "V": 3, "P": 3, "U": 3}

BANDS = ("Low", "Low-medium", "Medium", "High")
READINGS = ("respiratory_rate", "spo2", "spo2_scale", "on_oxygen", "systolic_bp", "pulse", "consciousness", "temperature")
PARTS = ("respiratory_score", "spo2_score", "oxygen_score", "systolic_score", "pulse_score", "consciousness_score", "temperature_score")


def step(row, reading):
    return next(score for bound, score in row if reading <= bound)


def scores(row, reading):
    """The scores that are possible: one where the reading is there, otherwise all of its row."""
    return {step(row, reading)} if reading is not None else {score for _, score in row}


def tenths(temperature):
    """Whole tenths of a degree, half away from zero: a comparison of integers has no rounding left in it."""
    if temperature is None:
        return None
    printed = Decimal(1) if FAULT == "temperature-rounding" else Decimal("0.1")
    return int(Decimal(temperature).quantize(printed, ROUND_HALF_UP) * 10)


def oxygenation(spo2, scale, oxygen):
    """The pairs of SpO2 and oxygen that are possible. On Scale 2 they are joined: what SpO2 scores turns on oxygen."""
    pairs = set()
    for each_scale, on_oxygen in completions((scale,) if scale else (1, 2), (oxygen,) if oxygen is not None else (False, True)):
        as_on_oxygen = on_oxygen or FAULT == "scale-2-on-air"
        row = SCALE_1 if each_scale == 1 else SCALE_2_ON_OXYGEN if as_on_oxygen else SCALE_2_ON_AIR
        pairs |= {(score, 2 if on_oxygen else 0) for score in scores(row, spo2)}
    return pairs


def band(total, single_three):
    return "High" if total >= 7 else "Medium" if total >= 5 else "Low-medium" if single_three else "Low"


def only(values):
    """The one value of them, or None where they differ."""
    values = set(values)
    return values.pop() if len(values) == 1 else None


def answer(question):
    readings = {name: question["observation"].get(name) for name in READINGS}
    missing = [name for name in READINGS if readings[name] is None]
    recorded = [name for name in READINGS if name not in missing and name != "spo2_scale"]
    if not recorded and FAULT != "missing-is-zero":
        nothing = dict.fromkeys((*PARTS, "total", "band", "lower", "upper"))
        return [{**nothing, "single_parameter_three": "Unknown", "bands": [], "missing": missing}]

    level = readings["consciousness"]
    columns = [
        scores(RESPIRATION, readings["respiratory_rate"]),
        oxygenation(readings["spo2"], readings["spo2_scale"], readings["on_oxygen"]),
        scores(SYSTOLIC, readings["systolic_bp"]),
        scores(PULSE, readings["pulse"]),
        {CONSCIOUSNESS[level]} if level is not None else {0, 3},
        scores(TENTHS, tenths(readings["temperature"])),
    ]
    if FAULT == "missing-is-zero":
        columns, missing = [{min(column)} for column in columns], []

    # Every way in which what is missing could be filled in. Nothing is filled in: what holds in all of them is known.
    sets = [(rate, *oxygen, *others) for rate, oxygen, *others in completions(*columns)]
    totals = [sum(parts) for parts in sets]
    threes = [3 in parts for parts in sets]
    bands = sorted(set(map(band, totals, threes)), key=BANDS.index)
    return [{
        **{name: only(parts) for name, parts in zip(PARTS, zip(*sets))},
        "total": totals[0] if not missing else None,
        "band": only(bands),
        "lower": min(totals),
        "upper": max(totals),
        "single_parameter_three": {True: "Yes", False: "No", None: "Unknown"}[only(threes)],
        "bands": bands,
        "missing": missing,
    }]


if __name__ == "__main__":
    if FAULT is not None and FAULT not in FAULTS:
        sys.exit(f'--fault: "{FAULT}" is none of {", ".join(FAULTS)}')
    details = [*PARTS, "lower", "upper", "single_parameter_three", "bands", "missing"]
    serve({"name": "News2 in Python", "version": "1.0", "levels": ["Scoring"], "details": details}, answer)
