import io
b=io.BytesIO(b'hello\nworld')
print(b.readline(), b.read(3), b.tell(), b.seek(0), b.write(b'J'), b.getvalue(), b.seek(0,2), b.write(b'!'), b.getvalue())
