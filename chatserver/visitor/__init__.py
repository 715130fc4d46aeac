"""What a visitor sees: the chat page, the loader, the privacy notice, the demo shop."""
