"""The shipped graph: a BERT encoder cut to its first layers, written node by node as int8 ONNX.

Written by hand, and not by a tracing exporter, so that the graph is the same with every version of torch,
queries, keys and values share one product, and one sentence needs no mask and no padding.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

Array = npt.NDArray[Any]
Weights = Mapping[str, Array]

OPSET = 20
IR_VERSION = 10
INPUT = "ids"
OUTPUT = "logits"
# Without VNNI, x86 adds two products of 8 bits each in 16 bits: with 7 bits for weights none overflows.
WEIGHT_STEPS = 63
ROW_STEPS = 127


@dataclass(frozen=True, slots=True)
class Shape:
    """How much of the encoder is written, and how it is cut."""

    layers: int
    heads: int
    width: int
    epsilon: float


def graph_of(weights: Weights, shape: Shape) -> ModelProto:
    """Return the graph from token ids (1, length) to three logits (1, 3).

    `weights` are named as transformers names a BertModel's, and "head.weight" and "head.bias".
    """
    writer = _Writer()
    hidden = _embedded(writer, weights, shape)
    for number in range(shape.layers):
        hidden = _layer(writer, weights, shape, number, hidden)
    pooled = writer.node("ReduceMean", [hidden, writer.ints([1])], keepdims=0)
    head = writer.floats(weights["head.weight"].T)
    logits = writer.node("MatMul", [pooled, head])
    writer.node("Add", [logits, writer.floats(weights["head.bias"])], OUTPUT)
    graph = helper.make_graph(
        writer.nodes,
        "check-worthiness",
        [helper.make_tensor_value_info(INPUT, TensorProto.INT64, [1, "length"])],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [1, 3])],
        writer.constants,
    )
    return helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="factcheck",
    )


class _Writer:
    """Collects nodes and constants, and gives each a name."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def node(self, kind: str, inputs: list[str], output: str = "", **attributes: object) -> str:
        """Write a node with one output and return its name."""
        return self.split(kind, inputs, [output or f"n{len(self.nodes)}"], **attributes)[0]

    def split(self, kind: str, inputs: list[str], outputs: list[str], **attributes: object) -> list[str]:
        """Write a node with several outputs and return their names."""
        self.nodes.append(helper.make_node(kind, inputs, outputs, **attributes))
        return outputs

    def fresh(self, count: int) -> list[str]:
        """Return names for the outputs of the next node."""
        return [f"n{len(self.nodes)}.{index}" for index in range(count)]

    def constant(self, values: Array) -> str:
        """Write a constant of the values' own type and return its name."""
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def floats(self, values: Array) -> str:
        """Write a constant of float32."""
        return self.constant(np.asarray(values, dtype=np.float32))

    def ints(self, values: list[int]) -> str:
        """Write a constant of int64."""
        return self.constant(np.asarray(values, dtype=np.int64))


def quantised(values: Array, axis: int, steps: int) -> tuple[Array, Array]:
    """Return whole numbers from -steps to steps, and the scale of each line along `axis`."""
    scales = np.maximum(np.abs(values).max(axis=axis, keepdims=True), 1e-8) / steps
    return np.rint(values / scales).astype(np.int8), scales.astype(np.float32)


def _embedded(writer: _Writer, weights: Weights, shape: Shape) -> str:
    rows, scales = quantised(weights["embeddings.word_embeddings.weight"], 1, ROW_STEPS)
    looked_up = writer.node("Gather", [writer.constant(rows), INPUT])
    floats = writer.node("Cast", [looked_up], to=1)
    word = writer.node("Mul", [floats, writer.node("Gather", [writer.constant(scales), INPUT])])
    places = (
        weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    length = writer.node("Shape", [INPUT], start=1, end=2)
    place = writer.node("Slice", [writer.floats(places), writer.ints([0]), length, writer.ints([0])])
    return _normalised(writer, weights, "embeddings.LayerNorm", writer.node("Add", [word, place]), shape)


def _layer(writer: _Writer, weights: Weights, shape: Shape, number: int, hidden: str) -> str:
    name = f"encoder.layer.{number}."
    attended = _attention(writer, weights, shape, name + "attention.self.", hidden)
    attended = _linear(writer, weights, [name + "attention.output.dense"], attended)
    hidden = writer.node("Add", [attended, hidden])
    hidden = _normalised(writer, weights, name + "attention.output.LayerNorm", hidden, shape)
    inner = _linear(writer, weights, [name + "intermediate.dense"], hidden)
    outer = _linear(writer, weights, [name + "output.dense"], writer.node("Gelu", [inner]))
    return _normalised(writer, weights, name + "output.LayerNorm", writer.node("Add", [outer, hidden]), shape)


def _attention(writer: _Writer, weights: Weights, shape: Shape, name: str, hidden: str) -> str:
    together = _linear(writer, weights, [name + part for part in ("query", "key", "value")], hidden)
    size = shape.width // shape.heads
    cut = writer.node("Reshape", [together, writer.ints([1, -1, 3 * shape.heads, size])])
    turned = writer.node("Transpose", [cut], perm=[0, 2, 1, 3])
    parts = writer.ints([shape.heads] * 3)
    query, key, value = writer.split("Split", [turned, parts], writer.fresh(3), axis=1)
    products = writer.node("MatMul", [query, writer.node("Transpose", [key], perm=[0, 1, 3, 2])])
    scaled = writer.node("Mul", [products, writer.floats(np.array(size**-0.5))])
    mixed = writer.node("MatMul", [writer.node("Softmax", [scaled], axis=-1), value])
    back = writer.node("Transpose", [mixed], perm=[0, 2, 1, 3])
    return writer.node("Reshape", [back, writer.ints([1, -1, shape.width])])


def _linear(writer: _Writer, weights: Weights, names: list[str], hidden: str) -> str:
    """Write one product for layers that read the same, with weights and inputs of 8 bits."""
    matrix = np.concatenate([weights[f"{name}.weight"] for name in names]).T
    bias = np.concatenate([weights[f"{name}.bias"] for name in names])
    whole, scales = quantised(matrix, 0, WEIGHT_STEPS)
    steps, step, zero = writer.split("DynamicQuantizeLinear", [hidden], writer.fresh(3))
    product = writer.node("MatMulInteger", [steps, writer.constant(whole), zero])
    scale = writer.node("Mul", [step, writer.floats(scales[0])])
    floats = writer.node("Mul", [writer.node("Cast", [product], to=1), scale])
    return writer.node("Add", [floats, writer.floats(bias)])


def _normalised(writer: _Writer, weights: Weights, name: str, hidden: str, shape: Shape) -> str:
    inputs = [hidden, writer.floats(weights[f"{name}.weight"]), writer.floats(weights[f"{name}.bias"])]
    return writer.node("LayerNormalization", inputs, axis=-1, epsilon=shape.epsilon)
