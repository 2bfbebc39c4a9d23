"""The reply to a refused message: one ASCII line with rule and clause (RFC 5321 4.2, RFC 3463 5.7.1)."""

from mailguard.policy.council import Council
from mailguard.policy.finding import Finding
from mailguard.policy.model import strength

LONGEST = 480  # octets: a reply line holds 512 with code and line end


def refusal(findings: tuple[Finding, ...], council: Council) -> str:
    """The line for the findings that refuse the message; the words of both languages come as a notice."""
    named = [
        f"{f.rule.rule.id} (clause {f.clause.paragraph})" for f in findings if strength(f.action) >= strength("reject")
    ]
    text = f"550 5.7.1 Returned under the {council.pack.name} protocol: {', '.join(named)}; a note explains it"
    return text.encode("ascii", "replace").decode("ascii")[:LONGEST]
