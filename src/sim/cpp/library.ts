// The C++ library: which headers there are, what each one brings in (as libstdc++ 12 includes do), and their parsed text, made once.
import type { Decl } from './ast.ts';
import { RealNames } from './names.ts';
import { NameScope } from './parse-base.ts';
import { Parser } from './parse.ts';
import { preprocess, type IncludeAnswer, type Macro } from './preprocess.ts';

/** standard headers that exist in the real library but are not modelled */
const UNMODELLED = new Set([
  'thread',
  'ranges',
  'shared_mutex',
  'cwchar',
  'unistd.h',
  'source_location',
  'condition_variable',
  'future',
  'regex',
  'filesystem',
  'locale',
  'codecvt',
  'coroutine',
  'semaphore',
  'latch',
  'barrier',
  'stop_token',
  'valarray',
  'scoped_allocator',
  'memory_resource',
  'execution',
  'format',
  'syncstream',
  'csignal',
  'csetjmp',
  'clocale',
  'cwctype',
  'cuchar',
  'cfenv',
  'pthread.h',
  'signal.h',
  'setjmp.h',
  'sys/types.h',
  'sys/time.h',
  'sys/stat.h',
  'fcntl.h',
  'wchar.h',
  'locale.h',
  'gc.h',
  'gc_cpp.h',
  'gc/gc.h',
  'gc/gc_cpp.h',
  'ext/pb_ds/assoc_container.hpp',
  'sanitizer/asan_interface.h',
  'sanitizer/lsan_interface.h',
  'malloc.h',
  'alloca.h',
  'sys/mman.h',
  'dlfcn.h',
  'cxxabi.h',
  'execinfo.h',
  'immintrin.h',
  'x86intrin.h',
  'omp.h',
  'ctgmath',
  'ccomplex',
  'strstream',
  'expected',
  'spanstream',
  'stacktrace',
  'complex.h',
  'fenv.h',
  'stdatomic.h',
  'tgmath.h',
  'strings.h',
  'inttypes.h',
  'wctype.h',
  'getopt.h',
  'termios.h',
  'dirent.h',
  'poll.h',
  'sched.h',
  'semaphore.h',
  'libgen.h',
  'glob.h',
  'regex.h',
  'ucontext.h',
  'values.h',
  'endian.h',
  'byteswap.h',
  'err.h',
  'error.h',
  'grp.h',
  'pwd.h',
  'netdb.h',
  'ftw.h',
  'fnmatch.h',
  'search.h',
  'spawn.h',
  'syslog.h',
  'utime.h',
  'wait.h',
  'memory.h',
  'ncurses.h',
  'curses.h',
  'aio.h',
  'mqueue.h',
  'langinfo.h',
  'monetary.h',
  'iconv.h',
  'nl_types.h',
  'obstack.h',
  'printf.h',
  'resolv.h',
  'thread_db.h',
  'threads.h',
  'uchar.h',
  'unwind.h',
  'valgrind/valgrind.h',
  'valgrind/memcheck.h',
]);
/** folders of the system whose headers are not modelled */
const UNMODELLED_IN =
  /^(sys|linux|asm|asm-generic|bits|net|netinet|arpa|gnu|ext|experimental|tr1|tr2|backward|debug|decimal|parallel|pstl|sanitizer|rpc|scsi|gc)\//;

export interface Module {
  name: string;
  deps: string[];
  decls: Decl[];
  macros: Map<string, Macro>;
}

export class Library {
  private texts: ReadonlyMap<string, string>;
  private modules = new Map<string, Module>();
  private files = new Map<string, number>();
  memberTemplates = new Set<string>();
  /** one scope in which all modules are parsed: a later one may see more than it needs, never less */
  private shared: NameScope;
  readonly real: RealNames;
  constructor(texts: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>) {
    this.texts = texts;
    this.real = new RealNames(names.get('headers.txt') ?? '', names.get('members.txt') ?? '');
    for (const line of (names.get('macros.txt') ?? '').split('\n')) {
      const [header, ...rest] = line.split(' ');
      if (header && header !== '#') this.macrosOf.set(header, new Set(rest.filter((s) => s)));
    }
    this.shared = new NameScope(null, 'ns');
    const std = new NameScope(this.shared, 'ns');
    this.shared.names.set('std', 'n');
    this.shared.inner.set('std', std);
  }
  /** the module a file number belongs to */
  fileName(n: number): string {
    for (const [k, v] of this.files) if (v === n) return k;
    return '?';
  }
  fileNumber(module: string): number {
    return this.files.get(module) ?? -1;
  }
  /** the answer to an #include */
  include(header: string): IncludeAnswer {
    const known = this.texts.get(`headers/${header}`);
    if (known !== undefined)
      return {
        modules: this.withMacros(
          header,
          known.split(/\s+/).filter((s) => s),
        ),
      };
    if (this.texts.has(`${header}.hpp`)) return { modules: this.withMacros(header, [header]) };
    if (UNMODELLED.has(header) || UNMODELLED_IN.test(header)) return { refused: `<${header}> is not modelled` };
    return { missing: true };
  }
  /** the macros a header of the real library defines, of those ours has */
  private macrosOf = new Map<string, ReadonlySet<string>>();
  /** does the program see this macro through this header? the library's own ones always */
  showsMacro(header: string, name: string): boolean {
    return name.startsWith('__') || (this.macrosOf.get(header)?.has(name) ?? true);
  }
  /** a header's modules, and those that define what else it defines as macros */
  private withMacros(header: string, modules: string[]): string[] {
    const wanted = this.macrosOf.get(header);
    if (!wanted?.size) return modules;
    const have = new Set(this.closure(modules).flatMap((m) => [...m.macros.keys()]));
    const out = [...modules];
    for (const w of wanted) {
      if (have.has(w)) continue;
      for (const [file, text] of this.texts)
        if (file.endsWith('.hpp') && new RegExp(`^ *# *define +${w}\\b`, 'm').test(text)) {
          const m = file.slice(0, -4);
          out.push(m);
          for (const c of this.closure([m])) for (const k of c.macros.keys()) have.add(k);
          break;
        }
    }
    return out;
  }
  /** modules in the order they are to be declared, dependencies first */
  closure(names: string[]): Module[] {
    const out: Module[] = [];
    const seen = new Set<string>();
    const visit = (n: string): void => {
      if (seen.has(n)) return;
      seen.add(n);
      const m = this.load(n);
      for (const d of m.deps) visit(d);
      out.push(m);
    };
    for (const n of names) visit(n);
    return out;
  }
  private load(name: string): Module {
    const old = this.modules.get(name);
    if (old) return old;
    const text = this.texts.get(`${name}.hpp`);
    if (text === undefined) throw new Error(`library module ${name} is missing`);
    const file = this.files.size + 1;
    this.files.set(name, file);
    const deps: string[] = name === 'core' ? [] : ['core'];
    const macros = new Map<string, Macro>();
    const first = /^\s*\/\/ needs: *(.*)$/m.exec(text);
    for (const d of (first?.[1] ?? '').split(/\s+/)) if (d) deps.push(d);
    const m: Module = { name, deps, decls: [], macros };
    this.modules.set(name, m);
    const inherited = new Map<string, Macro>();
    for (const d of this.closure(deps)) for (const [k, v] of d.macros) inherited.set(k, v);
    const before = new Set(inherited.keys());
    const pp = preprocess(text, file, inherited, () => ({ modules: [] }));
    for (const [k, v] of inherited) if (!before.has(k)) macros.set(k, v);
    for (const d of deps) this.load(d);
    const p = new Parser(pp.tokens, this.shared, this.memberTemplates, true);
    m.decls = p.translationUnit();
    return m;
  }
  /** a fresh parser scope holding what these modules declare */
  scopeFor(names: string[]): NameScope {
    const global = new NameScope(null, 'ns');
    const std = new NameScope(global, 'ns');
    global.names.set('std', 'n');
    global.inner.set('std', std);
    for (const m of this.closure(names)) declareNames(m.decls, global);
    return global;
  }
}
/** enters the names of parsed declarations into a parser scope */
function declareNames(decls: Decl[], scope: NameScope): void {
  for (const d of decls) {
    switch (d.k) {
      case 'namespace': {
        let s = scope;
        for (const n of d.names) {
          let i = s.inner.get(n);
          if (!i) {
            i = new NameScope(s, 'ns');
            s.names.set(n, 'n');
            s.inner.set(n, i);
            if (d.inline) s.usings.push(i);
          }
          s = i;
        }
        declareNames(d.body, s);
        break;
      }
      case 'class': {
        if (!d.name || d.friend) break;
        const id = d.name.parts[0]!.id;
        const old = d.spec ? undefined : scope.inner.get(id);
        const inner = old ?? new NameScope(scope, 'class');
        if (d.spec) scope.inner.get(id)?.specs.push(inner);
        else if (!old || d.members) {
          scope.names.set(id, d.tmpl ? 'tt' : 't');
          scope.inner.set(id, inner);
        }
        if (d.members) {
          inner.names.set(id, d.tmpl ? 'tt' : 't');
          for (const b of d.bases)
            if (b.name.k === 'named') {
              const n = b.name.name;
              let s: NameScope | undefined = scope;
              for (let i = 0; i < n.parts.length; i++) {
                s = i === 0 ? s?.findInner(n.parts[i]!.id) : s?.ownInner(n.parts[i]!.id);
              }
              if (s) inner.bases.push(s);
              else inner.open = true;
            }
          declareNames(d.members, inner);
        }
        break;
      }
      case 'enum': {
        const id = d.name?.parts[0]?.id;
        const inner = new NameScope(scope, 'class');
        if (id) {
          scope.names.set(id, 't');
          scope.inner.set(id, inner);
        }
        for (const i of d.items ?? []) {
          inner.names.set(i.name, 'v');
          if (!d.scoped) scope.names.set(i.name, 'v');
        }
        break;
      }
      case 'alias': {
        scope.names.set(d.name, d.tmpl ? 'tt' : 't');
        if (d.type.k === 'named') {
          const n = d.type.name;
          let s: NameScope | undefined = scope;
          for (let i = 0; i < n.parts.length; i++)
            s = i === 0 ? s?.findInner(n.parts[i]!.id) : s?.ownInner(n.parts[i]!.id);
          if (s) scope.inner.set(d.name, s);
        }
        break;
      }
      case 'func': {
        const id = d.name.parts[0]!.id;
        if (d.name.parts.length === 1 && d.kind === 'plain') {
          if (d.friend) {
            if (d.tmpl) {
              /* found by argument-dependent lookup */
            }
            break;
          }
          if (d.tmpl) scope.names.set(id, 'ft');
          else if (scope.names.get(id) !== 'ft') scope.names.set(id, 'v');
        }
        break;
      }
      case 'var': {
        const id = d.name.parts[0]!.id;
        if (d.name.parts.length === 1) scope.names.set(id, d.tmpl ? 'vt' : 'v');
        break;
      }
      case 'concept':
        scope.names.set(d.name, 'c');
        break;
      case 'using': {
        const id = d.name.parts[d.name.parts.length - 1]!.id;
        let s: NameScope | undefined = scope;
        if (d.name.global) while (s?.parent) s = s.parent;
        for (let i = 0; i < d.name.parts.length - 1; i++)
          s = i === 0 && !d.name.global ? s?.findInner(d.name.parts[i]!.id) : s?.ownInner(d.name.parts[i]!.id);
        const k = s?.own(id) ?? (d.typename ? 't' : 'v');
        scope.names.set(id, k);
        const inner = s?.ownInner(id);
        if (inner) scope.inner.set(id, inner);
        break;
      }
      case 'nsalias': {
        const s = scope.findInner(d.target.parts[0]!.id);
        if (s) {
          scope.names.set(d.name, 'n');
          scope.inner.set(d.name, s);
        }
        break;
      }
      case 'usingns': {
        let s: NameScope | undefined = scope;
        for (let i = 0; i < d.name.parts.length; i++)
          s = i === 0 ? s?.findInner(d.name.parts[i]!.id) : s?.ownInner(d.name.parts[i]!.id);
        if (s) scope.usings.push(s);
        break;
      }
    }
  }
}
