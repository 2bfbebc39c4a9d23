"""A service with a store, seen from outside: ready while the store answers, and its figures among the metrics."""

import asyncio
import http.client
import json
from pathlib import Path

from tests.servers.next_hop import next_hop
from tests.servers.postfix import free_port
from tests.servers.service import service


def got(port: int, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


async def looked_at(port: int) -> str:
    """The metrics once the service has looked at its store, which it does beside all else."""
    metrics = ""
    for _ in range(100):
        _, metrics = await asyncio.to_thread(got, port, "/metrics")
        if "mailguard_store_up" in metrics:
            break
        await asyncio.sleep(0.1)
    return metrics


async def test_a_store_is_shown_and_its_loss_makes_the_service_not_ready(tmp_path: Path) -> None:
    port = free_port()
    async with next_hop() as hop:
        manager = service(tmp_path, free_port(), hop.port, f'[http]\nlisten = "127.0.0.1:{port}"\n[store]\n')
        await asyncio.to_thread(manager.__enter__)
        try:
            status, text = await asyncio.to_thread(got, port, "/readyz")
            assert (status, json.loads(text)["checks"]["store"]) == (200, True)
            metrics = await looked_at(port)
            assert "mailguard_store_up 1.0" in metrics
            assert 'mailguard_held_messages{state="held"} 0.0' in metrics
            assert "mailguard_notices_waiting 0.0" in metrics
            (tmp_path / "mailguard.db").write_bytes(b"no database" * 1000)
            await asyncio.sleep(1.1)  # as long as one look at readiness serves all who ask
            status, text = await asyncio.to_thread(got, port, "/readyz")
            assert (status, json.loads(text)["checks"]["store"]) == (503, False)
        finally:
            await asyncio.to_thread(manager.__exit__, None, None, None)
