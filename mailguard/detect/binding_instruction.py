"""Words that bind the council towards somebody outside it, orders given in its name, and letters on its behalf.

Why: what one member promises or orders can bind the council in law, without anybody who may decide having decided.
Left alone: promises to ask, to raise or to pass on; wishes, proposals and questions; what is subject to a decision;
decisions that a committee or an officer has taken and the writer reports; courtesies in the council's name.
Who may write such a letter after all is for the council's policy.
"""

from collections.abc import Iterator

from mailguard.detect.circle import readers
from mailguard.detect.evidence import Evidence
from mailguard.detect.pairs import Pairs
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import commitments, dealing, letterhead, openness, pledges, sitework, works

ID = "binding-instruction"
_CLASSES = {**commitments.CLASSES, **works.CLASSES}
CUES = (
    *cues(
        {
            "binding-pledge": commitments.PLEDGE,
            "binding-will": commitments.WILL,
            "binding-assured": commitments.ASSURED,
            "binding-likely": commitments.LIKELY,
            "binding-order": works.ORDER,
            "binding-official": works.OFFICIAL,
            "binding-settled": dealing.SETTLED,
            "binding-hands": dealing.HANDS,
        },
        _CLASSES,
    ),
    *cues(
        {
            "pledge-vow": pledges.VOW,
            "pledge-ease": pledges.EASE,
            "pledge-done": pledges.DONE,
            "pledge-free": pledges.FREE,
            "pledge-leave": pledges.LEAVE,
        },
        pledges.CLASSES,
    ),
    *cues({"site-do": sitework.DO, "site-power": sitework.POWER}, sitework.CLASSES),
    *cues(
        {"head-acts": letterhead.ACTS, "head-self": letterhead.SELF, "head-form": letterhead.FORM}, letterhead.CLASSES
    ),
)
_KINDS = {
    "binding-pledge": ("commitment", 0.95),
    "binding-will": ("commitment", 0.85),
    "binding-assured": ("commitment", 0.9),
    "binding-order": ("instruction", 0.85),
    "binding-official": ("official-letter", 0.9),
}
_MET = frozenset({"binding-settled", "binding-hands", "binding-likely"})
_PLEDGED = frozenset({"pledge-vow", "pledge-ease", "pledge-done", "pledge-free", "pledge-leave"})
_SITE = frozenset({"site-do", "site-power"})
_HEAD = frozenset({"head-acts", "head-self", "head-form"})
_ALL = frozenset(_KINDS) | _MET | _PLEDGED | _SITE | _HEAD
_PROMISES = Pairs(
    Evidence(
        {
            "vow": pledges.VOW,
            "ease": pledges.EASE,
            "body": pledges.BODY,
            "done": pledges.DONE,
            "free": pledges.FREE,
            "leave": pledges.LEAVE,
            "future": pledges.FUTURE,
            "thing": pledges.THING,
        },
        pledges.CLASSES,
    ),
    {
        "vow": frozenset({"future", "thing", "free", "leave", "done"}),
        "done": frozenset({"thing", "free", "leave", "future"}),
        "free": frozenset({"leave", "future", "done"}),
    },
    near=frozenset({"future", "leave"}),
)
_COMFORTS = Pairs(_PROMISES.evidence, {"ease": frozenset({"thing"})})
_SETTLES = Pairs(_PROMISES.evidence, {"ease": frozenset({"body"})})
_ORDERS = Pairs(
    Evidence(
        {"do": sitework.DO, "power": sitework.POWER, "work": sitework.WORK, "soon": sitework.SOON},
        sitework.CLASSES,
    ),
    {"do": frozenset({"power", "soon", "work"}), "power": frozenset({"do", "work"})},
    near=frozenset({"power", "do"}),
)
# To somebody who is no contractor an order is one only by the authority that the same sentence claims.
_EMPOWERED = Pairs(_ORDERS.evidence, {"do": frozenset({"power"})})
_LETTERS = Pairs(
    Evidence(
        {"acts": letterhead.ACTS, "self": letterhead.SELF, "form": letterhead.FORM, "yours": letterhead.YOURS},
        letterhead.CLASSES,
    ),
    {
        "acts": frozenset({"yours", "form", "self"}),
        "self": frozenset({"acts", "form", "yours", "self"}),
        "form": frozenset({"acts", "self"}),
    },
    near=frozenset({"yours"}),
)
_BARGAIN = Evidence(
    {
        "settled": dealing.SETTLED,
        "gain": dealing.GAIN,
        "money": dealing.MONEY,
        "charged": dealing.CHARGED,
        "hands": dealing.HANDS,
        "when": dealing.WHEN,
        "likely": commitments.LIKELY,
    },
    _CLASSES,
)
_OPEN = Group(openness.OPEN, _CLASSES)
_CONDITION = Group(openness.CONDITION, _CLASSES)
_DECIDED = Group(openness.DECIDED, _CLASSES)
_COURTESY = Group(openness.COURTESY, _CLASSES)
_ENCOURAGING = Group(openness.ENCOURAGING)
# A question that is an order.
_ASKED = Group("""
    (could|can|would|will) you (please|just|possibly|) (add|do|put|fit|paint|lay|throw in|include|extend|take|get|swap
        |change|use|make|send|bring|order|hire|book|supply|deliver|install|dig|clear|cut|mend)
    (wnewch chi|allwch chi|fedrwch chi|wnei di|fedri di|alli di|allet ti) (plis|) *
""")
_OFFERED = Group(openness.OFFERED, _CLASSES)
_AGENTS = Group(openness.AGENTS, _CLASSES)
_OTHER_SUBJECT = Group(openness.OTHER_SUBJECT)
_PROPER = Group(openness.PROPER)
_OWN_WORD = Group(openness.OWN_WORD)
_DISCLAIMED = Group(openness.DISCLAIMED)
_REFUSED = Group(openness.REFUSED)
MET = 0.7
LETTER = 4_000  # characters: in longer texts, papers and lists, weak words that meet bind nobody
THE = 4  # characters: "The council has decided..." opens both the report and what would be a promise


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that binds, orders or speaks for the council towards somebody outside it."""
    if not (reading.mail.reach.outside or reading.mail.reach.unknown_lists):
        return  # among members and officers nothing is bound; an order there is another risk
    dealer = any(contact.role == "contractor" for contact in readers(reading))
    paper = not dealer and sum(len(page.passage.text) for page in reading.written("own")) > LETTER
    for sentence in reading.holding(_ALL):
        plain = {_KINDS[hit.cue]: hit for hit in reversed(sentence.find(*_KINDS)) if _binds(sentence, hit)}
        for (kind, confidence), hit in plain.items():
            yield sentence.signal(ID, kind, hit, confidence=confidence)
        if not plain:
            yield from _met(sentence)
        for kind in (kind for kind in _TOGETHER if not paper and kind not in {seen for seen, _ in plain}):
            together = _joint(kind, sentence, dealer=dealer)
            if together is not None:
                yield sentence.signal(ID, kind, together, confidence=MET)


def _joint(kind: str, sentence: Sentence, *, dealer: bool) -> Hit | None:
    """Two weak cues that meet; `dealer`: whether a contractor reads it, to whom an order needs no authority named."""
    pairs, cued, passed_over = _TOGETHER[kind]
    if not sentence.has(*cued) or passed_over(sentence):
        return None
    if kind == "instruction" and not dealer and _EMPOWERED.met(sentence, passed_over) is None:
        return None
    return pairs.met(sentence, passed_over) or _comforted(kind, sentence)


def _met(sentence: Sentence) -> Iterator[Signal]:
    """A bargain told in bits: what is settled, beside what it gives or costs; a task, beside who pays."""
    here = _BARGAIN.of(sentence)
    near = dict(here)
    for other in (sentence.before, sentence.after):
        if other is not None and not _left_open(other):
            near = _BARGAIN.of(other) | near
    settled = here.get("settled") or here.get("likely")
    task = here.get("hands")
    if (
        settled
        and (near.keys() & {"gain", "money", "charged", "hands"} or {"settled", "likely"} <= near.keys())
        and not _left_open(sentence)
    ):
        yield sentence.signal(ID, "commitment", settled, confidence=MET)
    elif task and (near.keys() & {"charged", "likely", "settled"} or "when" in here) and _ordered(sentence, task):
        yield sentence.signal(ID, "instruction", task, confidence=MET)


def _ordered(sentence: Sentence, task: Hit) -> bool:
    """Whether somebody is told to do a task: not others, nothing that is open before it, no mere question."""
    words, start = sentence.words, task.start - sentence.bounds[0]
    if words.rstrip().endswith("?") and not _ASKED.found(words):
        return False
    left_open = any(begin < start for begin, _ in _OPEN.spans(words)) or _DECIDED.found(words)
    return not left_open and not _done_by_others(sentence, task)


def _done_by_others(sentence: Sentence, hit: Hit) -> bool:
    """`The contractor will start`: told, not ordered."""
    return _OTHER_SUBJECT.found(sentence.page.folded.text, max(sentence.bounds[0], hit.start - 20), hit.start)


def _left_open(sentence: Sentence) -> bool:
    words = sentence.words
    return words.rstrip().endswith("?") or _OPEN.found(words) or _DECIDED.found(words)


def _binds(sentence: Sentence, hit: Hit) -> bool:
    """Whether nothing in the sentence leaves the matter open, or reports who decided it."""
    first = sentence.bounds[0]
    words, start = sentence.words, hit.start - first
    if words.rstrip().endswith("?"):
        return False
    if hit.cue == "binding-official":
        courteous = _COURTESY.found(words) and not _OFFERED.found(words)
        return not courteous and not _AGENTS.found(words) and not _REFUSED.found(words)
    if hit.cue == "binding-order":
        if _ENCOURAGING.found(words):
            return False
        return not _done_by_others(sentence, hit) and not any(stop <= start for _, stop in _OPEN.spans(words))
    if any(begin <= start + THE for begin, _ in _DECIDED.spans(words)) or _CONDITION.found(words):
        return False
    return not _OPEN.found(words, 0, hit.end - first)


def _asks_or_passes_on(sentence: Sentence) -> bool:
    """Whether nobody is ordered: a mere question, an encouragement, what others decided or have to do."""
    words = sentence.words
    if words.rstrip().endswith("?") and not _ASKED.found(words):
        return True
    return _ENCOURAGING.found(words) or _DECIDED.found(words) or _PROPER.found(words)


def _comforted(kind: str, sentence: Sentence) -> Hit | None:
    """A word of comfort beside a thing and beside what will become of it."""
    if kind != "commitment" or _SETTLES.met(sentence, _promises_own) is None:
        return None
    return _COMFORTS.met(sentence, _promises_own)


def _promises_own(sentence: Sentence) -> bool:
    """Whether the council is not bound: the matter is open, or the writer promises what is his own to give."""
    return _left_open(sentence) or _OWN_WORD.found(sentence.words)


def _disclaims(sentence: Sentence) -> bool:
    """Whether the letter is not the council's: others write it, the writer speaks for himself, or asks."""
    words = sentence.words
    if words.rstrip().endswith("?") or _AGENTS.found(words) or _DISCLAIMED.found(words):
        return True
    return _COURTESY.found(words) and not _OFFERED.found(words)


_TOGETHER = {
    "commitment": (_PROMISES, _PLEDGED, _promises_own),
    "instruction": (_ORDERS, _SITE, _asks_or_passes_on),
    "official-letter": (_LETTERS, _HEAD, _disclaims),
}
