class E(Exception): pass
def a():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise E('wrapped') from e
a()
