"""What `./dev` does before the program can run: Python, Node, bundles and the real peers of the tests."""
