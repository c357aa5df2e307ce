"""An endpoint with a certificate of its own is trusted only where its file is set."""

from __future__ import annotations

import datetime as dt
import ipaddress
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from tests.adapters.llm.rooms import conversing, endpoint, pointing
from tests.adapters.llm.server import Says, serving

GOOD = Says(pointing(outcome="in der Küche wird zu viel weggeworfen"))
WISH = "Bei uns in der Küche wird zu viel weggeworfen, das sind im Moment 40 Kilo, es sollen 25 werden."


def _certificate(folder: Path, *, days: int = 30, address: str = "127.0.0.1") -> Path:
    """A self-signed certificate with its key, valid for so many days from now (or until so many days ago)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "gateway")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=60))
        .not_valid_after(now + dt.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "gateway.pem"
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.mark.parametrize(
    ("days", "address", "trusted"),
    [
        pytest.param(30, "127.0.0.1", False, id="nobody knows who signed it"),
        pytest.param(-1, "127.0.0.1", True, id="expired"),
        pytest.param(30, "127.0.0.2", True, id="made for another machine"),
    ],
)
def test_a_certificate_that_is_no_good_leads_on_without_the_model(
    days: int, address: str, trusted: bool, tmp_path: Path
) -> None:
    certificate = _certificate(tmp_path, days=days, address=address)

    with serving(GOOD, certificate=certificate) as server:
        asked = endpoint(server.base_url, ca_file=str(certificate) if trusted else None)
        use = conversing(asked)
        answer = use.answer(use.open("anna").id, "anna", WISH)
        asked.close()

    assert answer.degraded == "transport"
    assert "Ohne Sprachmodell weitergemacht." in answer.reply
    assert not server.seen


def test_a_certificate_of_the_house_is_trusted_where_it_is_set(tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)

    with serving(GOOD, certificate=certificate) as server:
        asked = endpoint(server.base_url, ca_file=str(certificate))
        use = conversing(asked)
        answer = use.answer(use.open("anna").id, "anna", WISH)
        asked.close()

    assert (answer.drafter, answer.degraded) == ("llm", None)
