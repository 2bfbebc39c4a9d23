"""Which peers are the council's own."""

import pytest

from mailguard.smtp.networks import Networks


@pytest.mark.parametrize(
    ("peer", "inside"),
    [
        ("10.1.2.3", True),
        ("::ffff:10.1.2.3", True),
        ("10.2.0.1", False),
        ("2001:db8::7", True),
        ("fe80::1%eth0", True),
        ("2001:db9::7", False),
        ("", False),
        ("/run/socket", False),
    ],
)
def test_only_addresses_of_the_networks_are_inside(peer: str, *, inside: bool) -> None:
    assert (peer in Networks(["10.1.0.0/16", "2001:db8::/32", "fe80::/10"])) == inside
    assert peer not in Networks([])
