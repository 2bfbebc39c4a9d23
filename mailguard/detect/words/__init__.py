"""The words of the risks, English and Welsh side by side: one module a subject, data only."""
