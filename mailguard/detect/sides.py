"""Whether words that may name a party, a candidate or the month of an election do so."""

from mailguard.detect.phrases import Group, Hit
from mailguard.detect.reading import Reading, Sentence
from mailguard.detect.words import campaign, parties

_SURE = Group(parties.SURE)
_MAYBE = Group(parties.MAYBE)
_OTHERWISE = Group(parties.OTHERWISE)
_POLITICAL = Group(campaign.CONTEXT, {**parties.CLASSES, **campaign.CLASSES})
_PRESIDENT = Group(
    "(president|presidential|congress|senate|senator|white house|washington|bush|clinton|obama|trump|iraq)"
)
# For `y blaid` canvassers walk and leaflets are printed, with a capital or without.
_BLAID = Group("~plaid")
_ADJECTIVES = frozenset({"green", "independent", "conservative", "liberal"})
# Before "vote": hands are counted, and nobody is asked for one.
_COUNTED = frozenset("a the this that recorded casting second first his her their same each by one".split())
NEAR = 24  # characters: some four words


def names_member(hit: Hit, sentence: Sentence, reading: Reading) -> bool:
    """`Vote Oakley`: the last word is the name of a member, and nobody counts hands (`on a vote Cllr Oakley...`)."""
    before = sentence.page.folded.text[max(sentence.bounds[0], hit.start - NEAR) : hit.start].split()[-1:]
    if before and before[0] in _COUNTED:
        return False
    word = sentence.page.folded.text[hit.start : hit.end].rpartition(" ")[2]
    person = reading.mail.directory.names.single.get(word)
    return person is not None and person.is_member


def is_month(sentence: Sentence, hit: Hit) -> bool:
    """`May`, not `may`."""
    folded = sentence.page.folded
    if not folded.text.endswith(" may", hit.start, hit.end):
        return True
    end = folded.original(hit.start, hit.end)[1]
    return sentence.passage.text[end - 3].isupper()


def is_side(sentence: Sentence, hit: Hit, reading: Reading) -> bool:
    """A party or the rulers; an adjective (`green`, `independent`) only beside a political noun."""
    folded = sentence.page.folded.text
    if folded[hit.start - 1 : hit.start] == "(" and folded[hit.end : hit.end + 1] == ")":
        return False  # a councillor and his party
    if folded[hit.start : hit.end] in _ADJECTIVES:
        return any(a == hit.start for a, _ in _POLITICAL.spans(folded, hit.start, min(len(folded), hit.end + NEAR)))
    return is_party(sentence, hit, reading)


def _of_a_president(sentence: Sentence, hit: Hit) -> bool:
    """Whether `this administration` is one that rules a country far away."""
    words = sentence.page.folded.text
    return "administration" in words[hit.start : hit.end] and _PRESIDENT.found(words)


def is_party(sentence: Sentence, hit: Hit, reading: Reading) -> bool:
    """Whether the party named in a cue is a party: `Labour`, not `labour costs`."""
    folded = sentence.page.folded
    words = folded.text
    doubtful = list(_MAYBE.spans(words, hit.start, hit.end))
    if not doubtful or _SURE.found(words, hit.start, hit.end):
        return not _of_a_president(sentence, hit)
    for start, end in doubtful:
        beyond = min(len(words), end + NEAR)
        if any(a <= start < b for a, b in _OTHERWISE.spans(words, start, beyond)):
            continue
        if any(a <= start < b for a, b in _POLITICAL.spans(words, start, beyond)):
            return True
        if hit.cue == "political-asking" and _BLAID.found(words, start, end):
            return True
        begin = folded.original(start, end)[0]
        if any(char.isupper() for char in sentence.passage.text[begin : begin + end - start]):
            return not sentence.text.isupper() or sentence.has("political-asking")
        if sentence.text.islower() and any(_SURE.found(page.folded.text) for page in reading.written("own")):
            return True
    return False
