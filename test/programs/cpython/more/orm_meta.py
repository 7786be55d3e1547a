class Field:
    _order = 0
    def __init__(self, type_, *, default=None, required=False, check=None):
        self.type, self.default, self.required, self.check = type_, default, required, check
        Field._order += 1; self.order = Field._order
    def __set_name__(self, owner, name): self.name = name; self.slot = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.slot, self.default)
    def __set__(self, obj, v):
        if v is not None and not isinstance(v, self.type):
            raise TypeError(f"{type(obj).__name__}.{self.name}: expected {self.type.__name__}, got {type(v).__name__}")
        if self.check and not self.check(v): raise ValueError(f"{self.name}={v!r} failed check")
        setattr(obj, self.slot, v)
    def __delete__(self, obj): raise AttributeError(f"cannot delete {self.name}")
class ModelMeta(type):
    registry = {}
    def __new__(mcs, name, bases, ns, /, table=None, abstract=False, **kw):
        cls = super().__new__(mcs, name, bases, ns, **kw)
        fields = {}
        for b in reversed(cls.__mro__[1:]): fields.update(getattr(b, "_fields", {}))
        fields.update({k: v for k, v in ns.items() if isinstance(v, Field)})
        cls._fields = dict(sorted(fields.items(), key=lambda kv: kv[1].order))
        cls._table = table or name.lower() + "s"
        if not abstract: mcs.registry[name] = cls
        return cls
    def __iter__(cls): return iter(cls._fields)
    def __getitem__(cls, k): return cls._fields[k]
    def __repr__(cls): return f"<Model {cls.__name__}({', '.join(cls._fields)})>"
class Model(metaclass=ModelMeta, abstract=True):
    def __init__(self, **kw):
        for n, f in self._fields.items():
            if n in kw: setattr(self, n, kw.pop(n))
            elif f.required: raise TypeError(f"missing required {n!r}")
        if kw: raise TypeError(f"unknown {', '.join(sorted(kw))}")
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self._fields)})"
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw); print("subclass", cls.__name__)
    def sql(self):
        cols = [n for n in self._fields if getattr(self, n) is not None]
        return f"INSERT INTO {self._table} ({', '.join(cols)}) VALUES ({', '.join(repr(getattr(self, c)) for c in cols)})"
class User(Model, table="people"):
    id = Field(int, required=True)
    name = Field(str, default="anon", check=lambda s: len(s) < 10)
class Admin(User):
    level = Field(int, default=1)
    name = Field(str, default="root")
u = User(id=1, name="bob"); a = Admin(id=2)
print(u, a, User, Admin, list(Admin), ModelMeta.registry)
print(u.sql(), "|", a.sql())
for f in (lambda: User(), lambda: User(id="x"), lambda: User(id=1, zip=3, y=1), lambda: setattr(u, "name", "x" * 20), lambda: delattr(u, "id"), lambda: Admin(id=1).nope, lambda: User["zz"], lambda: Model(id=3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(User.id.type, User["name"].default, isinstance(User, ModelMeta), type(ModelMeta), Model._table)
