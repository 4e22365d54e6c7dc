"""The net in float32 NumPy, dense and in place: prints what multiplies its matrices, then, for each line with a number
of iterations read from stdin, the microseconds of one. Arguments: MNIST's folder, hidden units, batch size."""
import gzip
import os
import sys
import time

import numpy as np

folder, hidden, batch = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
f = np.float32


def entries(name, skipped):
    return np.frombuffer(gzip.open(f"{folder}/{name}").read(), np.uint8, offset=skipped)


images = entries("train-images.bin", 16).reshape(-1, 784).astype(f) / f(255)
labels = entries("train-labels.bin", 8)
rng = np.random.default_rng(1)
W1, b1 = (0.01 * rng.standard_normal((784, hidden))).astype(f), np.zeros(hidden, f)
W2, b2 = (0.01 * rng.standard_normal((hidden, 10))).astype(f), np.zeros(10, f)
x, z, a, dz = np.empty((batch, 784), f), np.empty((batch, hidden), f), np.empty((batch, 10), f), np.empty((batch, hidden), f)
dW1, dW2 = np.empty_like(W1), np.empty_like(W2)
mask = np.empty((batch, hidden), bool)
each, eta = np.arange(batch), f(0.1)
batches = rng.integers(0, len(labels), (40, batch))


def iteration(rows):
    np.take(images, rows, axis=0, out=x, mode="clip")
    t = labels[rows]
    np.dot(x, W1, out=z)
    np.add(z, b1, out=z)
    np.maximum(z, 0, out=z)
    np.dot(z, W2, out=a)
    np.add(a, b2, out=a)
    np.subtract(a, a.max(1, keepdims=True), out=a)
    shifted = a[each, t]
    np.exp(a, out=a)
    total = a.sum(1, keepdims=True)
    loss = float((np.log(total[:, 0]) - shifted).mean())
    np.divide(a, total, out=a)
    a[each, t] -= 1
    np.multiply(a, f(1 / batch), out=a)
    np.dot(a, W2.T, out=dz)
    np.greater(z, 0, out=mask)
    np.multiply(dz, mask, out=dz)
    np.dot(x.T, dz, out=dW1)
    np.dot(z.T, a, out=dW2)
    np.multiply(dW1, eta, out=dW1)
    np.subtract(W1, dW1, out=W1)
    np.multiply(dW2, eta, out=dW2)
    np.subtract(W2, dW2, out=W2)
    b1[:] -= eta * dz.sum(0)
    b2[:] -= eta * a.sum(0)
    return loss


def blas():
    try:
        with open("/proc/self/maps") as maps:
            found = "openblas" in maps.read()
    except OSError:
        return "unknown BLAS"
    core = os.environ.get("OPENBLAS_CORETYPE")
    return ("OpenBLAS" if found else "no OpenBLAS") + (f" with OPENBLAS_CORETYPE={core}" if core else "")


print(blas(), flush=True)
for line in sys.stdin:
    count = int(line)
    start = time.perf_counter()
    for i in range(count):
        iteration(batches[i % len(batches)])
    print((time.perf_counter() - start) / count * 1e6, flush=True)
