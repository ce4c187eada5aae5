"""From how far a host can be reached: from all the web, from a private network, from here alone."""

from __future__ import annotations

import ipaddress
import socket
from enum import IntEnum


class Reach(IntEnum):
    """The higher, the nearer to this machine. `OWN` is the machine itself and what is on its link.

    What is on a link answers to whoever is on it: a cloud's machines ask there for their keys.
    """

    PUBLIC = 0
    PRIVATE = 1
    OWN = 2


def reach_of(host: str) -> Reach:
    """The reach of the nearest of a host's addresses.

    A name that has none here is taken for public: the network will say what is wrong with it, or
    a proxy knows it.
    """
    try:
        found = {str(each[4][0]) for each in socket.getaddrinfo(host.strip("[]"), None)}
    except (OSError, UnicodeError):
        return Reach.PUBLIC
    return max(map(reach_of_address, found))


def reach_of_address(written: str) -> Reach:
    """The reach of one address, as it is written in numbers."""
    address = ipaddress.ip_address(written.partition("%")[0])
    address = getattr(address, "ipv4_mapped", None) or address
    if address.is_loopback or address.is_link_local or address.is_unspecified:
        return Reach.OWN
    return Reach.PUBLIC if address.is_global else Reach.PRIVATE
