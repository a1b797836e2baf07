"""Times what npm can't bring, for a machine's record in bench/machines: PyTorch, NumPy, onnxruntime.

    npm run --silent knobs -- convert NETWORK.safetensors out/peer.onnx
    python3 bench/by-hand/peers.py out/peer.onnx

Prints the value of the record's `byHand`. Each runs in warm blocks of 25 rounds, the median of 9
blocks counts; one thread, then as many as cores. The digits are those of `npm run build:digits`.
"""

import gzip
import json
import os
import statistics
import sys
import time

import numpy as np
import onnxruntime
import torch

BLOCKS, ROUNDS = 9, 25


def images():
    parts = []
    for part in ("practice", "exam"):
        with gzip.open(f"out/digits/{part}-images-idx3-ubyte.gz") as file:
            parts.append(np.frombuffer(file.read(), np.uint8, offset=16))
    return (np.concatenate(parts).reshape(-1, 784) / 255).astype(np.float32)


def milliseconds(run):
    blocks = []
    for block in range(-1, BLOCKS):
        rounds = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            run()
            rounds.append(1000 * (time.perf_counter() - start))
        if block >= 0:
            blocks.append(statistics.median(rounds))
    return statistics.median(blocks)


def layers(session_path):
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(session_path).graph
    tensors = [numpy_helper.to_array(tensor) for tensor in graph.initializer]
    weights = [tensor for tensor in tensors if tensor.ndim == 2]
    biases = [tensor for tensor in tensors if tensor.ndim == 1]
    return list(zip(weights, biases))


def main(path):
    x = images()
    network = layers(path)
    today = time.strftime("%Y-%m-%d")
    found = []

    def add(name, threads, run):
        found.append({"name": f"{name} (PyPI, {today})", "threads": threads, "warm": milliseconds(run), "cold": None})

    for threads in (1, os.cpu_count()):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        name = session.get_inputs()[0].name
        add(f"onnxruntime {onnxruntime.__version__}", threads, lambda: session.run(None, {name: x}))

        torch.set_num_threads(threads)
        pixels = torch.from_numpy(x)
        tensors = [(torch.from_numpy(w.copy()), torch.from_numpy(b.copy())) for w, b in network]

        def with_torch():
            a = pixels
            with torch.inference_mode():
                for w, b in tensors:
                    a = torch.sigmoid(torch.nn.functional.linear(a, w, b))
            return a

        add(f"PyTorch {torch.__version__}", threads, with_torch)

    def with_numpy():
        a = x
        for w, b in network:
            a = 1 / (1 + np.exp(-(a @ w.T + b)))
        return a

    add(f"NumPy {np.__version__}", int(os.environ.get("OPENBLAS_NUM_THREADS", os.cpu_count())), with_numpy)
    print(json.dumps(found, indent=2))


main(sys.argv[1])
