"""Where things lie."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(os.environ.get("BROADSHEET_PROGRAM", ROOT / ".build/release/broadsheet")).resolve()
ARTEFACTS = Path(os.environ.get("BROADSHEET_ARTEFACTS", ROOT / "artefacts")).resolve()

#: A server for tests of PostgreSQL, as `Scripts/with-postgres` gives it; empty for none.
POSTGRES = os.environ.get("BROADSHEET_TEST_POSTGRES", "")
