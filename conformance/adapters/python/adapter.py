#!/usr/bin/env python3
"""Puts a product to the conformance suite: ehch-product/1 on standard input and output.

Copy this file, fill in PRODUCT and answer(), and run

    ehch conformance run --product "python3 adapter.py"

It needs Python 3.8 or later and nothing else. scoring.py beside it is a worked example.
"""
import json
import sys
import traceback
from decimal import Decimal


PROTOCOL = "ehch-product/1"


class Skip(Exception):
    """Raised with the reason where the product does not implement what is asked."""


# What the product is called, the levels that it implements, and the details that it answers with.
PRODUCT = {"name": "My product", "version": "0.1", "levels": ["Scoring"], "details": []}


def answer(question):
    """The answers to one question: one for each subject, or a single one without a subject."""
    # Call your product here. question["level"] says what is asked, question["record"] (or
    # question["observation"]) is the input. For Scoring: return [{"total": 5, "band": "Medium"}]
    raise Skip(f"{question['level']} is not mapped yet")


def reply(message, product, answer):
    if message["do"] == "start":
        return {"started": product} if message.get("protocol") == PROTOCOL else {"error": f"speaks {PROTOCOL}"}
    if message["do"] != "run":
        raise ValueError(f"no such message: {message['do']}")
    asked = message["id"]
    try:
        said = {"id": asked, "answers": answer(message)}
        json.dumps(said)
        return said
    except Skip as reason:
        return {"id": asked, "skipped": str(reason)}
    except Exception as error:
        traceback.print_exc()
        return {"id": asked, "error": f"{type(error).__name__}: {error}"}


def serve(product, answer):
    # Standard output belongs to the protocol: what the product prints goes to standard error.
    out, sys.stdout = sys.stdout.buffer, sys.stderr
    for line in sys.stdin.buffer:
        try:
            # Decimal, so that 36.1 is 36.1.
            message = json.loads(line.decode("utf-8-sig"), parse_float=Decimal)
            if message["do"] == "stop":
                break
            said = reply(message, product, answer)
        except Exception:
            traceback.print_exc()
            continue
        out.write(json.dumps(said).encode() + b"\n")
        out.flush()


if __name__ == "__main__":
    serve(PRODUCT, answer)
