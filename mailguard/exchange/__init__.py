"""The mailbox scanner: what was sent is read where it lies, and its sender is told."""
