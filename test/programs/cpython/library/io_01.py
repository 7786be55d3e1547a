import io
s=io.StringIO()
print(s.write('ab\ncd'), s.getvalue(), s.tell(), s.seek(0), s.readline(), s.read(), s.read(), s.seek(1), s.write('XX'), s.getvalue(), s.truncate(2), s.getvalue())
