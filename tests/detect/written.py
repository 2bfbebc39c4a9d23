"""Letters for the tests of the wording detectors: people of Glanrafon, and what one of them writes to another."""

from types import ModuleType

from mailguard.detect.phrases import Lexicon
from mailguard.detect.reading import read_words
from mailguard.detect.signal import Signal
from mailguard.message.facts import Envelope
from mailguard.message.read import read
from mailguard.people.correspondence import Correspondence
from mailguard.people.directory_csv import read_directory
from mailguard.people.resolve import resolve

DIRECTORY = read_directory(
    """address,name,role,post,grade,party,ward,area,restricted,expands_to
elin.prosser@glanrafon.example,Elin Prosser,member,Leader of the Council,leader,Labour,Cwm,Strategy,,
owain.beynon@glanrafon.example,Owain Beynon,member,Councillor,member,Labour,Glyn,,,
ffion.tudor@glanrafon.example,Ffion Tudor,member,Group Leader,member,Plaid Cymru,Allt,,,
rupert.askew@glanrafon.example,Rupert Askew,member,Councillor,member,Conservative,Quayside,,,
jane.hale@glanrafon.example,Jane Hale,officer,Head of Planning,head,,,Planning,yes,
dewi.sant@glanrafon.example,Dewi Santini,officer,Housing Officer,junior,,,Housing,,
tomos.vine@glanrafon.example,Tomos Vine,officer,Press Officer,junior,,,Communications,yes,
labour@glanrafon.example,Labour Group,list,,,Labour,,,,elin.prosser@glanrafon.example owain.beynon@glanrafon.example
news@aber-echo.example,Aber Echo,media,,,,,,,
sales@dalton.example,Dalton Homes,contractor,,,,,,,
agent@labour-cwm.example,Labour Branch,party,,,Labour,,,,
""",
    "directory.csv",
)
DOMAINS = frozenset({"glanrafon.example"})
NAMES = {
    "leader": "elin.prosser@glanrafon.example",
    "member": "owain.beynon@glanrafon.example",
    "plaid": "ffion.tudor@glanrafon.example",
    "tory": "rupert.askew@glanrafon.example",
    "head": "jane.hale@glanrafon.example",
    "officer": "dewi.sant@glanrafon.example",
    "press": "tomos.vine@glanrafon.example",
    "group": "labour@glanrafon.example",
    "media": "news@aber-echo.example",
    "builder": "sales@dalton.example",
    "branch": "agent@labour-cwm.example",
    "resident": "someone@webmail.example",
}


def letter(text: str, sender: str, *to: str) -> Correspondence:
    """What `sender` writes to `to`, both by their short names."""
    people = [NAMES[name] for name in to]
    raw = (
        f"From: {NAMES[sender]}\nTo: {', '.join(people)}\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    )
    facts = read(raw.encode(), Envelope(mail_from=NAMES[sender], rcpt_to=tuple(people)))
    return resolve(facts, DIRECTORY, DOMAINS)


def seen(detector: ModuleType, text: str, sender: str, *to: str) -> list[Signal]:
    """What a detector sees in a letter; the words shown are checked to be those that stand there."""
    mail = letter(text, sender, *to)
    found = list(detector.detect(read_words(mail, Lexicon(detector.CUES))))
    bodies = {part.number: part.text for part in mail.facts.parts}
    for signal in found:
        assert signal.detector == detector.ID
        assert 0.0 < signal.confidence <= 1.0
        assert signal.text
        if signal.part is not None:
            assert bodies[signal.part][signal.start : signal.end] == signal.text
    return found


def kinds(detector: ModuleType, text: str, sender: str, *to: str) -> set[str]:
    """The kinds of what a detector sees in a letter."""
    return {signal.kind for signal in seen(detector, text, sender, *to)}
