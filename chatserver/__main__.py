"""`python -m chatserver WORD …`: see chatserver/cli.py."""

from chatserver.cli import main

if __name__ == "__main__":
    main()
