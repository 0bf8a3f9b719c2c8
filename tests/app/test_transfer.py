from __future__ import annotations

import json

from thrust_gui.app.transfer import ImportPreview, Skipped, WeightUnit, never, unheard
from thrust_gui.domain.message import Message


def test_a_preview_as_the_contract_has_it() -> None:
    preview = ImportPreview(
        format="strong",
        rows=41,
        taken=24,
        duplicates=0,
        unit=WeightUnit.KG,
        skipped=(Skipped(7, Message("rest timer")),),
    )
    assert json.dumps(preview.as_json(), separators=(",", ":")) == (
        '{"format":"strong","rows":41,"taken":24,"duplicates":0,"unit":"kg",'
        '"skipped":[{"row":7,"why":"rest timer"}]}'
    )


def test_nobody_need_listen() -> None:
    unheard(1, 2)
    assert not never()
