"""Adds up JUnit reports: `summary.py REPORT…` prints `N passed, N failed, N skipped`."""

import sys
import xml.etree.ElementTree as ET


def counts(path):
    """Tests, failures and skips of one report."""
    suites = ET.parse(path).getroot().iter("testsuite")
    totals = [
        [int(s.get(name) or 0) for name in ("tests", "failures", "errors", "skipped")]
        for s in suites
    ]
    tests, failures, errors, skipped = map(sum, zip(*totals)) if totals else (0, 0, 0, 0)
    return tests - failures - errors - skipped, failures + errors, skipped


if __name__ == "__main__":
    passed, failed, skipped = map(sum, zip((0, 0, 0), *map(counts, sys.argv[1:])))
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
