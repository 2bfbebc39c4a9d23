"""The server of the tests, driven by a client that is not ours: exchangelib with its own objects and services."""

from collections.abc import Iterator

import pytest
from exchangelib import (
    BASIC,
    DELEGATE,
    IMPERSONATION,
    NTLM,
    UTC,
    Account,
    Build,
    Configuration,
    Credentials,
    FailFast,
    Message,
    Version,
)
from exchangelib.errors import (
    ErrorAccessDenied,
    ErrorImpersonateUserDenied,
    ErrorInvalidSyncStateData,
    ErrorItemNotFound,
    ErrorServerBusy,
    UnauthorizedError,
)
from exchangelib.protocol import Protocol, close_connections
from exchangelib.services import GetDelegate
from requests import Session

from tests.exchange.ews.conftest import ACCOUNT, CLERK, NIA, PASSWORD, TOM
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, Organisation, Permission

FIELDS = ["changekey"]


class Client:
    """Accounts of exchangelib on one server."""

    def __init__(self, server: EwsServer, authority: Authority) -> None:
        self._server, self._verify = server, str(authority.certificate)

    def account(
        self,
        address: str,
        user: str = ACCOUNT,
        auth: str = BASIC,
        access: str = IMPERSONATION,
        password: str = PASSWORD,
    ) -> Account:
        config = Configuration(
            service_endpoint=self._server.endpoint,
            credentials=Credentials(user, password),
            auth_type=auth,
            retry_policy=FailFast(),
            version=Version(build=Build(15, 1)),
            max_connections=2,
        )
        _Trusting(config=config).verify = self._verify
        return Account(address, access_type=access, config=config, locale="en", default_timezone=UTC)


class _Trusting(Protocol):
    verify = ""

    def create_session(self) -> Session:
        session: Session = super().create_session()
        session.trust_env, session.verify = False, self.verify
        return session


@pytest.fixture
def client(server: EwsServer, authority: Authority) -> Iterator[Client]:
    yield Client(server, authority)
    close_connections()


def send(organisation: Organisation, number: int = 1, address: str = TOM) -> list[str]:
    return [
        organisation.put(address, "sentitems", b"Subject: hello\r\n\r\nHello.", sender=address, from_=address).id
        for _ in range(number)
    ]


def test_a_folder_is_told_in_pages_until_the_last_and_then_by_its_changes(
    client: Client, organisation: Organisation
) -> None:
    send(organisation, 1100)
    sent = client.account(TOM).sent
    assert len(list(sent.sync_items(only_fields=FIELDS, max_changes_returned=512))) == 1100
    state = sent.item_sync_state
    [one] = send(organisation)
    organisation.change(TOM, one, categories=("a",))
    assert [(kind, item.id) for kind, item in sent.sync_items(sync_state=state, only_fields=FIELDS)] == [
        ("create", one)
    ]
    state = sent.item_sync_state
    organisation.remove(TOM, one)
    assert [(kind, item.id) for kind, item in sent.sync_items(sync_state=state, only_fields=FIELDS)] == [
        ("delete", one)
    ]


def test_the_newest_are_told_first(client: Client, organisation: Organisation) -> None:
    ids = send(organisation, 3)
    changes = client.account(TOM).sent.sync_items(only_fields=FIELDS)
    assert [item.id for _, item in changes] == ids[::-1]


def test_an_item_has_its_mime_and_its_blind_recipients(client: Client, organisation: Organisation) -> None:
    stored = organisation.put(
        TOM, "sentitems", b"Subject: x\r\n\r\nText", sender=TOM, from_=NIA, bcc=("c@elsewhere.example",)
    )
    account = client.account(TOM)
    fields = ["mime_content", "bcc_recipients", "sender", "author"]
    [item] = account.fetch([(stored.id, stored.change_key)], only_fields=fields)
    assert item.mime_content == b"Subject: x\r\n\r\nText"
    assert item.bcc_recipients[0].email_address == "c@elsewhere.example"
    assert (item.sender.email_address, item.author.email_address) == (TOM, NIA)


def test_an_item_that_is_gone_is_an_error_among_the_others(client: Client, organisation: Organisation) -> None:
    one, two = send(organisation, 2)
    organisation.remove(TOM, one)
    found = list(client.account(TOM).fetch([(one, None), (two, None)], only_fields=FIELDS))
    assert isinstance(found[0], ErrorItemNotFound)
    assert found[1].id == two


def test_categories_are_set_and_removed_and_make_another_version(client: Client, organisation: Organisation) -> None:
    [one] = send(organisation)
    [item] = client.account(TOM).fetch([(one, None)], only_fields=["categories"])
    before = item.changekey
    item.categories = ["mailguard"]
    item.save(update_fields=["categories"])
    assert organisation.mailboxes[TOM]["sentitems"].items[one].categories == ("mailguard",)
    assert item.changekey != before
    item.categories = None
    item.save(update_fields=["categories"])
    assert organisation.mailboxes[TOM]["sentitems"].items[one].categories == ()


def test_an_item_saved_without_flags_is_a_draft(client: Client, organisation: Organisation) -> None:
    account = client.account(TOM)
    Message(account=account, folder=account.inbox, mime_content=b"Subject: x\r\n\r\n").save()
    [stored] = organisation.mailboxes[TOM]["inbox"].items.values()
    assert stored.draft


def test_rights_and_delegates_are_told(client: Client, organisation: Organisation) -> None:
    organisation.mailboxes[TOM]["inbox"].permissions.append(Permission(who=NIA, level="Reviewer"))
    organisation.mailboxes[TOM].delegates[CLERK] = "Editor"
    account = client.account(TOM)
    readers = [
        one.user_id.primary_smtp_address for one in account.inbox.permission_set.permissions if one.read_items != "None"
    ]
    assert readers == [NIA]
    delegates = GetDelegate(account=account).call(user_ids=None, include_permissions=True)
    assert [one.user_id.primary_smtp_address for one in delegates] == [CLERK]


def test_groups_and_names_are_resolved(client: Client, organisation: Organisation) -> None:
    organisation.groups["all@glanrafon.example"] = (TOM, NIA)
    organisation.names["/O=GLANRAFON/CN=TOM"] = TOM
    protocol = client.account(TOM).protocol
    assert [one.email_address for one in protocol.expand_dl("all@glanrafon.example")] == [TOM, NIA]
    assert [one.email_address for one in protocol.resolve_names(["/O=GLANRAFON/CN=TOM"])] == [TOM]


def test_events_come_on_a_stream_with_signs_of_life(client: Client, organisation: Organisation) -> None:
    sent = client.account(TOM).sent
    with sent.streaming_subscription(event_types=["CreatedEvent"]) as subscription:
        send(organisation)
        kinds = []
        for notification in sent.get_streaming_events(subscription, connection_timeout=1):
            kinds += [type(event).__name__ for event in notification.events]
            if "StatusEvent" in kinds:
                break
        assert kinds == ["CreatedEvent", "StatusEvent"]


def test_ntlm_proves_a_connection_once(client: Client, server: EwsServer, organisation: Organisation) -> None:
    account = client.account(TOM, user="GLANRAFON\\scanner", auth=NTLM)
    for _ in range(3):
        send(organisation)
        assert len(list(account.sent.sync_items(only_fields=FIELDS))) == 1
    assert server.keeper.handshakes == 1


@pytest.mark.parametrize("auth", [BASIC, NTLM])
def test_a_wrong_password_is_refused(client: Client, auth: str) -> None:
    with pytest.raises(UnauthorizedError):
        list(client.account(TOM, auth=auth, password="another").sent.sync_items(only_fields=FIELDS))


def test_a_mailbox_without_rights_is_refused(client: Client, organisation: Organisation) -> None:
    organisation.mailboxes[NIA].closed = True
    with pytest.raises(ErrorImpersonateUserDenied):
        _ = client.account(NIA).sent
    with pytest.raises(ErrorAccessDenied):
        _ = client.account(TOM, access=DELEGATE).sent


@pytest.mark.parametrize("kind", ["busy", "busy-inside"])
def test_a_pause_is_asked_for(client: Client, server: EwsServer, kind: str) -> None:
    sent = client.account(TOM).sent
    server.faults.add(kind, pause_s=7.0)  # type: ignore[arg-type]
    with pytest.raises(ErrorServerBusy):
        list(sent.sync_items(only_fields=FIELDS))


def test_a_state_of_another_folder_is_lost(client: Client) -> None:
    account = client.account(TOM)
    list(account.sent.sync_items(only_fields=FIELDS))
    with pytest.raises(ErrorInvalidSyncStateData):
        list(account.drafts.sync_items(sync_state=account.sent.item_sync_state, only_fields=FIELDS))
