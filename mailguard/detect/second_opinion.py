"""The learned stage beside the phrases: what it adds to each detector, and what it doubts.

A score alone is no finding. A sentence on which the detector said nothing is looked at only if some phrase of some
detector stands in it, or a name; it is taken only where the detector's own condition holds (who writes to whom, of whom
it speaks), in the writer's own words, not reported and not denied. What a detector found is dropped only where the
sentence looks like none of the acts for which the detector stands.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from mailguard.detect import circle, stance, whom
from mailguard.detect.learned.opinion import Opinion
from mailguard.detect.phrases import Group
from mailguard.detect.reading import Page, Reading, Sentence
from mailguard.detect.signal import Signal
from mailguard.detect.words import adopted, campaign, frames, openness, parties, publicity, works
from mailguard.detect.words.commitments import CLASSES as COMMITMENTS

SENTENCE = 6  # words: less is a heading, a greeting or a name
LEAST = 0.5  # how likely an act must be, as seen on sentences held back, for it to be told at all
MOST = 0.8  # how plainly a score can show anything: less than a phrase does
_TAKEN_BACK = Group(f"{frames.REPORTED}\n{frames.DENIED}\n{frames.UNASKED}")
_LEFT_OPEN = Group(f"{openness.OPEN}\n{openness.CONDITION}\n{openness.DECIDED}", {**COMMITMENTS, **works.CLASSES})
_NEUTRAL = Group(campaign.NEUTRAL, {**parties.CLASSES, **campaign.CLASSES})
_CLUBS = Group(campaign.CLUBS)
_RULES = Group(publicity.RULES)
_POLICY_OPEN = Group(adopted.OPEN, adopted.CLASSES)
_YOU = Group("(you|you're|you've|your|yourself|ti|chi|rwyt|wyt|ydych|rydych|rydach|dach|dy|eich|di)")
_POLITICS = ("political-side", "political-thing", "political-occasion", "political-context", "political-asking")

# Whom or what a sentence is about: an address, empty where nobody need be named; None where it does not count.
Meant = Callable[[Sentence, Reading], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Second:
    """What the model may add to one detector: the head of each kind, for which letters, for which sentences."""

    kinds: Mapping[str, str]
    letters: Callable[[Reading], bool]
    meant: Meant


def _anybody(_: Sentence, __: Reading) -> str:
    return ""


def _to_officer(reading: Reading) -> bool:
    """From a member to an officer."""
    return reading.mail.principal.is_member and _officer_reads(reading)


def _officer_reads(reading: Reading) -> bool:
    return any(contact.role == "officer" for contact in circle.readers(reading))


def _officer_to_member(reading: Reading) -> bool:
    return reading.mail.principal.role == "officer" and any(c.is_member for c in circle.readers(reading))


def _member_outside(reading: Reading) -> bool:
    return reading.mail.principal.is_member and circle.leaves_the_council(reading)


def _two_alone(reading: Reading) -> bool:
    return circle.between_member_and_officer(reading) and len(circle.readers(reading)) == 1


def _officer_to_group(reading: Reading) -> bool:
    return reading.mail.principal.role == "officer" and bool(circle.one_group(reading))


def _always(_: Reading) -> bool:
    return True


def _spoken_of(sentence: Sentence, reading: Reading) -> str | None:
    """Somebody of the council named in it or by a word for one named before, or the reader to whom it says "you"."""
    for person in (*whom.named(sentence), *whom.pronouns(sentence)):
        if person.about != reading.mail.principal.address and person.how != "boss":
            return person.about
    return _spoken_to(sentence, reading)


def _spoken_to(sentence: Sentence, reading: Reading) -> str | None:
    contact = whom.addressed(reading)
    return contact.address if contact is not None and _YOU.found(sentence.words) else None


def _settled(sentence: Sentence, _: Reading) -> str | None:
    return None if stance.asked(sentence) or _LEFT_OPEN.found(sentence.words) else ""


def _political(sentence: Sentence, _: Reading) -> str | None:
    near = list(stance.around(sentence, 1))
    if any(_NEUTRAL.found(other.words) or _RULES.found(other.words) for other in near):
        return None  # the running of elections
    if _CLUBS.found(sentence.page.folded.text):
        return None
    return "" if any(other.has(*_POLITICS) for other in near) else None


def _promoting(sentence: Sentence, _: Reading) -> str | None:
    return None if _RULES.found(sentence.words) else ""


def _of_policy(sentence: Sentence, _: Reading) -> str | None:
    near = list(stance.around(sentence, 2))
    open_ = any(_POLICY_OPEN.found(other.words) for other in near)
    return "" if not open_ and any(other.has("policy-named", "policy-adopted") for other in near) else None


def _same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


SECONDS: Mapping[str, Second] = {
    "binding-instruction": Second(
        kinds=_same("commitment", "instruction", "official-letter"), letters=_member_outside, meant=_settled
    ),
    "commercial": Second(kinds=_same("commercial-talk"), letters=_member_outside, meant=_settled),
    "confidentiality": Second(
        kinds=_same("exempt-matter", "private-affairs", "group-confidence"),
        letters=circle.leaves_the_council,
        meant=_anybody,
    ),
    "direct-instruction": Second(kinds=_same("order"), letters=_to_officer, meant=_anybody),
    "disrespect": Second(kinds=_same("insult"), letters=_always, meant=_spoken_of),
    "employment-matter": Second(kinds=_same("staff-discipline", "recruitment"), letters=_to_officer, meant=_anybody),
    "familiarity": Second(kinds=_same("close-familiarity"), letters=_two_alone, meant=_anybody),
    "group-parity": Second(kinds=_same("group-briefing"), letters=_officer_to_group, meant=_anybody),
    "officer-conduct": Second(
        kinds=_same("colleague-complaint", "own-job"), letters=_officer_to_member, meant=_anybody
    ),
    "party-work": Second(kinds=_same("party-task"), letters=_officer_reads, meant=_political),
    "personal-criticism": Second(
        kinds=_same("officer-criticised", "member-criticised"), letters=_always, meant=_spoken_of
    ),
    "policy-criticism": Second(
        kinds=_same("policy-criticised"), letters=lambda reading: reading.mail.principal.is_member, meant=_of_policy
    ),
    "political-content": Second(
        kinds=_same("campaigning", "party-comment", "self-promotion"), letters=_always, meant=_political
    ),
    "political-restriction": Second(
        kinds={"party-support": "restricted-activity"},
        letters=lambda reading: reading.mail.principal.role == "officer",
        meant=_political,
    ),
    "pre-election": Second(
        kinds={"election-publicity": "publicity"}, letters=circle.leaves_the_council, meant=_promoting
    ),
    "press-release": Second(kinds=_same("press-statement"), letters=circle.reaches_media, meant=_anybody),
    "undue-pressure": Second(
        kinds=_same("change-advice", "threat", "beyond-duty"), letters=_to_officer, meant=_anybody
    ),
}


def heard(reading: Reading, opinion: Opinion, detector: str, found: Iterable[Signal]) -> Iterator[Signal]:
    """Yield what a detector found, less what the model doubts, and the likeliest sentence beside it."""
    second = SECONDS.get(detector)
    if second is None or opinion.model is None:
        yield from found
        return
    told: set[Sentence] = set()
    for signal in found:
        sentence = _sentence(reading, signal)
        if sentence is None or not opinion.doubts(sentence, *second.kinds):
            yield signal
        if sentence is not None:
            told.add(sentence)
    if second.letters(reading):
        yield from _further(reading, opinion, detector, second, told)


def _further(
    reading: Reading, opinion: Opinion, detector: str, second: Second, told: set[Sentence]
) -> Iterator[Signal]:
    """The likeliest of the sentences that the detector has not told of, if it is likely enough and nothing stops it."""
    ranked = sorted(
        (
            (opinion.likely(sentence, head), number, kind, sentence)
            for number, sentence in enumerate(_looked_at(reading))
            if sentence not in told and len(sentence.words.split()) >= SENTENCE
            for head, kind in second.kinds.items()
        ),
        key=lambda entry: (-entry[0], entry[1]),
    )
    for likely, _, kind, sentence in ranked:
        if likely < LEAST:
            return
        about = None if _set_aside(sentence) else second.meant(sentence, reading)
        if about is not None:
            confidence = round(min(likely, MOST), 2)
            yield sentence.signal(detector, _of_whom(kind, about, reading), about=about, confidence=confidence)
            return


def _looked_at(reading: Reading) -> Iterator[Sentence]:
    """The own sentences in which something stands for which any detector looks: the others score low and cost time."""
    for page in reading.written("own"):
        if page.hits or page.names:
            yield from (sentence for sentence in page.sentences if sentence.hits or sentence.may_name)


def _of_whom(kind: str, about: str, reading: Reading) -> str:
    """Criticism is of the person spoken of, whichever head spoke up."""
    if not kind.endswith("-criticised") or kind == "policy-criticised" or not about:
        return kind
    person = reading.mail.directory.people.get(about)
    return "member-criticised" if person is not None and person.is_member else "officer-criticised"


def _set_aside(sentence: Sentence) -> bool:
    """Whether it holds or stands in somebody else's words, or denies what it says."""
    before = sentence.passage.text[: sentence.start]
    paragraph = before[before.rfind("\n\n") + 1 :]
    if any(mark in sentence.text for mark in '"“«') or paragraph.count('"') % 2:
        return True
    return _TAKEN_BACK.found(sentence.words)


def _sentence(reading: Reading, signal: Signal) -> Sentence | None:
    """The own sentence in which a signal begins."""
    if signal.start is None:
        return None
    for page in reading.written("own"):
        passage = page.passage
        if passage.where == signal.where and passage.part == signal.part:
            inside = signal.start - passage.start
            if 0 <= inside < len(passage.text):
                return _at(page, inside)
    return None


def _at(page: Page, place: int) -> Sentence | None:
    number = bisect_right([sentence.start for sentence in page.sentences], place) - 1
    return page.sentences[number] if number >= 0 else None
