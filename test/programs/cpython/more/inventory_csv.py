import csv, io
data = """sku,name,qty,price
A1,"Widget, large",10,2.50
B2,Gadget,0,10.00
C3,"Quote ""X""",3,0.99
"""
rows = list(csv.DictReader(io.StringIO(data)))
for r in rows: print(r["sku"], r["name"], int(r["qty"]) * float(r["price"]))
out = io.StringIO(); w = csv.writer(out); w.writerow(["a", "b,c", 'd"e', 1, None, 2.5]); print(repr(out.getvalue()))
print(list(csv.reader(["x;y;z", "1;2;3"], delimiter=";")))
out = io.StringIO(); dw = csv.DictWriter(out, fieldnames=["n", "v"]); dw.writeheader(); dw.writerow({"n": 1, "v": "x y"}); dw.writerows([{"n": 2, "v": ""}]); print(out.getvalue())
