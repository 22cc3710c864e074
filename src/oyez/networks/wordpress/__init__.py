"""WordPress through its REST API: `WordPress` is the network, the rest is how it is spoken."""

from oyez.networks.wordpress.network import WordPress

__all__ = ["WordPress"]
