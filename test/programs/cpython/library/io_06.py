import io
s=io.StringIO()
s=io.StringIO('l1\nl2\n')
s.seek(0)
s.close()
print(s.closed)
