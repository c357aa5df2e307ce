"""Which addresses zielbot may call of its own accord: public ones, and private ones that are set."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import TypeAlias
from urllib.parse import urlsplit

from zielbot.errors import RefusedAddress

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network
_Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address

_LONGEST = 2_000
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_LOCAL_NAMES = ("localhost", ".localhost", ".local", ".internal")


def checked_url(url: str, networks: Sequence[Network]) -> str:
    """The address of a receiver, unchanged; raises RefusedAddress where it may not or cannot be called.

    Names are looked up only when they are called; here a name counts as public unless it says otherwise.
    """
    scheme, host = parts_of(url)[:2]
    if scheme == "http" and not networks:
        raise RefusedAddress(url=url, reason="https")
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if not networks and host.endswith(_LOCAL_NAMES):
            raise RefusedAddress(url=url, reason="private") from None
        return url
    refuse_private(address, networks, scheme=scheme, url=url)
    return url


def parts_of(url: str) -> tuple[str, str, int, str]:
    """Scheme, host, port and path with query of an address; raises RefusedAddress where it is none."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as exc:
        raise RefusedAddress(url=url, reason="form") from exc
    odd = any(not 0x20 < ord(sign) < 0x7F for sign in url) or parts.username is not None or parts.fragment
    if parts.scheme not in ("http", "https") or not host or odd or len(url) > _LONGEST:
        raise RefusedAddress(url=url, reason="form")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return parts.scheme, host, port or (443 if parts.scheme == "https" else 80), target


def refuse_private(address: _Address, networks: Sequence[Network], *, scheme: str, url: str) -> None:
    """Return only where the address is public (https) or in a network that is set; raises RefusedAddress."""
    real = _real(address)
    if any(real in network for network in networks):
        return
    if scheme != "https":
        raise RefusedAddress(url=url, reason="https")
    if not real.is_global or real.is_multicast or real.is_reserved:
        raise RefusedAddress(url=url, reason="private")


def _real(address: _Address) -> _Address:
    """The address of IPv4 behind one of IPv6 that only wraps it."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1] or address
