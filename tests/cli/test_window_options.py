from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.cli.parser import build
from thrust_gui.cli.window_options import WindowOptions, window_options

words = st.lists(st.sampled_from(["--startup-report", "--data-dir", "here", "there"]), max_size=6)


@given(words)
def test_what_is_read_by_hand_is_what_argparse_reads(arguments: list[str]) -> None:
    options = window_options(arguments)
    if options is not None:
        args = build().parse_args(arguments)
        assert args.verb is None
        assert options == WindowOptions(getattr(args, "data_dir", None), args.startup_report)


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ("", WindowOptions()),
        ("--startup-report", WindowOptions(report=True)),
        ("--data-dir here --startup-report", WindowOptions("here", report=True)),
        ("--data-dir", None),
        ("--data-dir --startup-report", None),
        ("--help", None),
        ("stats", None),
        ("--data-dir=here", None),
    ],
)
def test_everything_else_is_left_to_argparse(line: str, options: WindowOptions | None) -> None:
    assert window_options(line.split()) == options
