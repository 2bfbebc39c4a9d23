"""The PROXY protocol, versions 1 and 2, with which a load balancer tells whose connection it hands on."""

import asyncio

from aiosmtpd.proxy_protocol import AF, V2_CMD, get_proxy

HEADER_S = 5.0  # the header is the first thing a load balancer writes


async def client_address(reader: asyncio.StreamReader) -> str | None:
    """The address of the client as the header tells it; empty where the load balancer speaks for itself.

    None if no header comes, or one that cannot be read: then nothing is known of who is there.
    """
    try:
        async with asyncio.timeout(HEADER_S):
            found = await get_proxy(reader)
    except TimeoutError:
        return None
    if not found.valid:
        return None
    if found.command == V2_CMD.LOCAL or found.family == AF.UNSPEC:
        return ""
    return str(found.src_addr) if found.family in {AF.INET, AF.INET6} else None
