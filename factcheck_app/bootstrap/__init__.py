"""The one place that builds concrete objects and wires them."""
