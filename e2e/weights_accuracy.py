"""Reads a safetensors file without a library, parsing its header and bytes by hand, and prints the share of MNIST's
test images that its net classifies correctly. Arguments: the file, MNIST's folder."""
import gzip
import json
import struct
import sys

import numpy as np

path, folder = sys.argv[1:]
with open(path, "rb") as file:
    (length,) = struct.unpack("<Q", file.read(8))
    header = json.loads(file.read(length))
    data = file.read()


def array(name):
    entry = header[name]
    begin, end = entry["data_offsets"]
    assert entry["dtype"] == "F32"
    return np.frombuffer(data[begin:end], "<f4").reshape(entry["shape"]).astype(np.float64)


def entries(name, skipped):
    return np.frombuffer(gzip.open(f"{folder}/{name}").read(), np.uint8, offset=skipped)


activations = {"relu": lambda a: np.maximum(a, 0), "sigmoid": lambda a: 1 / (1 + np.exp(-a)), "tanh": np.tanh}
settings = json.loads(header["__metadata__"]["settings"])
layers = len(settings["hiddenLayers"]) + 1
x = entries("test-images.bin", 16).reshape(-1, 784) / 255
for layer in range(1, layers + 1):
    x = x @ array(f"W{layer}") + array(f"b{layer}")
    if layer < layers:
        x = activations[settings["activation"]](x)
print((x.argmax(axis=1) == entries("test-labels.bin", 8)).mean())
