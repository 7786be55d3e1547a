import types,string
for n in 'FunctionType LambdaType CodeType MappingProxyType CellType GeneratorType CoroutineType AsyncGeneratorType MethodType BuiltinFunctionType BuiltinMethodType WrapperDescriptorType MethodWrapperType MethodDescriptorType ClassMethodDescriptorType ModuleType TracebackType FrameType GetSetDescriptorType MemberDescriptorType EllipsisType NoneType NotImplementedType GenericAlias UnionType SimpleNamespace'.split(): print(n, getattr(types,n), getattr(types,n).__name__)
print(repr(string.printable),string.hexdigits,string.octdigits,string.capwords('hello  wORLD'),string.capwords('a-bC','-'))
class F(string.Formatter):
    def get_value(s,k,a,kw):
        return kw.get(k,'?') if isinstance(k,str) else a[k]
    def check_unused_args(s,u,a,k): print(sorted(map(str,u)),a,k)
    def format_field(s,v,sp): return super().format_field(v,sp) if sp!='up' else v.upper()
f=F()
def t(g):
    try: print(repr(g()))
    except Exception as e: print(type(e).__name__,e)
for args in (('{} {}',1,2),('{0} {1[0]} {a.real}',1,[5]),('{0} {}',1,2),('{} {0}',1,2),('{:{}}',5,'>4'),('{:{w}.{p}}',3.14159),('{0!r} {0!s} {0!a}','é'),('{!x}',1),('{x:up}',),('{{}}',),('{',),('}',),('{0:{1:{2:{3}}}}',1,2,3,4),('{a[k]}',),('{:up}','b')):
    t(lambda: f.format(*args,w=8,p=3) if 'w}' in args[0] else f.format(*args,a=1))
t(lambda: string.Formatter().format('{x}')); t(lambda: string.Formatter().format('{}')); t(lambda: list(string.Formatter().parse('a{b!r:c}d{}'))); t(lambda: string.Formatter().vformat('{0}{a}',(1,),{'a':2}))
t(lambda: string.Formatter().get_field('a.b[0]',(),{'a':types.SimpleNamespace(b=[7])}))
D=types.DynamicClassAttribute
class Q:
    @D
    def v(self): return 5
    @v.setter
    def v(self,x): print('set',x)
q=Q(); print(q.v); q.v=3
try: Q.v
except AttributeError as e: print(e)
T=string.Template
for tpl,kw in (('$a ${b} $$ $c',dict(a=1,b=2)),('$1',{}),('${a',{}),('$a$b',dict(a='$x',b='')),('no',{})):
    t(lambda: T(tpl).substitute(kw)); t(lambda: T(tpl).safe_substitute(**kw)); t(lambda: (T(tpl).is_valid(),T(tpl).get_identifiers()))
print(types.new_class('X',(int,),{},lambda ns: ns.update(a=5)).a, types.resolve_bases((int,)), types.prepare_class('N',(int,))[0])
