"""Conditions on the matter and the day: election periods, adopted policies, legal duties, wards."""

from mailguard.policy.case import Case
from mailguard.policy.registry import CONDITIONS, PURPOSE, Answer, YesNo, yes_no

condition = CONDITIONS.condition


def _own_text(case: Case) -> str:
    return "\n".join(passage.text for passage in case.mail.own)


@condition(
    "pre_election",
    en="the day lies in a pre-election period of the Council's",
    cy="mae'r diwrnod o fewn un o gyfnodau cyn-etholiad y Cyngor",
    en_no="the day lies in no pre-election period of the Council's",
    cy_no="nid yw'r diwrnod o fewn un o gyfnodau cyn-etholiad y Cyngor",
)
def pre_election(case: Case, wanted: YesNo) -> Answer:
    """Whether the day that counts lies in a configured period; both ends belong to it."""
    return yes_no(any(period.holds(case.day) for period in case.council.pre_election), wanted)


@condition(
    "adopted_policy",
    en="the policy spoken of was adopted by Full Council",
    cy="mabwysiadwyd y polisi y sonnir amdano gan y Cyngor Llawn",
    en_no="the policy spoken of is not known to have been adopted by Full Council",
    cy_no="ni wyddys bod y polisi y sonnir amdano wedi'i fabwysiadu gan y Cyngor Llawn",
)
def adopted_policy(case: Case, wanted: YesNo) -> Answer:
    """Whether the message itself says so, or the configuration names the policy among the adopted ones."""
    says = any(signal.kind == "adopted-policy-criticised" for signal in case.signals)
    text = _own_text(case).lower()
    return yes_no(says or any(name.lower() in text for name in case.council.adopted_policies if name), wanted)


@condition(
    "legal_obligation",
    en="it speaks of a legal duty or of proceedings",
    cy="mae'n sôn am ddyletswydd gyfreithiol neu achos cyfreithiol",
    en_no="it speaks of no legal duty and of no proceedings",
    cy_no="nid yw'n sôn am ddyletswydd gyfreithiol nac achos cyfreithiol",
)
def legal_obligation(case: Case, wanted: YesNo) -> Answer:
    """Whether the sender's own words refer to a duty in law, a court, an inquest or an ombudsman's inquiry."""
    return yes_no(any(signal.kind == "legal-duty" for signal in case.seen(PURPOSE)), wanted)


@condition(
    "names_other_ward",
    en="it names a ward whose member does not read it",
    cy="mae'n enwi ward nad yw ei haelod yn ei darllen",
    en_no="it names no ward whose member does not read it",
    cy_no="nid yw'n enwi ward nad yw ei haelod yn ei darllen",
)
def names_other_ward(case: Case, wanted: YesNo) -> Answer:
    """Whether the own words name a ward of the directory, and no member for it is among the readers or the sender."""
    mail = case.mail
    text = _own_text(case)
    here = {reader.contact.address for reader in mail.readers} | {mail.principal.address}
    wards: dict[str, bool] = {}
    for contact in mail.directory.people.values():
        for post in contact.posts:
            if contact.is_member and post.ward and post.ward in text:
                wards[post.ward] = wards.get(post.ward, False) or contact.address in here
    return yes_no(not all(wards.values()), wanted)
