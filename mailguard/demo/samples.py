"""The demo's messages: read from the package, sent by a real SMTP client."""

import smtplib
from dataclasses import dataclass
from email import message_from_bytes
from importlib.resources import files


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One message with its envelope, the protocol of the relay that it goes through, and what it shows."""

    title: str
    pack: str
    mail_from: str
    rcpt_to: tuple[str, ...]
    raw: bytes


def samples() -> tuple[Sample, ...]:
    """All samples in their order."""
    folder = files("mailguard") / "demo" / "samples"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".eml"))
    return tuple(_sample((folder / name).read_bytes()) for name in names)


def _sample(raw: bytes) -> Sample:
    """Split the offline headers from the message that is sent."""
    lines = raw.splitlines()
    head = message_from_bytes(raw)
    sent = [line for line in lines if not line.startswith((b"X-Envelope-", b"X-Policy:", b"X-Title:"))]
    return Sample(
        title=str(head["X-Title"]),
        pack=str(head["X-Policy"]),
        mail_from=str(head["X-Envelope-From"]),
        rcpt_to=tuple(address.strip() for address in str(head["X-Envelope-To"]).split(",")),
        raw=b"\r\n".join(sent) + b"\r\n",
    )


def send(sample: Sample, port: int) -> None:
    """Send one message to a relay on loopback; blocks, as smtplib does."""
    with smtplib.SMTP("127.0.0.1", port, local_hostname="outlook.aberwen.example", timeout=20) as client:
        client.sendmail(sample.mail_from, list(sample.rcpt_to), sample.raw, mail_options=["BODY=8BITMIME"])
