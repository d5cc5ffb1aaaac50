"""nginx serving one page as a file: the yardstick in the same run."""

import gzip
import os
import socket
import subprocess
from pathlib import Path

from machine import children
from site_test.waiting import until

# sendfile is slower for pages this small: nginx is measured at its better setting.
CONFIGURATION = """
worker_processes {workers};
pid {folder}/nginx.pid;
error_log {folder}/error.log;
daemon off;
{user}
events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile off;
  keepalive_requests 1000000;
  gzip_static on;
  default_type text/html;
  open_file_cache max=100;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}/root; }}
}}
"""


class Nginx:
    """A server of one page in a folder of its own."""

    def __init__(self, folder: Path, page: bytes):
        (folder / "root").mkdir(parents=True)
        (folder / "root/story").write_bytes(page)
        (folder / "root/story.gz").write_bytes(gzip.compress(page, 6))
        folder.chmod(0o755)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        user = "user root;" if os.getuid() == 0 else ""
        path = folder / "nginx.conf"
        path.write_text(CONFIGURATION.format(
            folder=folder, port=self.port, user=user, workers=os.cpu_count()))
        self.process = subprocess.Popen(
            ["/usr/sbin/nginx", "-c", str(path), "-p", str(folder)], stderr=subprocess.DEVNULL)
        until(self._is_up, "nginx")

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
        self.process.terminate()
        self.process.wait()
