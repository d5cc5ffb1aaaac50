"""Forms with files, as a browser sends them."""

BOUNDARY = "a-line-between-files"


def multipart(fields, files, field="files"):
    """A form with files as a browser sends it."""
    parts = [(f'name="{name}"'.encode(), value.encode()) for name, value in fields.items()]
    parts += [
        (f'name="{field}"; filename="{name}"'.encode(), content) for name, content in files]
    lines = [
        b"--" + BOUNDARY.encode() + b"\r\nContent-Disposition: form-data; " + head + b"\r\n\r\n"
        + body + b"\r\n" for head, body in parts]
    return b"".join(lines) + b"--" + BOUNDARY.encode() + b"--\r\n"


def send(browser, path, body):
    """Sends a form with files."""
    return browser.client.post(
        path, body,
        {"Cookie": browser.cookie, "Origin": browser.server.url(),
         "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"})
