from __future__ import annotations

import pytest

from thrust_gui.app.backups import RestorePreview


@pytest.mark.parametrize(
    ("preview", "nothing"),
    [
        (RestorePreview(), True),
        (RestorePreview(sets_changed=1), False),
        (RestorePreview(workouts_gone=1), False),
    ],
)
def test_whether_going_back_would_change_anything(preview: RestorePreview, nothing: bool) -> None:
    assert preview.nothing is nothing
