"""What an administrator is told of a configuration that is right: the page of held mail, mail in the clear."""

from collections.abc import Mapping

import pytest

from mailguard.config import check
from mailguard.remarks import remarks
from tests.builders import DAY, council
from tests.test_config import good

PAGE = {"listen": "127.0.0.1:8080", "public_url": "https://mail.aberwen.example"}


def told(http: Mapping[str, object], **tables: object) -> list[str]:
    config = check(good() | {"http": http} | tables, "mailguard.toml")
    return [remark for remark in remarks(config, council(), DAY) if "forwarded_by" in remark]


def test_a_page_behind_a_web_server_that_is_not_named_is_remarked_on() -> None:
    assert told(PAGE, store={})
    assert not told(PAGE | {"forwarded_by": ["127.0.0.1/32"]}, store={})
    assert not told(PAGE)
    assert not told({"listen": "127.0.0.1:8080"}, store={})


def in_the_clear(relay: Mapping[str, object] | None) -> bool:
    usual: dict[str, object] = {"next_hop": "127.0.0.1:2525", "allow": ["10.0.0.0/8"]}
    tables = good() | {"relay": usual | dict(relay)} if relay else {k: v for k, v in good().items() if k != "relay"}
    config = check(tables, "mailguard.toml")
    return any("in the clear" in remark for remark in remarks(config, council(), DAY))


@pytest.mark.parametrize("listen", ["0.0.0.0:25", "[::]:25", "10.1.2.3:25", "mailguard.glanrafon.example:25"])
def test_a_relay_for_other_machines_without_a_certificate_is_remarked_on(listen: str) -> None:
    assert in_the_clear({"listen": listen})
    assert not in_the_clear({"listen": listen, "tls_certificate": "c.pem", "tls_key": "c.key"})


@pytest.mark.parametrize("listen", ["127.0.0.1:25", "[::1]:25", "localhost:25"])
def test_a_relay_for_this_machine_alone_needs_none(listen: str) -> None:
    assert not in_the_clear({"listen": listen})
    assert not in_the_clear(None)
