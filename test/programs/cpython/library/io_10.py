import io
print(io.StringIO('a\r\nb').read().__repr__(), io.StringIO('a\r\nb',newline=None).read().__repr__())
