"""Correspondence to signals: what can be seen, one file a risk, listed by hand."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from mailguard.detect import (
    binding_instruction,
    commercial,
    confidentiality,
    direct_instruction,
    disrespect,
    employment_matter,
    familiarity,
    group_parity,
    mass_distribution,
    officer_conduct,
    party_work,
    passed_on,
    personal_criticism,
    personal_interest,
    policy_criticism,
    political_content,
    political_restriction,
    pre_election,
    press_release,
    readers,
    repeat_chasing,
    response_time,
    silent_copy,
    stated_purpose,
    undue_pressure,
    ward_notice,
    wording,
)
from mailguard.detect.learned.model import Model
from mailguard.detect.learned.opinion import Opinion
from mailguard.detect.phrases import Lexicon, tables
from mailguard.detect.reading import Reading, read_words
from mailguard.detect.second_opinion import heard
from mailguard.detect.signal import Signal
from mailguard.people.correspondence import Correspondence

Detector = Callable[[Reading], Iterator[Signal]]

_MODULES = (
    binding_instruction,
    commercial,
    confidentiality,
    direct_instruction,
    disrespect,
    employment_matter,
    familiarity,
    group_parity,
    mass_distribution,
    officer_conduct,
    party_work,
    passed_on,
    personal_criticism,
    personal_interest,
    policy_criticism,
    political_content,
    political_restriction,
    pre_election,
    press_release,
    readers,
    repeat_chasing,
    response_time,
    silent_copy,
    stated_purpose,
    undue_pressure,
    ward_notice,
    wording,
)
DETECTORS: dict[str, Detector] = {module.ID: module.detect for module in _MODULES}


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The phrases of all detectors, compiled together once."""
    return Lexicon(tuple(phrase for module in _MODULES for phrase in module.CUES))


def lexicons() -> tuple[Lexicon, ...]:
    """Everything that is ever sought: the cues, and what is asked of a sentence that holds one."""
    return (lexicon(), *(table.lexicon for table in tables()))


def prepare() -> None:
    """Read and compile all phrases now, as a service does, so that no message waits for it."""
    for each in lexicons():
        each.prepare()


def signals(
    mail: Correspondence,
    wanted: frozenset[str],
    plugins: Mapping[str, Detector],
    of_policy: Mapping[str, tuple[str, ...]],
    model: Model | None = None,
) -> tuple[Signal, ...]:
    """Run the detectors named in `wanted` on a message.

    `plugins` are detectors of the council's own; `of_policy` are its policy's own phrases, by rule. `model` gives a
    second opinion on sentences; without it the phrases alone decide.
    """
    reading, opinion = read_words(mail, lexicon(), of_policy), Opinion(model)
    known = {**plugins, **DETECTORS}
    return tuple(
        signal
        for name in sorted(wanted & known.keys())
        for signal in heard(reading, opinion, name, known[name](reading))
    )
