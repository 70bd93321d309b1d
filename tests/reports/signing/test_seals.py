"""Feature 24: who vouches for a certificate."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from oscrypto import trust_list

from reports.signing import seals
from reports.signing.judge import judged
from reports.signing.own_certificate import OwnCertificate
from reports.signing.sign import signed
from reports.signing.verdict import Trust
from tests.reports.signing.returned import NOW, sent

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the system keeps its list for itself"
)


class Issuer(NamedTuple):
    """Somebody who gives out certificates."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate


def _name(called: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, called)])


def _issued(
    subject: str, issuer: str, key: ec.EllipticCurvePrivateKey, days: int, *, ca: bool
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder(_name(issuer), _name(subject), key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=days))
        .not_valid_after(NOW + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )


@pytest.fixture
def issuer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Issuer]:
    """An issuer whom this computer knows."""
    key = ec.generate_private_key(ec.SECP256R1())
    begun = _issued("Known Issuer", "Known Issuer", key, 900, ca=True)
    certificate = begun.sign(key, SHA256())
    known = tmp_path / "known.pem"
    known.write_bytes(certificate.public_bytes(Encoding.PEM))
    monkeypatch.setenv("SSL_CERT_FILE", str(known))
    _forget_the_list()
    yield Issuer(key, certificate)
    _forget_the_list()


def _forget_the_list() -> None:
    trust_list.clear_cache()
    seals._roots.cache_clear()


def _signed_by_a_client_of(issuer: Issuer, days: int) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    begun = _issued("Ada Lovelace", "Known Issuer", key, days, ca=False)
    made = begun.sign(issuer.key, SHA256())
    own = OwnCertificate(
        "Ada Lovelace", NOW.date(), self_made=False, key=key, certificate=made
    )
    return signed(sent(), own, where=None, now=NOW)


def test_feature_24_an_issuer_whom_the_computer_knows_is_trusted(
    issuer: Issuer,
) -> None:
    (seal,) = judged(_signed_by_a_client_of(issuer, 90), sent(), now=NOW).seals

    assert (seal.by, seal.intact, seal.trust) == ("Ada Lovelace", True, Trust.KNOWN)


def test_feature_24_a_known_issuers_certificate_that_ended_is_told(
    issuer: Issuer,
) -> None:
    returned = _signed_by_a_client_of(issuer, 90)

    (seal,) = judged(returned, sent(), now=NOW + timedelta(days=100)).seals

    assert (seal.intact, seal.trust) == (True, Trust.ENDED)
