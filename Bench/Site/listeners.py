"""Holds event streams open: listeners.py ADDRESS PATH PART COUNT.

Prints `open` once each has had an event. Then, for each line of its input, prints when each had
its next event, as a JSON array of times of the monotonic clock; those that heard nothing within
30 seconds are left out. Each part has source addresses of its own, 127.0.PART.1 and on, so that
ports last.
"""

import json
import select
import socket
import sys
import time

PER_ADDRESS = 1000
AT_ONCE = 200
PATIENCE = 30
OPENING = 120
#: What tells that the page has changed; the greeting has others beside it.
EVENT = b"event: state"


class Stream:
    """One connection and how many events have come over it."""

    def __init__(self, address, source):
        self.socket = socket.socket()
        self.socket.bind((source, 0))
        self.socket.setblocking(False)
        self.socket.connect_ex(address)
        self.events = 0
        self.tail = b""

    def read(self):
        """Takes what has come; returns how many events have come in all."""
        data = self.tail + self.socket.recv(4096)
        if len(data) == len(self.tail):
            raise SystemExit("a stream was closed by the server")
        self.events += data.count(EVENT)
        # A name that is cut in two is counted with its second half.
        self.tail = data[-len(EVENT) + 1:]
        return self.events


def opened(address, path, part, count, poll):
    """Opens so many streams, some at a time, and returns them by their descriptors."""
    host, port = address.split(":")
    request = (
        f"GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: text/event-stream\r\n\r\n").encode()
    streams, greeted, deadline = {}, 0, time.monotonic() + OPENING
    while greeted < count:
        if time.monotonic() > deadline:
            raise SystemExit(f"only {greeted} of {count} streams opened in {OPENING} s")
        while len(streams) < min(count, greeted + AT_ONCE):
            source = f"127.0.{part + 1}.{len(streams) // PER_ADDRESS + 1}"
            stream = Stream((host, int(port)), source)
            streams[stream.socket.fileno()] = stream
            poll.register(stream.socket, select.EPOLLOUT)
        for number, event in poll.poll(0.1):
            stream = streams[number]
            if event & select.EPOLLOUT:
                stream.socket.send(request)
                poll.modify(number, select.EPOLLIN)
            elif stream.events == 0 and stream.read():
                greeted += 1
    return streams


def arrivals(streams, poll, events):
    """When each stream had heard so many events; nothing of those that did not in time."""
    times, waiting = [], {number for number, s in streams.items() if s.events < events}
    deadline = time.monotonic() + PATIENCE
    while waiting and time.monotonic() < deadline:
        for number, _ in poll.poll(0.1, len(streams)):
            if streams[number].read() >= events and number in waiting:
                times.append(time.monotonic())
                waiting.discard(number)
    return times


def main():
    """Opens, waits, prints."""
    address, path, part, count = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    poll = select.epoll()
    streams = opened(address, path, part, count, poll)
    print("open", flush=True)
    for events, _ in enumerate(sys.stdin, 2):
        print(json.dumps(arrivals(streams, poll, events)), flush=True)


if __name__ == "__main__":
    main()
