"""A policy pack of one rule, in memory, so that a test can break one thing in it at a time."""

from collections.abc import Mapping

from mailguard.policy.load import load_pack
from mailguard.policy.pack import Pack
from mailguard.policy.source import PackSource

DETECTORS = frozenset({"mass-distribution", "political-content"})

PROTOCOL = b"""---
document:
  en: A Small Protocol
short:
  en: the Protocol
  cy: y Protocol
version: "2"
in_force: 2026-05-01
source: the constitution
---

1.1 Members write to those whom it concerns,
unless there is   good reason.
1.2 Officers may help.
"""
CLAUSES = b"""- id: "1.1"
  paragraph: "1.1"
  quote:
    en: >-
      Members write to those whom it concerns
  binds: member
  force: should
- id: "4.10"
  paragraph: "4.10"
  quote:
    en: Officers may help.
  binds: officer
  force: permission
"""
ROUTES = b"""- situation: in-doubt
  clauses: ["1.1"]
  tell:
    - name:
        en: Clerk
        cy: Clerc
      post: [Clerk]
  text:
    en: "Ask: {contacts}."
    cy: "Gofynnwch: {contacts}."
"""
RULINGS = b"""- id: R1
  clause: "1.1"
  question:
    en: How many?
  ruling:
    en: Ten.
  by: Monitoring Officer
  date: 2026-05-02
  rules: [MASS001]
"""
RULE = b"""id: MASS001
family: mass-distribution
summary:
  en: A member writes to many.
  cy: Aelod yn ysgrifennu at lawer.
detectors: [mass-distribution]
clauses: ["1.1", "4.10"]
when:
  all:
    - sender.role: [member]
    - members_reached_at_least: 10
unless:
  - good_reason: [agenda]
    quote: "unless there is good reason"
  - not:
      audience_at_least: member
    reason:
      en: Nobody else reads it.
      cy: Nid oes neb arall yn ei ddarllen.
action:
  member: advise
text: common/mass-distribution
ruling: R1
route: in-doubt
examples:
  flag: [flag.eml]
  pass: [pass.eml]
"""
WORDS = b"""short:
  en: "To {members} members ({clause})."
  cy: "At {members} aelod ({clause})."
seen:
  en: "It went to {members}."
  cy: "Aeth at {members}."
asks:
  en: "{clause} asks for less."
  cy: "Mae {clause} yn gofyn am lai."
fairness:
  en: "You may have had a reason."
  cy: "Efallai bod gennych reswm."
suggestion:
  en: "Write to fewer."
  cy: "Ysgrifennwch at lai."
"""
FILES: Mapping[str, bytes] = {
    "protocol.md": PROTOCOL,
    "clauses.yaml": CLAUSES,
    "routes.yaml": ROUTES,
    "rulings.yaml": RULINGS,
    "MASS001.yaml": RULE,
    "examples/flag.eml": b"",
    "examples/pass.eml": b"",
}


def source(files: Mapping[str, bytes] = FILES, common: Mapping[str, bytes] | None = None) -> PackSource:
    """The pack's files as they would be read from a folder `small`."""
    return PackSource(
        name="small",
        where="small",
        prefix="small",
        files=files,
        common={"mass-distribution.yaml": WORDS} if common is None else common,
    )


def loaded(
    files: Mapping[str, bytes] = FILES,
    common: Mapping[str, bytes] | None = None,
    languages: tuple[str, ...] = ("en", "cy"),
    detectors: frozenset[str] = DETECTORS,
) -> Pack:
    """The pack, loaded."""
    return load_pack(source(files, common), languages, detectors)


def with_rule(old: str = "", new: str = "", *, rule: bytes = RULE) -> Pack:
    """The pack, loaded with another text in place of `old` in its rule."""
    return loaded({**FILES, "MASS001.yaml": rule.replace(old.encode(), new.encode(), 1)})
