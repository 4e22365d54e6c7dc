"""Lists the public names of NumPy and PyTorch that exported code may use, as the installed packages have them.

    /usr/bin/python3 scripts/python-names.py           writes the list of each package that is installed
    /usr/bin/python3 scripts/python-names.py --check   compares the lists on file with the packages

Functions and constants are listed as a program writes them (np.exp, torch.nn.functional.softplus),
attributes of arrays under the name of their class (ndarray.T, Tensor.long).
"""

import importlib
import pathlib
import sys
import types
import warnings

FOLDER = pathlib.Path(__file__).parent.parent / "src" / "engine" / "testing" / "python-names"

# For each package: the name that a program gives it, its modules, and the class of its arrays.
PACKAGES = {
    "numpy": ("np", ["numpy", "numpy.linalg"], "ndarray"),
    "torch": ("torch", ["torch", "torch.linalg", "torch.special", "torch.nn.functional"], "Tensor"),
}


def public(thing):
    return [name for name in dir(thing) if not name.startswith("_")]


def is_own(value, package):
    """Whether a name belongs to the package: it is neither a module nor imported from elsewhere."""
    origin = getattr(value, "__module__", None) or package
    return not isinstance(value, types.ModuleType) and origin.split(".")[0] in (package, "builtins")


def names_of(package):
    alias, modules, array = PACKAGES[package]
    for path in modules:
        module = importlib.import_module(path)
        for name in public(module):
            if is_own(getattr(module, name), package):
                yield f"{alias}{path.removeprefix(package)}.{name}"
    for name in public(getattr(importlib.import_module(package), array)):
        yield f"{array}.{name}"


def text_of(package):
    warnings.simplefilter("ignore")  # deprecated names warn when they are looked at
    version = importlib.import_module(package).__version__
    lines = [f"# {package} {version}, by scripts/python-names.py", *sorted(set(names_of(package)))]
    return "\n".join(lines) + "\n"


def main(arguments):
    is_right = True
    for package in PACKAGES:
        path = FOLDER / f"{package}.txt"
        try:
            text = text_of(package)
        except ModuleNotFoundError:
            print(f"{package} is not installed here: {path.name} stays as it is")
            continue
        if "--check" not in arguments:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        is_same = path.read_text() == text
        is_right = is_right and is_same
        print(f"{path.name}: {text.count(chr(10)) - 1} names{'' if is_same else ', not those on file'}")
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
