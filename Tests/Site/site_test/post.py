"""A server that takes mail (SMTP), as far as a test of one program needs it."""

import base64
import email
import email.policy
import socketserver
import threading


class PostOffice:
    """Takes mail on a port that the kernel chose, until the `with` block ends.

    `answers` are what the next recipients hear instead of "250"; `hangs` keeps everybody waiting
    from the first word on; `tls` is offered as STARTTLS; `login` is who must sign in.
    """

    def __init__(self, host="127.0.0.1", answers=(), hangs=False, tls=None, login=None):
        self.answers, self.hangs, self.tls, self.login = list(answers), hangs, tls, login
        self.tries, self.messages, self.secure = [], [], []
        self._end = threading.Event()
        office = self

        class Talk(socketserver.BaseRequestHandler):
            """One connection."""

            def handle(self):
                office.talk(self.request)

        socketserver.ThreadingTCPServer.daemon_threads = True
        self._server = socketserver.ThreadingTCPServer((host, 0), Talk)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def talk(self, line):
        """Talks with one client."""
        if self.hangs:
            self._end.wait(60)
            return
        file, recipients, is_secure, is_known = line.makefile("rb"), [], False, not self.login

        def say(*words):
            line.sendall("".join(f"{word}\r\n" for word in words).encode())

        say("220 post.example")
        while command := file.readline().decode().strip():
            word = command.split(":")[0].upper()
            if word.startswith("EHLO"):
                offers = ["STARTTLS"] * (bool(self.tls) and not is_secure) + ["AUTH PLAIN"]
                say("250-post.example", *(f"250-{offer}" for offer in offers), "250 8BITMIME")
            elif word == "STARTTLS":
                say("220 go on")
                try:
                    line = self.tls.wrap_socket(line, server_side=True)
                except OSError:
                    return
                file, is_secure = line.makefile("rb"), True
            elif word.startswith("AUTH PLAIN"):
                code = command.split()[2] if len(command.split()) > 2 else ""
                if not code:
                    say("334 ")
                    code = file.readline().decode().strip()
                is_known = base64.b64decode(code).decode().split("\0")[1:] == list(self.login or ())
                say("235 welcome" if is_known else "535 who is that?")
            elif word == "RCPT TO":
                recipients = [command.split(":", 1)[1].split()[0].strip("<>")]
                self.tries.append(recipients[0])
                say(self.answers.pop(0) if self.answers else "250 known")
            elif word == "DATA":
                say("354 go on")
                lines = []
                while (text := file.readline()) not in (b".\r\n", b""):
                    lines.append(text.removeprefix(b"."))
                message = email.message_from_bytes(b"".join(lines), policy=email.policy.default)
                message.recipients = recipients
                self.secure.append(is_secure)
                self.messages.append(message)
                say("250 taken")
            elif word == "QUIT":
                say("221 bye")
                return
            else:
                say("250 fine" if is_known else "530 sign in first")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._end.set()
        self._server.shutdown()
        self._server.server_close()
