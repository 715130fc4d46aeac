"""Why it is kept and how it goes: register, holds, consent, erasure, ledger, audit."""
