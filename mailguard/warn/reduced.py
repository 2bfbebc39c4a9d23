"""The mail that tells the Monitoring Officer and the administrator that the circuit breaker has reduced a rule.

It holds figures and the rule's own summary, and nothing of any message. For a Welsh speaker to check: all of BODY, and
SUBJECT.
"""

import textwrap
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from mailguard.policy.council import Council
from mailguard.policy.model import Words

COLUMNS = 72
SUBJECT = Words(
    en="mailguard: rule {rule} now only takes note", cy="mailguard: rheol {rule} yn nodi yn unig o hyn ymlaen"
)
BODY = Words(
    en="""The rule {rule} has spoken too often: in the last hour it fired on {fired} of {inspected} messages that were \
looked at. That is more than this council allows, and more often a fault of the rule than of those who write.

Since {time} it only takes note: nobody is told of what it sees, and no message is held or returned for it. All other \
rules go on as before, and no message was lost.

The rule: {summary}

What to do: look at the rule and at what it fired on lately. When the cause is mended, or if the rule was right, the \
administrator lets it speak again with

mailguard breaker reset {rule} --config mailguard.toml

Until then it stays as it is. This mail is sent once.""",
    cy="""Mae rheol {rule} wedi codi'n rhy aml: yn yr awr ddiwethaf, cododd ar {fired} o'r {inspected} neges a \
archwiliwyd. Mae hynny'n fwy nag y mae'r cyngor hwn yn ei ganiatáu, ac yn amlach bai ar y rheol nag ar y rhai sy'n \
ysgrifennu.

Ers {time}, mae'n nodi yn unig: ni ddywedir wrth neb am yr hyn y mae'n ei weld, ac ni chaiff unrhyw neges ei dal na'i \
dychwelyd o'i herwydd. Mae pob rheol arall yn parhau fel o'r blaen, ac ni chollwyd unrhyw neges.

Y rheol: {summary}

Beth i'w wneud: edrychwch ar y rheol ac ar yr hyn y cododd arno'n ddiweddar. Pan fydd yr achos wedi'i drwsio, neu os \
oedd y rheol yn iawn, gall y gweinyddwr adael iddi siarad eto drwy

mailguard breaker reset {rule} --config mailguard.toml

Tan hynny, bydd yn aros fel y mae. Anfonir y neges hon unwaith.""",
)


def compose(  # noqa: PLR0917  the figures in the order in which they are told
    rule: str, fired: int, inspected: int, council: Council, now: datetime, recipient: str, identifier: str
) -> bytes:
    """The whole mail, CRLF line ends, in the council's languages; `now` is the local time."""
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["From"] = f"mailguard <{council.contact}>"
    message["To"] = recipient
    message["Subject"] = " / ".join(SUBJECT.get(language).format(rule=rule) for language in council.languages)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = identifier
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    summary = next((loaded.rule.summary for loaded in council.pack.rules if loaded.rule.id == rule), Words())
    texts = [
        BODY.get(language).format(
            rule=rule, fired=fired, inspected=inspected, time=f"{now:%H:%M}", summary=summary.get(language)
        )
        for language in council.languages
    ]
    line = "\n\n" + "-" * COLUMNS + "\n\n"
    message.set_content(line.join(map(_wrapped, texts)) + "\n", cte="quoted-printable")
    return message.as_bytes()


def _wrapped(text: str) -> str:
    paragraphs = (textwrap.fill(part, COLUMNS, break_on_hyphens=False) for part in text.split("\n\n"))
    return "\n\n".join(paragraphs)
