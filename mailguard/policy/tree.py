"""Conditions as data: a tree of `all`, `any` and `not` over named, typed conditions."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One node. A `leaf` names a condition and carries its typed argument; the others hold further nodes."""

    kind: Literal["all", "any", "not", "leaf"]
    name: str = ""
    argument: object = None
    nodes: tuple["Node", ...] = ()
