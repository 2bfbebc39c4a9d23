"""A linter for council correspondence; ARCHITECTURE.md tells the way of a message."""
