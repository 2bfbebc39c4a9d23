"""What an administrator is told of the page of held mail."""

from collections.abc import Mapping

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
