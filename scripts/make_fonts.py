# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools[woff]==4.68.0"]
# ///
"""Make resources/fonts from the published web fonts of Inter 4.1.

    uv run scripts/make_fonts.py

Fetches the npm package `inter-ui` (fonts as their maker built them, compressed as woff2), keeps
the scripts and features the program uses, and writes plain TrueType files, which every Qt loads.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

PACKAGE: Final = "inter-ui@4.1.1"
TARGET: Final = Path(__file__).resolve().parent.parent / "resources" / "fonts"

FILES: Final = (
    "web/Inter-Regular",
    "web/Inter-Medium",
    "web/Inter-SemiBold",
    "web/Inter-Bold",
    "display/InterDisplay-SemiBold",
    "display/InterDisplay-Bold",
    "display/InterDisplay-ExtraBold",
)

# Each glyph costs its part of a microsecond when Qt opens the file, before the first frame: so the
# alphabets of Europe and what the program writes, not all of the 2,852 characters there are.
UNICODES: Final = (
    "U+0000-017F,U+018F,U+0192,U+01CD-01D4,U+01E6-01E7,U+0218-021B,U+0237,U+0259",  # Latin
    "U+02C6-02DD,U+0300-0304,U+0306-030C,U+0326-0328",  # accents
    "U+0384-03CE",  # Greek
    "U+0400-045F,U+0490-0491",  # Cyrillic
    "U+2010-2027,U+202F-203A,U+2044,U+2070-2089,U+20AC,U+20BD,U+2116,U+2122",  # punctuation
    "U+215B-215E,U+2190-2199,U+2212-2215,U+221E,U+2248,U+2260-2265",  # eighths, arrows, signs
    "U+21E5,U+21E7,U+21EA,U+2303,U+2318,U+2325,U+232B,U+23CE,U+25CF,U+2713,U+2717",  # keys, marks
    "U+FFFD",
)

FEATURES: Final = "calt,case,ccmp,kern,locl,mark,mkmk,tnum,zero,ss01,ss03"

NAMES: Final = "0,1,2,3,4,5,6,7,8,9,11,13,14,16,17,21,22"


def unpack(folder: Path) -> Path:
    """Download and unpack the package into `folder`; return its root."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is needed to fetch the fonts: install Node.js and try again.")
    subprocess.run([npm, "pack", PACKAGE, "--silent"], cwd=folder, check=True)
    (archive,) = folder.glob("*.tgz")
    shutil.unpack_archive(archive, folder, filter="data")
    return folder / "package"


def subset(source: Path, target: Path) -> None:
    """Write `source` (woff2) to `target` (TrueType) with the chosen characters and features."""
    arguments = (
        f"--output-file={target}",
        f"--unicodes={','.join(UNICODES)}",
        f"--layout-features={FEATURES}",
        f"--name-IDs={NAMES}",
        "--notdef-outline",
        "--no-recalc-timestamp",
    )
    subprocess.run([sys.executable, "-m", "fontTools.subset", source, *arguments], check=True)


def main() -> None:
    """Make every file, and copy the licence beside them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        package = unpack(Path(scratch))
        for name in FILES:
            target = TARGET / f"{Path(name).name}.ttf"
            subset(package / f"{name}.woff2", target)
            print(f"{target.name}: {target.stat().st_size // 1024} KiB")
        shutil.copyfile(package / "LICENSE.txt", TARGET / "OFL.txt")


if __name__ == "__main__":
    main()
