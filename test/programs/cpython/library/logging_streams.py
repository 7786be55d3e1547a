import logging, sys, io
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
log = logging.getLogger("app.db"); log.debug("hidden"); log.info("connected to %s", "db"); log.warning("slow %d%%", 5); log.info("%(a)s-%(b)d", {"a": 1, "b": 2}); log.critical("c")
log.setLevel(logging.DEBUG); log.debug("now shown"); print(log.isEnabledFor(10), log.level, logging.getLevelName(30), log.parent.name, log.getEffectiveLevel(), logging.getLevelName("INFO"), logging.getLevelName(35))
app = logging.getLogger("app"); print(log.parent is app, app.parent is logging.root, logging.getLogger() is logging.root, logging.getLogger("app.db") is log, app, log, app.getChild("x").name)
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("[{levelname:^9}] {name} {lineno} {funcName} {message}", style="{")); h.setLevel("ERROR"); app.addHandler(h)
def work(): log.error("boom %r", "x")
work(); app.propagate = False; work(); log.info("nothing")
class F(logging.Filter):
    def filter(self, r): r.msg = r.msg.upper(); return "skip" not in r.msg.lower()
h.addFilter(F()); app.error("skip me"); app.error("keep me"); app.removeHandler(h); print(app.hasHandlers(), app.handlers)
class ListHandler(logging.Handler):
    def __init__(self): super().__init__(); self.out = []
    def emit(self, r): self.out.append((r.levelname, r.getMessage(), r.name, r.levelno, r.args))
lh = ListHandler(); app.addHandler(lh); log.info("x=%s", 1); log.log(25, "custom"); logging.addLevelName(25, "NOTICE"); log.log(25, "n2"); print(lh.out, lh)
root = logging.getLogger(); root.info("root"); logging.info("module level"); logging.warning("w"); logging.disable(logging.WARNING); logging.warning("off"); logging.error("on"); logging.disable(logging.NOTSET)
ad = logging.LoggerAdapter(logging.getLogger("ad"), {"user": "bob"}); ad.warning("hi")
for f in (lambda: log.setLevel("nope"), lambda: logging.Formatter("x"), lambda: logging.basicConfig(force=True, foo=1), lambda: log.setLevel(1.5), lambda: logging.getLogger(5), lambda: log.info("x", extra={"name": 1})):
    try: f()
    except Exception as e: print(type(e).__name__, e)
s = io.StringIO(); l2 = logging.getLogger("iso"); l2.propagate = False; sh = logging.StreamHandler(s); l2.addHandler(sh); l2.warning("plain"); print(repr(s.getvalue()), l2.handlers == [sh])
logging.getLogger("lone").addHandler(logging.NullHandler())
