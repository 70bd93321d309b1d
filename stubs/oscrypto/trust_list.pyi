# What Baton uses of oscrypto: the issuers that this computer knows.

from asn1crypto import x509

def get_list() -> list[tuple[x509.Certificate, set[str], set[str]]]: ...
