"""The Merkle tree of RFC 6962, section 2.1: pure functions over leaf hashes."""

import hashlib
from collections.abc import Iterable


def leaf_hash(body: bytes) -> bytes:
    """Return SHA-256(0x00 || body)."""
    return hashlib.sha256(b"\x00" + body).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256(0x01 || left || right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_hash(leaves: Iterable[bytes]) -> bytes:
    """Return the tree head of `leaves`, streaming: memory grows with the logarithm of their number.

    The head of no leaves is the hash of nothing.
    """
    peaks: list[tuple[int, bytes]] = []  # (height, hash) of complete subtrees, largest first
    for leaf in leaves:
        peak = (0, leaf)
        while peaks and peaks[-1][0] == peak[0]:
            height, left = peaks.pop()
            peak = (height + 1, node_hash(left, peak[1]))
        peaks.append(peak)
    if not peaks:
        return hashlib.sha256(b"").digest()
    root = peaks.pop()[1]
    while peaks:
        root = node_hash(peaks.pop()[1], root)
    return root
