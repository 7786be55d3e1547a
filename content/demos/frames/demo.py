def counter():
    n = 0

    def step():              # beat: returning
        nonlocal n
        n += 1
        return n

    return step

tick = counter()             # beat: returned
tick()
print(tick())                # beat: counted
print(type(counter).__name__, type(tick.__closure__[0]).__name__)
