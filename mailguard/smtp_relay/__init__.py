"""The SMTP hook: a transparent relay between a council's mail server and the next hop."""
