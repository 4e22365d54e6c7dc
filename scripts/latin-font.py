"""Makes src/view/shared/fonts/backstep-latin.woff2: what the page prints with Pretendard besides Korean, in one file.

The web subsets of Pretendard spread what an English page has over eight files, of which each also has Korean syllables,
and leave out the minus sign and some digits above and below the line. The Open Font License reserves the name
"Pretendard", so a part of the font that was changed has a name of its own. Needs fonttools and brotli:

    python3 scripts/latin-font.py
"""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

root = Path(__file__).resolve().parent.parent
source = root / "node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2"
target = root / "src/view/shared/fonts/backstep-latin.woff2"

NAME = "Backstep Latin"
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x391, 0x3CA)]
PUNCTUATION = [*range(0x2010, 0x2028), 0x2032, 0x2033, 0x2044]
RAISED_AND_LOWERED = [0x2E3, 0x1D47, 0x1D57, *range(0x2070, 0x208F)]
NAME_OF_KOREAN = [ord(letter) for letter in "한국어"]  # on every page, to change the language
SIGNS = [0x2113, *range(0x2190, 0x2194), *range(0x2200, 0x22F0), 0x26A0, 0x2713]


def ranges(codes: list[int]) -> str:
    """The codes as the ranges of a font face."""
    parts: list[list[int]] = []
    for code in codes:
        if parts and code == parts[-1][-1] + 1:
            parts[-1].append(code)
        else:
            parts.append([code])
    return ", ".join(f"U+{part[0]:X}" + (f"-{part[-1]:X}" if len(part) > 1 else "") for part in parts)


font = TTFont(source)
codes = sorted({*LETTERS, *PUNCTUATION, *RAISED_AND_LOWERED, *SIGNS, *NAME_OF_KOREAN} & font.getBestCmap().keys())
options = subset.Options(
    layout_features=["calt", "kern", "tnum"], notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14]
)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=codes)
subsetter.subset(font)
for record in font["name"].names:
    if record.nameID in (1, 3, 4, 16, 25):
        record.string = NAME
    elif record.nameID == 6:
        record.string = NAME.replace(" ", "")
font.flavor = "woff2"
target.parent.mkdir(exist_ok=True)
font.save(target)
print(f"{target.relative_to(root)}: {target.stat().st_size} bytes, {len(codes)} characters")
print(ranges(codes))
