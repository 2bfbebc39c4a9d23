"""Whole messages, as clients make them."""

from pathlib import Path

from mailguard.message.facts import Attachment
from tests.message.letters import facts_of, own_words, zones_of

SAMPLES = Path(__file__).parent / "samples"


def sample(name: str) -> bytes:
    """Return a sample as it would come over SMTP."""
    return (SAMPLES / name).read_bytes().replace(b"\n", b"\r\n")


def test_a_welsh_reply_from_outlook_is_read_alike_in_both_its_forms() -> None:
    raw = sample("outlook-reply-cy.eml")
    facts = facts_of(raw)
    assert [part.twin for part in facts.parts] == [True, False]
    assert facts.subject == "ATB: Pont y Felin – cau?"
    for number in (1, 2):
        assert [zone for zone, _ in zones_of(raw, number)] == ["own", "signature", "disclaimer", "quoted"]
        assert zones_of(raw, number)[0][1].startswith(
            "Owen,\n\nNid yw'r bont wedi’i chau eto, ond mae’r arwydd yn barod."
        )
        assert zones_of(raw, number)[1][1].startswith("Cofion cynnes,\nSiân\n\nY Cyng. Siân Pryce")
        assert zones_of(raw, number)[3][1].endswith("Mae Huw yn gandryll.\n\nOwen")
    assert "gandryll" not in own_words(raw)


def test_a_forward_from_a_telephone_leaves_the_forwarded_words_to_their_writer() -> None:
    raw = sample("phone-forward-en.eml")
    assert own_words(raw) == "Owen, can your team reply to https://ty-capel.example please?"
    assert [zone for zone, _ in zones_of(raw)] == ["own", "signature", "forwarded"]
    facts = facts_of(raw)
    assert facts.attachments == (Attachment(part=2, name="gate.jpeg", media_type="image/jpeg", size=18),)
    assert facts.unread == ("part 2: image not read",)
