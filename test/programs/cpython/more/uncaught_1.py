class Stack:
    def __init__(self): self._d = []
    def pop(self):
        if not self._d:
            raise IndexError("pop from empty stack")
        return self._d.pop()
def run(s):
    try:
        s.pop()
    except IndexError as e:
        raise RuntimeError(f"failed: {e}") from e
    finally:
        print("cleanup")
run(Stack())
