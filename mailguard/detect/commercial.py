"""A member who talks price, terms, land or contracts with somebody outside the council.

Why: a figure named in passing weakens the council's hand, and may bind it, before anybody versed has looked.
Left alone: enquiries passed on to officers; talks with officers present; saying that one can't discuss terms; the
member's own purchases; sums named as news.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import negated, reported
from mailguard.detect.circle import leaves_the_council, readers
from mailguard.detect.evidence import Evidence
from mailguard.detect.pairs import Pairs
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import haggling, trade

ID = "commercial"
CUES = (
    *cues({"haggle-moves": haggling.HAGGLES}, haggling.CLASSES),
    *cues(
        {
            "trade-haggle": trade.HAGGLE,
            "trade-meet": trade.MEET,
            "trade-without": trade.WITHOUT,
            "trade-subject": trade.SUBJECT,
            "trade-goods": trade.GOODS,
            "trade-sums": trade.SUMS,
            "trade-offers": trade.OFFERS,
            "trade-moves": trade.MOVES,
        },
        trade.CLASSES,
    ),
)
_FIGURE = Group(trade.FIGURE, trade.CLASSES)
_HANDED = Group(trade.HANDED, trade.CLASSES)
_BUSINESS = frozenset({"trade-haggle", "trade-meet", "trade-subject"})
_ELEMENTS = frozenset({"trade-goods", "trade-sums", "trade-offers", "trade-moves"})
_TOLD = Group(haggling.TOLD)
# Who bargains says so of himself or to the other; what companies do is told of them.
_OURS = Group("""
    (i|i'm|i'll|i'd|i've|me|my|we|we'll|we'd|we're|we've|us|our|you|you'll|you'd|you're|your|the council|council
        |glanrafon|call it|name|make it|throw|knock|shake|let's|let us|deal|split|meet)
    (fi|i|mi|fy|ni|ein|eich|chi|ti|dy|y cyngor|dwi|rwy|gawn|gwnewch|beth am)
""")
_BARGAINS = Pairs(
    Evidence(
        {"moves": haggling.HAGGLES, "goods": haggling.GOODS, "sums": haggling.SUMS, "sounds": haggling.SOUNDS},
        haggling.CLASSES,
    ),
    {"moves": frozenset({"goods", "sums", "sounds"})},
    near=frozenset({"goods", "sums", "sounds"}),
)
_ALL = _BUSINESS | _ELEMENTS | {"trade-without"}

LETTER = 4_000  # characters: longer texts report the bargains of others

Held = list[tuple[Sentence, list[Hit]]]


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence in which a member bargains with an outsider."""
    if not reading.mail.principal.is_member or not leaves_the_council(reading) or _is_a_paper(reading):
        return
    held = [(sentence, _signs(sentence)) for sentence in reading.holding(_ALL)]
    seen = {hit.cue for _, hits in held for hit in hits}
    plain = list(_plain(held, seen, reading))
    yield from plain or list(_together(held)) or _haggled(reading)


def _is_a_paper(reading: Reading) -> bool:
    """Whether the text is longer than people who bargain write, and no contractor reads it."""
    dealer = any(contact.role == "contractor" for contact in readers(reading))
    return not dealer and sum(len(page.passage.text) for page in reading.written("own")) > LETTER


def _plain(held: Held, seen: set[str], reading: Reading) -> Iterator[Signal]:
    """Bargaining in so many words, and officers kept out of it."""
    dealer = any(contact.role == "contractor" for contact in readers(reading))
    business = dealer or bool(seen & {"trade-subject", "trade-meet"})
    for sentence, hits in held:
        plain = next((hit for hit in hits if hit.cue in {"trade-haggle", "trade-meet"}), None)
        kept_out = next((hit for hit in hits if hit.cue == "trade-without"), None)
        if plain is not None and (business or _FIGURE.found(sentence.words)):
            yield sentence.signal(ID, "commercial-talk", plain, confidence=0.95 if "trade-without" in seen else 0.85)
        elif plain is None and kept_out is not None and seen & _BUSINESS:
            yield sentence.signal(ID, "commercial-talk", kept_out, confidence=0.8)


def _together(held: Held) -> Iterator[Signal]:
    """The elements of a negotiation side by side: what it is about, an offer, and a sum or a move beside it."""
    for number, (sentence, hits) in enumerate(held):
        offer = next((hit for hit in hits if hit.cue == "trade-offers"), None)
        near = held[max(0, number - 1) : number + 2]
        beside = {hit.cue for other, found in near if abs(other.number - sentence.number) <= 1 for hit in found}
        if offer is not None and "trade-goods" in beside and beside & {"trade-sums", "trade-moves", "trade-without"}:
            yield sentence.signal(ID, "commercial-talk", offer, confidence=0.7)
            return


def _haggled(reading: Reading) -> Iterator[Signal]:
    """A price or a term moved, beside what it is for; with somebody who is no contractor, a sum as well."""
    dealer = any(contact.role == "contractor" for contact in readers(reading))
    for sentence in reading.holding(frozenset({"haggle-moves"})):
        if _passed_over(sentence) or not _OURS.found(sentence.words):
            continue
        hit = _BARGAINS.met(sentence, _passed_over)
        kinds = _BARGAINS.evidence.of(sentence).keys()
        if hit is not None and (dealer or {"goods", "sums"} <= kinds or {"goods", "sounds"} <= kinds):
            yield sentence.signal(ID, "commercial-talk", hit, confidence=0.7)
            return


def _passed_over(sentence: Sentence) -> bool:
    """Whether the matter is handed to officers, or a price is only told."""
    return _HANDED.found(sentence.words) or _TOLD.found(sentence.words)


def _signs(sentence: Sentence) -> list[Hit]:
    """The cues of a sentence that mean business: the matter is not handed to officers, nor told of others."""
    if _HANDED.found(sentence.words):
        return []
    return [hit for hit in sentence.hits if hit.cue in _ALL and not _taken_back(sentence, hit)]


def _taken_back(sentence: Sentence, hit: Hit) -> bool:
    if hit.cue not in {"trade-haggle", "trade-meet"}:
        return False
    return negated(sentence, hit) or (hit.cue == "trade-haggle" and reported(sentence, hit))
