// From tree to instructions, after Python/compile.c of CPython 3.13: same order of evaluation, same blocks, same stack effects.
import {
  SyntaxFault,
  type Arguments,
  type Comprehension,
  type Const,
  type Expr,
  type Keyword,
  type Pos,
  type Stmt,
  type TypeParam,
} from '../ast.ts';
import { FLAG, type Code } from '../code.ts';
import { Refusal } from '../../core/diagnostic.ts';
import { Assembler, CELL_BASE, type Label } from './assemble.ts';
import { fold, foldTuple } from './fold.ts';
import { compilePatterns } from './patterns.ts';
import { mangle, Symtable, type Scope } from './symtable.ts';

interface FBlock {
  readonly kind:
    'while' | 'for' | 'finally-try' | 'try' | 'finally-end' | 'with' | 'async-with' | 'handler' | 'star' | 'pop-value';
  readonly exit?: Label;
  readonly start?: Label;
  readonly finalbody?: readonly Stmt[];
  readonly name?: string | null;
}

const BINARY_NUMBER: Record<string, number> = {
  '+': 0,
  '&': 1,
  '//': 2,
  '<<': 3,
  '@': 4,
  '*': 5,
  '%': 6,
  '|': 7,
  '**': 8,
  '>>': 9,
  '-': 10,
  '/': 11,
  '^': 12,
};
const COMPARE_NUMBER: Record<string, number> = { '<': 0, '<=': 1, '==': 2, '!=': 3, '>': 4, '>=': 5 };
const NONE: Const = { t: 'None' };

/** Compiles a module. `library` marks prelude code. */
/** `expression`: the single expression is the result (eval). */
export function compileModule(body: readonly Stmt[], src: string, library: boolean, expression = false): Code {
  const table = new Symtable(body);
  const unit = new Unit(table, table.module, '<module>', '<module>', null, library, src, 1);
  return unit.module(body, expression);
}

/** The code unit being compiled: one function, class body or module. */
export class Unit {
  readonly table: Symtable;
  readonly host: Scope;
  readonly a = new Assembler();
  readonly name: string;
  readonly qualname: string;
  readonly parent: Unit | null;
  readonly library: boolean;
  readonly src: string;
  readonly firstline: number;
  /** Innermost scope: the host, or an inlined comprehension. */
  scope: Scope;
  readonly fblocks: FBlock[] = [];
  /** The statement being compiled. */
  #now: Pos = { start: 0, end: 0, line: 1 };

  constructor(
    table: Symtable,
    host: Scope,
    name: string,
    qualname: string,
    parent: Unit | null,
    library: boolean,
    src: string,
    firstline: number,
  ) {
    this.table = table;
    this.host = host;
    this.scope = host;
    this.name = name;
    this.qualname = qualname;
    this.parent = parent;
    this.library = library;
    this.src = src;
    this.firstline = firstline;
  }

  // ----- code units -----

  #meta(flags: number, args: Arguments | null, doc: string | null): Parameters<Assembler['finish']>[0] {
    const n = args ? args.posonly.length + args.args.length : 0;
    return {
      name: this.name,
      qualname: this.qualname,
      argcount: n,
      posonly: args?.posonly.length ?? 0,
      kwonly: args?.kwonly.length ?? 0,
      flags,
      firstline: this.firstline,
      doc,
      isClass: this.host.kind === 'class',
      isModule: this.host.kind === 'module',
      library: this.library,
      counts: !this.library,
    };
  }

  module(body: readonly Stmt[], expression = false): Code {
    const a = this.a;
    a.line = 1;
    this.#cells();
    a.emit('RESUME');
    const only = body[0];
    if (expression && only?.k === 'Expr') {
      a.line = only.line;
      this.expr(only.value);
      a.emit('RETURN_VALUE');
      return a.finish(this.#meta(0, null, null));
    }
    let rest = body;
    const doc = docstring(body);
    if (hasAnnotations(body)) a.emit('SETUP_ANNOTATIONS');
    if (doc !== null) {
      a.line = body[0]!.line;
      this.constant({ t: 'str', v: doc });
      this.store('__doc__');
      rest = body.slice(1);
    }
    let early = true;
    for (const s of rest) {
      if (s.k === 'ImportFrom' && s.module === '__future__') {
        if (!early) throw new SyntaxFault('from __future__ imports must occur at the beginning of the file', s.start);
      } else early = false;
      this.stmt(s);
    }
    this.constant(NONE);
    a.emit('RETURN_VALUE');
    return a.finish(this.#meta(0, null, doc));
  }

  /** Declares cells and free variables and emits the prologue for them. */
  #cells(): void {
    const a = this.a;
    const cells: string[] = [];
    const walk = (s: Scope): void => {
      for (const [name, y] of s.syms)
        if (y.cell && (y.param || y.assigned)) cells.push(s.kind === 'comp' ? `${name}\0${s.id}` : name);
      for (const c of s.children) if (c.kind === 'comp') walk(c);
    };
    if (this.host.kind !== 'class') walk(this.host);
    else {
      for (const c of this.host.children) if (c.kind === 'comp') walk(c);
      if (this.host.classCell) cells.push('__class__');
    }
    cells.sort((x, y) => (x < y ? -1 : 1));
    let extra = 0;
    for (const key of cells) {
      const local = a.varKeys.get(key);
      if (local !== undefined) a.cellKeys.set(key, local);
      else {
        a.cellKeys.set(key, CELL_BASE + extra++);
        a.cells.push(key.split('\0')[0]!);
      }
    }
    const frees = [...this.host.frees].sort();
    for (const f of frees) {
      a.cellKeys.set(`${f}\0free`, CELL_BASE + extra + a.frees.length);
      a.frees.push(f);
    }
    if (frees.length > 0) a.emit('COPY_FREE_VARS', frees.length);
    for (const key of cells) if (!key.includes('\0')) a.emit('MAKE_CELL', a.cellKeys.get(key)!);
  }

  function(s: Stmt & { readonly k: 'FunctionDef' }): Code {
    return this.#function(s.args, this.host.coroutine, () => {
      const doc = docstring(s.body);
      const body = doc === null ? s.body : s.body.slice(1);
      body.forEach((x) => this.stmt(x));
      this.constant(NONE);
      this.a.emit('RETURN_VALUE');
      return doc;
    });
  }
  lambda(e: Expr & { readonly k: 'Lambda' }): Code {
    return this.#function(e.args, false, () => {
      this.expr(e.body);
      this.at(e.body);
      this.a.emit('RETURN_VALUE');
      return null;
    });
  }
  #function(args: Arguments, coroutine: boolean, body: () => string | null): Code {
    const a = this.a;
    a.line = this.firstline;
    const params = [...args.posonly, ...args.args, ...args.kwonly, args.vararg, args.kwarg];
    for (const p of params) if (p) a.fast(mangle(this.host.priv, p.name));
    this.#cells();
    const generator = this.host.generator || coroutine;
    if (generator) {
      a.emit('RETURN_GENERATOR');
      a.emit('POP_TOP');
    }
    const end = a.label();
    if (generator) a.setup('SETUP_CLEANUP', end);
    a.emit('RESUME');
    const doc = body();
    if (generator) {
      a.popBlock();
      a.mark(end);
      a.emit('STOPITERATION_ERROR');
      a.emit('RERAISE', 1);
    }
    const flags =
      (args.vararg ? FLAG.varargs : 0) |
      (args.kwarg ? FLAG.varkeywords : 0) |
      (coroutine
        ? this.host.generator
          ? FLAG.asyncGenerator
          : FLAG.coroutine
        : this.host.generator
          ? FLAG.generator
          : 0);
    return a.finish(this.#meta(flags, args, doc));
  }
  genexp(e: Expr & { readonly k: 'GeneratorExp' }): Code {
    const none: Arguments = {
      posonly: [{ name: '.0', annotation: null, start: e.start, end: e.end, line: e.line }],
      args: [],
      vararg: null,
      kwonly: [],
      kwDefaults: [],
      kwarg: null,
      defaults: [],
    };
    return this.#function(none, this.host.coroutine, () => {
      this.#compLoop(e, e.gens, 0, 0, true);
      this.constant(NONE);
      this.a.emit('RETURN_VALUE');
      return null;
    });
  }
  class(s: Stmt & { readonly k: 'ClassDef' }): Code {
    const a = this.a;
    a.line = this.firstline;
    this.#cells();
    a.emit('RESUME');
    a.emit('LOAD_NAME', a.name('__name__'));
    a.emit('STORE_NAME', a.name('__module__'));
    this.constant({ t: 'str', v: this.qualname });
    a.emit('STORE_NAME', a.name('__qualname__'));
    this.constant({ t: 'int', v: BigInt(this.firstline) });
    a.emit('STORE_NAME', a.name('__firstlineno__'));
    if (s.typeParams.length > 0) {
      this.load('.type_params');
      a.emit('STORE_NAME', a.name('__type_params__'));
    }
    if (hasAnnotations(s.body)) a.emit('SETUP_ANNOTATIONS');
    const doc = docstring(s.body);
    let body = s.body;
    if (doc !== null) {
      this.constant({ t: 'str', v: doc });
      a.emit('STORE_NAME', a.name('__doc__'));
      body = body.slice(1);
    }
    body.forEach((x) => this.stmt(x));
    this.constant({ t: 'tuple', v: [...this.host.staticAttributes].map((v) => ({ t: 'str', v })) });
    a.emit('STORE_NAME', a.name('__static_attributes__'));
    if (this.host.classCell) {
      a.emit('LOAD_FAST', a.cellKeys.get('__class__')!);
      a.emit('COPY', 1);
      a.emit('STORE_NAME', a.name('__classcell__'));
    } else this.constant(NONE);
    a.emit('RETURN_VALUE');
    return a.finish(this.#meta(0, null, doc));
  }

  // ----- names -----

  at(n: Pos): void {
    if (n.line > 0) this.a.line = n.line;
  }
  constant(c: Const): void {
    this.a.emit('LOAD_CONST', this.a.constant(c));
  }
  #place(name: string): { op: 'FAST' | 'DEREF' | 'GLOBAL' | 'NAME' | 'CLASSDEREF'; arg: number } {
    const id = mangle(this.scope.priv, name);
    const { place, owner } = this.table.resolve(this.scope, id);
    if (place === 'globalExplicit') return { op: 'GLOBAL', arg: this.a.name(id) };
    if (place === 'global')
      return {
        op:
          this.scope.kind === 'class' || this.scope.kind === 'module'
            ? 'NAME'
            : this.host.kind === 'module' || this.host.isFunction || this.scope.kind === 'comp'
              ? 'GLOBAL'
              : 'NAME',
        arg: this.a.name(id),
      };
    if (place === 'free') {
      const key = `${id}\0free`;
      const sym = this.scope.syms.get(id);
      return {
        op: this.scope.kind === 'class' && !(sym?.nonlocal ?? false) ? 'CLASSDEREF' : 'DEREF',
        arg: this.a.deref(key),
      };
    }
    const key = owner.kind === 'comp' ? `${id}\0${owner.id}` : id;
    if (owner.kind === 'module' || owner.kind === 'class')
      return owner.kind === 'module' && this.scope.kind === 'comp'
        ? { op: 'GLOBAL', arg: this.a.name(id) }
        : { op: 'NAME', arg: this.a.name(id) };
    if (place === 'cell') return { op: 'DEREF', arg: this.a.deref(key) };
    return { op: 'FAST', arg: this.a.fast(key) };
  }
  load(name: string): void {
    const p = this.#place(name);
    const a = this.a;
    if (p.op === 'FAST') a.emit('LOAD_FAST', p.arg);
    else if (p.op === 'DEREF') a.emit('LOAD_DEREF', p.arg);
    else if (p.op === 'GLOBAL') a.emit('LOAD_GLOBAL', p.arg);
    else if (p.op === 'NAME') a.emit('LOAD_NAME', p.arg);
    else {
      a.emit('LOAD_LOCALS');
      a.emit('LOAD_FROM_DICT_OR_DEREF', p.arg);
    }
  }
  store(name: string): void {
    const p = this.#place(name);
    this.a.emit(
      p.op === 'FAST'
        ? 'STORE_FAST'
        : p.op === 'GLOBAL'
          ? 'STORE_GLOBAL'
          : p.op === 'NAME'
            ? 'STORE_NAME'
            : 'STORE_DEREF',
      p.arg,
    );
  }
  del(name: string): void {
    const p = this.#place(name);
    this.a.emit(
      p.op === 'FAST'
        ? 'DELETE_FAST'
        : p.op === 'GLOBAL'
          ? 'DELETE_GLOBAL'
          : p.op === 'NAME'
            ? 'DELETE_NAME'
            : 'DELETE_DEREF',
      p.arg,
    );
  }
  mangled(name: string): number {
    return this.a.name(mangle(this.scope.priv, name));
  }

  // ----- statements -----

  body(b: readonly Stmt[]): void {
    for (const s of b) this.stmt(s);
  }
  /** compiler_push_fblock: at most CO_MAXBLOCKS. */
  #pushBlock(b: FBlock): void {
    if (this.fblocks.length >= 21) throw new SyntaxFault('too many statically nested blocks', this.#now.start);
    this.fblocks.push(b);
  }
  stmt(s: Stmt): void {
    const a = this.a;
    this.at(s);
    this.#now = s;
    switch (s.k) {
      case 'Expr':
        if (s.value.k === 'Constant') {
          a.emit('NOP');
          return;
        }
        this.expr(s.value);
        this.at(s);
        a.emit('POP_TOP');
        return;
      case 'Pass':
        a.emit('NOP');
        return;
      case 'Assign':
        this.expr(s.value);
        s.targets.forEach((t, i) => {
          if (i < s.targets.length - 1) a.emit('COPY', 1);
          this.target(t);
        });
        return;
      case 'AugAssign':
        return this.#augAssign(s);
      case 'AnnAssign':
        return this.#annAssign(s);
      case 'Return':
        return this.#return(s);
      case 'Delete':
        for (const t of s.targets) this.#delete(t);
        return;
      case 'If':
        return this.#if(s);
      case 'While':
        return this.#while(s);
      case 'For':
        return this.#for(s);
      case 'Break':
      case 'Continue':
        return this.#loopJump(s);
      case 'FunctionDef':
        return this.#functionDef(s);
      case 'ClassDef':
        return this.#classDef(s);
      case 'TypeAlias':
        return this.#typeAlias(s);
      case 'Raise':
        if (s.exc) this.expr(s.exc);
        if (s.cause) this.expr(s.cause);
        this.at(s);
        a.emit('RAISE_VARARGS', s.cause ? 2 : s.exc ? 1 : 0);
        return;
      case 'Try':
        if (s.finalbody.length > 0) this.#tryFinally(s);
        else this.#tryHandlers(s);
        return;
      case 'With':
        return this.#with(s, 0);
      case 'Assert': {
        const end = a.label();
        if (s.test.k === 'Tuple' && s.test.elts.length > 0) {
          /* the real compiler only warns */
        }
        this.jumpIf(s.test, end, true);
        this.at(s);
        a.emit('LOAD_ASSERTION_ERROR');
        if (s.msg) {
          this.expr(s.msg);
          this.at(s);
          a.emit('CALL', 0);
        }
        a.emit('RAISE_VARARGS', 1);
        a.mark(end);
        return;
      }
      case 'Import':
        for (const n of s.names) {
          this.constant({ t: 'int', v: 0n });
          this.constant(NONE);
          a.emit('IMPORT_NAME', a.name(n.name));
          if (n.asname === null) this.store(n.name.split('.')[0]!);
          else {
            const parts = n.name.split('.').slice(1);
            parts.forEach((p, _i) => {
              a.emit('IMPORT_FROM', a.name(p));
              a.emit('SWAP', 2);
              a.emit('POP_TOP');
            });
            this.store(n.asname);
          }
        }
        return;
      case 'ImportFrom': {
        if (s.module === '__future__') {
          for (const n of s.names) {
            if (n.name === 'braces') throw new SyntaxFault('not a chance', s.start);
            if (
              ![
                'nested_scopes',
                'generators',
                'division',
                'absolute_import',
                'with_statement',
                'print_function',
                'unicode_literals',
                'barry_as_FLUFL',
                'generator_stop',
                'annotations',
              ].includes(n.name)
            )
              throw new SyntaxFault(`future feature ${n.name} is not defined`, s.start);
            if (n.name === 'barry_as_FLUFL') throw new Refusal('barry_as_FLUFL', { start: s.start, end: s.end });
          }
        }
        this.constant({ t: 'int', v: BigInt(s.level) });
        this.constant({ t: 'tuple', v: s.names.map((n) => ({ t: 'str', v: n.name })) });
        a.emit('IMPORT_NAME', a.name(s.module ?? ''));
        if (s.names[0]!.name === '*') {
          a.emit('IMPORT_STAR');
          return;
        }
        for (const n of s.names) {
          a.emit('IMPORT_FROM', a.name(n.name));
          this.store(n.asname ?? n.name);
        }
        a.emit('POP_TOP');
        return;
      }
      case 'Global':
      case 'Nonlocal':
        return;
      case 'Match':
        return compilePatterns(this, s);
    }
  }

  #augAssign(s: Stmt & { readonly k: 'AugAssign' }): void {
    const a = this.a;
    const t = s.target;
    const op = BINARY_NUMBER[s.op]! + 13;
    switch (t.k) {
      case 'Name':
        this.at(t);
        this.load(t.id);
        this.expr(s.value);
        this.at(s);
        a.emit('BINARY_OP', op);
        this.at(t);
        this.store(t.id);
        return;
      case 'Attribute':
        this.expr(t.value);
        this.at(t.attrPos);
        a.emit('COPY', 1);
        a.emit('LOAD_ATTR', this.mangled(t.attr));
        this.expr(s.value);
        this.at(s);
        a.emit('BINARY_OP', op);
        this.at(t.attrPos);
        a.emit('SWAP', 2);
        a.emit('STORE_ATTR', this.mangled(t.attr));
        return;
      case 'Subscript': {
        this.expr(t.value);
        const slice = t.index.k === 'Slice' && !t.index.step ? t.index : null;
        if (slice) {
          this.#sliceParts(slice);
          this.at(t);
          a.emit('COPY', 3);
          a.emit('COPY', 3);
          a.emit('COPY', 3);
          a.emit('BINARY_SLICE');
        } else {
          this.expr(t.index);
          this.at(t);
          a.emit('COPY', 2);
          a.emit('COPY', 2);
          a.emit('BINARY_SUBSCR');
        }
        this.expr(s.value);
        this.at(s);
        a.emit('BINARY_OP', op);
        this.at(t);
        if (slice) {
          a.emit('SWAP', 4);
          a.emit('SWAP', 3);
          a.emit('SWAP', 2);
          a.emit('STORE_SLICE');
        } else {
          a.emit('SWAP', 3);
          a.emit('SWAP', 2);
          a.emit('STORE_SUBSCR');
        }
      }
    }
  }
  #annAssign(s: Stmt & { readonly k: 'AnnAssign' }): void {
    const a = this.a;
    const t = s.target;
    if (s.value) {
      this.expr(s.value);
      this.target(t);
    }
    if (t.k === 'Name') {
      if (s.simple && (this.scope.kind === 'module' || this.scope.kind === 'class')) {
        this.annotation(s.annotation);
        a.emit('LOAD_NAME', a.name('__annotations__'));
        this.constant({ t: 'str', v: mangle(this.scope.priv, t.id) });
        a.emit('STORE_SUBSCR');
      } else if (!s.simple && (this.scope.kind === 'module' || this.scope.kind === 'class')) {
        this.expr(s.annotation);
        a.emit('POP_TOP');
      }
    } else if (t.k === 'Attribute') {
      if (!s.value) {
        this.expr(t.value);
        a.emit('POP_TOP');
      }
    } else if (t.k === 'Subscript' && !s.value) {
      this.expr(t.value);
      a.emit('POP_TOP');
      this.expr(t.index);
      a.emit('POP_TOP');
    }
    if (t.k !== 'Name' && (this.scope.kind === 'module' || this.scope.kind === 'class')) {
      this.expr(s.annotation);
      a.emit('POP_TOP');
    }
  }
  annotation(e: Expr): void {
    if (this.table.future) {
      const text = this.src.slice(e.start, e.end);
      if (!/^[\w.]+(\[[\w., |[\]]*\])?( \| [\w.]+)*$/.test(text) || /,(?! )|\s,|\[ | \]/.test(text))
        throw new Refusal('annotation under __future__.annotations', { start: e.start, end: e.end });
      this.constant({ t: 'str', v: text });
    } else if (e.k === 'Starred') {
      this.expr(e.value);
      this.a.emit('UNPACK_SEQUENCE', 1);
    } else this.expr(e);
  }

  #return(s: Stmt & { readonly k: 'Return' }): void {
    const a = this.a;
    const preserve = s.value !== null && s.value.k !== 'Constant';
    if (s.value && this.host.generator && this.host.coroutine)
      throw new SyntaxFault("'return' with value in async generator", s.start);
    if (preserve) this.expr(s.value!);
    this.at(s);
    this.#notFromStar(s);
    const handler = a.handler;
    this.#unwindAll(preserve, false);
    if (!s.value) this.constant(NONE);
    else if (!preserve) this.constant((s.value as Expr & { k: 'Constant' }).value);
    a.emit('RETURN_VALUE');
    a.handler = handler;
  }
  #unwindAll(preserve: boolean, loop: boolean): FBlock | null {
    const saved = this.fblocks.slice();
    let found: FBlock | null = null;
    while (this.fblocks.length > 0) {
      const top = this.fblocks.at(-1)!;
      if (loop && (top.kind === 'while' || top.kind === 'for')) {
        found = top;
        break;
      }
      this.fblocks.pop();
      this.#unwind(top, preserve);
    }
    this.fblocks.splice(0, this.fblocks.length, ...saved);
    return found;
  }

  #unwind(b: FBlock, preserve: boolean): void {
    const a = this.a;
    switch (b.kind) {
      case 'while':
        return;
      case 'for':
        if (preserve) a.emit('SWAP', 2);
        a.emit('POP_TOP');
        return;
      case 'try':
        a.popBlock();
        return;
      case 'finally-try':
        a.popBlock();
        if (preserve) this.#pushBlock({ kind: 'pop-value' });
        this.body(b.finalbody!);
        if (preserve) this.fblocks.pop();
        return;
      case 'finally-end':
        if (preserve) a.emit('SWAP', 2);
        a.emit('POP_TOP');
        if (preserve) a.emit('SWAP', 2);
        a.popBlock();
        a.emit('POP_EXCEPT');
        return;
      case 'with':
      case 'async-with':
        a.popBlock();
        if (preserve) a.emit('SWAP', 2);
        this.#exitNones();
        if (b.kind === 'async-with') this.#await(2);
        a.emit('POP_TOP');
        return;
      case 'handler':
        if (b.name !== null) a.popBlock();
        if (preserve) a.emit('SWAP', 2);
        a.popBlock();
        a.emit('POP_EXCEPT');
        if (b.name !== null) {
          this.constant(NONE);
          this.store(b.name!);
          this.del(b.name!);
        }
        return;
      case 'pop-value':
        if (preserve) a.emit('SWAP', 2);
        a.emit('POP_TOP');
    }
  }

  #loopJump(s: Stmt): void {
    const a = this.a;
    a.emit('NOP');
    this.#notFromStar(s);
    const handler = a.handler;
    const loop = this.#unwindAll(false, true);
    if (!loop)
      throw new SyntaxFault(s.k === 'Break' ? "'break' outside loop" : "'continue' not properly in loop", s.start);
    if (s.k === 'Break') {
      this.#unwind(loop, false);
      a.jump('JUMP_FORWARD', loop.exit!);
    } else a.jump('JUMP_BACKWARD', loop.start!);
    a.handler = handler;
  }

  #if(s: Stmt & { readonly k: 'If' }): void {
    const a = this.a;
    const end = a.label();
    const next = s.orelse.length > 0 ? a.label() : end;
    this.jumpIf(s.test, next, false);
    this.body(s.body);
    if (s.orelse.length > 0) {
      a.jump('JUMP_FORWARD', end);
      a.mark(next);
      this.body(s.orelse);
    }
    a.mark(end);
  }
  #while(s: Stmt & { readonly k: 'While' }): void {
    const a = this.a;
    const start = a.label();
    const end = a.label();
    const anchor = a.label();
    a.mark(start);
    this.#pushBlock({ kind: 'while', exit: end, start });
    this.jumpIf(s.test, anchor, false);
    this.body(s.body);
    this.at(s);
    a.jump('JUMP_BACKWARD', start);
    this.fblocks.pop();
    a.mark(anchor);
    this.body(s.orelse);
    a.mark(end);
  }
  #for(s: Stmt & { readonly k: 'For' }): void {
    const a = this.a;
    if (s.isAsync) return this.#asyncFor(s);
    const start = a.label();
    const end = a.label();
    const cleanup = a.label();
    this.expr(foldTuple(s.iter));
    this.at(s.iter);
    a.emit('GET_ITER');
    a.mark(start);
    a.jump('FOR_ITER', cleanup);
    this.#pushBlock({ kind: 'for', exit: end, start });
    this.target(s.target);
    this.body(s.body);
    this.at(s.iter);
    a.jump('JUMP_BACKWARD', start);
    this.fblocks.pop();
    a.mark(cleanup);
    a.emit('POP_TOP');
    this.body(s.orelse);
    a.mark(end);
  }

  #asyncFor(s: Stmt & { readonly k: 'For' }): void {
    const a = this.a;
    if (!this.host.coroutine) throw new SyntaxFault("'async for' outside async function", s.start);
    const start = a.label();
    const end = a.label();
    const except = a.label();
    this.expr(s.iter);
    this.at(s.iter);
    a.emit('GET_AITER');
    a.mark(start);
    this.#pushBlock({ kind: 'for', exit: end, start });
    a.setup('SETUP_FINALLY', except);
    a.emit('GET_ANEXT');
    this.constant(NONE);
    this.#yieldFrom(3);
    a.popBlock();
    this.target(s.target);
    this.body(s.body);
    this.at(s.iter);
    a.jump('JUMP_BACKWARD', start);
    this.fblocks.pop();
    a.mark(except);
    a.emit('END_ASYNC_FOR');
    this.body(s.orelse);
    a.mark(end);
  }

  #delete(t: Expr): void {
    const a = this.a;
    this.at(t);
    switch (t.k) {
      case 'Name':
        this.del(t.id);
        return;
      case 'Attribute':
        this.expr(t.value);
        this.at(t.attrPos);
        a.emit('DELETE_ATTR', this.mangled(t.attr));
        return;
      case 'Subscript':
        this.expr(t.value);
        this.expr(t.index);
        this.at(t);
        a.emit('DELETE_SUBSCR');
        return;
      case 'List':
      case 'Tuple':
        for (const x of t.elts) this.#delete(x);
    }
  }

  // ----- definitions -----

  #functionDef(s: Stmt & { readonly k: 'FunctionDef' }): void {
    const a = this.a;
    for (const d of s.decorators) this.expr(d);
    const first = s.decorators[0]?.line ?? s.line;
    this.at(s);
    if (s.typeParams.length > 0) this.#genericFunction(s, first);
    else this.#plainFunction(s, first, this.#defaults(s.args));
    for (const d of [...s.decorators].reverse()) {
      this.at(d);
      a.emit('CALL', 0);
    }
    this.at(s);
    this.store(s.name);
  }
  #plainFunction(s: Stmt & { readonly k: 'FunctionDef' }, first: number, defaults: number): void {
    const flags = defaults | this.#annotations(s.args, s.returns);
    const scope = this.table.of(s);
    const unit = new Unit(this.table, scope, s.name, this.#qualified(s.name), this, this.library, this.src, first);
    const code = unit.function(s);
    this.at(s);
    this.#closure(code, scope, flags);
  }
  /** A function with type parameters is made by a hidden function that holds them; defaults are evaluated outside it. */
  #genericFunction(s: Stmt & { readonly k: 'FunctionDef' }, first: number): void {
    const flags = this.#defaults(s.args);
    const given = ['.defaults', '.kwdefaults'].filter((_, i) => flags & (1 << i));
    this.#typeUnit(s.typeParams, s.name, s, given, (u) => {
      u.a.emit('LOAD_INTRINSIC', u.a.name('_with_type_params'));
      u.a.emit('PUSH_NULL');
      for (const n of given) u.load(n);
      u.#plainFunction(s, first, flags);
      u.a.emit('LOAD_FAST', u.a.fast('.type_params'));
      u.a.emit('CALL', 2);
    });
  }
  /** Calls a hidden function that makes the type parameters, then what `body` leaves; `given` arguments are on the stack. */
  #typeUnit(
    params: readonly TypeParam[],
    name: string,
    at: Pos,
    given: readonly string[],
    body: (u: Unit) => void,
  ): void {
    const a = this.a;
    const scope = this.table.of(params);
    if (this.scope.kind === 'class')
      for (const [used, y] of scope.syms)
        if (y.used && !y.assigned && this.scope.binds(used))
          throw new Refusal('type parameters that use names of the class', { start: at.start, end: at.start + 1 });
    const hidden = `<generic parameters of ${name}>`;
    const u = new Unit(this.table, scope, hidden, this.#qualified(hidden), this, this.library, this.src, at.line);
    const code = u.#hidden(params, at, given, body);
    this.at(at);
    if (given.length > 0) {
      // The function goes below its arguments.
      this.#closure(code, scope, 0);
      a.emit('PUSH_NULL');
      for (let i = 0; i < given.length; i++) a.emit('COPY', given.length + 2);
      a.emit('CALL', given.length);
      for (let i = 0; i < given.length; i++) {
        a.emit('SWAP', 2);
        a.emit('POP_TOP');
      }
    } else {
      this.#closure(code, scope, 0);
      a.emit('PUSH_NULL');
      a.emit('CALL', 0);
    }
  }
  #hidden(params: readonly TypeParam[], at: Pos, given: readonly string[], body: (u: Unit) => void): Code {
    const a = this.a;
    a.line = at.line;
    for (const n of given) a.fast(n);
    this.#cells();
    a.emit('RESUME');
    for (const p of params) {
      this.at(p);
      a.emit('LOAD_INTRINSIC', a.name('_make_type_param'));
      a.emit('PUSH_NULL');
      const kind = p.kind === 'TypeVar' && p.bound?.value.k === 'Tuple' ? 'constraints' : p.kind;
      this.constant({ t: 'str', v: kind });
      this.constant({ t: 'str', v: p.name });
      this.#lazy(p.bound, p.name, p);
      this.#lazy(p.fallback, p.name, p);
      a.emit('CALL', 4);
      this.store(p.name);
    }
    this.at(at);
    for (const p of params) this.load(p.name);
    a.emit('BUILD_TUPLE', params.length);
    if (this.host.syms.has('.type_params')) this.store('.type_params');
    else a.emit('STORE_FAST', a.fast('.type_params'));
    body(this);
    a.emit('RETURN_VALUE');
    const meta = this.#meta(0, null, null);
    return a.finish({ ...meta, argcount: given.length });
  }
  /** A function that evaluates the expression, or None. */
  #lazy(node: { readonly value: Expr } | null, name: string, at: Pos): void {
    if (!node) return this.constant(NONE);
    const scope = this.table.of(node);
    if (this.scope.kind === 'class')
      for (const [used, y] of scope.syms)
        if (y.used && this.scope.binds(used))
          throw new Refusal('a type alias that uses names of the class', { start: at.start, end: at.start + 1 });
    const unit = new Unit(this.table, scope, name, this.#qualified(name), this, this.library, this.src, at.line);
    unit.a.line = at.line;
    unit.#cells();
    unit.a.emit('RESUME');
    unit.expr(node.value.k === 'Starred' ? node.value.value : node.value);
    unit.a.emit('RETURN_VALUE');
    const code = unit.a.finish(unit.#meta(0, null, null));
    this.at(at);
    this.#closure(code, scope, 0);
  }
  #typeAlias(s: Stmt & { readonly k: 'TypeAlias' }): void {
    const make = (u: Unit, generic: boolean): void => {
      u.a.emit('LOAD_INTRINSIC', u.a.name('_make_type_alias'));
      u.a.emit('PUSH_NULL');
      u.constant({ t: 'str', v: s.name });
      u.#lazy(s, s.name, s);
      if (generic) u.a.emit('LOAD_FAST', u.a.fast('.type_params'));
      else u.constant({ t: 'tuple', v: [] });
      u.a.emit('CALL', 3);
    };
    if (s.typeParams.length > 0) this.#typeUnit(s.typeParams, s.name, s, [], (u) => make(u, true));
    else make(this, false);
    this.at(s);
    this.store(s.name);
  }
  #qualified(name: string): string {
    if (this.host.forTypes && this.parent) return this.parent.#qualified(name);
    if (this.host.kind === 'module') return name;
    const id = mangle(this.scope.priv, name);
    if (this.scope.syms.get(id)?.global) return name;
    return this.host.kind === 'class' ? `${this.qualname}.${name}` : `${this.qualname}.<locals>.${name}`;
  }
  #defaults(args: Arguments): number {
    const a = this.a;
    let flags = 0;
    if (args.defaults.length > 0) {
      const tuple = foldTuple({ k: 'Tuple', elts: args.defaults, start: 0, end: 0, line: 0 });
      if (tuple.k === 'Constant') this.constant(tuple.value);
      else {
        for (const d of args.defaults) this.expr(d);
        a.emit('BUILD_TUPLE', args.defaults.length);
      }
      flags |= 1;
    }
    const kw = args.kwonly.map((k, i) => [k, args.kwDefaults[i]] as const).filter(([, d]) => d);
    if (kw.length > 0) {
      for (const [k, d] of kw) {
        this.constant({ t: 'str', v: mangle(this.scope.priv, k.name) });
        this.expr(d!);
      }
      a.emit('BUILD_MAP', kw.length);
      flags |= 2;
    }
    return flags;
  }
  #annotations(args: Arguments, returns: Expr | null): number {
    let n = 0;
    const one = (name: string, e: Expr | null): void => {
      if (!e) return;
      this.constant({ t: 'str', v: mangle(this.scope.priv, name) });
      this.annotation(e);
      n++;
    };
    for (const x of [...args.posonly, ...args.args]) one(x.name, x.annotation);
    if (args.vararg) one(args.vararg.name, args.vararg.annotation);
    for (const x of args.kwonly) one(x.name, x.annotation);
    if (args.kwarg) one(args.kwarg.name, args.kwarg.annotation);
    one('return', returns);
    if (n === 0) return 0;
    this.a.emit('BUILD_TUPLE', 2 * n);
    return 4;
  }
  /** MAKE_FUNCTION with what was pushed before: defaults (1), keyword defaults (2), annotations (4). */
  #closure(code: Code, scope: Scope, flags: number): void {
    const a = this.a;
    const frees = [...scope.frees].sort();
    if (frees.length > 0) {
      for (const f of frees) {
        const { place, owner } =
          f === '__class__' && this.host.kind === 'class' && this.host.classCell
            ? { place: 'class' as const, owner: this.host }
            : this.table.resolve(this.scope, f);
        const key =
          place === 'class'
            ? '__class__'
            : place === 'free'
              ? `${f}\0free`
              : owner.kind === 'comp'
                ? `${f}\0${owner.id}`
                : f;
        a.emit('LOAD_FAST', a.deref(key));
      }
      a.emit('BUILD_TUPLE', frees.length);
      flags |= 8;
    }
    a.emit('LOAD_CONST', a.constant(code));
    a.emit('MAKE_FUNCTION');
    for (const f of [8, 4, 2, 1]) if (flags & f) a.emit('SET_FUNCTION_ATTRIBUTE', f);
  }
  #classDef(s: Stmt & { readonly k: 'ClassDef' }): void {
    const a = this.a;
    for (const d of s.decorators) this.expr(d);
    const first = s.decorators[0]?.line ?? s.line;
    if (s.typeParams.length > 0)
      this.#typeUnit(s.typeParams, s.name, s, [], (u) => {
        u.a.emit('LOAD_INTRINSIC', u.a.name('_generic_base'));
        u.a.emit('PUSH_NULL');
        u.load('.type_params');
        u.a.emit('CALL', 1);
        u.store('.generic_base');
        u.#plainClass(s, first, [
          ...s.bases,
          { k: 'Name', id: '.generic_base', start: s.start, end: s.start, line: s.line },
        ]);
      });
    else this.#plainClass(s, first, s.bases);
    for (const d of [...s.decorators].reverse()) {
      this.at(d);
      a.emit('CALL', 0);
    }
    this.at(s);
    this.store(s.name);
  }

  #plainClass(s: Stmt & { readonly k: 'ClassDef' }, first: number, bases: readonly Expr[]): void {
    const a = this.a;
    const scope = this.table.of(s);
    const unit = new Unit(this.table, scope, s.name, this.#qualified(s.name), this, this.library, this.src, first);
    const code = unit.class(s);
    a.line = s.line;
    a.emit('LOAD_BUILD_CLASS');
    a.emit('PUSH_NULL');
    this.#closure(code, scope, 0);
    this.constant({ t: 'str', v: s.name });
    this.callRest(2, bases, s.keywords, s);
  }

  // ----- try, with -----

  #tryFinally(s: Stmt & { readonly k: 'Try' }): void {
    const a = this.a;
    const end = a.label();
    const exit = a.label();
    const cleanup = a.label();
    a.emit('NOP');
    a.setup('SETUP_FINALLY', end);
    this.#pushBlock({ kind: 'finally-try', finalbody: s.finalbody });
    if (s.handlers.length > 0) this.#tryHandlers(s);
    else this.body(s.body);
    a.popBlock();
    this.fblocks.pop();
    this.body(s.finalbody);
    a.jump('JUMP_FORWARD', exit);
    a.mark(end);
    a.setup('SETUP_CLEANUP', cleanup);
    a.emit('PUSH_EXC_INFO');
    this.#pushBlock({ kind: 'finally-end' });
    this.body(s.finalbody);
    this.fblocks.pop();
    a.emit('RERAISE', 0);
    a.popBlock();
    a.mark(cleanup);
    this.#popExceptReraise();
    a.mark(exit);
  }
  #popExceptReraise(): void {
    const a = this.a;
    a.emit('COPY', 3);
    a.emit('POP_EXCEPT');
    a.emit('RERAISE', 1);
  }
  #tryExcept(s: Stmt & { readonly k: 'Try' }): void {
    const a = this.a;
    const except = a.label();
    const end = a.label();
    const cleanup = a.label();
    a.emit('NOP');
    a.setup('SETUP_FINALLY', except);
    this.#pushBlock({ kind: 'try' });
    this.body(s.body);
    this.fblocks.pop();
    a.popBlock();
    this.body(s.orelse);
    a.jump('JUMP_FORWARD', end);
    a.mark(except);
    a.setup('SETUP_CLEANUP', cleanup);
    a.emit('PUSH_EXC_INFO');
    for (const h of s.handlers) {
      this.at(h);
      const next = a.label();
      if (h.type) {
        this.expr(h.type);
        this.at(h.type);
        a.emit('CHECK_EXC_MATCH');
        a.jump('POP_JUMP_IF_FALSE', next);
      }
      this.at(h);
      if (h.name !== null) {
        const cleanupEnd = a.label();
        this.store(h.name);
        a.setup('SETUP_CLEANUP', cleanupEnd);
        this.#pushBlock({ kind: 'handler', name: h.name });
        this.body(h.body);
        this.fblocks.pop();
        a.popBlock();
        const outer = a.handler;
        a.popBlock();
        a.emit('POP_EXCEPT');
        this.constant(NONE);
        this.store(h.name);
        this.del(h.name);
        a.jump('JUMP_FORWARD', end);
        a.handler = outer;
        a.mark(cleanupEnd);
        this.constant(NONE);
        this.store(h.name);
        this.del(h.name);
        a.emit('RERAISE', 1);
      } else {
        a.emit('POP_TOP');
        this.#pushBlock({ kind: 'handler', name: null });
        this.body(h.body);
        this.fblocks.pop();
        const outer = a.handler;
        a.popBlock();
        a.emit('POP_EXCEPT');
        a.jump('JUMP_FORWARD', end);
        a.handler = outer;
      }
      a.mark(next);
    }
    a.emit('RERAISE', 0);
    a.popBlock();
    a.mark(cleanup);
    this.#popExceptReraise();
    a.mark(end);
  }
  #tryHandlers(s: Stmt & { readonly k: 'Try' }): void {
    if (s.star) this.#tryStar(s);
    else this.#tryExcept(s);
  }
  /** compiler_try_star_except. DEVIATION: CHECK_EG_MATCH leaves match and rest as one pair, taken apart by UNPACK_SEQUENCE. */
  #tryStar(s: Stmt & { readonly k: 'Try' }): void {
    const a = this.a;
    const except = a.label();
    const orelse = a.label();
    const end = a.label();
    const cleanup = a.label();
    const reraiseStar = a.label();
    const reraise = a.label();
    a.emit('NOP');
    a.setup('SETUP_FINALLY', except);
    this.#pushBlock({ kind: 'try' });
    this.body(s.body);
    this.fblocks.pop();
    a.popBlock();
    a.jump('JUMP_FORWARD', orelse);
    a.mark(except);
    a.setup('SETUP_CLEANUP', cleanup);
    a.emit('PUSH_EXC_INFO');
    this.#pushBlock({ kind: 'star' });
    s.handlers.forEach((h, i) => {
      this.at(h);
      const next = a.label();
      const noMatch = a.label();
      const withError = a.label();
      const cleanupEnd = a.label();
      if (i === 0) {
        a.emit('BUILD_LIST', 0);
        a.emit('COPY', 2);
      }
      this.expr(h.type!);
      this.at(h.type!);
      a.emit('CHECK_EG_MATCH');
      a.emit('UNPACK_SEQUENCE', 2);
      a.emit('COPY', 1);
      a.jump('POP_JUMP_IF_NONE', noMatch);
      this.at(h);
      if (h.name !== null) this.store(h.name);
      else a.emit('POP_TOP');
      const unbind = (): void => {
        if (h.name === null) return;
        this.constant(NONE);
        this.store(h.name);
        this.del(h.name);
      };
      a.setup('SETUP_CLEANUP', cleanupEnd);
      this.#pushBlock({ kind: 'handler', name: h.name });
      this.body(h.body);
      this.fblocks.pop();
      a.popBlock();
      unbind();
      a.jump('JUMP_FORWARD', next);
      a.mark(cleanupEnd);
      unbind();
      a.emit('LIST_APPEND', 3);
      a.emit('POP_TOP');
      a.jump('JUMP_FORWARD', withError);
      a.mark(next);
      a.emit('NOP');
      a.jump('JUMP_FORWARD', withError);
      a.mark(noMatch);
      a.emit('POP_TOP');
      a.mark(withError);
    });
    a.emit('LIST_APPEND', 1);
    this.fblocks.pop();
    a.mark(reraiseStar);
    a.emit('PREP_RERAISE_STAR');
    a.emit('COPY', 1);
    a.jump('POP_JUMP_IF_NOT_NONE', reraise);
    a.emit('POP_TOP');
    const outer = a.handler;
    a.popBlock();
    a.emit('POP_EXCEPT');
    a.jump('JUMP_FORWARD', end);
    a.handler = outer;
    a.mark(reraise);
    a.popBlock();
    a.emit('SWAP', 2);
    a.emit('POP_EXCEPT');
    a.emit('RERAISE', 0);
    a.mark(cleanup);
    this.#popExceptReraise();
    a.mark(orelse);
    this.body(s.orelse);
    a.mark(end);
  }
  /** Nothing may leave an except* block but an exception. */
  #notFromStar(s: Stmt): void {
    for (let i = this.fblocks.length - 1; i >= 0; i--) {
      const k = this.fblocks[i]!.kind;
      if (k === 'star')
        throw new SyntaxFault("'break', 'continue' and 'return' cannot appear in an except* block", s.start);
      if (s.k !== 'Return' && (k === 'while' || k === 'for')) return;
    }
  }
  #exitNones(): void {
    this.constant(NONE);
    this.constant(NONE);
    this.constant(NONE);
    this.a.emit('CALL', 2);
  }
  #with(s: Stmt & { readonly k: 'With' }, i: number): void {
    const a = this.a;
    if (s.isAsync && !this.host.coroutine) throw new SyntaxFault("'async with' outside async function", s.start);
    const item = s.items[i]!;
    const final = a.label();
    const exit = a.label();
    const cleanup = a.label();
    this.expr(item.context);
    this.at(item.context);
    a.emit(s.isAsync ? 'BEFORE_ASYNC_WITH' : 'BEFORE_WITH');
    if (s.isAsync) this.#await(1);
    a.setup('SETUP_WITH', final);
    this.#pushBlock({ kind: s.isAsync ? 'async-with' : 'with' });
    if (item.target) this.target(item.target);
    else a.emit('POP_TOP');
    if (i + 1 < s.items.length) this.#with(s, i + 1);
    else this.body(s.body);
    a.popBlock();
    this.fblocks.pop();
    this.at(item.context);
    this.#exitNones();
    if (s.isAsync) this.#await(2);
    a.emit('POP_TOP');
    a.jump('JUMP_FORWARD', exit);
    a.mark(final);
    a.setup('SETUP_CLEANUP', cleanup);
    a.emit('PUSH_EXC_INFO');
    a.emit('WITH_EXCEPT_START');
    if (s.isAsync) this.#await(2);
    a.emit('TO_BOOL');
    const suppress = a.label();
    a.jump('POP_JUMP_IF_TRUE', suppress);
    a.emit('RERAISE', 2);
    a.mark(suppress);
    a.emit('POP_TOP');
    a.popBlock();
    a.emit('POP_EXCEPT');
    a.emit('POP_TOP');
    a.emit('POP_TOP');
    a.jump('JUMP_FORWARD', exit);
    a.mark(cleanup);
    this.#popExceptReraise();
    a.mark(exit);
  }

  // ----- expressions -----

  /** Jumps to `target` if the test's truth is `when`. */
  jumpIf(e: Expr, target: Label, when: boolean): void {
    const a = this.a;
    const x = fold(e);
    if (x.k === 'UnaryOp' && x.op === 'not') return this.jumpIf(x.operand, target, !when);
    if (x.k === 'BoolOp') {
      const cond = x.op === 'or';
      const end = a.label();
      const to = cond === when ? target : end;
      for (const v of x.values.slice(0, -1)) this.jumpIf(v, to, cond);
      this.jumpIf(x.values.at(-1)!, target, when);
      a.mark(end);
      return;
    }
    if (x.k === 'IfExp') {
      const end = a.label();
      const next = a.label();
      this.jumpIf(x.test, next, false);
      this.jumpIf(x.body, target, when);
      a.jump('JUMP_FORWARD', end);
      a.mark(next);
      this.jumpIf(x.orelse, target, when);
      a.mark(end);
      return;
    }
    if (x.k === 'Constant') {
      const v = truth(x.value);
      a.emit('NOP');
      if (v === when) a.jump('JUMP_FORWARD', target);
      return;
    }
    if (x.k === 'Compare' && x.ops.length > 1) {
      // Chained: jump out as soon as one comparison fails.
      const end = a.label();
      const cleanup = a.label();
      this.expr(x.left);
      x.ops.forEach((op, i) => {
        this.expr(x.comparators[i]!);
        this.at(x);
        if (i < x.ops.length - 1) {
          a.emit('SWAP', 2);
          a.emit('COPY', 2);
          this.#compareOp(op);
          a.emit('TO_BOOL');
          a.jump('POP_JUMP_IF_FALSE', cleanup);
        } else {
          this.#compareOp(op);
          a.emit('TO_BOOL');
          a.jump(when ? 'POP_JUMP_IF_TRUE' : 'POP_JUMP_IF_FALSE', target);
        }
      });
      a.jump('JUMP_FORWARD', end);
      a.mark(cleanup);
      a.emit('POP_TOP');
      if (!when) a.jump('JUMP_FORWARD', target);
      a.mark(end);
      return;
    }
    if (x.k === 'Compare' && (x.ops[0] === 'is' || x.ops[0] === 'is not') && isNone(x.comparators[0]!)) {
      this.expr(x.left);
      this.at(x);
      a.jump((x.ops[0] === 'is') === when ? 'POP_JUMP_IF_NONE' : 'POP_JUMP_IF_NOT_NONE', target);
      return;
    }
    this.expr(x);
    this.at(x);
    a.emit('TO_BOOL');
    a.jump(when ? 'POP_JUMP_IF_TRUE' : 'POP_JUMP_IF_FALSE', target);
  }

  #compareOp(op: string): void {
    const a = this.a;
    const n = COMPARE_NUMBER[op];
    if (n !== undefined) a.emit('COMPARE_OP', n);
    else if (op === 'is' || op === 'is not') a.emit('IS_OP', op === 'is' ? 0 : 1);
    else a.emit('CONTAINS_OP', op === 'in' ? 0 : 1);
  }

  expr(e0: Expr): void {
    const a = this.a;
    const e = fold(e0);
    this.at(e);
    switch (e.k) {
      case 'Constant':
        this.constant(e.value);
        return;
      case 'Name':
        this.load(e.id);
        return;
      case 'BinOp':
        this.expr(e.left);
        this.expr(e.right);
        this.at(e);
        a.emit('BINARY_OP', BINARY_NUMBER[e.op]!);
        return;
      case 'UnaryOp':
        this.expr(e.operand);
        this.at(e);
        if (e.op === 'not') {
          a.emit('TO_BOOL');
          a.emit('UNARY_NOT');
        } else a.emit(e.op === '-' ? 'UNARY_NEGATIVE' : e.op === '~' ? 'UNARY_INVERT' : 'UNARY_POSITIVE');
        return;
      case 'BoolOp': {
        const end = a.label();
        e.values.forEach((v, i) => {
          this.expr(v);
          if (i < e.values.length - 1) {
            a.emit('COPY', 1);
            a.emit('TO_BOOL');
            a.jump(e.op === 'and' ? 'POP_JUMP_IF_FALSE' : 'POP_JUMP_IF_TRUE', end);
            a.emit('POP_TOP');
          }
        });
        a.mark(end);
        return;
      }
      case 'NamedExpr':
        this.expr(e.value);
        a.emit('COPY', 1);
        this.#storeWalrus(e.target.id);
        return;
      case 'IfExp': {
        const end = a.label();
        const next = a.label();
        this.jumpIf(e.test, next, false);
        this.expr(e.body);
        a.jump('JUMP_FORWARD', end);
        a.mark(next);
        this.expr(e.orelse);
        a.mark(end);
        return;
      }
      case 'Lambda': {
        const flags = this.#defaults(e.args);
        const scope = this.table.of(e0);
        const unit = new Unit(
          this.table,
          scope,
          '<lambda>',
          this.#nested('<lambda>'),
          this,
          this.library,
          this.src,
          e.line,
        );
        const code = unit.lambda(e);
        this.at(e);
        this.#closure(code, scope, flags);
        return;
      }
      case 'Tuple':
      case 'List':
      case 'Set':
        return this.#display(e.k, e.elts, e);
      case 'Dict':
        return this.#dict(e);
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
        return this.#inlined(e, e0);
      case 'GeneratorExp': {
        const scope = this.table.of(e0);
        const unit = new Unit(
          this.table,
          scope,
          '<genexpr>',
          this.#nested('<genexpr>'),
          this,
          this.library,
          this.src,
          e.line,
        );
        const code = unit.genexp(e);
        this.at(e);
        this.#closure(code, scope, 0);
        this.expr(foldTuple(e.gens[0]!.iter));
        a.emit(e.gens[0]!.isAsync ? 'GET_AITER' : 'GET_ITER');
        this.at(e);
        a.emit('CALL', 0);
        return;
      }
      case 'Await':
        if (!this.host.isFunction) throw new SyntaxFault("'await' outside function", e.start);
        this.#inAsync("'await' outside async function", e);
        this.expr(e.value);
        this.at(e);
        this.#await(0);
        return;
      case 'Yield':
        if (e.value) this.expr(e.value);
        else this.constant(NONE);
        this.at(e);
        if (this.host.coroutine) a.emit('ASYNC_GEN_WRAP');
        a.emit('YIELD_VALUE');
        a.emit('RESUME', 1);
        return;
      case 'YieldFrom':
        if (this.host.coroutine) throw new SyntaxFault("'yield from' inside async function", e.start);
        this.expr(e.value);
        this.at(e);
        a.emit('GET_YIELD_FROM_ITER');
        this.constant(NONE);
        this.#yieldFrom(2);
        return;
      case 'Compare': {
        this.expr(e.left);
        if (e.ops.length === 1) {
          this.expr(this.#membership(e.ops[0]!, e.comparators[0]!));
          this.at(e);
          this.#compareOp(e.ops[0]!);
          return;
        }
        const end = a.label();
        const cleanup = a.label();
        e.ops.forEach((op, i) => {
          this.expr(this.#membership(op, e.comparators[i]!));
          this.at(e);
          if (i < e.ops.length - 1) {
            a.emit('SWAP', 2);
            a.emit('COPY', 2);
            this.#compareOp(op);
            a.emit('COPY', 1);
            a.emit('TO_BOOL');
            a.jump('POP_JUMP_IF_FALSE', cleanup);
            a.emit('POP_TOP');
          } else this.#compareOp(op);
        });
        a.jump('JUMP_FORWARD', end);
        a.mark(cleanup);
        a.emit('SWAP', 2);
        a.emit('POP_TOP');
        a.mark(end);
        return;
      }
      case 'Call':
        return this.#call(e);
      case 'Attribute':
        this.expr(e.value);
        this.at(e.attrPos);
        a.emit('LOAD_ATTR', this.mangled(e.attr));
        return;
      case 'Subscript':
        this.expr(e.value);
        if (e.index.k === 'Slice' && !e.index.step) {
          this.#sliceParts(e.index);
          this.at(e);
          a.emit('BINARY_SLICE');
        } else {
          this.expr(e.index);
          this.at(e);
          a.emit('BINARY_SUBSCR');
        }
        return;
      case 'Slice':
        this.#sliceParts(e);
        if (e.step) this.expr(e.step);
        a.emit('BUILD_SLICE', e.step ? 3 : 2);
        return;
      case 'JoinedStr':
        if (e.parts.length === 0) return this.constant({ t: 'str', v: '' });
        for (const p of e.parts) this.expr(p);
        this.at(e);
        if (e.parts.length !== 1) a.emit('BUILD_STRING', e.parts.length);
        return;
      case 'FormattedValue':
        this.expr(e.value);
        this.at(e);
        if (e.conversion) a.emit('CONVERT_VALUE', 'sra'.indexOf(e.conversion) + 1);
        if (e.spec) {
          this.expr(e.spec);
          this.at(e);
          a.emit('FORMAT_WITH_SPEC');
        } else a.emit('FORMAT_SIMPLE');
        return;
      case 'Starred':
        throw new SyntaxFault("can't use starred expression here", e.start);
    }
  }
  /** Compiler_add_yield_from: the iterator and what to send first are on the stack. */
  #yieldFrom(resumed: number): void {
    const a = this.a;
    const send = a.label();
    const fail = a.label();
    const exit = a.label();
    a.mark(send);
    a.jump('SEND', exit);
    a.setup('SETUP_FINALLY', fail);
    a.emit('YIELD_VALUE', 1);
    a.popBlock();
    a.emit('RESUME', resumed);
    a.jump('JUMP_BACKWARD', send);
    a.mark(fail);
    a.emit('CLEANUP_THROW');
    a.mark(exit);
    a.emit('END_SEND');
  }
  /** Awaits what is on the stack; 1 = it came from __aenter__, 2 = from __aexit__. */
  #await(how: number): void {
    this.a.emit('GET_AWAITABLE', how);
    this.constant(NONE);
    this.#yieldFrom(3);
  }
  #inAsync(message: string, at: Pos): void {
    if (!this.host.coroutine && this.host.kind !== 'genexp') throw new SyntaxFault(message, at.start);
  }
  #nested(name: string): string {
    if (this.host.forTypes && this.parent) return this.parent.#nested(name);
    return this.host.kind === 'module'
      ? name
      : this.host.kind === 'class'
        ? `${this.qualname}.${name}`
        : `${this.qualname}.<locals>.${name}`;
  }
  #storeWalrus(name: string): void {
    const saved = this.scope;
    while (this.scope.kind === 'comp') this.scope = this.scope.parent!;
    if (this.scope.kind === 'genexp') {
      // Bound in the function around it: there the name is free.
      this.store(name);
    } else this.store(name);
    this.scope = saved;
  }
  /** Constant list or set displays after `in` become a tuple or frozenset. */
  #membership(op: string, e: Expr): Expr {
    if (op !== 'in' && op !== 'not in') return e;
    if (e.k === 'List') return foldTuple(e);
    if (e.k === 'Set') {
      const t = foldTuple({ ...e, k: 'Tuple' });
      if (t.k === 'Constant' && t.value.t === 'tuple') return { ...t, value: { t: 'frozenset', v: t.value.v } };
    }
    return e;
  }
  #sliceParts(s: Expr & { readonly k: 'Slice' }): void {
    if (s.lower) this.expr(s.lower);
    else this.constant(NONE);
    if (s.upper) this.expr(s.upper);
    else this.constant(NONE);
  }

  #display(kind: 'Tuple' | 'List' | 'Set', elts: readonly Expr[], e: Expr): void {
    const a = this.a;
    if (!elts.some((x) => x.k === 'Starred')) {
      // Three or more constants: one constant, extended into the display (starunpack_helper).
      if (elts.length > 2 && kind !== 'Tuple') {
        const t = foldTuple({ ...e, k: 'Tuple', elts } as Expr);
        if (t.k === 'Constant' && t.value.t === 'tuple') {
          a.emit(kind === 'List' ? 'BUILD_LIST' : 'BUILD_SET', 0);
          this.constant(kind === 'List' ? t.value : { t: 'frozenset', v: t.value.v });
          a.emit(kind === 'List' ? 'LIST_EXTEND' : 'SET_UPDATE', 1);
          return;
        }
      }
      for (const x of elts) this.expr(x);
      this.at(e);
      a.emit(kind === 'Tuple' ? 'BUILD_TUPLE' : kind === 'List' ? 'BUILD_LIST' : 'BUILD_SET', elts.length);
      return;
    }
    let built = false;
    let pending = 0;
    for (const x of elts) {
      if (x.k === 'Starred') {
        if (!built) {
          a.emit(kind === 'Set' ? 'BUILD_SET' : 'BUILD_LIST', pending);
          built = true;
        }
        this.expr(x.value);
        this.at(x);
        a.emit(kind === 'Set' ? 'SET_UPDATE' : 'LIST_EXTEND', 1);
      } else {
        this.expr(x);
        if (built) a.emit(kind === 'Set' ? 'SET_ADD' : 'LIST_APPEND', 1);
        else pending++;
      }
    }
    this.at(e);
    if (kind === 'Tuple') a.emit('LIST_TO_TUPLE');
  }
  #dict(e: Expr & { readonly k: 'Dict' }): void {
    const a = this.a;
    let pending = 0;
    let have = false;
    const flush = (): void => {
      if (pending === 0 && have) return;
      a.emit('BUILD_MAP', pending);
      if (have) a.emit('DICT_UPDATE', 1);
      have = true;
      pending = 0;
    };
    e.keys.forEach((k, i) => {
      if (k === null) {
        flush();
        this.expr(e.values[i]!);
        this.at(e);
        a.emit('DICT_UPDATE', 1);
      } else {
        this.expr(k);
        this.expr(e.values[i]!);
        pending++;
        if (pending === 17) flush();
      }
    });
    this.at(e);
    if (pending > 0 || !have) flush();
  }

  #inlined(e: Expr & { readonly k: 'ListComp' | 'SetComp' | 'DictComp' }, node: Expr): void {
    const a = this.a;
    const scope = this.table.of(node);
    if (scope.coroutine) this.#inAsync('asynchronous comprehension outside of an asynchronous function', e);
    this.expr(foldTuple(e.gens[0]!.iter));
    a.emit(e.gens[0]!.isAsync ? 'GET_AITER' : 'GET_ITER');
    const saved = this.scope;
    this.scope = scope;
    const vars: { name: string; slot: number; cell: boolean }[] = [];
    for (const [name, y] of scope.syms) {
      if (!y.assigned) continue;
      const key = `${name}\0${scope.id}`;
      vars.push({ name, slot: y.cell ? a.deref(key) : a.fast(key), cell: y.cell });
    }
    for (const v of vars) {
      a.emit('LOAD_FAST_AND_CLEAR', v.slot);
      if (v.cell) a.emit('MAKE_CELL', v.slot);
    }
    a.emit('SWAP', vars.length + 1);
    const cleanup = a.label();
    const end = a.label();
    a.setup('SETUP_FINALLY', cleanup);
    a.emit(e.k === 'ListComp' ? 'BUILD_LIST' : e.k === 'SetComp' ? 'BUILD_SET' : 'BUILD_MAP', 0);
    a.emit('SWAP', 2);
    this.#compLoop(e, e.gens, 0, 0, false);
    a.popBlock();
    a.jump('JUMP_FORWARD', end);
    const restore = (): void => {
      a.emit('SWAP', vars.length + 1);
      for (const v of [...vars].reverse()) a.emit('STORE_FAST', v.slot);
    };
    a.mark(cleanup);
    a.emit('SWAP', 2);
    a.emit('POP_TOP');
    restore();
    a.emit('RERAISE', 0);
    a.mark(end);
    restore();
    this.scope = saved;
  }
  #compLoop(
    e: Expr & { readonly k: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' },
    gens: readonly Comprehension[],
    i: number,
    depth: number,
    generator: boolean,
  ): void {
    const a = this.a;
    const g = gens[i]!;
    const start = a.label();
    const anchor = a.label();
    const skip = a.label();
    if (i === 0) {
      if (generator) a.emit('LOAD_FAST', a.fast('.0'));
    } else {
      // `for x in [expr]` is an assignment (compiler_comprehension_generator).
      const it = g.iter;
      if (!g.isAsync && (it.k === 'List' || it.k === 'Tuple') && it.elts.length === 1 && it.elts[0]!.k !== 'Starred') {
        this.expr(it.elts[0]!);
        this.target(g.target);
        this.#compBody(e, gens, i, depth, generator, g, skip);
        a.mark(skip);
        return;
      }
      this.expr(foldTuple(it));
      a.emit(g.isAsync ? 'GET_AITER' : 'GET_ITER');
    }
    a.mark(start);
    if (g.isAsync) {
      a.setup('SETUP_FINALLY', anchor);
      a.emit('GET_ANEXT');
      this.constant(NONE);
      this.#yieldFrom(3);
      a.popBlock();
      this.target(g.target);
      this.#compBody(e, gens, i, depth + 1, generator, g, skip);
      a.mark(skip);
      a.jump('JUMP_BACKWARD', start);
      a.mark(anchor);
      a.emit('END_ASYNC_FOR');
      return;
    }
    a.jump('FOR_ITER', anchor);
    this.target(g.target);
    this.#compBody(e, gens, i, depth + 1, generator, g, skip);
    a.mark(skip);
    a.jump('JUMP_BACKWARD', start);
    a.mark(anchor);
    a.emit('POP_TOP');
  }
  #compBody(
    e: Expr & { readonly k: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' },
    gens: readonly Comprehension[],
    i: number,
    depth: number,
    generator: boolean,
    g: Comprehension,
    skip: Label,
  ): void {
    const a = this.a;
    for (const c of g.ifs) this.jumpIf(c, skip, false);
    if (i + 1 < gens.length) return this.#compLoop(e, gens, i + 1, depth, generator);
    if (e.k === 'GeneratorExp') {
      this.expr(e.elt);
      this.at(e.elt);
      if (this.host.coroutine) a.emit('ASYNC_GEN_WRAP');
      a.emit('YIELD_VALUE');
      a.emit('RESUME', 1);
      a.emit('POP_TOP');
    } else if (e.k === 'DictComp') {
      this.expr(e.key);
      this.expr(e.elt);
      this.at(e.key);
      a.emit('MAP_ADD', depth + 1);
    } else {
      this.expr(e.elt);
      this.at(e.elt);
      a.emit(e.k === 'ListComp' ? 'LIST_APPEND' : 'SET_ADD', depth + 1);
    }
  }

  #call(e: Expr & { readonly k: 'Call' }): void {
    const a = this.a;
    const f = e.func;
    checkKeywords(e.keywords);
    const simple = !e.args.some((x) => x.k === 'Starred') && !e.keywords.some((k) => k.name === null);
    if (f.k === 'Attribute' && simple) {
      this.expr(f.value);
      this.at(f.attrPos);
      a.emit('LOAD_METHOD', this.mangled(f.attr));
      this.callRest(0, e.args, e.keywords, f.attrPos.line !== e.line ? f.attrPos : e);
      return;
    }
    this.expr(f);
    this.at(f);
    a.emit('PUSH_NULL');
    this.callRest(0, e.args, e.keywords, e);
  }
  /** Arguments and the call; `given` positional ones are on the stack already. */
  callRest(given: number, args: readonly Expr[], keywords: readonly Keyword[], where: Pos): void {
    const a = this.a;
    checkKeywords(keywords);
    if (!args.some((x) => x.k === 'Starred') && !keywords.some((k) => k.name === null)) {
      for (const x of args) this.expr(x);
      for (const k of keywords) this.expr(k.value);
      if (keywords.length > 0)
        this.constant({ t: 'tuple', v: keywords.map((k) => ({ t: 'str', v: mangle(this.scope.priv, k.name!) })) });
      this.at(where);
      a.emit(keywords.length > 0 ? 'CALL_KW' : 'CALL', given + args.length + keywords.length);
      return;
    }
    const only = args[0];
    if (given === 0 && args.length === 1 && only && only.k === 'Starred') this.expr(only.value);
    else {
      let built = false;
      let pending = given;
      for (const x of args) {
        if (x.k === 'Starred') {
          if (!built) {
            a.emit('BUILD_LIST', pending);
            built = true;
          }
          this.expr(x.value);
          a.emit('LIST_EXTEND', 1);
        } else {
          this.expr(x);
          if (built) a.emit('LIST_APPEND', 1);
          else pending++;
        }
      }
      if (built) a.emit('LIST_TO_TUPLE');
      else a.emit('BUILD_TUPLE', pending);
    }
    let flags = 0;
    if (keywords.length > 0) {
      flags = 1;
      let have = false;
      let pending = 0;
      const flush = (): void => {
        if (pending === 0) return;
        a.emit('BUILD_MAP', pending);
        if (have) a.emit('DICT_MERGE', 1);
        have = true;
        pending = 0;
      };
      for (const k of keywords) {
        if (k.name === null) {
          flush();
          if (!have) {
            a.emit('BUILD_MAP', 0);
            have = true;
          }
          this.expr(k.value);
          a.emit('DICT_MERGE', 1);
        } else {
          this.constant({ t: 'str', v: mangle(this.scope.priv, k.name) });
          this.expr(k.value);
          pending++;
        }
      }
      flush();
    }
    this.at(where);
    a.emit('CALL_FUNCTION_EX', flags);
  }

  // ----- targets -----

  target(t: Expr): void {
    const a = this.a;
    switch (t.k) {
      case 'Name':
        this.at(t);
        this.store(t.id);
        return;
      case 'Attribute':
        this.expr(t.value);
        this.at(t.attrPos);
        a.emit('STORE_ATTR', this.mangled(t.attr));
        return;
      case 'Subscript':
        this.expr(t.value);
        if (t.index.k === 'Slice' && !t.index.step) {
          this.#sliceParts(t.index);
          this.at(t);
          a.emit('STORE_SLICE');
        } else {
          this.expr(t.index);
          this.at(t);
          a.emit('STORE_SUBSCR');
        }
        return;
      case 'List':
      case 'Tuple': {
        this.at(t);
        const star = t.elts.findIndex((x) => x.k === 'Starred');
        if (star < 0) a.emit('UNPACK_SEQUENCE', t.elts.length);
        else {
          if (t.elts.filter((x) => x.k === 'Starred').length > 1)
            throw new SyntaxFault('multiple starred expressions in assignment', t.start);
          a.emit('UNPACK_EX', star | ((t.elts.length - star - 1) << 8));
        }
        for (const x of t.elts) this.target(x.k === 'Starred' ? x.value : x);
        return;
      }
      case 'Starred':
        throw new SyntaxFault('starred assignment target must be in a list or tuple', t.start);
    }
  }
}

const isNone = (e: Expr): boolean => e.k === 'Constant' && e.value.t === 'None';

function checkKeywords(keywords: readonly Keyword[]): void {
  const seen = new Set<string>();
  for (const k of keywords) {
    if (k.name === null) continue;
    if (seen.has(k.name)) throw new SyntaxFault(`keyword argument repeated: ${k.name}`, k.start);
    seen.add(k.name);
  }
}

function truth(c: Const): boolean {
  switch (c.t) {
    case 'int':
      return c.v !== 0n;
    case 'float':
    case 'imag':
      return c.v !== 0;
    case 'str':
    case 'bytes':
    case 'tuple':
    case 'frozenset':
      return c.v.length > 0;
    case 'None':
    case 'False':
      return false;
    default:
      return true;
  }
}

/** The docstring of a body, cleaned as the 3.13 compiler does (`_PyCompile_CleanDoc`). */
function docstring(body: readonly Stmt[]): string | null {
  const s = body[0];
  if (!s || s.k !== 'Expr' || s.value.k !== 'Constant' || s.value.value.t !== 'str') return null;
  const lines = expandTabs(s.value.value.v).split('\n');
  let margin = Infinity;
  for (const l of lines.slice(1)) if (l.trimStart() !== '') margin = Math.min(margin, l.length - l.trimStart().length);
  return lines
    .map((l, i) =>
      i === 0
        ? l.replace(/^ +/, '')
        : l.trimStart() === '' && l.length < margin
          ? ''
          : l.slice(margin === Infinity ? 0 : Math.min(margin, l.length - l.replace(/^ +/, '').length)),
    )
    .join('\n');
}
function expandTabs(s: string): string {
  if (!s.includes('\t')) return s;
  let col = 0;
  let out = '';
  for (const c of s) {
    if (c === '\t') {
      const n = 8 - (col % 8);
      out += ' '.repeat(n);
      col += n;
    } else {
      out += c;
      col = c === '\n' ? 0 : col + 1;
    }
  }
  return out;
}

/** Whether a module or class body annotates a simple name (not inside functions or classes). */
function hasAnnotations(body: readonly Stmt[]): boolean {
  return body.some((s) => {
    switch (s.k) {
      case 'AnnAssign':
        return true;
      case 'If':
      case 'For':
      case 'While':
        return hasAnnotations(s.body) || hasAnnotations(s.orelse);
      case 'With':
        return hasAnnotations(s.body);
      case 'Try':
        return (
          hasAnnotations(s.body) ||
          hasAnnotations(s.orelse) ||
          hasAnnotations(s.finalbody) ||
          s.handlers.some((h) => hasAnnotations(h.body))
        );
      case 'Match':
        return s.cases.some((c) => hasAnnotations(c.body));
      default:
        return false;
    }
  });
}
