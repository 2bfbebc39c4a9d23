"""Party-political comment, campaigning and self-promotion.

Why: the council's e-mail is paid for by everybody, and no party or candidate may be promoted or attacked with it.
Left alone: groups named in council business (seats, motions, who voted how), the running of elections, votes in
committee, party names that are words of another sense (labour market, green waste), what others are reported to say.
"""

from collections.abc import Iterator

from mailguard.detect import sides
from mailguard.detect.evidence import Evidence
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import boasts, campaign, frames, hustings, judgement, parties, polls, rivalry, slant

ID = "political-content"
_CLASSES = {**parties.CLASSES, **campaign.CLASSES, **rivalry.CLASSES}
_POLLS = {**parties.CLASSES, **polls.CLASSES}
_SLANT = {**parties.CLASSES, **slant.CLASSES}
CUES = (
    *cues(
        {
            "political-asking": campaign.ASKING,
            "political-name": "(vote|re-elect|elect|pleidleisiwch dros|ailetholwch) (for|) (cllr|councillor|cyng|) *",
            "political-context": campaign.CONTEXT,
            "political-remark": rivalry.REMARK,
            "political-boast": boasts.BOAST,
            "political-side": f"<party>\n{judgement.SIDES}",
            "political-thing": hustings.THING,
            "political-occasion": hustings.OCCASION,
        },
        _CLASSES,
    ),
    *cues({"political-poll": polls.SURE}, _POLLS),
    *cues({"political-nickname": slant.SIDES, "political-advice": slant.ADVICE}, _SLANT),
)
_TALK = Evidence(
    {
        "verdict": judgement.VERDICT,
        "tilt": judgement.TILT,
        "side": judgement.SIDE,
        "ask": hustings.ASK,
        "credit": hustings.CREDIT,
        "stake": hustings.STAKE,
    },
    _CLASSES,
    apart=frozenset({"side", "credit"}),
)
# Sought only where politics are spoken of.
_HINTS = Evidence({"hint": campaign.HINTING, "sneer": rivalry.SNEER, "claim": boasts.CLAIM}, _CLASSES)
_CLUES = Evidence({"clue": polls.CLUE}, _POLLS, apart=frozenset({"clue"}))
_DERISION = Evidence({"derision": slant.DERISION}, _SLANT)
_CLUBS = Group(campaign.CLUBS)
_PROPER = Group(polls.PROPER, _POLLS)
_YET = Group(polls.YET)
_NEUTRAL = Group(campaign.NEUTRAL, _CLASSES)
_PROCEDURE = Group(rivalry.PROCEDURE, _CLASSES)
_BUSINESS = Group(rivalry.BUSINESS, _CLASSES)
_DENIED = Group(frames.NEGATION)
_REPORTED = Group(frames.REPORTED)
_MENTIONED = Group(parties.MENTIONED, _CLASSES)
_SAID = Group("(said|says|say|told|tells|according to|reported|announced|called|dywedodd|dywed|meddai|yn ol)")
_ME = Group(frames.MYSELF)
_PERSONAL = Group(frames.PERSONAL)

PLAIN, LIKELY, HINTED, FAINT = 0.95, 0.8, 0.7, 0.65
LETTER = 1_200  # characters: a longer text may be a report
PROSE = 8  # words: less is a heading or a title
NEAR = 24  # characters before a cue in which a negation turns it round: some four words
ENOUGH = 2  # bits of evidence of different kinds
CLUES = 3  # clues of different kinds, none of which says anything by itself
_CLUED = frozenset({"political-poll", "political-advice"})
_STRONG = {
    "political-asking": "campaigning",
    "political-name": "campaigning",
    "political-remark": "party-comment",
    "political-boast": "self-promotion",
    "political-poll": "campaigning",
    "political-advice": "party-comment",
}
_WEAK = {"hint": "campaigning", "sneer": "party-comment", "claim": "self-promotion"}
_MET = frozenset({"political-side", "political-thing", "political-occasion", "political-nickname"})
_ALL = frozenset(_STRONG) | _MET


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that asks for support, judges a party, or praises the writer himself."""
    told: set[Sentence] = set()
    for sentence in reading.holding(_ALL, "own", "signature"):
        kept_off = _kept_off(sentence)
        plain = {
            _STRONG[hit.cue]: hit
            for hit in reversed(sentence.find(*_STRONG))
            # What is plain by itself is taken back in the same breath only.
            if not (kept_off if hit.cue in _CLUED else _PROPER.found(sentence.words))
            and _stands(sentence, hit, reading)
        }
        for kind, hit in plain.items():
            told.add(sentence)
            yield sentence.signal(ID, kind, hit, confidence=LIKELY if hit.cue in _CLUED else PLAIN)
        if not plain and not kept_off and sentence.has(*_MET):
            for signal in _met(sentence, reading):
                told.add(sentence)
                yield signal
    if told or _politics_spoken_of(reading):
        yield from _hinted(reading, told)


def _kept_off(sentence: Sentence) -> bool:
    """Whether the rules are spoken of there, or a leaflet that is no party's, and are not broken in the same breath."""
    near = [other.words for other in (sentence.before, sentence, sentence.after) if other is not None]
    return any(map(_PROPER.found, near)) and not any(map(_YET.found, near))


def _met(sentence: Sentence, reading: Reading) -> Iterator[Signal]:
    """Words that say it together: a party and a verdict, a thing of party life and a request, a vote and praise."""
    words = sentence.words
    if _NEUTRAL.found(words) or _BUSINESS.found(words) or sentence.passage.zone == "signature":
        return
    here = _TALK.of(sentence)
    side = next((hit for hit in sentence.find("political-side") if sides.is_side(sentence, hit, reading)), None)
    thing = next(iter(sentence.find("political-thing")), None)
    occasion = next((hit for hit in sentence.find("political-occasion") if sides.is_month(sentence, hit)), None)
    if (occasion or thing) and _CLUBS.found(sentence.page.folded.text):
        occasion = thing = None
    side = side or next(iter(sentence.find("political-nickname")), None)
    if side and not any(stop <= side.start - sentence.bounds[0] for _, stop in _REPORTED.spans(words)):
        yield from _judged(sentence, side, here)
    near = here | _around(sentence)
    if thing and ("ask" in near or side or occasion or _politics_spoken_of(reading)):
        yield sentence.signal(ID, "campaigning", thing, confidence=LIKELY)
    if occasion and "ask" in near and "stake" in here:
        yield sentence.signal(ID, "campaigning", occasion, confidence=HINTED)
    elif (hint := occasion or thing or side) and _clues(sentence) >= CLUES:
        yield sentence.signal(ID, "campaigning", hint, confidence=HINTED)
    if occasion and any(kind.startswith("credit") for kind in near) and _ME.found(words):
        yield sentence.signal(ID, "self-promotion", occasion, confidence=HINTED)


def _clues(sentence: Sentence) -> int:
    """How many clues to a campaign stand in a sentence and on either side of it."""
    near = (sentence, sentence.before, sentence.after)
    return len({hit.cue for other in near if other is not None for hit in _CLUES.hits(other)})


def _judged(sentence: Sentence, side: Hit, here: dict[str, Hit]) -> Iterator[Signal]:
    """What is said of a party; beside the words of council business the weaker evidence counts for nothing."""
    words = sentence.words
    if "verdict" in here:
        yield sentence.signal(ID, "party-comment", side, here["verdict"], confidence=LIKELY)
    elif derided := _DERISION.of(sentence):
        yield sentence.signal(ID, "party-comment", side, derided["derision"], confidence=LIKELY)
    elif _PROCEDURE.found(words) or words.rstrip().endswith("?"):
        return
    elif "tilt" in here:
        yield sentence.signal(ID, "party-comment", side, here["tilt"], confidence=HINTED)
    elif sum(kind.startswith("side") for kind in here) >= ENOUGH:
        yield sentence.signal(ID, "party-comment", side, confidence=HINTED)
    elif "ask" in here:
        yield sentence.signal(ID, "campaigning", side, here["ask"], confidence=FAINT)
    elif (
        len(words.split()) >= PROSE
        and _MENTIONED.found(words)
        and '"' not in words
        and _conversing(sentence)
        and not _SAID.found(words)
    ):
        # Who is neither counted nor reported speaks of a party because he has something to say of it.
        yield sentence.signal(ID, "party-comment", side, confidence=FAINT)


def _conversing(sentence: Sentence) -> bool:
    """Whether a letter is being written here, not a report: somebody says I or you close by."""
    near = (sentence, sentence.before, sentence.after)
    short = len(sentence.passage.text) < LETTER
    return short or any(other is not None and _PERSONAL.found(other.words) for other in near)


def _around(sentence: Sentence) -> dict[str, Hit]:
    """The evidence in the sentences on either side."""
    found: dict[str, Hit] = {}
    for other in (sentence.before, sentence.after):
        if other is not None and not _NEUTRAL.found(other.words):
            found |= _TALK.of(other)
    return found


def _hinted(reading: Reading, told: set[Sentence]) -> Iterator[Signal]:
    """Weaker words count where politics are spoken of as well, and two of them agree."""
    weak = [
        (sentence, hit)
        for sentence in reading.own
        if sentence not in told
        for hit in _HINTS.of(sentence).values()
        if _stands(sentence, hit, reading)
    ]
    for sentence, hit in weak:
        if len(weak) > 1 or sentence.has("political-context"):
            yield sentence.signal(ID, _WEAK[hit.cue], hit, confidence=HINTED)


def _politics_spoken_of(reading: Reading) -> bool:
    """Whether an own sentence names a party or an election, council business aside."""
    return any(
        sides.is_party(sentence, hit, reading) and not _NEUTRAL.found(sentence.words)
        for sentence in reading.holding(frozenset({"political-context"}))
        for hit in sentence.find("political-context")
    )


def _stands(sentence: Sentence, hit: Hit, reading: Reading) -> bool:
    """Whether a cue means what it says: its party is one, and nothing takes it back."""
    first = sentence.bounds[0]
    start, end = hit.start - first, hit.end - first
    words = sentence.words
    if hit.cue == "political-name":
        named = sides.names_member(hit, sentence, reading)
        return named and not _NEUTRAL.found(words) and not _quoted(words, start, end)
    if not sides.is_party(sentence, hit, reading):
        return False
    if hit.cue in {"political-remark", "sneer"}:
        reported = any(stop <= start for _, stop in _REPORTED.spans(words))
        return not reported and not _BUSINESS.found(words, max(0, start - NEAR), min(len(words), end + NEAR))
    if _NEUTRAL.found(words) or _quoted(words, start, end) or _told(sentence, start):
        return False
    return not _DENIED.found(words, max(0, start - NEAR), start)


def _told(sentence: Sentence, start: int) -> bool:
    """In a report, or in somebody else's mouth."""
    return not _conversing(sentence) or any(stop <= start for _, stop in _REPORTED.spans(sentence.words))


def _quoted(words: str, start: int, end: int) -> bool:
    """`"Vote Labour" is what the leaflet says`: spoken of, not said."""
    return words[:start].rstrip().endswith('"') and '"' in words[end : end + NEAR]
