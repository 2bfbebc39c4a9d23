"""The milter hook: the same inspection for a mail server that keeps its own queue (Postfix, Sendmail)."""
