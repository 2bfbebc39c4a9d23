"""The data protection impact assessment of one council's mailguard, written from its live configuration."""
