"""nginx serving one page as a file: the yardstick in the same run."""

import os
import socket
import subprocess
from pathlib import Path

from machine import children
from site_test.client import Client
from site_test.waiting import until

CONFIGURATION = """
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
daemon off;
{user}
events {{ worker_connections 4096; }}
http {{
  access_log off;
  sendfile {sendfile};
  tcp_nopush {sendfile};
  keepalive_requests 100000000;
  gzip_static on;
  gzip_vary on;
  charset utf-8;
  default_type text/html;
  open_file_cache max=100;
  open_file_cache_valid 60s;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port} backlog=4096 reuseport;
    root {folder}/root;
{fields}
  }}
}}
"""

#: What nginx writes of its own.
OWN = {
    "date", "server", "content-type", "content-length", "content-encoding", "etag", "vary",
    "last-modified", "connection", "keep-alive", "transfer-encoding", "accept-ranges",
}


class Nginx:
    """A server of one page, with the fields that the program sends with it."""

    PATH = "/story"

    def __init__(self, folder: Path, page, sendfile: bool):
        """`page` is the program's answer with gzip: the same bytes are served."""
        (folder / "root").mkdir(parents=True)
        (folder / "root/story").write_bytes(page.content)
        (folder / "root/story.gz").write_bytes(page.body)
        folder.chmod(0o755)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        path = folder / "nginx.conf"
        path.write_text(CONFIGURATION.format(
            folder=folder, port=self.port, sendfile="on" if sendfile else "off",
            user="user root;" if os.getuid() == 0 else "", fields=_fields(page)))
        self.process = subprocess.Popen(
            ["/usr/sbin/nginx", "-c", str(path), "-p", str(folder)], stderr=subprocess.DEVNULL)
        until(self._is_up, "nginx")
        self.client = Client(self.address)
        answer = self.client.get(self.PATH, headers={"Accept-Encoding": "gzip"})
        assert answer.body == page.body, "nginx serves other bytes"
        self.etag, self.head_bytes = answer.headers["ETag"], len(str(answer.headers))

    def _is_up(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    @property
    def pids(self):
        """Its workers."""
        return children(self.process.pid)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.close()
        self.process.terminate()
        self.process.wait()


def _fields(page):
    lines = []
    for name, value in page.headers.items():
        if name.lower() not in OWN:
            quoted = value.replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'    add_header {name} "{quoted}";')
    return "\n".join(lines)
