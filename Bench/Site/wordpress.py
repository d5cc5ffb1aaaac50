"""WordPress from Debian's package, on MariaDB and php-fpm behind nginx: for scale in the same run."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

from machine import children
from site_test.client import Client
from site_test.waiting import until

PACKAGE = Path("/usr/share/wordpress")
NEEDED = ("mariadbd", "mariadb-install-db", "mariadb", "php", "php-fpm8.2", "nginx")

CONFIG = """<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{folder}/maria.sock');
define('DB_CHARSET', 'utf8mb4');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HOME', 'http://127.0.0.1:{port}');
define('WP_SITEURL', 'http://127.0.0.1:{port}');
foreach (array('AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE') as $use) {{
  define($use . '_KEY', 'bench ' . $use);
  define($use . '_SALT', 'bench salt ' . $use);
}}
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
"""

#: Makes the site and its posts; every comment shows at once, as in an open discussion.
INSTALL = """<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1:{port}';
require '{folder}/site/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_mail() {{ return true; }}
wp_install('Bench', 'editor', 'editor@paper.example', true, '', 'no secret at all');
update_option('comment_previously_approved', 0);
update_option('comments_notify', 0);
update_option('moderation_notify', 0);
for ($i = 0; $i < {posts}; $i++) {{
  echo wp_insert_post(array(
    'post_title' => "Story $i", 'post_status' => 'publish', 'comment_status' => 'open',
    'post_content' => str_repeat("<p>{text}</p>\\n", 12))), "\\n";
}}
"""

FPM = """[global]
pid = {folder}/fpm.pid
error_log = {folder}/fpm.log
daemonize = no
[site]
user = {user}
group = {user}
listen = {folder}/fpm.sock
listen.owner = {user}
pm = static
pm.max_children = 8
"""

NGINX = """
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
daemon off;
user {user};
events {{ worker_connections 4096; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    root {folder}/site;
    index index.php;
    location / {{ try_files $uri $uri/ /index.php?$args; }}
    location ~ \\.php$ {{
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_param REMOTE_ADDR $reader;
      fastcgi_pass unix:{folder}/fpm.sock;
    }}
  }}
  map $http_x_forwarded_for $reader {{ "" $remote_addr; default $http_x_forwarded_for; }}
}}
"""


def is_here():
    """Whether everything that it needs is installed."""
    path = os.environ.get("PATH", "") + ":/usr/sbin"
    return PACKAGE.is_dir() and all(shutil.which(name, path=path) for name in NEEDED)


class WordPress:
    """A site of some posts; ends with the `with` block."""

    def __init__(self, folder: Path, posts: int, text: str):
        self.folder, self._running = folder, []
        folder.mkdir(parents=True)
        folder.chmod(0o755)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        try:
            self.posts = self._set_up(posts, text)
        except BaseException:
            self.stop()
            raise

    def _set_up(self, posts, text):
        user = "root" if os.getuid() == 0 else os.environ["USER"]
        words = {"folder": self.folder, "port": self.port, "user": user}
        shutil.copytree(PACKAGE, self.folder / "site", symlinks=False, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns("wp-config.php", "languages"),
                        ignore_dangling_symlinks=True)
        self._write("site/wp-config.php", CONFIG.format(**words))
        self._database()
        install = self._write("install.php", INSTALL.format(**words, posts=posts, text=text))
        made = subprocess.run(
            ["php", str(install)], capture_output=True, text=True, timeout=300, check=True)
        fpm = self._write("fpm.conf", FPM.format(**words))
        nginx = self._write("nginx.conf", NGINX.format(**words))
        root = ["-R"] if user == "root" else []
        self._start("/usr/sbin/php-fpm8.2", *root, "--fpm-config", fpm)
        self._start("/usr/sbin/nginx", "-c", nginx, "-p", self.folder)
        numbers = made.stdout.split()
        assert len(numbers) == posts, f"WordPress made no site: {made.stdout}{made.stderr}"
        until(lambda: self._answers(numbers[0]), "WordPress", 60)
        return numbers

    def _database(self):
        data, socket_path = self.folder / "maria", self.folder / "maria.sock"
        root = ["--user=root"] if os.getuid() == 0 else []
        subprocess.run(
            ["mariadb-install-db", "--no-defaults", f"--datadir={data}", *root,
             "--auth-root-authentication-method=normal", "--skip-test-db"],
            check=True, capture_output=True, timeout=300)
        self._start(
            "/usr/sbin/mariadbd", "--no-defaults", f"--datadir={data}", *root,
            f"--socket={socket_path}", "--skip-networking", f"--pid-file={self.folder}/maria.pid",
            "--innodb-buffer-pool-size=256M")
        until(lambda: self.sql("CREATE DATABASE IF NOT EXISTS wordpress") is not None,
              "MariaDB", 60)

    def sql(self, statement):
        """What a statement prints; None when the database does not answer."""
        done = subprocess.run(
            ["mariadb", "--no-defaults", "-N", "-u", "root", f"--socket={self.folder}/maria.sock",
             "-e", statement], capture_output=True, text=True)
        return done.stdout if done.returncode == 0 else None

    def comments(self):
        """How many comments it has."""
        return int(self.sql("SELECT count(*) FROM wordpress.wp_comments"))

    def _answers(self, post):
        try:
            return Client(self.address).get(f"/?p={post}").status in (200, 301)
        except OSError:
            return False

    def _write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path

    def _start(self, *words):
        self._running.append(subprocess.Popen(
            list(map(str, words)), stdout=subprocess.DEVNULL,
            stderr=open(self.folder / "started.log", "ab")))

    @property
    def pids(self):
        """The database, and the workers of PHP and nginx."""
        database, fpm, nginx = self._running
        return [database.pid, *children(fpm.pid), *children(nginx.pid)]

    def stop(self):
        """Ends all of it."""
        for process in reversed(self._running):
            process.terminate()
            process.wait(60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
