import csv, io
def r(text, **k):
    try: print(list(csv.reader(io.StringIO(text, newline=""), **k)))
    except Exception as e: print(type(e).__name__, e)
r('a,b,c\r\n1,"x, y",3\r\n'); r('"a""b",c\n"multi\nline",2\n'); r("a;b\n", delimiter=";"); r("a\tb\n", dialect="excel-tab"); r("a, b,  c\n", skipinitialspace=True); r("'a,b',c\n", quotechar="'"); r("\n\na\n"); r('a"b,c"d\n'); r('"abc\n'); r('"a"b,c\n'); r('"a"b\n', strict=True); r('"abc', strict=True); r("1,\"2\",x\n", quoting=csv.QUOTE_NONNUMERIC); r('1,"2",3\n', quoting=csv.QUOTE_NONNUMERIC); r("a\\,b,c\n", escapechar="\\"); r("a,b\n", delimiter="::"); r("a,b\n", delimiter=5); r("", ); r(",\n"); r("a,"); r("a\rb\n"); r('"x",\n')
print(list(csv.reader(["a,b", "c,d"])), list(csv.reader(["x;y;z", "1;2;3"], delimiter=";")))
rd = csv.reader(["a", "b"]); next(rd); print(rd.line_num)
def w(rows, **k):
    o = io.StringIO(newline="")
    try: csv.writer(o, **k).writerows(rows); print(repr(o.getvalue()))
    except Exception as e: print(type(e).__name__, e, repr(o.getvalue()))
w([["a", "b,c", 'd"e', 1, None, 2.5, True, "x\ny", " z", ""]]); w([[""]]); w([[None]]); w([[]]); w([["a", 1]], quoting=csv.QUOTE_ALL); w([["a", 1, 2.5]], quoting=csv.QUOTE_NONNUMERIC); w([["a,b"]], quoting=csv.QUOTE_NONE); w([["a,b", 'c"d']], quoting=csv.QUOTE_NONE, escapechar="\\"); w([["a", "b"]], delimiter="|", lineterminator="\n"); w([["it's"]], quotechar="'"); w([['a"b']], doublequote=False, escapechar="\\"); w(["abc"]); w([5]); w([["a", "b"]], dialect="unix")
f = io.StringIO("name,age\nann,5\nbob\ncid,6,7\n\n"); dr = csv.DictReader(f); print(dr.fieldnames, list(dr))
for row in csv.DictReader(["a|1", "b|2"], fieldnames=["k", "v"], delimiter="|"): print(row)
o = io.StringIO(); dw = csv.DictWriter(o, ["a", "b"]); dw.writeheader(); dw.writerow({"a": 1, "b": 2}); dw.writerow({"a": 3})
try: dw.writerow({"a": 1, "zz": 2})
except ValueError as e: print(e)
dw2 = csv.DictWriter(o, ["a"], extrasaction="ignore", restval="-"); dw2.writerow({"x": 1}); print(repr(o.getvalue())); print(csv.list_dialects())
try: csv.get_dialect("zz")
except csv.Error as e: print(e)
print(csv.writer(io.StringIO()).writerow(["a", "b"]), csv.Error.__name__)
class MyD(csv.Dialect): delimiter = ":"; quotechar = "'"; lineterminator = "!"; quoting = csv.QUOTE_MINIMAL
w([["a:b", "c"]], dialect=MyD()); w([["a:b", "c"]], dialect=MyD); csv.register_dialect("my", delimiter="~"); w([["p", "q~"]], dialect="my")
