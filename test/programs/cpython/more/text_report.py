import string, textwrap, re
from collections import Counter, ChainMap, namedtuple
from datetime import date, datetime, timedelta, timezone
Emp = namedtuple("Emp", "name dept salary hired")
emps = [Emp("Ann", "Eng", 120000, date(2019, 3, 1)), Emp("Bob", "Ops", 80000.5, date(2021, 11, 15)), Emp("Çelik", "Eng", 99999.99, date(2020, 2, 29))]
print(f"{'Name':<10}|{'Dept':^6}|{'Salary':>12}|{'Hired':>12}"); print("-" * 43)
for e in sorted(emps, key=lambda e: (-e.salary, e.name)): print(f"{e.name:<10}|{e.dept:^6}|{e.salary:>12,.2f}|{e.hired:%d %b %Y}")
print("=" * 43); by = {}
for e in emps: by.setdefault(e.dept, []).append(e)
for d, es in by.items(): print(f"{d}: {len(es)} avg={sum(x.salary for x in es) / len(es):_.1f} max={max(es, key=lambda x: x.salary).name!r}")
t = string.Template("Dear $name, you owe $$${amt} to ${who}"); print(t.substitute(name="X", amt=5, who="me"), t.safe_substitute(name="Y"))
try: t.substitute(name="Z")
except KeyError as e: print("KeyError", e)
txt = "The quick brown fox jumps over the lazy dog. " * 3
print(textwrap.fill(txt, 40, initial_indent="* ", subsequent_indent="  ")); print(textwrap.shorten(txt, 30, placeholder="..."), repr(textwrap.dedent("  a\n    b\n  c")), textwrap.indent("x\ny\n\nz", "> "))
print(Counter(re.findall(r"\w+", txt.lower())).most_common(3), Counter("abca") + Counter("ab"), Counter("aab") - Counter("ab"), Counter("aab") & Counter("abc"), list(Counter(a=2, b=0).elements()), Counter("hello").total())
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); cm["c"] = 4; print(cm["a"], cm["b"], dict(cm), cm.maps[0], list(cm.new_child({"z": 1})))
d = date(2024, 2, 28) + timedelta(days=2); print(d, d.isoweekday(), d.strftime("%A %j %U"), d.replace(day=1), date.fromisoformat("2024-12-31").timetuple().tm_yday, (date(2025, 1, 1) - d).days, d.isocalendar(), date(2024, 1, 31) > d)
dt = datetime(2024, 5, 17, 13, 45, 30, 123456, tzinfo=timezone.utc); print(dt.isoformat(), dt, repr(dt), dt.astimezone(timezone(timedelta(hours=5, minutes=30))), dt.strftime("%Y-%m-%dT%H:%M:%S.%f%z %I %p"), dt.timestamp(), datetime.strptime("03/04/21 05:06", "%d/%m/%y %H:%M"), dt - timedelta(weeks=1, hours=3), timedelta(seconds=90061.5), repr(timedelta(-1, 3)), timedelta(days=1) / timedelta(hours=5), divmod(timedelta(hours=7), timedelta(hours=2)))
for f in (lambda: date(2023, 2, 29), lambda: datetime.strptime("x", "%Y"), lambda: dt < datetime(2024, 1, 1), lambda: date.fromisoformat("2024-1-1"), lambda: timedelta(1) + 1):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print("{0[name]} {1.dept} {2!r:>8} {3:{w}.{p}f} {}".format if 0 else "{0[name]} {1.dept} {2!r:>8} {3:{w}.{p}f}".format({"name": "N"}, emps[0], "q", 3.14159, w=8, p=2), string.capwords("hello wORLD"), "abc".translate(str.maketrans("ab", "xy", "c")), string.ascii_letters[:5], string.punctuation)
