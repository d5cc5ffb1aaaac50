"""What was measured: rows with a yardstick and an aim, as a table for people and as JSON."""

from dataclasses import asdict, dataclass

NOT_OFFERED = "not offered by this build"


@dataclass
class Row:
    """One figure beside what it is compared with."""

    part: str
    what: str
    unit: str = ""
    ours: float | None = None
    #: The yardstick's figure: nginx, the cached page, the small archive.
    beside: float | None = None
    aim: str = ""
    met: bool | None = None
    note: str = ""

    @property
    def ratio(self):
        """Our figure in parts of the yardstick's."""
        return self.ours / self.beside if self.ours is not None and self.beside else None

    def json(self):
        """The row as a plain map, with the ratio."""
        return asdict(self) | {"ratio": self.ratio}


def most(part, what, unit, ours, limit, note=""):
    """A figure that should be no more than a limit."""
    return Row(part, what, unit, ours, aim=f"≤ {limit:g}", met=ours <= limit, note=note)


def ratio(part, what, unit, ours, beside, at_most=None, at_least=None, note=""):
    """A figure that should be within a factor of another."""
    row = Row(part, what, unit, ours, beside, note=note)
    if at_most is not None:
        row.aim, row.met = f"≤ {at_most:g} ×", row.ratio <= at_most
    if at_least is not None:
        row.aim, row.met = f"≥ {at_least:g} ×", row.ratio >= at_least
    return row


def missing(part, what):
    """A measurement that this build has nothing for."""
    return Row(part, what, note=NOT_OFFERED)


def number(value):
    """A figure with three digits that matter."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def table(rows):
    """The lines of the table."""
    heads = ("what", "unit", "ours", "beside", "ratio", "aim", "")
    lines = [heads]
    part = None
    for row in rows:
        if row.part != part:
            part = row.part
            lines.append((part,))
        verdict = {True: "PASS", False: "MISS", None: ""}[row.met]
        share = f"{row.ratio:.2f}" if row.ratio is not None else ""
        lines.append((f"  {row.what}", row.unit, number(row.ours), number(row.beside), share,
                      row.aim, f"{verdict}  {row.note}".strip()))
    widths = [max(len(line[at]) for line in lines if len(line) > 1) for at in range(len(heads))]
    for line in lines:
        cells = [
            cell.rjust(width) if at in (2, 3, 4) else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=False))]
        yield (line[0] if len(line) == 1 else "  ".join(cells)).rstrip()
