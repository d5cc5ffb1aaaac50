"""Waits on conditions, never on durations."""

import time


def until(condition, what, seconds=30.0):
    """The first true value of `condition`; fails after `seconds` and says what it waited for."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(0.005)
