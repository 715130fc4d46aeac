"""A Dovecot IMAP server with one mailbox, kept as a Maildir."""

import contextlib
import grp
import mailbox
import os
import secrets
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

from imap_tools.imap_utf7 import utf7_encode

from bootstrap import peers
from tests.peers.process import Server, account, folder, free_port, listening

COMMON = """\
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
default_internal_user = {owner}
default_internal_group = {group}
default_login_user = {owner}
first_valid_uid = 1
first_valid_gid = 1
auth_mechanisms = plain login
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
"""
UP_TO_2_3 = """\
disable_plaintext_auth = no
mail_location = maildir:{maildir}
passdb {{
  driver = passwd-file
  args = username_format=%u {home}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/home
}}
"""
FROM_2_4 = """\
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = {maildir}
mail_uid = {uid}
mail_gid = {gid}
mail_home = {home}/home
passdb passwd-file {{
  passwd_file_path = {home}/users
}}
"""


class Dovecot:
    """A running IMAP server on loopback without TLS, and the mailbox of its one user."""

    host = "127.0.0.1"
    user = "offers@firm.example"

    def __init__(self, program: Path, version: str, home: Path) -> None:
        self.port = free_port()
        self.password = secrets.token_hex(8)
        self.maildir = home / "Maildir"
        self._home = home
        self._version = version
        self._server = Server([program, "-F", "-c", home / "dovecot.conf"], cwd=home, log=home / "output.log")

    def write_configuration(self) -> None:
        """Lays out the folders, the configuration for this version and the one account."""
        owner = account()
        values = {
            "home": self._home,
            "maildir": self.maildir,
            "port": self.port,
            "owner": owner.pw_name,
            "group": grp.getgrgid(owner.pw_gid).gr_name,
            "uid": owner.pw_uid,
            "gid": owner.pw_gid,
        }
        modern = _numbers(self._version) >= (2, 4)
        heading = f"dovecot_config_version = {self._version}\ndovecot_storage_version = {self._version}\n"
        text = heading + COMMON + FROM_2_4 if modern else COMMON + UP_TO_2_3
        (self._home / "dovecot.conf").write_text(text.format(**values))
        (self._home / "users").write_text(f"{self.user}:{{PLAIN}}{self.password}\n")
        mailbox.Maildir(self.maildir, create=True)
        for made in ("run", "state", "home"):
            (self._home / made).mkdir()
        self._give_away()

    def deliver(self, message: EmailMessage, folder: str = "") -> str:
        """Puts a mail into the inbox or another folder and returns its Maildir key; IMAP clients in IDLE are told."""
        box = mailbox.Maildir(self.maildir)
        if folder:
            box = box.add_folder(utf7_encode(folder).decode())
        key = box.add(message)
        self._give_away()
        return key

    def move(self, key: str, folder: str) -> None:
        """What a filter or a person does: the mail leaves the inbox for another folder."""
        box = mailbox.Maildir(self.maildir)
        box.add_folder(utf7_encode(folder).decode()).add(box.get_message(key))
        box.remove(key)
        self._give_away()

    def give_uids_anew(self) -> None:
        """What a restored or migrated server does: another UIDVALIDITY. Only while it is stopped."""
        for path in self.maildir.glob("dovecot*"):
            path.unlink()

    def messages(self) -> list[bytes]:
        """The raw mails that lie in the inbox."""
        return [bytes(self._box().get_bytes(key)) for key in sorted(self._box().keys())]

    def start(self) -> None:
        """Starts the server, also again after `stop`."""
        self._server.start(ready=lambda: listening(self.port))

    def stop(self) -> None:
        """Ends the server; clients lose their connections."""
        self._server.stop()

    def cut(self) -> None:
        """A power cut: every connection breaks, also in the middle of a mail."""
        self._server.kill_all()

    def _box(self) -> mailbox.Maildir:
        return mailbox.Maildir(self.maildir, create=False)

    def _give_away(self) -> None:
        if os.geteuid() != 0:
            return
        for path in (self._home, *self._home.rglob("*")):
            with contextlib.suppress(FileNotFoundError):
                os.chown(path, account().pw_uid, account().pw_gid, follow_symlinks=False)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2])


@contextlib.contextmanager
def dovecot() -> Iterator[Dovecot]:
    """A server that runs while the context is open."""
    peer = peers.require("dovecot")
    with folder("imap") as home:
        server = Dovecot(peer.path, peer.version, home)
        server.write_configuration()
        server.start()
        try:
            yield server
        finally:
            server.stop()
