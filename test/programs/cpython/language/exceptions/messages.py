acts = ['1/0', '1%0', '[1][5]', '{}["k"]', 'int("x")', 'float("y")', 'None.x', '"a"+1', '1+"a"', 'len(3)', '[].pop()', '{}.popitem()', 'next(iter([]))', '"abc".index("z")', '[1].remove(2)', '(1,2)[3]', '"a"*"b"', 'int([])',
        'chr(-1)', 'ord("ab")', '"%d" % "x"', '[1,2]["a"]', 'abs("x")', 'sum(["a"])', 'sorted([1,"a"])', 'max([])', 'range(1,2,0)', 'a, b = 1, 2, 3', 'a, *b = []', 'f"{1:q}"', '"{}".format()', '"{x}".format()', 'round("a")', 'bytes([300])', '(lambda: 0)(1)', 'set([[]])', '{[]: 1}', '-"a"', '3()', 'object()()', 'iter(3)', '1 < "a"', '1 in 5', 'isinstance(1, 5)', 'super()', '2 ** "a"', 'divmod(1, 0)', 'pow(2, -1, 4)', '0.0 ** -1', 'import_me', '__import__("nope_nope")']
for a in acts:
    try:
        exec(a)
    except Exception as e:
        print(a, '->', type(e).__name__ + ':', e)
