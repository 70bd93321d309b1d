"""An own certificate: made here, or opened from the file that holds it and its key.

A certificate that was made here proves that a paper is unchanged since it was signed,
not who signed it: nobody but the owner has said whose it is.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from models.book.refusals import Refused
from models.book.text import clean_line

LEAST_PASSPHRASE = 8
YEARS = 5
_LONGEST_NAME = 64  # bytes, what a certificate allows
_LEAST_RSA = 2048
_LARGEST_FILE = 1_000_000  # bytes

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class OwnCertificate:
    """A certificate with its key, ready to sign.

    Attributes:
        name: whom it names.
        ends: the last day it is good for.
        self_made: nobody but its owner vouches for the name.
        chain: the certificates above it, as its file holds them.
    """

    name: str
    ends: date
    self_made: bool
    key: Key
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def der(self) -> bytes:
        """The certificate without the key, as it may be told to everybody."""
        return self.certificate.public_bytes(Encoding.DER)


def make_certificate(
    name: str, business: str, mail: str, passphrase: str, *, now: datetime
) -> bytes:
    """A file with a new certificate and its key, which only the passphrase opens.

    Raises:
        Refused: nobody is named, or the passphrase is too short.
    """
    name, business = clean_line(name), clean_line(business)
    if not (name or business):
        raise Refused("Say whose certificate it is.")
    if len(passphrase) < LEAST_PASSPHRASE:
        raise Refused(f"Choose a passphrase of at least {LEAST_PASSPHRASE} characters.")
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _signed_by_itself(key, _subject(name, business), mail, now)
    return pkcs12.serialize_key_and_certificates(
        _fitting(name or business).encode(),
        key,
        certificate,
        None,
        BestAvailableEncryption(passphrase.encode()),
    )


def _subject(name: str, business: str) -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, _fitting(name or business))]
    if name and business:
        firm = _fitting(business)
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, firm))
    return x509.Name(parts)


def _fitting(name: str) -> str:
    """As many whole words of the name as a certificate allows."""
    cut = name.encode()[:_LONGEST_NAME].decode(errors="ignore")
    if cut != name and " " in cut:
        cut = cut.rpartition(" ")[0]
    return cut.strip(" ,")


def _signed_by_itself(
    key: ec.EllipticCurvePrivateKey, owner: x509.Name, mail: str, now: datetime
) -> x509.Certificate:
    begun = (
        x509.CertificateBuilder()
        .subject_name(owner)
        .issuer_name(owner)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))  # clocks differ
        .not_valid_after(now + timedelta(days=round(365.25 * YEARS)))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_USE, critical=True)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
        )
    )
    mail = clean_line(mail)
    if "@" in mail and mail.isascii():
        begun = begun.add_extension(
            x509.SubjectAlternativeName([x509.RFC822Name(mail)]), critical=False
        )
    return begun.sign(key, hashes.SHA256())


_USE = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


def open_certificate(p12: bytes, passphrase: str, *, now: datetime) -> OwnCertificate:
    """The certificate and the key of a .p12 or .pfx file.

    Raises:
        Refused: the passphrase does not open it, it is no such file, it holds no key
            or one that cannot sign, or the certificate is not good now.
    """
    if len(p12) > _LARGEST_FILE or not p12.startswith(b"\x30"):
        raise Refused("This is no certificate file. It ends in .p12 or .pfx.")
    try:
        found = pkcs12.load_pkcs12(p12, passphrase.encode())
    except ValueError as error:
        if "password" in str(error).casefold():
            raise Refused("The passphrase does not open this certificate.") from error
        raise Refused("This certificate file is damaged, or of a strange kind.") from (
            error
        )
    if found.key is None:
        raise Refused("This file holds no key, so nothing can be signed with it.")
    if found.cert is None:
        raise Refused("This file holds a key but no certificate that goes with it.")
    key = _fit_to_sign(found.key)
    certificate = found.cert.certificate
    _refuse_out_of_time(certificate, now)
    return OwnCertificate(
        name=named(certificate.subject),
        ends=certificate.not_valid_after_utc.date(),
        self_made=certificate.issuer == certificate.subject,
        key=key,
        certificate=certificate,
        chain=tuple(other.certificate for other in found.additional_certs),
    )


def _fit_to_sign(key: object) -> Key:
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size < _LEAST_RSA:
        raise Refused("The key of this certificate is too short to be trusted.")
    if not isinstance(key, Key):
        raise Refused("The key of this certificate cannot sign a PDF.")
    return key


def _refuse_out_of_time(certificate: x509.Certificate, now: datetime) -> None:
    if now > certificate.not_valid_after_utc:
        ended = certificate.not_valid_after_utc.date()
        raise Refused(
            f"This certificate ended on {ended:%d %B %Y}. Make or choose another one."
        )
    if now < certificate.not_valid_before_utc:
        begins = certificate.not_valid_before_utc.date()
        raise Refused(f"This certificate is not good before {begins:%d %B %Y}.")


def named_and_ending(der: bytes) -> tuple[str, date]:
    """Whom a certificate names, and the last day it is good for."""
    certificate = x509.load_der_x509_certificate(der)
    return named(certificate.subject), certificate.not_valid_after_utc.date()


def named(name: x509.Name) -> str:
    """Whom a certificate names: a person and a firm, or whichever there is."""
    said = [
        clean_line(str(part.value))
        for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
        for part in name.get_attributes_for_oid(kind)[:1]
    ]
    return ", ".join(dict.fromkeys(part for part in said if part))
