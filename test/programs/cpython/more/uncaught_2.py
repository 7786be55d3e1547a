def f(n):
    if n == 0:
        return [1, 2][
            5
        ]
    return f(n - 1)
print("start")
f(3)
