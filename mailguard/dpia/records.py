"""Every record that is kept under a configuration: how, for how long, and what it answers to whoever asks.

For a Welsh speaker to check: all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from mailguard.config_tables import Config, StoreTable
from mailguard.dpia.durations import days, lasting
from mailguard.kept import holds
from mailguard.ledger import KEPT
from mailguard.memory import DAYS
from mailguard.policy.model import Words
from mailguard.store.fatigue import WEEK_S
from mailguard.store.held import LINK_S
from mailguard.store.history import COPIES_S
from mailguard.store.retention import FIGURE_WEEKS, NOTICE_DAYS, REQUEST_DAYS
from mailguard.store.tallies import DAY_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One kind of record; `person` and `public` answer a subject access and a freedom of information request."""

    what: Words
    how: Words
    long: Words
    person: Words
    public: Words


ENCRYPTED = Words(en="encrypted in the store", cy="wedi'i amgryptio yn y storfa")
DIGESTS = Words(en="keyed digests in the store, no address", cy="crynodebau ag allwedd yn y storfa, dim cyfeiriad")
NUMBERS = Words(en="numbers in the store", cy="rhifau yn y storfa")
MEMORY = Words(en="in memory alone", cy="yn y cof yn unig")
GIVEN = Words(en="given out to the person concerned", cy="fe'i rhoddir i'r person dan sylw")
NOBODY = Words(en="holds nobody: nothing to give out", cy="nid yw'n cynnwys neb: dim i'w roi")
EXEMPT = Words(
    en="personal data (section 40); held as a conveyance, not for the council's own purposes [confirm]",
    cy="data personol (adran 40); fe'i delir i'w gludo, nid at ddibenion y cyngor ei hun [cadarnhau]",
)
PERSONAL = Words(en="personal data (section 40)", cy="data personol (adran 40)")
DISCLOSED = Words(
    en="can be disclosed: `mailguard stats`, five people or more",
    cy="gellir eu datgelu: `mailguard stats`, pump o bobl neu fwy",
)
NO_PERSON = Words(en="technical; holds nobody", cy="technegol; nid yw'n cynnwys neb")


def records(config: Config) -> Iterator[Record]:
    """Yield the records that this configuration brings about, those with a text first."""
    table = config.store
    if table is None:
        yield _in_memory()
    else:
        if holds(config):
            yield from _held(table)
        if config.notices is not None:
            yield from _told()
        yield from _history(table)
        if config.exchange is not None:
            yield _scanned()
        yield from _figures()
    yield _logs()


def _held(table: StoreTable) -> Iterator[Record]:
    most, after = lasting(table.hold_s + table.send_s), days(table.held_days)
    yield Record(
        what=Words(
            en="Held messages: envelope, text, what the page shows, and a reason that the sender gives",
            cy="Negeseuon a ddelir: amlen, testun, yr hyn y mae'r dudalen yn ei ddangos, unrhyw reswm gan yr anfonwr",
        ),
        how=ENCRYPTED,
        long=Words(en=f"until it has gone, at most {most.en}", cy=f"nes iddi fynd, {most.cy} ar y mwyaf"),
        person=GIVEN,
        public=EXEMPT,
    )
    yield Record(
        what=Words(
            en="That a message was held, and what became of it; which link was used",
            cy="Bod neges wedi'i dal, a beth ddaeth ohoni; pa ddolen a ddefnyddiwyd",
        ),
        how=DIGESTS,
        long=Words(
            en=f"{after.en} after it has gone; links {lasting(LINK_S).en}",
            cy=f"{after.cy} wedi iddi fynd; dolenni {lasting(LINK_S).cy}",
        ),
        person=GIVEN,
        public=PERSONAL,
    )


def _told() -> Iterator[Record]:
    yield Record(
        what=Words(en="Notes that have not gone yet", cy="Nodiadau nad ydynt wedi mynd eto"),
        how=ENCRYPTED,
        long=Words(
            en=f"until they have gone; that one has gone, {days(NOTICE_DAYS).en}",
            cy=f"nes iddynt fynd; bod un wedi mynd, {days(NOTICE_DAYS).cy}",
        ),
        person=GIVEN,
        public=PERSONAL,
    )
    yield Record(
        what=Words(
            en="Of which rules a person was told, and how often not again (for the weekly note)",
            cy="Am ba reolau y dywedwyd wrth berson, a pha mor aml na ddywedwyd eto (ar gyfer y nodyn wythnosol)",
        ),
        how=DIGESTS,
        long=lasting(WEEK_S),
        person=GIVEN,
        public=PERSONAL,
    )


def _history(table: StoreTable) -> Iterator[Record]:
    yield Record(
        what=Words(
            en="Who wrote to whom on which day, and in which thread (no subject, no text)",
            cy="Pwy a ysgrifennodd at bwy ar ba ddiwrnod, ac ym mha edefyn (dim pwnc, dim testun)",
        ),
        how=DIGESTS,
        long=days(table.history_days),
        person=Words(
            en="numbers by day are given out to the person concerned",
            cy="rhoddir rhifau fesul diwrnod i'r person dan sylw",
        ),
        public=PERSONAL,
    )
    yield Record(
        what=Words(
            en="Recipients of one copy of a message of which further copies may come",
            cy="Derbynwyr un copi o neges y gall rhagor o gopïau ohoni ddod",
        ),
        how=ENCRYPTED,
        long=lasting(COPIES_S),
        person=GIVEN,
        public=PERSONAL,
    )


def _scanned() -> Record:
    return Record(
        what=Words(
            en="How far each mailbox was read, and which messages are done with",
            cy="Pa mor bell y darllenwyd pob blwch post, a pha negeseuon sydd wedi'u gorffen",
        ),
        how=DIGESTS,
        long=days(KEPT.days),
        person=NO_PERSON,
        public=NO_PERSON,
    )


def _figures() -> Iterator[Record]:
    yield Record(
        what=Words(
            en="Who met with which outcome of which rule, in the week that runs (a key of that week alone)",
            cy="Pwy a gafodd ba ganlyniad i ba reol, yn yr wythnos gyfredol (allwedd i'r wythnos honno yn unig)",
        ),
        how=DIGESTS,
        long=Words(
            en=f"until the week is over; a withdrawn message {lasting(DAY_S).en}",
            cy=f"nes i'r wythnos ddod i ben; neges a dynnwyd yn ôl {lasting(DAY_S).cy}",
        ),
        person=GIVEN,
        public=PERSONAL,
    )
    yield Record(
        what=Words(
            en="Figures of different people by rule, outcome and week, none under five",
            cy="Ffigurau o bobl wahanol fesul rheol, canlyniad ac wythnos, dim un dan bump",
        ),
        how=NUMBERS,
        long=Words(en=f"{FIGURE_WEEKS} weeks", cy=f"{FIGURE_WEEKS} o wythnosau"),
        person=NOBODY,
        public=DISCLOSED,
    )
    yield Record(
        what=Words(
            en="Requests for a person's data: date, reference, what was done",
            cy="Ceisiadau am ddata person: dyddiad, cyfeirnod, beth a wnaed",
        ),
        how=DIGESTS,
        long=days(REQUEST_DAYS),
        person=GIVEN,
        public=PERSONAL,
    )


def _in_memory() -> Record:
    return Record(
        what=Words(
            en="Who wrote to whom on which day, and in which thread; notes that have not gone yet",
            cy="Pwy a ysgrifennodd at bwy ar ba ddiwrnod, ac ym mha edefyn; nodiadau nad ydynt wedi mynd eto",
        ),
        how=MEMORY,
        long=Words(
            en=f"until mailguard ends, at most {days(DAYS).en}",
            cy=f"nes i mailguard ddod i ben, {days(DAYS).cy} ar y mwyaf",
        ),
        person=Words(en="not retrievable", cy="ni ellir ei adalw"),
        public=Words(en="not held as a record", cy="nis cedwir fel cofnod"),
    )


def _logs() -> Record:
    return Record(
        what=Words(
            en="Logs and metrics: one event a message, counts and times",
            cy="Logiau a mesuriadau: un digwyddiad i bob neges, rhifau ac amserau",
        ),
        how=Words(en="no name, address, subject or text", cy="dim enw, cyfeiriad, pwnc na thestun"),
        long=Words(en="[as long as the council keeps its logs]", cy="[cyhyd ag y mae'r cyngor yn cadw ei logiau]"),
        person=NOBODY,
        public=Words(en="can be disclosed [confirm]", cy="gellir eu datgelu [cadarnhau]"),
    )
