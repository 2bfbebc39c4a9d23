"""Of whom a fault is found: the person who stands where the phrase wants him, and whether anything takes it back."""

import re
from collections.abc import Sequence

from mailguard.detect import stance
from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.whom import Person, addressed, antecedent, owners
from mailguard.detect.words import frames

# How many words may stand between a person and what is said of him, before it and behind it.
_SUBJECT = {"quality": 5, "owned": 1, "human": 12, "deed": 5, "lapse": 4}
_OBJECT = {"towards": 5, "human": 3, "deed": 2, "lapse": 2}
_STRANGE = re.compile(r",?\s{1,3}[A-Z][a-z]{1,20}\s{1,3}(?:[A-Z]\.?\s{1,3})?[A-Z][A-Za-z'-]{1,20}\b")
THAT = 5  # characters: "that " may belong to the report and to the person ("complained that officer Hale...")
NEAR = 22  # characters before a cue in which a small word turns it round: some four words
MYSELF = 12  # characters before an epithet in which the writer takes it upon himself ("I'm the fool who...")
BEHIND = 30  # characters behind an epithet in which the name of its bearer stands

_REPORTED = Group(frames.REPORTED)
_DENIED = Group(frames.DENIED)
_SUPPOSED = Group(frames.SUPPOSED)
_NEGATION = Group(frames.NEGATION)
_TURN = Group(frames.TURN)
_THINGS = Group(frames.THINGS)
_OTHERS = Group(frames.OTHERS)
_RHETORICAL = Group(frames.RHETORICAL)
_OPINION = Group(frames.OPINION)
_PAST = Group(frames.PAST)
_BODIES = Group(frames.BODIES)
_NEWS = Group(frames.NEWS)
_GENERAL = Group(frames.GENERAL)
_HEADS = Group("(chief exec*|director|manager|chairman|president)\n(prif weithredwr|~cyfarwyddwr|~rheolwr|~cadeirydd)")
_I_AM = Group("(i'm|i am|i was|me|dwi|ydw i|fi)")
_WHO = Group("(who|whose|sy|sy'n|sydd|sydd yn)")
_BY = Group("(by|gan)")
_BEEN = Group("(is|was|were|are|been|being|be|get|got|felt|feel)")
_MEMBERS = Group("""
    (councillor|councillors|cllr|leader|mayor|member|cabinet member)
    (~cynghorydd|~cynghorwyr|~arweinydd|~maer|~cadeirydd)
""")
_SUBJECTS = frozenset("i we you your he she they it this that there who nobody anyone people".split())
_NEXT = frozenset("y yr r 'r the by gan that is our your".split()) | {"", "by the"}
# What may stand before a cue whose subject is left out.
SMALL = 4
_SMALL = frozenset(
    "and but just simply frankly clearly still also so or then now even totally completely utterly absolutely yet"
    " plainly nad nid ni na ddim dydi dydy dyw mae ma a ac ond hefyd yn o wel jyst cwbl hollol does sgen smo so sai"
    " dim".split()
) | {""}


def meant(sentence: Sentence, hit: Hit, people: Sequence[Person], reading: Reading) -> Person | None:
    """Of whom a cue is said; `people` are those named in its sentence and the words that stand for one."""
    text = sentence.page.folded.text
    if hit.cue == "fault-epithet":
        begin = max(sentence.bounds[0], hit.start - MYSELF)
        if _elsewhere(sentence, hit.start, hit.end) or _I_AM.found(text, begin, hit.start):
            return None
        return _bearer(sentence, hit, people)
    people = [person for person in people if not of_another_body(sentence, person)]
    before = [p for p in people if p.end <= hit.start or (p.how == "pronoun" and p.start < hit.start)]
    before += owners(sentence) if hit.cue == "owned" else ()
    after = [p for p in people if p.start >= hit.end]
    if hit.cue in _SUBJECT and before:
        nearest = max(before, key=lambda person: person.end)
        if _joined(text[nearest.end : hit.start], _SUBJECT[hit.cue], hit.cue):
            return None if _suffers(sentence, hit) else nearest
    if hit.cue in _OBJECT and after:
        nearest = min(after, key=lambda person: person.start)
        verb = text[hit.start : hit.end].split()[0]
        if _reached(text[hit.end : nearest.start], _OBJECT[hit.cue], hit.cue, verb):
            return nearest
    return _unnamed(sentence, hit, reading)


def of_another_body(sentence: Sentence, person: Person) -> bool:
    """Whether a post is one of the past or of another body: `the former chairman`, `the director of a bank`."""
    if not (_known_by_post(sentence, person) if person.about else person.how in {"post", "boss"}):
        return False
    return _bears_a_strange_name(sentence, person) or _elsewhere(sentence, person.start, person.end)


def _known_by_post(sentence: Sentence, person: Person) -> bool:
    """Whether he is somebody of the directory by his post alone: `the Chief Executive`."""
    return any(
        mention.by_post and sentence.place(mention.start, mention.end) == (person.start, person.end)
        for mention in sentence.mentions
    )


def _bears_a_strange_name(sentence: Sentence, person: Person) -> bool:
    """`Chief Executive Ada Byron told...`: behind a post stands a name that nobody of this council bears."""
    folded, passage = sentence.page.folded, sentence.passage
    head = person.how == "boss" or _HEADS.found(folded.text, person.start, person.end)
    if not head or sentence.single_names or not all(mention.by_post for mention in sentence.mentions):
        return False
    end = folded.original(person.start, person.end)[1]
    return _STRANGE.match(passage.text, end, min(len(passage.text), end + 2 * BEHIND)) is not None


def quoted(sentence: Sentence, hit: Hit, person: Person) -> bool:
    """Whether a fault and the one of whom it is found stand in a quotation, perhaps of another body."""
    return person.how == "boss" and stance.in_quotes(sentence, hit)


def _elsewhere(sentence: Sentence, start: int, end: int) -> bool:
    """Whether words before, in or behind a post tell that its holder is none of this council."""
    text, (first, last) = sentence.page.folded.text, sentence.bounds
    begin = max(first, text.rfind(" ", 0, max(0, start - NEAR // 2)))
    return (
        _PAST.found(text, begin, end)
        or _BODIES.found(text, end, min(last, end + BEHIND))
        or _NEWS.found(sentence.words)
    )


def _joined(gap: str, longest: int, cue: str) -> bool:
    """Whether a subject and its cue belong together: nobody and nothing else comes between."""
    if _WHO.found(gap):
        return len(gap.split()) <= 2 * longest + 2
    if len(gap.split()) > longest or _OTHERS.found(gap) or ";" in gap:
        return False
    return cue in {"human", "deed"} or not _THINGS.found(gap)


def _reached(gap: str, longest: int, cue: str, verb: str) -> bool:
    """Whether what stands behind a cue is the person whom it is about."""
    if len(gap.split()) > longest or _OTHERS.found(gap) or ";" in gap:
        return False
    if cue in {"deed", "lapse"} and not (_BY.found(gap) or verb.endswith("odd")):  # Welsh puts the verb first
        return False
    return cue == "towards" or gap.strip(" ,'") in _NEXT


def _suffers(sentence: Sentence, hit: Hit) -> bool:
    """`The officer was misled`: the one before the verb bears the deed."""
    text = sentence.page.folded.text
    if hit.cue != "deed" or text[hit.start : hit.end].split()[0].endswith("ing"):
        return False
    return _BEEN.found(text, max(sentence.bounds[0], hit.start - NEAR // 2), hit.start)


def _bearer(sentence: Sentence, hit: Hit, people: Sequence[Person]) -> Person:
    """Who is named by the fault itself; by name, where one stands beside it."""
    for person in people:
        if person.how != "pronoun" and person.start < hit.end + BEHIND and hit.start <= person.end:
            return Person(hit.start, max(hit.end, person.end), person.member, person.about, "post")
    words = sentence.page.folded.text
    return Person(hit.start, hit.end, _MEMBERS.found(words, hit.start, hit.end), "", "post")


def _unnamed(sentence: Sentence, hit: Hit, reading: Reading) -> Person | None:
    """The reader himself, where the subject is "you"; the one spoken of before, where there is no subject at all."""
    first = sentence.bounds[0]
    text = sentence.page.folded.text
    if hit.cue in _SUBJECT and _subject_is_reader(text[max(first, hit.start - NEAR) : hit.start], hit.cue):
        if general(sentence, hit.start) or text.startswith("your", hit.end - len("your time")):
            return None
        contact = addressed(reading)
        if contact is None:
            return None
        return Person(hit.start, hit.end, contact.is_member, contact.address, "pronoun")
    led = next((end for start, end in _OPINION.spans(text, first, hit.start) if start - first < NEAR), first)
    lead = text[led : hit.start].split()
    if hit.cue != "human" or len(lead) > SMALL or not _SMALL.issuperset(word.strip(",.'-") for word in lead):
        return None
    before = antecedent(sentence)
    return None if before is None else Person(hit.start, hit.end, before.member, before.about, "pronoun")


def general(sentence: Sentence, end: int) -> bool:
    """Whether a "you" before a place means anybody: `when you don't know how`, `you can never`."""
    return _GENERAL.found(sentence.page.folded.text, sentence.bounds[0], end)


def _subject_is_reader(before: str, cue: str) -> bool:
    """Whether the last to be spoken of before a cue is the reader: `you lied`, not `you know that we lied`."""
    subjects = [word for word in before.replace("'", " ").split() if word in _SUBJECTS]
    return bool(subjects) and subjects[-1] in ({"your"} if cue == "owned" else {"you"})


def taken_back(sentence: Sentence, hit: Hit, person: Person, people: Sequence[Person]) -> bool:
    """Whether a fault is found by others, denied, or only supposed."""
    first = sentence.bounds[0]
    words = sentence.words
    if words.rstrip().endswith("?") and not _RHETORICAL.found(words):
        return True
    start, begun = hit.start - first, min(hit.start, person.start) - first
    # Whoever is spoken of before the report ("he has been told that...") is not quoted on himself.
    earliest = min((*(one.start for one in people), hit.start)) - first
    if any(stop <= earliest + THAT for _, stop in _REPORTED.spans(words)):
        return True
    turn = turning(words, start)
    if any(turn <= begin and stop <= start + 3 and start - stop < 3 * NEAR for begin, stop in _DENIED.spans(words)):
        return True
    if any(stop <= begun and begun - stop < NEAR // 2 for _, stop in _SUPPOSED.spans(words)):
        return True
    return turned(sentence, hit, NEAR if hit.cue != "towards" else NEAR // 2)


def turning(words: str, start: int) -> int:
    """Where a "but he" before a cue ends: `he is pleasant, fair play, but he couldn't...` takes the praise back."""
    return max((end for _, end in _TURN.spans(words) if end <= start + 3), default=0)


def turned(sentence: Sentence, hit: Hit, near: int = NEAR) -> bool:
    """Whether a small word before a cue says the contrary; cues that hold one of their own are beyond that."""
    first = sentence.bounds[0]
    text = sentence.page.folded.text
    if _NEGATION.found(text, hit.start, hit.end):
        return False
    begin = max(first, hit.start - near)
    return _NEGATION.found(text, text.find(" ", begin) if begin > first else begin, hit.start)
