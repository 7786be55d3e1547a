import io
s=io.StringIO()
s=io.StringIO('l1\nl2\n')
print(list(s), s.readlines(), s.seek(0,2), s.closed, s.seekable())
