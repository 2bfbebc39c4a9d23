"""How often each rule spoke, and was right, on invented messages: by pack and rule (right, spoken).

Made by `make proofs`.
"""

from collections.abc import Mapping

FIGURES: Mapping[str, Mapping[str, tuple[int, int]]] = {
    "borough": {
        "COMM001": (2, 2),
        "CRIT001": (2, 2),
        "FAM001": (1, 1),
        "INST001": (2, 2),
        "INST002": (2, 2),
        "MEDIA001": (3, 3),
        "POL001": (2, 2),
        "PUSH002": (1, 1),
        "RESP001": (2, 2),
        "WORK001": (1, 1),
    },
    "cardiff": {
        "CONF001": (2, 2),
        "CRIT001": (2, 2),
        "PAR001": (2, 2),
        "PUSH001": (4, 4),
        "PUSH002": (3, 4),
        "RESP002": (1, 1),
    },
    "community": {
        "FAM001": (3, 3),
        "PUSH002": (4, 4),
        "RESP001": (2, 2),
        "RESP002": (3, 3),
        "WORK001": (1, 1),
        "WORK002": (1, 1),
    },
    "county": {
        "BCC001": (3, 3),
        "BCC002": (2, 2),
        "BIND001": (1, 1),
        "COND001": (4, 4),
        "COND002": (4, 4),
        "CONF001": (2, 2),
        "CRIT002": (0, 1),
        "ELEC001": (1, 1),
        "EMPL001": (2, 2),
        "FAM001": (2, 2),
        "FAM002": (0, 1),
        "POL001": (2, 3),
        "PUSH001": (3, 3),
        "RESP001": (2, 2),
        "RESTR001": (1, 1),
        "RESTR002": (1, 1),
    },
    "district": {
        "BIND001": (1, 1),
        "CONF001": (0, 1),
        "CONF002": (1, 1),
        "ELEC001": (1, 1),
        "INST001": (2, 3),
        "MASS001": (5, 6),
        "MEDIA001": (2, 2),
        "PAR001": (1, 1),
        "PCRIT001": (3, 3),
        "POL001": (3, 5),
        "POL002": (0, 2),
        "PUSH001": (1, 1),
        "PUSH002": (1, 2),
        "RESP001": (2, 3),
        "RESP002": (2, 2),
    },
}
