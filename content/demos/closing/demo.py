class Door:
    def __init__(self, name):
        self.name = name
        print("open", name)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print("close", self.name)

try:
    with Door("x") as x, Door("y") as y:   # beat: opened
        print("inside")
        raise ValueError("fire")
except ValueError as error:
    print("caught", error)                 # beat: caught
