d = {"a": {"b": 1}}
try:
    d["a"]["c"]
except KeyError:
    d["x"]["y"]
