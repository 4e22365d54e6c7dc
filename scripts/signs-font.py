"""Makes src/view/shared/fonts/backstep-signs.woff2: the signs that Pretendard has and its web subsets leave out.

Without it a minus sign falls back to another typeface and is a third wider. The Open Font License reserves the name
"Pretendard", so a part of the font that was changed has a name of its own. Needs fonttools and brotli:

    python3 scripts/signs-font.py
"""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

root = Path(__file__).resolve().parent.parent
source = root / "node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2"
target = root / "src/view/shared/fonts/backstep-signs.woff2"

NAME = "Backstep Signs"
SIGNS = [0x2212, 0x2070, *range(0x2075, 0x207A), 0x2080, *range(0x2085, 0x208A)]

font = TTFont(source)
options = subset.Options(layout_features=["tnum"], notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=SIGNS)
subsetter.subset(font)
for record in font["name"].names:
    if record.nameID in (1, 3, 4, 16, 25):
        record.string = NAME
    elif record.nameID == 6:
        record.string = NAME.replace(" ", "")
font.flavor = "woff2"
target.parent.mkdir(exist_ok=True)
font.save(target)
print(f"{target.relative_to(root)}: {target.stat().st_size} bytes, {len(SIGNS)} signs")
