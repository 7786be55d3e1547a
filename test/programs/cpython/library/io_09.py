import io
s=io.StringIO()
s=io.StringIO('l1\nl2\n')
s.seek(0)
s.close()
for f in (lambda: s.read(), lambda: io.StringIO(5), lambda: io.StringIO().write(5), lambda: io.StringIO().seek(-1), lambda: io.StringIO('a').seek(1,1), lambda: io.BytesIO('a'), lambda: io.BytesIO().write('a'), lambda: io.BytesIO().seek(-1), lambda: io.StringIO().fileno()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
with io.StringIO() as f:
    print('x', 1, file=f, end='|'); print(f.getvalue())
