"""mailguard at work on sample mail: real servers on loopback, a stand-in next hop, invented people."""
