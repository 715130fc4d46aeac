"""What a word may be a sign of, as bits: `Triggers.marks` gathers those of a message."""

NAME, SURNAME, FRAME, SIGN_OFF, KIN, SELF, AT, STREET, SECRET, TOPIC, SPELT, SCHOOL = (1 << bit for bit in range(12))
