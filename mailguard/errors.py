"""The one form of every error that a user sees: where, what, what to do."""


class MailguardError(Exception):
    """Bad input, told in one line; the parts are kept for those who print them otherwise."""

    def __init__(self, where: str, what: str, cure: str) -> None:
        super().__init__(f"{where}: {what}; {cure}")
        self.where, self.what, self.cure = where, what, cure

    def __reduce__(self) -> tuple[type["MailguardError"], tuple[str, str, str]]:
        """So that one comes whole out of a worker process: an error that cannot be read there breaks the pool."""
        return type(self), (self.where, self.what, self.cure)


class PlugInError(MailguardError):
    """A plug-in that broke on a message, or ran out of time."""
