import io
o=io.StringIO()
print(repr(o.getvalue()))
