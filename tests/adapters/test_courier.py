"""Calling receivers: never led into the own network, never longer than allowed, a few at a time."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from tests.receiver import Receiver, receiving

from zielbot.adapters.courier.guarded_poster import GuardedPoster
from zielbot.bootstrap import Application
from zielbot.settings import Settings, WebhookSettings

OWN = ipaddress.ip_network("127.0.0.0/8")
GOAL = (
    "Bis zum 30.09.2099 steigere ich den NPS von 32 auf 38 Punkte, indem ich monatlich Kunden anrufe, "
    "damit weniger Kunden kündigen."
)


def poster(*, open_to_own: bool = True, timeout_s: float = 5) -> GuardedPoster:
    return GuardedPoster(networks=[OWN] if open_to_own else [], timeout_s=timeout_s, agent="zielbot/test")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "2130706433", "127.1", "[::ffff:127.0.0.1]"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_no_spelling_of_this_machine_is_called_unless_it_is_allowed(receiver: Receiver, host: str, scheme: str) -> None:
    reply = poster(open_to_own=False).post(f"{scheme}://{host}:{receiver.port}/", {}, b"{}")

    assert reply.error == "refused_address"
    assert receiver.got == []


def test_a_name_with_one_private_address_among_public_ones_is_not_called(
    monkeypatch: pytest.MonkeyPatch, receiver: Receiver
) -> None:
    def both(host: str, port: int, **_: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port)) for ip in ("93.184.216.34", "127.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", both)

    assert poster(open_to_own=False).post(f"https://a.example:{receiver.port}/", {}, b"{}").error == "refused_address"


def test_a_name_is_looked_up_once_and_called_at_what_was_found(
    monkeypatch: pytest.MonkeyPatch, receiver: Receiver
) -> None:
    asked: list[str] = []

    def once(host: str, port: int, **_: object) -> list[object]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", once)

    reply = poster().post(f"http://a.example:{receiver.port}/", {}, b"{}")

    assert (reply.status, asked) == (204, ["a.example"])
    assert receiver.got[0].headers["host"] == f"a.example:{receiver.port}"


def test_the_environment_s_proxy_is_not_used(monkeypatch: pytest.MonkeyPatch, receiver: Receiver) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    assert poster().post(receiver.url, {}, b"{}").status == 204


def test_a_receiver_that_sends_a_byte_now_and_then_does_not_hold_us(receiver: Receiver) -> None:
    receiver.drip_s = 0.05

    reply = poster(timeout_s=0.5).post(receiver.url, {}, b"{}")

    assert (reply.status, reply.error) == (None, "timeout")
    assert reply.took_ms < 5_000


@pytest.mark.parametrize(
    ("url", "error"),
    [
        pytest.param("https://127.0.0.1:{port}/", "tls", id="no TLS there"),
        pytest.param("http://127.0.0.1:9/", "connection", id="nobody listens"),
        pytest.param("http://nirgendwo.invalid/", "dns", id="no such name"),
        pytest.param("gopher://127.0.0.1/", "refused_address", id="another scheme"),
    ],
)
def test_each_fault_has_a_name(monkeypatch: pytest.MonkeyPatch, receiver: Receiver, url: str, error: str) -> None:
    assert poster().post(url.format(port=receiver.port), {}, b"{}").error == error


def _certificate(folder: Path) -> ssl.SSLContext:
    """A server's side of TLS with a certificate of its own for 127.0.0.1, which stands in ca.pem."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "receiver")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    host = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    signed = made.add_extension(host, critical=False).sign(key, hashes.SHA256())
    (folder / "ca.pem").write_bytes(signed.public_bytes(Encoding.PEM))
    (folder / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "ca.pem", folder / "key.pem")
    return context


def test_a_certificate_is_trusted_only_where_somebody_vouches_for_it(tmp_path: Path) -> None:
    with receiving(tls=_certificate(tmp_path)) as receiver:
        url = receiver.url.replace("http:", "https:")
        trusting = GuardedPoster(networks=[OWN], timeout_s=5, agent="zielbot/test", ca_file=tmp_path / "ca.pem")

        assert poster().post(url, {}, b"{}").error == "tls"
        assert trusting.post(url, {}, b"{}").status == 204


def _application(folder: Path, **webhooks: object) -> Application:
    chosen = WebhookSettings(networks=("127.0.0.0/8",), **webhooks)
    return Application(Settings(data_dir=folder, embedder="hashing", webhooks=chosen))


def _accept(application: Application, owner: str = "anna") -> str:
    talk = application.conversing.open(owner)
    application.conversing.answer(talk.id, owner, GOAL)
    return application.conversing.accept(talk.id, owner).id


def test_while_the_server_runs_messages_go_out_by_themselves(tmp_path: Path, receiver: Receiver) -> None:
    application = _application(tmp_path)
    application.courier.start()
    application.webhooks.register("anna", receiver.url)

    accepted = [_accept(application) for _ in range(3)]
    got = receiver.wait_for(3)
    application.close()

    assert [one.told["data"]["id"] for one in got] == accepted


def test_a_slow_receiver_does_not_hold_up_the_others_and_only_so_many_are_called_at_once(tmp_path: Path) -> None:
    application = _application(tmp_path, concurrency=2, timeout_s=10)
    with receiving() as slow, receiving() as quick:
        slow.gate = threading.Event()
        application.webhooks.register("anna", slow.url)
        application.webhooks.register("anna", quick.url)
        application.courier.start()
        for _ in range(3):
            _accept(application)

        quick.wait_for(3)
        held = len(slow.got)
        slow.gate.set()
        slow.wait_for(3)
        application.close()

        assert held == 1


def test_a_server_that_stops_does_not_wait_for_a_slow_receiver_and_sends_again_later(tmp_path: Path) -> None:
    application = _application(tmp_path, timeout_s=60)
    with receiving() as slow:
        slow.gate = threading.Event()
        hook = application.webhooks.register("anna", slow.url)[1]
        application.courier.start()
        _accept(application)
        slow.wait_for(1)

        application.courier.stop()

        (message,) = application.webhooks.deliveries(hook.id, "anna")
        assert (message.state, message.attempts, slow.gate.is_set()) == ("waiting", 1, False)
        slow.gate.set()
        application.close()


def test_without_any_webhook_nothing_is_written_and_nobody_wakes(tmp_path: Path) -> None:
    application = _application(tmp_path)

    _accept(application)

    assert application.delivering.wait_s() is None
    assert "courier" not in vars(application)
    application.close()


def test_a_message_held_by_a_process_that_died_is_sent_by_the_next_one(tmp_path: Path, receiver: Receiver) -> None:
    first = _application(tmp_path)
    first.webhooks.register("anna", receiver.url)
    _accept(first)
    now = first.clock.now()

    ((_, held),) = first.outbox.claim(now, timedelta(seconds=30), limit=5)
    meanwhile = first.outbox.claim(now + timedelta(seconds=29), timedelta(seconds=30), limit=5)
    ((_, again),) = first.outbox.claim(now + timedelta(seconds=31), timedelta(seconds=30), limit=5)

    assert (meanwhile, again.id) == ([], held.id)
    assert first.delivering.wait_s() > 30
    first.close()


def test_two_processes_never_send_the_same_message_at_the_same_time(tmp_path: Path, receiver: Receiver) -> None:
    one, other = _application(tmp_path), _application(tmp_path)
    one.webhooks.register("anna", receiver.url)
    for _ in range(10):
        _accept(one)

    threads = [threading.Thread(target=app.delivering.send_all_due) for app in (one, other) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    while one.delivering.send_all_due():
        time.sleep(0.01)

    ids = [got.id for got in receiver.got]
    assert len(ids) == len(set(ids)) == 10
    one.close()
    other.close()
