"""What the site tests share: the program, a client, documents, stories and exports to feed in."""
