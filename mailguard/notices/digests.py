"""Puts the weekly digests that are due among the notices that wait to be sent; once each, also with two processes."""

import secrets
from datetime import datetime

from mailguard.policy.council import Council
from mailguard.store import fatigue, waiting
from mailguard.store.store import Store
from mailguard.warn.digest import compose_digest

GIVE_UP_S = 2 * 86_400.0  # a weekly mail may come two days late


def queue_digests(store: Store, council: Council, now: datetime) -> int:
    """Queue what is due; how many. Blocking work of a thread; raises StoreError.

    `now` is the local time.
    """
    return sum(_queue(store, council, now, due) for due in fatigue.digests_due(store, store.clock()))


def _queue(store: Store, council: Council, now: datetime, due: fatigue.Due) -> bool:
    to, at = due.recipient, store.clock()
    message_id = f"<{secrets.token_hex(16)}@{council.contact.rpartition('@')[2]}>"
    mail = compose_digest(to.address, to.languages, due.counts, council, now, message_id)
    with store.write() as connection:
        if not fatigue.digested(connection, due) or mail is None:
            return False
        letter = waiting.Letter(recipient=to.address, mail=mail)
        new = waiting.New(key=due.key, letter=letter, human=to.person, due_at=at, give_up_at=at + GIVE_UP_S)
        return waiting.put(store, connection, new) == "new"
