"""Journal reports as Exchange writes them."""

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from mailguard.exchange.source import Item
from tests.servers.mailboxes import NOW

EXCHANGE = "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@aberwen.example"


def report(
    item: Item,
    *lines: str,
    sender: str = "",
    reporter: str = EXCHANGE,
    encoded: bool = False,
    behalf: str = "",
) -> bytes:
    """The report of a message; without `lines` it tells of the item's own recipients, each by how it was named."""
    told = lines or (
        *(f"To: {address}" for address in item.to),
        *(f"Cc: {address}" for address in item.cc),
        *(f"Bcc: {address}" for address in item.bcc),
    )
    head = [f"Sender: {sender or item.sender}", "Subject: a subject", f"Message-Id: {item.message_id}"]
    head += [f"On-Behalf-Of: {behalf}"] if behalf else []
    text = "\r\n".join((*head, *told, ""))
    whole = EmailMessage(policy=SMTP)
    whole["From"] = f"Microsoft Exchange <{reporter}>"
    whole["To"] = "journal@mailguard.aberwen.example"
    whole["Date"] = format_datetime(item.sent or NOW)
    whole["Subject"] = "a subject"
    whole["X-MS-Journal-Report"] = ""
    whole.set_content(text, cte="base64" if encoded else "quoted-printable")
    whole.make_mixed()
    raw = whole.as_bytes()
    boundary = whole.get_boundary() or ""
    letter = f"--{boundary}\r\nContent-Type: message/rfc822\r\n\r\n".encode() + item.mime + b"\r\n"
    end = f"--{boundary}--".encode()
    return raw.replace(end, letter + end)
