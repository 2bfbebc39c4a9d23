"""Exempt or confidential matter, private affairs and group talk that leave their circle, and pleas for secrecy.

Why: exempt reports, other people's private lives and what a group says among itself are told in trust; once out, they
can't be called back.
Left alone: confidentiality footers; confidential waste and reporting; asking whether something is confidential; saying
that it can't be disclosed; what is no longer secret; the reader's and the writer's own affairs; mail that stays within
the council, unless the writer says himself that he passes on what he must not.
"""

from collections.abc import Iterator

from mailguard.detect.asserted import asked, negated, reported, supposed
from mailguard.detect.circle import leaves_the_council, readers
from mailguard.detect.evidence import Evidence
from mailguard.detect.pairs import Pairs
from mailguard.detect.phrases import Group, Hit, cues
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import grouptalk, leaking, private, secrets

ID = "confidentiality"
CUES = (
    *cues(
        {
            "secret-marked": secrets.MARKED,
            "secret-admitted": secrets.ADMITTED,
            "secret-asked": secrets.ASKED,
            "secret-stamp": secrets.STAMP,
            "secret-bids": secrets.BIDS,
        },
        secrets.CLASSES,
    ),
    *cues({"private-affair": private.AFFAIR}, private.CLASSES),
    *cues({"group-talk": grouptalk.TALK}, grouptalk.CLASSES),
    *cues(
        {
            "leak-wink": leaking.WINK,
            "leak-closed": leaking.CLOSED,
            "leak-source": leaking.SOURCE,
            "leak-room": leaking.ROOM,
        },
        leaking.CLASSES,
    ),
)
_LEAKS = Evidence(
    {
        "wink": leaking.WINK,
        "closed": leaking.CLOSED,
        "fact": leaking.FACT,
        "source": leaking.SOURCE,
        "affair": leaking.AFFAIR,
        "whose": leaking.WHOSE,
        "room": leaking.ROOM,
        "line": leaking.LINE,
        "carried": leaking.CARRIED,
    },
    leaking.CLASSES,
)
_EXEMPT = Pairs(
    _LEAKS, {"closed": frozenset({"wink", "fact"}), "wink": frozenset({"closed"})}, near=frozenset({"wink", "closed"})
)
_GOSSIP = Pairs(_LEAKS, {"source": frozenset({"affair"}), "wink": frozenset({"affair"})}, near=frozenset({"affair"}))
_ROOMS = Pairs(_LEAKS, {"room": frozenset({"line"})})
_PASSING = Group(secrets.PASSING, secrets.CLASSES)
_WITHHELD = Group(secrets.WITHHELD, secrets.CLASSES)
_GUARDED = Group(leaking.GUARDED)
_OF_ONESELF = Group(leaking.OF_ONESELF)
_PERSON = Group(private.PERSON, private.CLASSES)
_OWN = Group(private.OWN)
_TOLD_NOT = Group(grouptalk.TOLD_NOT)
_PARTY = Group("<sure>\n<maybe>", grouptalk.CLASSES)
LETTER = 3_000  # characters: longer texts are papers and news, in which strangers are ill and divorced
BESIDE = 16  # characters before an affair in which "your" or "my" makes it the reader's or the writer's own


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each sentence that discloses, or asks to be kept secret."""
    yield from _exempt(reading)
    yield from _stamped(reading)
    yield from _private(reading)
    yield from _group(reading)
    yield from _leaked(reading)
    for sentence in reading.holding(frozenset({"secret-asked"})):
        hit = sentence.find("secret-asked")[0]
        if not negated(sentence, hit):
            yield sentence.signal(ID, "confidence-asked", hit, confidence=0.85)


def _exempt(reading: Reading) -> Iterator[Signal]:
    """What is closed and handed over, or what the writer says he must not give."""
    outside = leaves_the_council(reading)
    for sentence in reading.holding(frozenset({"secret-admitted", "secret-marked", "secret-bids"})):
        if asked(sentence):
            continue
        admitted = sentence.find("secret-admitted")
        if admitted:
            yield sentence.signal(ID, "exempt-matter", admitted[0], confidence=0.95 if outside else 0.8)
            continue
        bids = sentence.find("secret-bids")
        marked = next(
            (
                hit
                for hit in sentence.find("secret-marked")
                if not supposed(sentence, hit) and not reported(sentence, hit)
            ),
            None,
        )
        if not outside or _WITHHELD.found(sentence.words):
            continue
        if marked is not None and _is_passed_on(sentence, reading):
            yield sentence.signal(ID, "exempt-matter", marked, confidence=0.9)
        elif bids and marked is None and reading.any("secret-marked", "secret-admitted", "secret-asked"):
            yield sentence.signal(ID, "exempt-matter", bids[0], confidence=0.75)


def _is_passed_on(sentence: Sentence, reading: Reading) -> bool:
    """Whether a closed matter is handed over: beside its mark, in an attachment or below the letter."""
    near = (sentence, sentence.before, sentence.after)
    if ": " in sentence.words or any(other is not None and _PASSING.found(other.words) for other in near):
        return True
    return bool(reading.mail.facts.attachments) or any(p.zone == "forwarded" for p in reading.mail.passages)


def _stamped(reading: Reading) -> Iterator[Signal]:
    """A paper passed on that bears its own mark: forwarded, or attached."""
    outside, secret = leaves_the_council(reading), reading.any("secret-asked", "secret-admitted")
    for sentence in reading.holding(frozenset({"secret-stamp", "secret-asked"}), "forwarded", "own"):
        if sentence.passage.zone == "own" and not sentence.passage.where.startswith("attachment"):
            continue
        hits = sentence.find("secret-stamp") if outside else sentence.find("secret-stamp", "secret-asked")
        if hits and (outside or secret):
            yield sentence.signal(ID, "exempt-matter", hits[0], confidence=0.9 if outside else 0.8)
            return


def _private(reading: Reading) -> Iterator[Signal]:
    """A third person's affairs, told to an outsider or under a plea for secrecy."""
    if not leaves_the_council(reading) and not reading.any("secret-admitted", "secret-asked"):
        return
    known = {word for reader in readers(reading) for word in reader.name.lower().split()}
    known |= {word for entry in reading.mail.facts.to for word in entry.name.lower().split()}
    for sentence in reading.holding(frozenset({"private-affair"}), "forwarded"):
        yield sentence.signal(ID, "private-affairs", sentence.find("private-affair")[0], confidence=0.8)
    for sentence in reading.holding(frozenset({"private-affair"})):
        if asked(sentence) or _WITHHELD.found(sentence.words):
            continue
        hit = next((hit for hit in sentence.find("private-affair") if _of_another(sentence, hit, known)), None)
        if hit is not None:
            yield sentence.signal(ID, "private-affairs", hit, confidence=0.85)


def _of_another(sentence: Sentence, hit: Hit, known: set[str]) -> bool:
    """Whether an affair is a third person's, named in this sentence or the one before."""
    first = sentence.bounds[0]
    text = sentence.page.folded.text
    if negated(sentence, hit, BESIDE) or supposed(sentence, hit):
        return False
    if _OWN.found(text, max(first, hit.start - BESIDE), hit.start + 6):
        return False
    near = [other for other in (sentence, sentence.before) if other is not None]
    if len(sentence.passage.text) > LETTER:
        return any(not mention.by_post for other in near for mention in other.mentions)
    return any(_names_another(other, known) for other in near)


def _names_another(sentence: Sentence, known: set[str]) -> bool:
    if any(not mention.by_post for mention in sentence.mentions):
        return True
    words = sentence.words
    return any(known.isdisjoint(words[start:end].split()) for start, end in _PERSON.spans(words))


def _group(reading: Reading) -> Iterator[Signal]:
    """What a group said, told to somebody who does not sit in it."""
    if not _outside_the_group(reading):
        return
    for sentence in reading.holding(frozenset({"group-talk"})):
        if asked(sentence) or _TOLD_NOT.found(sentence.words):
            continue
        hit = next((hit for hit in sentence.find("group-talk") if not supposed(sentence, hit)), None)
        if hit is not None and not _is_at_home(sentence, reading):
            yield sentence.signal(ID, "group-confidence", hit, confidence=0.85)


def _is_at_home(sentence: Sentence, reading: Reading) -> bool:
    """Whether the only readers are of the group spoken of: `your group`, or the party that the sentence names."""
    parties = {contact.party.lower() for contact in readers(reading) if contact.is_member}
    if len(parties) != 1 or "" in parties:
        return False
    party = next(iter(parties)).split()[0]
    return "your group" in sentence.words or "eich grwp" in sentence.words or party in sentence.words


def _leaked(reading: Reading) -> Iterator[Signal]:
    """What two weak cues give away: closed matter with a wink, gossip from a file, a group's room and its line."""
    if not leaves_the_council(reading) and not reading.any("leak-wink", "leak-room", "leak-source"):
        return
    for sentence in reading.holding(frozenset({"leak-wink", "leak-closed", "leak-source", "leak-room"})):
        if _kept(sentence):
            continue
        outside = leaves_the_council(reading)
        if outside and not _GUARDED.found(sentence.words) and (hit := _EXEMPT.met(sentence, _kept)):
            yield sentence.signal(ID, "exempt-matter", hit, confidence=0.7)
        if (
            "whose" in _LEAKS.of(sentence)
            and not _OF_ONESELF.found(sentence.words)
            and (hit := _GOSSIP.met(sentence, _kept))
        ):
            yield sentence.signal(ID, "private-affairs", hit, confidence=0.7)
        told = (
            _outside_the_group(reading) and not _is_at_home(sentence, reading) and not _TOLD_NOT.found(sentence.words)
        )
        if told and (hit := _ROOMS.met(sentence, _kept)):
            yield sentence.signal(ID, "group-confidence", hit, confidence=0.7)


def _kept(sentence: Sentence) -> bool:
    """Whether nothing is given away: a question, or words that keep the matter where it belongs."""
    return asked(sentence) or _WITHHELD.found(sentence.words)


def _outside_the_group(reading: Reading) -> bool:
    """Whether somebody reads it who does not sit in the sender's group."""
    sender = reading.mail.principal
    strangers = {contact.party.lower() for contact in readers(reading) if contact.party != sender.party}
    return not (sender.is_member and sender.party and not strangers and not leaves_the_council(reading))
