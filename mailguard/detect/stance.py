"""How the writer stands to a phrase: whether he says and means it, or it is reported, denied, supposed or asked."""

from collections.abc import Iterator

from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.whom import addressed, antecedent, named
from mailguard.detect.words import frames

NEAR = 24  # characters before a phrase in which a small word turns it round: some four words
FAR = 60  # characters before a phrase in which "I don't say that" still reaches it

_REPORTED = Group(frames.REPORTED)
_OTHERS_SAY = Group("""
    (resident|residents|tenant|tenants|neighbour|neighbours|constituent|trader|traders|shopkeeper|parent|parents|caller
    |member of the public|applicant|pensioner|pensioners|landlord|objector|customer) __ (say|says|said|saying|complain
    |complains|complained|tell|tells|told|claim|claims|claimed|think|thinks|feel|feels|believe|believes|allege|alleges
    |write|writes|wrote|reckon|reckons|want|wants|threaten|threatens|threatened)
    (a|an|one) (member|officer|councillor|manager) __ (call|calls|called|calling|says|said|tells|told|writes)
    (~preswylydd|~preswylwyr|~trigolion|~tenant|~tenantiaid|~etholwr|~etholwyr|~cymydog|~cymdogion|~rhieni|~cwsmer|rhai
    |~pobl|~pobol|rhywun|~masnachwyr|~perchennog|mrs *|mr *) __ ('n|yn|wedi) (~dweud
    |~deud|~honni|~cwyno|~meddwl|~credu)
""")
_DENIED = Group(frames.DENIED)
_SUPPOSED = Group(frames.SUPPOSED)
_NEGATION = Group(frames.NEGATION)
_SELF = Group("""
    (i|i'm|i've|i'd|i'll|me|myself|we|we're|we've|us|ourselves|dwi|rydw i|rwy'n|rwyf|rwy|dw i|fi|wyf|mi|ni|arna i
    |ohona i)
""")
_OTHER = Group("""
    (you|you're|you've|your|yourself|he|he's|she|she's|they|they're|him|her|them|his|it|it's|who|that)
    (ti|chi|rwyt|ydych|rydych|ydach|fo|hi|nhw|ei|dy|eich|hwn|hon|sy|sydd|yw|ydi|ydy|mae)
""")
_YOU = Group("(you|you're|you've|your|yourself|ti|chi|rwyt|wyt|ydych|rydych|rydach|dach|dy|eich|di)")
_OPENED = {"“": "”", "«": "»"}


def in_quotes(sentence: Sentence, hit: Hit) -> bool:
    """Whether a phrase stands between quotation marks that open in its paragraph."""
    text = sentence.passage.text
    start = sentence.span(hit)[0]
    before = text[text.rfind("\n\n", 0, start) + 1 : start]
    if before.count('"') % 2:
        return True
    return any(before.count(opening) > before.count(closing) for opening, closing in _OPENED.items())


def reported(sentence: Sentence, hit: Hit) -> bool:
    """Whether somebody else is said to say it."""
    start = hit.start - sentence.bounds[0]
    return any(stop <= start + 3 for said in (_REPORTED, _OTHERS_SAY) for _, stop in said.spans(sentence.words))


def denied(sentence: Sentence, hit: Hit, near: int = NEAR) -> bool:
    """Whether the writer says the contrary: by a small word close before, or by a denial farther off."""
    start = hit.start - sentence.bounds[0]
    if any(stop <= start + 3 and start - stop < FAR for _, stop in _DENIED.spans(sentence.words)):
        return True
    return negated(sentence, hit, near)


def negated(sentence: Sentence, hit: Hit, near: int = NEAR) -> bool:
    """Whether a small word close before a phrase turns it round; a comma parts them."""
    start = hit.start - sentence.bounds[0]
    begin = max(0, start - near)
    if begin:
        begin = sentence.words.find(" ", begin)
    for mark in ",;:":
        begin = max(begin, sentence.words.rfind(mark, 0, start))
    return begin >= 0 and _NEGATION.found(sentence.words, begin, start)


def supposed(sentence: Sentence, hit: Hit, near: int = FAR) -> bool:
    """Whether a condition or an open question stands before a phrase."""
    start = hit.start - sentence.bounds[0]
    return any(stop <= start and start - stop < near for _, stop in _SUPPOSED.spans(sentence.words))


def asked(sentence: Sentence) -> bool:
    """Whether the sentence is a question by its mark."""
    return sentence.text.rstrip(" \t\n\"'”’)").endswith("?")


def of_oneself(sentence: Sentence, hit: Hit) -> bool:
    """Whether the writer says it of himself, or says that others treat him so: the last person before it is he."""
    start = hit.start - sentence.bounds[0]
    own = max((stop for _, stop in _SELF.spans(sentence.words, 0, start)), default=-1)
    other = max((stop for _, stop in _OTHER.spans(sentence.words, 0, start)), default=-1)
    people = max((person.end - sentence.bounds[0] for person in named(sentence) if person.end <= hit.start), default=-1)
    return own > max(other, people)


def about(sentence: Sentence, hit: Hit, reading: Reading) -> str:
    """The address of the person meant: the reader where it says "you", else whoever is named here or before."""
    contact = addressed(reading)
    if contact is not None and _YOU.found(sentence.words, 0, hit.end - sentence.bounds[0]):
        return contact.address
    people = named(sentence)
    meant = people[0] if people else antecedent(sentence)
    return meant.about if meant is not None else ""


def set_aside(sentence: Sentence, hit: Hit) -> bool:
    """Whether a phrase is another's or denied, so that it says nothing of the writer."""
    return in_quotes(sentence, hit) or reported(sentence, hit) or denied(sentence, hit)


def around(sentence: Sentence, reach: int) -> Iterator[Sentence]:
    """Yield a sentence and those up to `reach` before and behind it in its passage."""
    sentences = sentence.page.sentences
    yield from sentences[max(0, sentence.number - reach) : sentence.number + reach + 1]
