"""What every MailboxSource must do, whatever server is behind it."""
