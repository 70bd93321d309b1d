from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    pkcs12,
)

from models.book.refusals import Refused
from reports.signing.own_certificate import (
    _signed_by_itself,
    _subject,
    make_certificate,
    open_certificate,
)
from tests.reports.signing.returned import NOW, PASSPHRASE

MADE = make_certificate(
    "Tomás Reyes", "Halden & Reyes", "tomas@halden.example", PASSPHRASE, now=NOW
)


def test_a_certificate_made_here_names_its_owner() -> None:
    own = open_certificate(MADE, PASSPHRASE, now=NOW)

    assert own.name == "Tomás Reyes, Halden & Reyes"
    assert own.self_made
    assert own.ends.year == NOW.year + 5
    assert isinstance(own.key, ec.EllipticCurvePrivateKey)
    assert own.key.curve.name == "secp256r1"
    names = own.certificate.extensions.get_extension_for_class(
        x509.SubjectAlternativeName
    )
    assert names.value.get_values_for_type(x509.RFC822Name) == ["tomas@halden.example"]


def test_a_business_alone_may_own_a_certificate() -> None:
    made = make_certificate(" ", "Atelier\n北京", "kein", PASSPHRASE, now=NOW)

    assert open_certificate(made, PASSPHRASE, now=NOW).name == "Atelier 北京"


def test_a_name_longer_than_a_certificate_allows_is_cut() -> None:
    long = f"Maximiliane von und zu Hohenstein, {'Wittelsbach ' * 9}"
    made = make_certificate(long, "Ł" * 200, "", PASSPHRASE, now=NOW)

    name = open_certificate(made, PASSPHRASE, now=NOW).name
    assert name == f"{long[:46]} Wittelsbach, {'Ł' * 32}"


@pytest.mark.parametrize(
    ("name", "passphrase", "said"),
    [
        ("", PASSPHRASE, "Say whose certificate it is."),
        ("Tomás", "short", "at least 8 characters"),
    ],
)
def test_a_certificate_needs_an_owner_and_a_passphrase(
    name: str, passphrase: str, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        make_certificate(name, "", "", passphrase, now=NOW)


@pytest.mark.parametrize("wrong", ["", "Correct horse", "ключ"])
def test_a_wrong_passphrase_is_told(wrong: str) -> None:
    with pytest.raises(Refused, match="passphrase does not open"):
        open_certificate(MADE, wrong, now=NOW)


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (b"", "no certificate file"),
        (b"-----BEGIN CERTIFICATE-----", "no certificate file"),
        (b"\x30" * 2_000_000, "no certificate file"),
        (MADE[:-200], "damaged"),
        (b"\x30\x03\x02\x01\x03", "damaged"),
    ],
)
def test_what_is_no_certificate_file_is_told(held: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        open_certificate(held, PASSPHRASE, now=NOW)


def _file(key: ec.EllipticCurvePrivateKey | None) -> bytes:
    own = ec.generate_private_key(ec.SECP256R1())
    certificate = _signed_by_itself(own, _subject("Ada", ""), "", NOW)
    return pkcs12.serialize_key_and_certificates(
        b"x",
        key,
        None,
        [certificate],
        BestAvailableEncryption(PASSPHRASE.encode()),
    )


def test_a_file_without_a_key_cannot_sign() -> None:
    with pytest.raises(Refused, match="holds no key"):
        open_certificate(_file(None), PASSPHRASE, now=NOW)


def test_a_file_with_a_key_alone_cannot_sign() -> None:
    key = ec.generate_private_key(ec.SECP256R1())

    with pytest.raises(Refused, match="no certificate that goes with it"):
        open_certificate(_file(key), PASSPHRASE, now=NOW)


def _file_for(key: rsa.RSAPrivateKey | dsa.DSAPrivateKey) -> bytes:
    by = ec.generate_private_key(ec.SECP256R1())
    owner = _subject("Ada", "")
    certificate = (
        x509.CertificateBuilder()
        .subject_name(owner)
        .issuer_name(owner)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=1))
        .sign(by, SHA256())
    )
    return pkcs12.serialize_key_and_certificates(
        b"x", key, certificate, None, BestAvailableEncryption(PASSPHRASE.encode())
    )


def test_a_key_too_short_or_of_a_strange_kind_is_refused() -> None:
    short = rsa.generate_private_key(65537, 1024)  # noqa: S505 — on purpose
    strange = dsa.generate_private_key(1024)  # noqa: S505 — on purpose

    with pytest.raises(Refused, match="too short"):
        open_certificate(_file_for(short), PASSPHRASE, now=NOW)
    with pytest.raises(Refused, match="cannot sign a PDF"):
        open_certificate(_file_for(strange), PASSPHRASE, now=NOW)


def test_a_certificate_that_ended_or_has_not_begun_is_told() -> None:
    with pytest.raises(Refused, match=r"ended on 23 November 2031\. Make or choose"):
        open_certificate(MADE, PASSPHRASE, now=NOW + timedelta(days=1830))
    with pytest.raises(Refused, match="not good before 22 November 2026"):
        open_certificate(MADE, PASSPHRASE, now=NOW - timedelta(days=3))
