"""An officer's own campaigning is seen; elections run by officers and other people's politics are not."""

import pytest

from mailguard.detect import political_restriction
from tests.detect.written import kinds, seen

ACTIVE = [
    ("head", "resident", "I'll be out canvassing in Glyn on Sunday if you fancy joining."),
    ("press", "resident", "I was knocking on doors for Elin till nine last night."),
    ("head", "officer", "I've been selected as the Labour candidate for the council."),
    ("head", "branch", "As branch secretary I call the meeting for Tuesday."),
    ("press", "resident", "I am the agent for the Conservatives in the by-election."),
    ("press", "resident", "I wrote the party's leaflet, so blame me for the commas."),
    ("head", "resident", "I'm speaking at the Plaid Cymru rally on Saturday; do come."),
    ("head", "media", "My article on why a Labour council would serve us better is attached."),
    ("press", "branch", "Put me down for leafleting on Thursday."),
    ("press", "resident", "Dwi'n canfasio yn y Glyn ddydd Sul, dewch draw."),
    ("head", "officer", "Rwyf wedi fy newis, ac rwy'n sefyll fel ymgeisydd yn yr etholiad."),
    ("press", "branch", "Rhowch fi i lawr ar gyfer dosbarthu taflenni nos Iau."),
    ("head", "resident", "Byddaf yn siarad yng nghynhadledd Plaid Cymru ddydd Sadwrn."),
]
INACTIVE = [
    ("head", "resident", "As deputy returning officer I open the count at ten."),
    ("head", "member", "I can't be seen canvassing, my post is restricted."),
    ("press", "resident", "The candidates' names are published today."),
    ("head", "officer", "We are collecting for the hospice on Saturday."),
    ("press", "media", "The by-election is on the 22nd."),
    ("head", "resident", "My article on drainage is in the journal."),
    ("member", "resident", "I'll be out canvassing on Sunday."),
    ("officer", "member", "The leaflets on recycling are in the boot."),
    ("head", "resident", "Labour costs have risen."),
    ("head", "plaid", "Fel swyddog canlyniadau, byddaf yn agor y cyfrif am ddeg."),
    ("press", "resident", "Cyhoeddir enwau'r ymgeiswyr heddiw."),
    ("plaid", "resident", "Dwi'n canfasio ddydd Sul."),
]


@pytest.mark.parametrize(("sender", "to", "text"), ACTIVE)
def test_an_officers_campaigning_is_seen(sender: str, to: str, text: str) -> None:
    assert kinds(political_restriction, text, sender, to) == {"restricted-activity"}


@pytest.mark.parametrize(("sender", "to", "text"), INACTIVE)
def test_running_elections_and_the_politics_of_others_are_left_alone(sender: str, to: str, text: str) -> None:
    assert kinds(political_restriction, text, sender, to) == set()


def test_the_words_shown_are_those_written() -> None:
    found = seen(political_restriction, "Hello all\nAs branch secretary I call the meeting.\n", "head", "branch")
    assert [signal.text for signal in found] == ["As branch secretary"]
