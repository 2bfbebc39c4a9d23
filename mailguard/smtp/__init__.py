"""SMTP as a client speaks it, and what relay and others share of it: TLS, the mark of a message, networks."""
