"""Mail of our own to senders: by way of memory or of the store, what its reader knows already, the weekly digest."""
