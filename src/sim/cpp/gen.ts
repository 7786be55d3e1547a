// Lowering: from checked trees to instructions, with construction, destruction, temporaries, cleanups and exception regions explicit.
import {
  GLOBALS,
  OP,
  ST,
  type CatchClause,
  type Image,
  type LocalVar,
  type OpName,
  type Region,
  type Routine,
  type VTable,
  type GlobalVar,
} from './code.ts';
import { refuse, type Pos } from './diagnose.ts';
import type { ClassInfo, FuncInfo } from './entities.ts';
import { VarInfo, type Field } from './entities.ts';
import type { Sema } from './sema-stmt.ts';
import type { S, X } from './typed.ts';
import {
  type Type,
  VOID,
  alignOf,
  cvOf,
  isFloating,
  isScalar,
  isUnsigned,
  pointerTo,
  regOf,
  show,
  sizeOf,
  unqualified,
} from './types.ts';

interface Entry {
  emit: () => void;
  onlyThrow: boolean;
  open: number;
  region: Region;
  flag: number;
  clauses: boolean;
}
interface CScope {
  entries: Entry[];
  parent: CScope | null;
  kind: 'block' | 'full' | 'function';
  loop: { brk: number[]; cont: number[] } | null;
  conditional: boolean;
  end?: Pos;
}
type Dest = () => void;

export class Gen {
  sema: Sema;
  code: number[] = [];
  lines: number[] = [];
  silent = -1;
  doubles: number[] = [];
  private doubleIndex = new Map<string, number>();
  routines: Routine[] = [];
  private routineOf = new Map<FuncInfo, number>();
  pending: FuncInfo[] = [];
  vtables: VTable[] = [];
  private vtableIndex = new Map<string, number>();
  vtts: { whole: ClassInfo; offset: number; cls: ClassInfo }[] = [
    { whole: null as unknown as ClassInfo, offset: 0, cls: null as unknown as ClassInfo },
  ];
  private vttIndex = new Map<string, number>();
  types: Type[] = [];
  private typeIndex = new Map<Type, number>();
  classes: ClassInfo[] = [];
  private classIndex = new Map<ClassInfo, number>();
  switches: Image['switches'] = [];
  leaves: string[] = [];
  globals: GlobalVar[] = [];
  data: number[] = [];
  state: number[] = [];
  private strings = new Map<string, number>();
  private pos: Pos = 0;
  // of the function being lowered
  private fn: FuncInfo | null = null;
  private frame = 0;
  private scope: CScope | null = null;
  private regions: Region[] = [];
  private landings: { entry: Entry; index: number; pos: Pos }[] = [];
  private locals: LocalVar[] = [];
  private poison = false;
  private left = -1;
  private cond = 0;
  private retOff = -1;
  private thisOff = -1;
  private vttOff = -1;
  private vaOff = -1;
  private placehold: Dest | null = null;
  private labels = new Map<object, { at: number; uses: number[] }>();
  constructor(sema: Sema) {
    this.sema = sema;
    this.emit('exitnext');
  }

  // ---- emitting
  get pc(): number {
    return this.code.length;
  }
  emit(op: OpName, a = 0, b = 0, c = 0): number {
    const at = this.code.length;
    this.code.push(OP[op], a, b, c);
    this.lines.push(this.inlinePos || this.pos);
    return at;
  }
  /** where code of a library function put in place of its call belongs */
  private inlinePos: Pos = 0;
  private inlining = new Set<FuncInfo>();
  private inlineKnown = new Map<FuncInfo, X[] | null>();
  private patch(at: number, target = this.pc): void {
    this.code[at + 1] = target;
  }
  private slot(size: number, align = 8): number {
    this.frame = Math.ceil(this.frame / align) * align;
    const o = this.frame;
    this.frame += Math.max(size, 1);
    return o;
  }
  private double(v: number): number {
    const key = Object.is(v, -0) ? '-0' : String(v);
    let i = this.doubleIndex.get(key);
    if (i === undefined) {
      i = this.doubles.length;
      this.doubles.push(v);
      this.doubleIndex.set(key, i);
    }
    return i;
  }
  typeId(t: Type): number {
    let i = this.typeIndex.get(t);
    if (i === undefined) {
      i = this.types.length;
      this.types.push(t);
      this.typeIndex.set(t, i);
    }
    return i;
  }
  classId(c: ClassInfo): number {
    let i = this.classIndex.get(c);
    if (i === undefined) {
      i = this.classes.length;
      this.classes.push(c);
      this.classIndex.set(c, i);
    }
    return i;
  }
  leafId(name: string): number {
    let i = this.leaves.indexOf(name);
    if (i < 0) {
      i = this.leaves.length;
      this.leaves.push(name);
    }
    return i;
  }
  routine(f: FuncInfo): number {
    let i = this.routineOf.get(f);
    if (i === undefined) {
      i = this.routines.length;
      this.routineOf.set(f, i);
      this.routines.push({
        name: this.nameOf(f),
        entry: -1,
        end: -1,
        frame: 0,
        args: 0,
        ret: 'v',
        library: f.library,
        noexcept: false,
        poison: false,
        left: -1,
        flags: [],
        regions: [],
        locals: [],
        pos: f.pos,
      });
      this.pending.push(f);
    }
    return i;
  }
  nameOf(f: FuncInfo): string {
    if (f.lambda && f.name === 'operator()') return '<lambda>';
    return (
      (f.cls && f.cls.name !== '<lambda>' ? `${f.cls.fullName}::` : '') +
      (f.name === 'operator T' ? `operator ${show(f.type.to as Type)}` : f.name)
    );
  }
  // ---- static data
  place(size: number, align: number, redzone: boolean): number {
    const al = Math.max(align, redzone ? 32 : align);
    while ((GLOBALS + this.data.length) % al !== 0) {
      this.data.push(0);
      this.state.push(ST.global);
    }
    const at = GLOBALS + this.data.length;
    for (let i = 0; i < Math.max(size, 1); i++) {
      this.data.push(0);
      this.state.push(i < size ? ST.ok : ST.global);
    }
    if (redzone) {
      const pad = 32 - (Math.max(size, 1) % 32) + 32;
      for (let i = 0; i < pad; i++) {
        this.data.push(0);
        this.state.push(ST.global);
      }
    }
    return at;
  }
  private poke(at: number, bytes: readonly number[]): void {
    for (let i = 0; i < bytes.length; i++) this.data[at - GLOBALS + i] = bytes[i] as number;
  }
  string(units: number[], width: number): number {
    const key = `${width}:${units.join(',')}`;
    let at = this.strings.get(key);
    if (at === undefined) {
      at = this.place((units.length + 1) * width, 32, true);
      const bytes: number[] = [];
      for (const u of units) for (let k = 0; k < width; k++) bytes.push((u >>> (8 * k)) & 255);
      this.poke(at, bytes);
      this.strings.set(key, at);
    }
    return at;
  }
  /** variables this lowering has given an address */
  placed: VarInfo[] = [];
  globalAddress(v: VarInfo): number {
    if (v.index < 0) {
      this.placed.push(v);
      const t = v.type.isRef ? pointerTo(VOID) : v.type;
      v.index = this.place(sizeOf(t), Math.max(alignOf(t), (v as VarInfo & { align?: number }).align ?? 1), true);
      this.globals.push({
        name: (v.cls ? `${v.cls.fullName}::` : '') + v.name,
        type: v.type,
        address: v.index,
        size: sizeOf(t),
        pos: v.pos,
        library: v.library,
      });
    }
    return v.index;
  }

  // ---- functions
  lower(f: FuncInfo): void {
    const r = this.routines[this.routine(f)] as Routine;
    if (r.entry >= 0) return;
    this.begin(f);
    r.entry = this.pc;
    r.library = f.library;
    r.noexcept = f.kind === 'dtor' ? this.sema.isNoexcept(f) : this.sema.isNoexcept(f) && !f.leaf;
    const ret = f.type.to as Type;
    r.ret = ret.k === 'class' ? 'v' : regOf(ret);
    this.pos = f.pos;
    const ps = f.type.params ?? [];
    const classRet = ret.k === 'class';
    const hasThis = !!f.cls && !f.isStatic;
    const vtt = this.hasVtt(f);
    let args = 0;
    if (f.leaf) {
      // a stub, for calls through pointers
      r.args = ps.length + (f.type.variadic ? 1 : 0) + (hasThis ? 1 : 0) + (classRet ? 1 : 0);
      this.emit('leaf', this.leafId(f.leaf), r.args, r.ret === 'v' ? 0 : 1);
      this.emit(r.ret === 'v' ? 'ret' : 'retv');
      r.end = this.pc;
      return;
    }
    if (!f.body) {
      if (f.isPure) {
        this.emit('trap', 3);
        r.end = this.pc;
        r.args = ps.length + 1;
        return;
      }
      refuse(f.pos, 'undefined function', `'${r.name}' is declared but never defined`);
    }
    const cs: CScope = { entries: [], parent: null, kind: 'function', loop: null, conditional: false };
    this.scope = cs;
    this.markAddresses(f.body);
    // prologue: parameters leave the operand stack, the first one on top
    for (const v of f.pvars) {
      const t = v.type;
      if (t.isRef || v.indirect) {
        v.offset = this.slot(8);
        this.emit('sl64', v.offset);
      } else {
        v.offset = this.slotFor(t, v);
        if (v.needsRedzone) this.emit('scopein', v.offset, sizeOf(t));
        this.storeLocal(t, v.offset);
      }
      args++;
      this.local(v, true);
    }
    if (f.type.variadic) {
      this.vaOff = this.slot(8);
      this.emit('sl64', this.vaOff);
      args++;
    }
    if (vtt) {
      this.vttOff = this.slot(8);
      this.emit('sl64', this.vttOff);
      args++;
    }
    if (hasThis) {
      this.thisOff = this.slot(8);
      this.emit('sl64', this.thisOff);
      args++;
      if (f.thisVar) {
        f.thisVar.offset = this.thisOff;
        this.local(f.thisVar, true);
      }
    }
    if (classRet) {
      this.retOff = this.slot(8);
      this.emit('sl64', this.retOff);
      args++;
    }
    r.args = args;
    this.stmt(f.body);
    this.pos = f.body.k === 'block' ? f.body.end : f.pos;
    this.leaveAll();
    if (f.isMain) {
      this.emit('pushi', 0);
      this.emit('retv');
    } else if (r.ret === 'v') {
      if (classRet && !this.endsWithReturn(f.body)) {
        this.pos = f.pos;
        this.emit('trap', 1);
      }
      this.emit('ret');
    } else {
      if (!this.endsWithReturn(f.body)) {
        this.pos = f.pos;
        this.emit('trap', 1);
      }
      this.emit('pushl', 0, 0);
      this.emit('retv');
    }
    this.finish(r);
  }
  private begin(f: FuncInfo | null): void {
    this.fn = f;
    this.frame = 16;
    this.regions = [];
    this.landings = [];
    this.locals = [];
    this.poison = false;
    this.left = -1;
    this.flags = [];
    this.cond = 0;
    this.retOff = -1;
    this.thisOff = -1;
    this.vttOff = -1;
    this.vaOff = -1;
    this.scope = null;
    this.placehold = null;
    this.gotoLabels = new Map();
  }
  private finish(r: Routine): void {
    for (let i = 0; i < this.landings.length; i++) {
      const l = this.landings[i] as { entry: Entry; index: number; pos: Pos };
      this.pos = l.pos;
      l.entry.region.landing = this.pc;
      const saved = this.scope;
      this.scope = { entries: [], parent: null, kind: 'full', loop: null, conditional: false };
      this.runEntry(l.entry);
      this.scope = saved;
      this.emit('resume', l.index);
    }
    r.flags = this.flags;
    r.left = this.left;
    r.regions = this.regions;
    r.locals = this.locals;
    r.frame = Math.ceil(this.frame / 32) * 32;
    r.end = this.pc;
    r.poison = this.poison;
    this.scope = null;
  }
  private endsWithReturn(s: S): boolean {
    if (s.k === 'block') {
      const last = s.body[s.body.length - 1];
      return !!last && this.endsWithReturn(last);
    }
    return (
      s.k === 'return' ||
      (s.k === 'expr' && s.e.k === 'throw') ||
      (s.k === 'if' && !!s.b && this.endsWithReturn(s.a) && this.endsWithReturn(s.b))
    );
  }
  hasVtt(f: FuncInfo): boolean {
    // A virtual destructor may be called by a class that knows of no virtual base, for one that has them.
    return (
      !!f.cls &&
      ((f.kind === 'ctor' && f.cls.virtualAnywhere) || (f.kind === 'dtor' && (f.isVirtual || f.cls.virtualAnywhere)))
    );
  }
  private slotFor(t: Type, v: VarInfo): number {
    const size = sizeOf(t);
    if (v.addrTaken || t.k === 'array' || t.k === 'class') {
      v.needsRedzone = true;
      this.poison = true;
      this.frame = Math.ceil(this.frame / 32) * 32;
      if (this.left < 0) {
        this.left = this.frame;
        this.frame += 32;
      }
      const o = this.slot(size, Math.max(32, alignOf(t)));
      this.frame = Math.ceil(this.frame / 32) * 32 + 32;
      return o;
    }
    return this.slot(size, Math.max(8, alignOf(t)));
  }
  private local(v: VarInfo, param: boolean): void {
    if (v.name)
      this.locals.push({
        name: v.name,
        type: v.type,
        offset: v.offset,
        indirect: v.indirect || v.nrvo,
        from: this.pc,
        to: -1,
        param,
        pos: v.pos,
      });
  }
  /** which variables may be reached by address */
  private markAddresses(root: S): void {
    const walkX = (x: X | null | undefined): void => {
      if (!x) return;
      if (x.k === 'var') {
        if (x.v && !x.v.type.isRef) x.v.addrTaken = true;
        return;
      }
      if (x.k === 'load' && x.a?.k === 'var') return;
      if ((x.k === 'assign' || x.k === 'cassign' || x.k === 'incdec') && x.a?.k === 'var') {
        walkX(x.b);
        return;
      }
      if (x.k === 'cassign') {
        walkX(x.a);
        walkX(x.b);
        return;
      }
      walkX(x.a);
      walkX(x.b);
      walkX(x.d);
      walkX(x.place);
      walkX(x.count);
      for (const y of x.args ?? []) walkX(y);
      for (const i of x.inits ?? []) walkX(i.x);
      if (x.rest) walkX(x.rest.x);
    };
    const walk = (s: S | null): void => {
      if (!s) return;
      switch (s.k) {
        case 'expr':
        case 'cleanup':
          walkX(s.e);
          break;
        case 'var':
        case 'static':
          walkX(s.init);
          break;
        case 'block':
          s.body.forEach(walk);
          break;
        case 'if':
          walkX(s.c);
          walk(s.a);
          walk(s.b);
          break;
        case 'loop':
          walkX(s.c);
          walk(s.cvar);
          walkX(s.step);
          walk(s.body);
          break;
        case 'switch':
          walkX(s.c);
          walk(s.body);
          break;
        case 'case':
        case 'label':
          walk(s.body);
          break;
        case 'return':
          walkX(s.e);
          break;
        case 'try':
          walk(s.body);
          s.handlers.forEach((h) => {
            walkX(h.init);
            walk(h.body);
          });
          break;
      }
    };
    walk(root);
  }

  // ---- cleanups
  private open(kind: CScope['kind'], loop: CScope['loop'] = null): CScope {
    return (this.scope = { entries: [], parent: this.scope, kind, loop, conditional: false });
  }
  private cleanup(scope: CScope, emit: () => void, onlyThrow: boolean, flag = -1): Entry {
    const region: Region = { ranges: [], landing: -1, clauses: null };
    const index = this.regions.length;
    this.regions.push(region);
    const e: Entry = { emit, onlyThrow, open: this.pc, region, flag, clauses: false };
    scope.entries.push(e);
    this.landings.push({ entry: e, index, pos: this.pos });
    return e;
  }
  private runEntry(e: Entry): void {
    if (e.flag < 0) {
      e.emit();
      return;
    }
    this.emit('ll32', e.flag);
    const skip = this.emit('jz');
    this.emit('pushi', 0);
    this.emit('sl32', e.flag);
    e.emit();
    this.patch(skip);
  }
  private shut(e: Entry): void {
    if (e.open >= 0 && this.pc > e.open) e.region.ranges.push(e.open, this.pc);
    e.open = -1;
  }
  /** ends a scope in the ordinary way */
  private close(): void {
    const s = this.scope as CScope;
    for (let i = s.entries.length - 1; i >= 0; i--) {
      const e = s.entries[i] as Entry;
      this.shut(e);
      if (!e.onlyThrow) this.runEntry(e);
    }
    this.scope = s.parent;
  }
  /** runs the cleanups of all scopes up to (not including) `until`, for a jump out */
  private leave(until: CScope | null): void {
    const shut: Entry[] = [];
    const saved = this.scope;
    for (let s = this.scope; s && s !== until; s = s.parent) {
      for (let i = s.entries.length - 1; i >= 0; i--) {
        const e = s.entries[i] as Entry;
        if (e.open >= 0) {
          this.shut(e);
          shut.push(e);
        }
        if (!e.onlyThrow) {
          this.scope = { entries: [], parent: null, kind: 'full', loop: null, conditional: false };
          this.runEntry(e);
          this.scope = saved;
        }
      }
    }
    this.scope = saved;
    this.reopen = shut;
  }
  private reopen: Entry[] = [];
  private reopenAll(): void {
    for (const e of this.reopen) e.open = this.pc;
    this.reopen = [];
  }
  private leaveAll(): void {
    while (this.scope) {
      this.close();
    }
  }

  // ---- statements
  private stmt(s: S): void {
    this.pos = s.pos;
    switch (s.k) {
      case 'empty':
        return;
      case 'expr':
        this.full(() => this.effect(s.e));
        return;
      case 'var':
        this.variable(s.v, s.init);
        return;
      case 'static':
        this.staticVar(s.v, s.init);
        return;
      case 'block': {
        if (s.scoped) {
          const sc = this.open('block');
          sc.end = s.end;
          this.findLabels(s.body, sc);
        }
        for (const x of s.body) this.stmt(x);
        if (s.scoped) {
          this.pos = s.end;
          this.close();
        }
        return;
      }
      case 'if': {
        this.full(() => this.value(s.c));
        if (s.c.k === 'int') {
          /* both branches are still lowered */
        }
        const no = this.emit('jz');
        this.stmt(s.a);
        if (!s.b) {
          this.patch(no);
          return;
        }
        const end = this.emit('jmp');
        this.patch(no);
        this.stmt(s.b);
        this.patch(end);
        return;
      }
      case 'loop': {
        const loop = { brk: [] as number[], cont: [] as number[] };
        this.open('block', loop);
        const head = this.pc;
        if (s.post) {
          this.stmt(s.body);
          for (const c of loop.cont) this.patch(c);
          this.pos = s.pos;
          if (s.c) {
            this.full(() => this.value(s.c as X));
            this.emit('jnz', head);
          }
        } else {
          if (s.cvar) this.open('block');
          if (s.cvar) this.stmt(s.cvar);
          this.pos = s.pos;
          let out = -1;
          if (s.c && !(s.c.k === 'int' && s.c.n !== 0n)) {
            this.full(() => this.value(s.c as X));
            out = this.emit('jz');
          }
          const inner = this.scope;
          this.stmt(s.body);
          for (const c of loop.cont) this.patch(c);
          if (s.step) {
            this.pos = s.step.pos;
            this.full(() => this.effect(s.step as X));
          }
          this.pos = s.pos;
          if (s.cvar) {
            // the condition's variable dies each time round
            void inner;
            const entries = (this.scope as CScope).entries.slice();
            this.close();
            this.emit('jmp', head);
            if (out >= 0) {
              this.patch(out);
              for (const e of entries.reverse()) if (!e.onlyThrow) this.runEntry(e);
            }
          } else {
            this.emit('jmp', head);
            if (out >= 0) this.patch(out);
          }
        }
        this.close();
        for (const b of loop.brk) this.patch(b);
        return;
      }
      case 'switch': {
        this.full(() => this.value(s.c));
        const targets = new Map<string, number>();
        const table = { keys: [] as string[], targets, dflt: -1 };
        this.switches.push(table);
        this.emit('switch', this.switches.length - 1, regOf(s.c.t) === 'l' ? 1 : 0, isUnsigned(s.c.t) ? 1 : 0);
        const loop = { brk: [] as number[], cont: null as unknown as number[] };
        this.open('block', loop);
        this.stmt(s.body);
        this.close();
        for (const c of s.cases) targets.set(String(c.v), this.labels.get(c.label)?.at ?? this.pc);
        table.dflt = s.dflt ? (this.labels.get(s.dflt)?.at ?? this.pc) : this.pc;
        for (const b of loop.brk) this.patch(b);
        return;
      }
      case 'case':
        this.labels.set(s.label, { at: this.pc, uses: [] });
        this.stmt(s.body);
        return;
      case 'label': {
        const l = this.gotoLabels.get(s.label);
        if (!l) refuse(s.pos, 'goto');
        l.at = this.pc;
        l.count = l.scope.entries.length;
        for (const u of l.uses) this.patch(u);
        this.stmt(s.body);
        return;
      }
      case 'break':
      case 'continue': {
        let t = this.scope;
        while (t && !(t.loop && (s.k === 'break' || t.loop.cont))) t = t.parent;
        if (!t?.loop) return;
        if (s.k === 'break') {
          this.leave(t.parent);
          t.loop.brk.push(this.emit('jmp'));
        } else {
          this.leaveForContinue(t);
          t.loop.cont.push(this.emit('jmp'));
        }
        this.reopenAll();
        return;
      }
      case 'return':
        this.ret(s);
        return;
      case 'try':
        this.tryBlock(s);
        return;
      case 'cleanup': {
        const e = s.e;
        this.cleanup(
          this.scope as CScope,
          () => {
            this.full(() => this.effect(e));
          },
          s.onlyThrow,
        );
        return;
      }
      case 'goto': {
        const l = this.gotoLabels.get(s.label);
        let open = false;
        for (let c = this.scope; c; c = c.parent) if (l && c === l.scope) open = true;
        if (!l || !open) refuse(s.pos, 'goto', 'goto into another block');
        this.leave(l.scope);
        const shut = this.reopen;
        if (l.at >= 0)
          for (let i = l.scope.entries.length - 1; i >= l.count; i--) {
            const e = l.scope.entries[i] as Entry;
            if (e.open >= 0) {
              this.shut(e);
              shut.push(e);
            }
            if (!e.onlyThrow) this.runEntry(e);
          }
        const j = this.emit('jmp', Math.max(0, l.at));
        if (l.at < 0) l.uses.push(j);
        this.reopen = shut;
        this.reopenAll();
        return;
      }
    }
  }
  private gotoLabels = new Map<string, { scope: CScope; at: number; count: number; uses: number[] }>();
  /** labels that stand directly in a block */
  private findLabels(list: S[], scope: CScope): void {
    for (const s of list) {
      let x: S | null = s;
      while (x) {
        if (x.k === 'label') {
          this.gotoLabels.set(x.label, { scope, at: -1, count: 0, uses: [] });
          x = x.body;
        } else if (x.k === 'block' && !x.scoped) {
          this.findLabels(x.body, scope);
          x = null;
        } else x = null;
      }
    }
  }
  /** continue: stays inside the scope of a condition's variable */
  private leaveForContinue(loop: CScope): void {
    let target: CScope = loop;
    // the scope opened for `cvar` sits just inside the loop scope
    let s = this.scope;
    let child: CScope | null = null;
    while (s && s !== loop) {
      child = s;
      s = s.parent;
    }
    if (child && (child as CScope & { cvar?: boolean }).cvar) target = child;
    this.leave(target);
  }
  /** a full-expression: temporaries die at its end */
  private full(f: () => void): void {
    this.open('full');
    const c = this.cond;
    this.cond = 0;
    f();
    this.cond = c;
    this.close();
  }

  private ret(s: S & { k: 'return' }): void {
    const f = this.fn as FuncInfo;
    const t = f.type.to as Type;
    if (s.e) {
      if (t.k === 'class') {
        const e = s.e;
        if (!s.nrvo) this.full(() => this.into(e, () => this.emit('ll64', this.retOff)));
        this.leave(null);
        this.emit('ret');
        this.reopenAll();
        return;
      }
      this.full(() => {
        if (t.isRef) this.addr(s.e as X, t);
        else if (t.k === 'void') this.effect(s.e as X);
        else this.value(s.e as X);
      });
      const alive = this.needsCleanup();
      if (t.k === 'void') {
        this.leave(null);
        this.emit('ret');
        this.reopenAll();
        return;
      }
      void alive;
      this.leave(null);
      this.emit('retv');
      this.reopenAll();
      return;
    }
    this.leave(null);
    if (f.isMain) {
      this.emit('pushi', 0);
      this.emit('retv');
    } else this.emit('ret');
    this.reopenAll();
  }
  private needsCleanup(): boolean {
    for (let s = this.scope; s; s = s.parent) if (s.entries.some((e) => !e.onlyThrow)) return true;
    return false;
  }
  private tryBlock(s: S & { k: 'try' }): void {
    const region: Region = { ranges: [], landing: -1, clauses: [] };
    this.regions.push(region);
    const e: Entry = { emit: () => {}, onlyThrow: true, open: this.pc, region, flag: -1, clauses: true };
    const sc = this.open('block');
    sc.entries.push(e);
    this.stmt(s.body);
    this.close();
    const ends: number[] = [this.emit('jmp')];
    for (const h of s.handlers) {
      this.pos = h.pos;
      (region.clauses as CatchClause[]).push({ type: h.type, pc: this.pc });
      const slot = this.slot(8);
      this.emit('catch', slot);
      const hs = this.open('block');
      this.cleanup(hs, () => this.emit('endcatch'), false);
      if (h.v && h.type) {
        const v = h.v;
        if (h.type.isRef) {
          v.offset = slot;
          this.local(v, false);
        } else if (h.type.k === 'class') {
          v.offset = this.slotFor(h.type, v);
          this.emit('scopein', v.offset, sizeOf(h.type));
          const saved = this.placehold;
          this.placehold = () => {
            this.emit('ll64', slot);
          };
          this.full(() => this.into(h.init as X, () => this.emit('lea', v.offset)));
          this.placehold = saved;
          this.local(v, false);
          this.pushDtor(hs, h.type, () => this.emit('lea', v.offset));
        } else {
          v.offset = this.slotFor(h.type, v);
          if (v.needsRedzone) this.emit('scopein', v.offset, sizeOf(h.type));
          this.emit('ll64', slot);
          if (h.type.k !== 'ptr') this.loadMem(h.type, 0);
          else this.emit('lm64', 0);
          this.storeLocal(h.type, v.offset);
          this.local(v, false);
        }
      }
      this.stmt(h.body);
      this.close();
      ends.push(this.emit('jmp'));
    }
    for (const x of ends) this.patch(x);
  }
  private pushDtor(scope: CScope, t: Type, dest: Dest, flag = -1, poison?: () => void): void {
    if (!this.sema.trivialDtor(t))
      this.cleanup(
        scope,
        () => {
          this.destroy(t, dest);
          poison?.();
        },
        false,
        flag,
      );
    else if (poison) this.cleanup(scope, poison, false, flag);
  }
  private variable(v: VarInfo, init: X | null): void {
    const t = v.type;
    const block = this.blockScope();
    if (t.isRef) {
      v.offset = this.slot(8);
      if (init) {
        this.extend(init, block);
        this.full(() => {
          this.addr(init, t);
        });
        this.emit('sl64', v.offset);
      }
      this.local(v, false);
      return;
    }
    if (v.nrvo) {
      v.offset = this.retOff;
      v.indirect = true;
      this.local(v, false);
      if (init && init.k !== 'uninit') this.full(() => this.into(init, () => this.emit('ll64', this.retOff)));
      if (!this.sema.trivialDtor(t)) {
        // destroyed only when the function leaves by an exception or another return
        this.cleanup(block, () => this.destroy(t, () => this.emit('ll64', this.retOff)), true);
      }
      return;
    }
    v.offset = this.slotFor(t, v);
    const size = sizeOf(t);
    if (v.needsRedzone) {
      this.emit('scopein', v.offset, size);
      const off = v.offset;
      this.cleanupPoison(block, off, size);
    }
    if (!isScalar(t)) {
      if (init && init.k !== 'uninit') {
        this.extend(init, block);
        this.full(() => this.into(init, () => this.emit('lea', v.offset)));
      }
      this.local(v, false);
      if (!this.sema.trivialDtor(t))
        this.cleanup(
          block,
          () => {
            const p = this.pos;
            if (block.end !== undefined) this.pos = block.end;
            this.destroy(t, () => this.emit('lea', v.offset));
            this.pos = p;
          },
          false,
        );
      return;
    }
    if (init && init.k !== 'uninit') {
      this.extend(init, block);
      this.full(() => {
        this.value(init);
      });
      this.storeLocal(t, v.offset);
    } else {
      v.bare = true;
      if (!v.needsRedzone) this.emit('uninit', v.offset, size);
    }
    this.local(v, false);
  }
  /** marks storage out of scope at the end of its block; not needed on exceptional exits for correctness of verdicts */
  private cleanupPoison(block: CScope, off: number, size: number): void {
    const e = this.cleanup(block, () => this.emit('scopeout', off, size), false);
    e.region.landing = -2;
    this.landings.pop();
  }
  private blockScope(): CScope {
    let s = this.scope as CScope;
    while (s.kind === 'full') s = s.parent as CScope;
    return s;
  }
  /** temporaries bound to a reference live as long as it */
  private extend(x: X, block: CScope): void {
    switch (x.k) {
      case 'temp':
        (x as X & { life?: CScope }).life = block;
        this.extend(x.a as X, block);
        return;
      case 'upcast':
      case 'noop':
        if (x.a && x.c !== 2) this.extend(x.a, block);
        return;
      case 'member':
        if (x.a) this.extend(x.a, block);
        return;
      case 'cond':
        if (x.b) this.extend(x.b, block);
        if (x.d) this.extend(x.d, block);
        return;
      case 'comma':
        if (x.b) this.extend(x.b, block);
        return;
      case 'agg':
        if (!(x as X & { noExtend?: boolean }).noExtend)
          for (const i of x.inits ?? []) if (i.t.isRef || i.x.k === 'agg' || i.x.k === 'ilist') this.extend(i.x, block);
        return;
      case 'ilist':
        (x as X & { life?: CScope }).life = block;
        return;
      case 'deref':
        if (x.a?.k === 'ptradd' && x.a.a?.k === 'decay' && x.a.a.a) this.extend(x.a.a.a, block);
        return;
    }
  }
  private staticVar(v: VarInfo, init: X | null): void {
    const at = this.globalAddress(v);
    const guard = this.place(8, 8, false);
    if (!init || init.k === 'uninit') {
      /* zero-initialised storage */ if (this.sema.trivialDtor(v.type)) return;
    }
    if (init && this.constantData(v.type, init, at)) return;
    this.emit('pushi', guard);
    this.emit('lm32', 0);
    const done = this.emit('jnz');
    this.full(() => {
      this.globalInit(v, init);
    });
    this.emit('pushi', 1);
    this.emit('pushi', guard);
    this.emit('sm32');
    this.patch(done);
  }
  /** runs a static variable's initialiser and registers its destructor */
  globalInit(v: VarInfo, init: X | null): void {
    const at = this.globalAddress(v);
    this.pos = v.pos;
    if (init && init.k !== 'uninit') {
      if (v.type.isRef) {
        this.extendStatic(init);
        this.addr(init, v.type);
        this.emit('pushi', at);
        this.emit('sm64');
      } else if (isScalar(v.type)) {
        this.value(init);
        this.emit('pushi', at);
        this.storeMem(v.type, 0, 0);
      } else {
        this.extendStatic(init);
        this.into(init, () => this.emit('pushi', at));
      }
    }
    if (!v.type.isRef && !this.sema.trivialDtor(v.type)) this.atexit(v.type, at, v.pos);
  }
  /** temporaries that live as long as a static variable get static storage */
  private extendStatic(x: X): void {
    if (x.k === 'temp') {
      (x as X & { fixed?: number }).fixed = this.place(sizeOf(x.t), alignOf(x.t), true);
      return;
    }
    if (x.k === 'ilist') {
      const arr = (x.a as X).t;
      (x as X & { fixed?: number }).fixed = this.place(sizeOf(arr), 8, true);
      return;
    }
    if ((x.k === 'upcast' || x.k === 'member') && x.a) this.extendStatic(x.a);
    if (x.k === 'agg')
      for (const i of x.inits ?? []) if (i.t.isRef || i.x.k === 'ilist' || i.x.k === 'agg') this.extendStatic(i.x);
  }
  thunks: { t: Type; at: number; pos: Pos; index: number }[] = [];
  private atexit(t: Type, at: number, pos: Pos): void {
    const index = this.routines.length;
    this.routines.push({
      name: `~${show(t)}`,
      entry: -1,
      end: -1,
      frame: 32,
      args: 0,
      ret: 'v',
      library: true,
      noexcept: true,
      poison: false,
      left: -1,
      flags: [],
      regions: [],
      locals: [],
      pos,
    });
    this.thunks.push({ t, at, pos, index });
    this.emit('atexit', index);
  }
  flushThunks(): void {
    for (const k of this.thunks.splice(0)) {
      this.begin(null);
      const r = this.routines[k.index] as Routine;
      r.entry = this.pc;
      this.pos = k.pos;
      this.scope = { entries: [], parent: null, kind: 'function', loop: null, conditional: false };
      this.destroy(k.t, () => this.emit('pushi', k.at));
      this.leaveAll();
      this.emit('ret');
      this.finish(r);
    }
  }
  /** writes a constant initialiser into the data; false when code is needed */
  constantData(t: Type, x: X, at: number): boolean {
    if (x.k === 'uninit') return this.sema.trivialDtor(t);
    const bytes = (v: bigint, n: number): number[] => {
      const out: number[] = [];
      let k = BigInt.asUintN(n * 8, v);
      for (let i = 0; i < n; i++) {
        out.push(Number(k & 255n));
        k >>= 8n;
      }
      return out;
    };
    switch (x.k) {
      case 'int':
        this.poke(at, bytes(x.n as bigint, sizeOf(t)));
        return true;
      case 'float': {
        const b = new DataView(new ArrayBuffer(8));
        if (t.k === 'float') {
          b.setFloat32(0, x.f as number, true);
          this.poke(
            at,
            [0, 1, 2, 3].map((i) => b.getUint8(i)),
          );
        } else {
          b.setFloat64(0, x.f as number, true);
          this.poke(
            at,
            [0, 1, 2, 3, 4, 5, 6, 7].map((i) => b.getUint8(i)),
          );
        }
        return true;
      }
      case 'null':
        return true;
      case 'zero':
        return this.sema.trivialDtor(t);
      case 'str':
        if (x.c === 2 && t.k === 'array') {
          const w = sizeOf(t.to as Type);
          const b: number[] = [];
          for (const u of x.str ?? []) for (let k = 0; k < w; k++) b.push((u >>> (8 * k)) & 255);
          this.poke(at, b);
          return true;
        }
        return false;
      case 'decay':
        if (x.a?.k === 'str') {
          this.poke(at, bytes(BigInt(this.string(x.a.str ?? [], sizeOf(x.a.t.to as Type))), 8));
          return true;
        }
        return false;
      case 'addr':
        if (
          x.a?.k === 'var' &&
          x.a.v &&
          (x.a.v.storage === 'global' || x.a.v.storage === 'static') &&
          !x.a.v.type.isRef
        ) {
          this.poke(at, bytes(BigInt(this.globalAddress(x.a.v)), 8));
          return true;
        }
        return false;
      case 'agg': {
        if (
          !this.sema.trivialDtor(t) ||
          (x.rest &&
            !(x.rest.x.k === 'int' || x.rest.x.k === 'zero' || x.rest.x.k === 'float' || x.rest.x.k === 'null'))
        )
          return false;
        if (x.rest && (x.rest.x.k === 'int' ? x.rest.x.n !== 0n : x.rest.x.k === 'float' ? x.rest.x.f !== 0 : false))
          return false;
        if (t.cls?.hasVptr) return false;
        const constant = (i: { t: Type; x: X; fld?: Field }): boolean =>
          !i.t.isRef &&
          !(i.fld && i.fld.bits >= 0) &&
          (['int', 'float', 'null', 'str'].includes(i.x.k) ||
            (i.x.k === 'decay' && i.x.a?.k === 'str') ||
            (i.x.k === 'agg' &&
              this.sema.trivialDtor(i.t) &&
              !i.x.rest &&
              !i.t.cls?.hasVptr &&
              (i.x.inits ?? []).every(constant)));
        if (!(x.inits ?? []).every(constant)) return false;
        for (const i of x.inits ?? []) this.constantData(i.t, i.x, at + i.off);
        return true;
      }
      default:
        return false;
    }
  }

  // ---- destruction
  private destroy(t: Type, dest: Dest): void {
    if (t.k === 'array') {
      const el = this.sema.elementType(t);
      const n = sizeOf(t) / sizeOf(el);
      const i = this.slot(8);
      this.emit('pushi', n);
      this.emit('sl32', i);
      const head = this.pc;
      this.emit('ll32', i);
      const out = this.emit('jz');
      this.emit('ll32', i);
      this.emit('pushi', 1);
      this.emit('subu');
      this.emit('sl32', i);
      this.destroy(el, () => {
        dest();
        this.emit('ll32', i);
        this.emit('sext64');
        this.emit('ptradd', sizeOf(el));
      });
      this.emit('jmp', head);
      this.patch(out);
      return;
    }
    const d = t.cls?.dtor;
    if (!d || d.trivial) return;
    dest();
    if (this.hasVtt(d)) this.emit('pushl', 0, 0);
    this.emit('call', this.routine(d));
  }

  // ---- local and memory access
  private storeLocal(t: Type, off: number): void {
    this.emit(this.storeOp(t, 'sl'), off);
  }
  private storeOp(t: Type, p: 'sl' | 'sm'): OpName {
    const r = regOf(t);
    if (r === 'd') return (t.k === 'float' ? `${p}f` : `${p}d`) as OpName;
    if (r === 'l') return `${p}64` as OpName;
    const s = sizeOf(t);
    return `${p}${s * 8}` as OpName;
  }
  private loadOp(t: Type, p: 'll' | 'lm' | 'lc'): OpName {
    const r = regOf(t);
    if (r === 'd') return (t.k === 'float' ? `${p}f` : `${p}d`) as OpName;
    if (r === 'l') return `${p}64` as OpName;
    const s = sizeOf(t);
    return (s === 4 ? `${p}32` : `${p}${s * 8}${isUnsigned(t) ? 'u' : 's'}`) as OpName;
  }
  private loadMem(t: Type, off: number): void {
    if (t.k === 'ldouble') {
      this.emit('lmd', off);
      return;
    }
    this.emit(this.loadOp(t, 'lm'), off, t.k === 'bool' ? 1 : 0);
  }
  private loadLocal(v: VarInfo, t: Type): void {
    this.emit(v.bare ? this.loadOp(t, 'lc') : v.type.k === 'ptr' ? 'llp' : this.loadOp(t, 'll'), v.offset);
  }
  private storeMem(t: Type, off: number, keep: number): void {
    this.emit(this.storeOp(t, 'sm'), off, keep);
  }
  /** a variable that sits directly in the frame */
  private direct(x: X): VarInfo | null {
    if (x.k !== 'var' || !x.v) return null;
    const v = x.v;
    if (v.storage === 'global' || v.storage === 'static' || v.type.isRef || v.indirect) return null;
    return v;
  }

  // ---- expressions
  /** evaluates for effect only */
  private effect(x: X): void {
    switch (x.k) {
      case 'void':
        if (x.a) this.effect(x.a);
        return;
      case 'assign':
        this.assign(x, false);
        return;
      case 'cassign':
        this.cassign(x, 'none');
        return;
      case 'incdec':
        this.incdec(x, 'none');
        return;
      case 'comma':
        this.effect(x.a as X);
        this.effect(x.b as X);
        return;
      case 'trivassign':
        this.trivassign(x, false);
        return;
      case 'call':
      case 'vcall':
      case 'pcall':
      case 'mptrcall': {
        if (x.c === 2 && x.t.k === 'class') {
          this.addr({ k: 'temp', t: x.t, c: 1, pos: x.pos, a: x });
          this.emit('pop');
          return;
        }
        this.call(x);
        if (!(x.c === 2 && x.t.k === 'void')) this.emit('pop');
        return;
      }
      case 'cond': {
        if (x.c === 2 && x.t.k === 'class') break;
        this.value(x.a as X);
        const no = this.emit('jz');
        this.cond++;
        this.effect(x.b as X);
        const end = this.emit('jmp');
        this.patch(no);
        this.effect(x.d as X);
        this.cond--;
        this.patch(end);
        return;
      }
      case 'load':
        this.effect(x.a as X);
        return;
      case 'initvar':
      case 'dtor':
      case 'delete':
      case 'throw':
      case 'vastart':
      case 'seq':
      case 'pseudo-dtor':
      case 'arrcopy':
        this.value(x);
        return;
      case 'int':
      case 'float':
      case 'null':
      case 'str':
      case 'func':
      case 'noop':
      case 'this':
        return;
      case 'var':
        if (this.direct(x)) return;
        break;
    }
    if (x.t.k === 'void') {
      this.value(x);
      return;
    }
    if (x.c === 2 && (x.t.k === 'class' || x.t.k === 'array')) {
      this.addr({ k: 'temp', t: x.t, c: 1, pos: x.pos, a: x });
      this.emit('pop');
      return;
    }
    if (x.c === 2) this.value(x);
    else this.addr(x);
    this.emit('pop');
  }
  /** pushes the value of a scalar prvalue (or of a glvalue that is read) */
  value(x: X): void {
    if (x.c !== 2 && x.k !== 'placehold') {
      if (!isScalar(x.t)) {
        this.addr(x);
        return;
      }
      this.loadFrom(x, x.t);
      return;
    }
    const saved = this.pos;
    if (x.pos) this.pos = x.pos;
    switch (x.k) {
      case 'int': {
        const t = x.t;
        const n = x.n as bigint;
        if (regOf(t) === 'l') {
          const u = BigInt.asUintN(64, n);
          this.emit('pushl', Number(BigInt.asIntN(32, u)), Number(BigInt.asIntN(32, u >> 32n)));
        } else this.emit('pushi', Number(BigInt.asIntN(32, n)));
        break;
      }
      case 'float':
        this.emit('pushd', this.double(x.f as number));
        break;
      case 'null':
        this.emit('pushl', 0, 0);
        break;
      case 'str':
        this.emit('pushl', this.string(x.str ?? [], sizeOf(x.t.to as Type)), 0);
        break;
      case 'this':
        if (this.thisOff < 0) refuse(x.pos, 'this outside a member');
        this.emit('llp', this.thisOff);
        break;
      case 'load':
        this.loadFrom(x.a as X, x.t);
        break;
      case 'addr':
        this.addr(x.a as X);
        break;
      case 'decay':
        this.addr(x.a as X);
        break;
      case 'bitcast': {
        this.value(x.a as X);
        const a = (x.a as X).t;
        if (regOf(x.t) === 'l' && regOf(a) === 'i') this.emit(isUnsigned(a) ? 'zext64' : 'sext64');
        break;
      }
      case 'conv':
        this.conversion(x);
        break;
      case 'bin':
        this.binary(x);
        break;
      case 'un': {
        this.value(x.a as X);
        const r = regOf(x.t);
        if (x.op === '-')
          this.emit(
            r === 'd' ? 'negd' : r === 'l' ? (isUnsigned(x.t) ? 'negu64' : 'neg64') : isUnsigned(x.t) ? 'negu' : 'neg',
          );
        else {
          this.emit(r === 'l' ? 'not64' : 'not');
        }
        break;
      }
      case 'not':
        this.value(x.a as X);
        this.emit('notb');
        break;
      case 'and':
      case 'or': {
        this.value(x.a as X);
        const skip = this.emit(x.k === 'and' ? 'jz' : 'jnz');
        this.cond++;
        this.value(x.b as X);
        this.cond--;
        const end = this.emit('jmp');
        this.patch(skip);
        this.emit('pushi', x.k === 'and' ? 0 : 1);
        this.patch(end);
        break;
      }
      case 'cond': {
        this.value(x.a as X);
        const no = this.emit('jz');
        this.cond++;
        if ((x.b as X).k === 'throw') this.effect(x.b as X);
        else if (x.t.k === 'void') this.effect(x.b as X);
        else this.value(x.b as X);
        const end = this.emit('jmp');
        this.patch(no);
        if ((x.d as X).k === 'throw') this.effect(x.d as X);
        else if (x.t.k === 'void') this.effect(x.d as X);
        else this.value(x.d as X);
        this.cond--;
        this.patch(end);
        break;
      }
      case 'comma':
        this.effect(x.a as X);
        this.value(x.b as X);
        break;
      case 'call':
      case 'vcall':
      case 'pcall':
      case 'mptrcall':
        if (x.t.k === 'class') {
          this.addr({ k: 'temp', t: x.t, c: 1, pos: x.pos, a: x });
          break;
        }
        this.call(x);
        break;
      case 'incdec':
        this.incdec(x, 'value');
        break;
      case 'assign':
        this.assign(x, true);
        break;
      case 'ptradd':
      case 'ptrsub': {
        this.value(x.a as X);
        this.value(x.b as X);
        if (x.flag && x.off !== undefined && x.off >= 0) this.emit('index', x.size ?? 1, x.off);
        else this.emit(x.k, x.size ?? 1, isUnsigned((x.b as X).t) ? 1 : 0);
        break;
      }
      case 'ptrdiff':
        this.value(x.a as X);
        this.value(x.b as X);
        this.emit('ptrdiff', x.size ?? 1);
        break;
      case 'upcast':
        this.upcastPtr(x);
        break;
      case 'downcast': {
        // pointer to derived
        const off = this.baseOffset((x.t.to as Type).cls as ClassInfo, x.cls as ClassInfo, x.pos);
        this.value(x.a as X);
        if (off) this.emit('offset', -off, 1);
        break;
      }
      case 'dyncast':
        this.dyncast(x);
        break;
      case 'new':
        this.newX(x);
        break;
      case 'delete':
        this.deleteX(x);
        break;
      case 'throw':
        this.throwX(x);
        break;
      case 'void':
        if (x.a) this.effect(x.a);
        break;
      case 'initvar':
        this.initvar(x);
        break;
      case 'dtor':
        this.dtorX(x);
        break;
      case 'pseudo-dtor':
        this.effect(x.a as X);
        break;
      case 'vastart':
        if (x.op === 'vptr') {
          this.setVptrs(x.cls as ClassInfo);
          break;
        }
        this.emit('ll64', this.vaOff);
        this.value(x.a as X);
        this.emit('sm64');
        break;
      case 'vaarg':
        this.value(x.a as X);
        this.emit('vaarg');
        this.loadMem(x.t, 0);
        break;
      case 'memptr': {
        if (x.fld) this.emit('pushl', x.fld.offset, 0);
        else if (x.fn) {
          const f = x.fn;
          if (f.isVirtual) this.emit('pushl', f.vslot, 0x40000000);
          else this.emit('pushl', this.routine(f), 0x20000000);
        } else if ((x.t.to as Type).k === 'func') this.emit('pushl', 0, 0);
        else this.emit('pushl', -1, -1);
        break;
      }
      case 'seq':
        this.value(x.a as X);
        this.emit('zero', Number(x.n));
        break;
      case 'zero':
      case 'uninit':
        this.emit(regOf(x.t) === 'd' ? 'pushd' : 'pushl', regOf(x.t) === 'd' ? this.double(0) : 0, 0);
        break;
      case 'agg':
      case 'ilist':
      case 'ctor':
      case 'copy':
      case 'arrayinit':
        this.addr({ k: 'temp', t: x.t, c: 1, pos: x.pos, a: x });
        break;
      case 'arrcopy':
        this.arrcopy(x);
        break;
      case 'placehold':
        (this.placehold as Dest)();
        if (isScalar(x.t)) this.loadMem(x.t, 0);
        break;
      case 'trivassign':
        this.trivassign(x, true);
        break;
      default:
        refuse(x.pos, `lowering of ${x.k}`);
    }
    this.pos = saved;
  }
  private loadFrom(a: X, t: Type): void {
    const v = this.direct(a);
    if (v) {
      this.loadLocal(v, t);
      return;
    }
    if (a.bitfield) {
      const f = a.bitfield;
      this.addr({ ...a, bitfield: undefined as unknown as Field });
      this.emit('bfload', sizeOf(f.type), f.bitOffset | (f.bits << 8), isUnsigned(f.type) ? 1 : 0);
      if (regOf(t) === 'l' && sizeOf(f.type) < 8) this.emit('sext64');
      return;
    }
    const off = this.addrOff(a);
    if (a.pos && a.k !== 'var') {
      const p = this.pos;
      this.pos = a.pos;
      this.loadMem(t, off);
      this.pos = p;
    } else this.loadMem(t, off);
  }
  /** pushes an address without its constant part, which is returned */
  private addrOff(x: X): number {
    if (x.k === 'member' && x.a && x.fld && !x.fld.type.isRef && !this.throughNull(x)) {
      const a = x.a;
      if (a.k === 'deref' || a.k === 'member' || a.k === 'var') {
        const o = this.addrOff(a);
        return o + x.fld.offset;
      }
    }
    if (x.k === 'deref' && x.a) {
      this.value(x.a);
      return 0;
    }
    this.addr(x);
    return 0;
  }
  private throughNull(_x: X): boolean {
    return false;
  }
  /** pushes the address of a glvalue; `bind` is the reference type it is bound to */
  addr(x: X, bind?: Type): void {
    const saved = this.pos;
    if (x.pos) this.pos = x.pos;
    switch (x.k) {
      case 'var': {
        const v = x.v as VarInfo;
        if (v.storage === 'global' || v.storage === 'static') {
          this.emit('pushl', this.globalAddress(v), 0);
          if (v.type.isRef) this.emit('lm64', 0);
        } else if (v.type.isRef || v.indirect) this.emit('ll64', v.offset);
        else {
          this.emit('lea', v.offset);
        }
        break;
      }
      case 'str':
        this.emit('pushl', this.string(x.str ?? [], sizeOf(x.t.to as Type)), 0);
        break;
      case 'func': {
        const f = x.fn as FuncInfo;
        this.emit('pushl', this.routine(f), 0x20000000);
        break;
      }
      case 'deref': {
        this.value(x.a as X);
        if (bind && x.t.k !== 'func') this.emit('nonnull', 0);
        break;
      }
      case 'member': {
        const f = x.fld as Field;
        const a = x.a as X;
        if (a.k === 'deref' && !x.flag && a.a?.k !== 'this') {
          this.value(a.a as X);
          this.emit('nonnull', 1);
        } else this.addr(a);
        if (f.offset) this.emit('offset', f.offset);
        if (f.type.isRef && !x.flag) this.emit('lm64', 0);
        break;
      }
      case 'upcast':
        this.upcastRef(x);
        break;
      case 'downcast': {
        this.addr(x.a as X);
        const off = this.baseOffset(x.t.cls as ClassInfo, x.cls as ClassInfo, x.pos);
        if (off) this.emit('offset', -off);
        break;
      }
      case 'temp':
        this.temp(x);
        break;
      case 'assign':
        this.assign(x, true);
        break;
      case 'cassign':
        this.cassign(x, 'addr');
        break;
      case 'incdec':
        this.incdec(x, 'addr');
        break;
      case 'trivassign':
        this.trivassign(x, true);
        break;
      case 'comma':
        this.effect(x.a as X);
        this.addr(x.b as X, bind);
        break;
      case 'cond': {
        this.value(x.a as X);
        const no = this.emit('jz');
        this.cond++;
        const one = (y: X): void => {
          if (y.k === 'throw') this.effect(y);
          else if (y.c === 2) this.addr({ k: 'temp', t: y.t, c: 1, pos: y.pos, a: y });
          else this.addr(y, bind);
        };
        one(x.b as X);
        const end = this.emit('jmp');
        this.patch(no);
        one(x.d as X);
        this.cond--;
        this.patch(end);
        break;
      }
      case 'call':
      case 'vcall':
      case 'pcall':
      case 'mptrcall':
        this.call(x);
        break;
      case 'memderef':
        this.addr(x.a as X);
        this.value(x.b as X);
        this.emit('ptradd', 1, 0);
        break;
      case 'typeid': {
        if (x.a) {
          this.addr(x.a);
          this.emit('typeid', -1, this.typeId(unqualified(x.type2 as Type)));
        } else this.emit('typeid', this.typeId(unqualified(x.type2 as Type)));
        break;
      }
      case 'dyncast':
        this.dyncast(x);
        break;
      case 'placehold':
        (this.placehold as Dest)();
        break;
      case 'arrcopy':
        this.arrcopy(x);
        break;
      case 'load':
        refuse(x.pos, 'address of a value');

      default:
        if (x.c === 2) {
          this.addr({ k: 'temp', t: x.t, c: 1, pos: x.pos, a: x });
          break;
        }
        refuse(x.pos, `address of ${x.k}`);
    }
    this.pos = saved;
  }
  /** materialises a temporary and pushes its address */
  private temp(x: X): void {
    const e = x as X & { life?: CScope; fixed?: number };
    const t = x.t;
    if (e.fixed !== undefined) {
      const at = e.fixed;
      this.init(t, x.a as X, () => this.emit('pushl', at, 0));
      if (!this.sema.trivialDtor(t)) this.atexit(t, at, x.pos);
      this.emit('pushl', at, 0);
      return;
    }
    const life = e.life ?? this.fullScope();
    const v = new VarInfo('', t, x.pos, 'local');
    v.addrTaken = true;
    const off = this.slotFor(t, v);
    const conditional = this.cond > 0;
    this.emit('scopein', off, sizeOf(t));
    let flag = -1;
    if (conditional && !this.sema.trivialDtor(t)) {
      flag = this.slot(8);
      this.zeroFlag(flag);
    }
    if (!conditional) this.cleanupPoison(life, off, sizeOf(t));
    this.init(t, x.a as X, () => this.emit('lea', off));
    if (flag >= 0) {
      this.emit('pushi', 1);
      this.emit('sl32', flag);
    }
    if (!this.sema.trivialDtor(t)) this.cleanup(life, () => this.destroy(t, () => this.emit('lea', off)), false, flag);
    this.emit('lea', off);
  }
  /** flags of conditional temporaries are clear at entry and cleared again when used */
  private zeroFlag(flag: number): void {
    this.flags.push(flag);
  }
  private flags: number[] = [];
  /** the full-expression around the cursor: aggregates and new-expressions open scopes inside it for what they undo */
  private fullScope(): CScope {
    let s = this.scope;
    while (s && s.kind !== 'full') s = s.parent;
    return s ?? (this.scope as CScope);
  }
  /** initialises an object of any type at a repeatable address */
  private init(t: Type, x: X, dest: Dest): void {
    if (t.isRef) {
      this.addr(x, t);
      dest();
      this.emit('sm64');
      return;
    }
    if (isScalar(t)) {
      if (x.k === 'uninit') return;
      this.value(x);
      dest();
      this.storeMem(t, 0, 0);
      return;
    }
    this.into(x, dest);
  }
  /** constructs a class or array prvalue at a repeatable address */
  into(x: X, dest: Dest): void {
    const saved = this.pos;
    if (x.pos) this.pos = x.pos;
    const t = x.t;
    if (x.c !== 2) {
      // a glvalue copied as bytes
      this.addr(x);
      dest();
      this.emit('copy', sizeOf(t));
      this.pos = saved;
      return;
    }
    switch (x.k) {
      case 'uninit':
        break;
      case 'zero':
        dest();
        this.emit('zero', sizeOf(t));
        break;
      case 'copy': {
        const size = this.copySize(t);
        this.addr(x.a as X);
        dest();
        if (size) this.emit('copy', size);
        else {
          this.emit('pop');
          this.emit('pop');
        }
        break;
      }
      case 'ctor': {
        const f = x.fn as FuncInfo;
        if (x.flag) {
          dest();
          this.emit('zero', sizeOf(t));
        }
        dest();
        if (this.hasVtt(f)) {
          if (x.op === 'delegate' && this.vttOff >= 0) this.emit('ll64', this.vttOff);
          else if (this.subobject) this.subobject();
          else this.emit('pushl', 0, 0);
        }
        this.subobject = null;
        this.args(f.type, x.args ?? []);
        if (x.pos) this.pos = x.pos;
        if (f.library && !this.inlining.has(f) && this.inlining.size < 6) {
          const body = this.shortBody(f);
          if (body) {
            this.inlineCall(f, body);
            break;
          }
        }
        this.emit('call', this.routine(f));
        break;
      }
      case 'call':
      case 'vcall':
      case 'pcall':
      case 'mptrcall':
        this.call(x, dest);
        break;
      case 'cond': {
        this.value(x.a as X);
        const no = this.emit('jz');
        this.cond++;
        if ((x.b as X).k === 'throw') this.effect(x.b as X);
        else this.into(x.b as X, dest);
        const end = this.emit('jmp');
        this.patch(no);
        if ((x.d as X).k === 'throw') this.effect(x.d as X);
        else this.into(x.d as X, dest);
        this.cond--;
        this.patch(end);
        break;
      }
      case 'comma':
        this.effect(x.a as X);
        this.into(x.b as X, dest);
        break;
      case 'agg':
        this.aggregate(x, dest);
        break;
      case 'ilist': {
        const arr = (x.a as X).t;
        const e = x as X & { life?: CScope; fixed?: number };
        let push: Dest;
        if (!x.size) push = () => this.emit('pushl', 0, 0);
        else {
          const tmp: X & { life?: CScope; fixed?: number } = { k: 'temp', t: arr, c: 1, pos: x.pos, a: x.a as X };
          if (e.life) tmp.life = e.life;
          if (e.fixed !== undefined) tmp.fixed = e.fixed;
          const p = this.slot(8);
          this.addr(tmp);
          this.emit('sl64', p);
          push = () => this.emit('ll64', p);
        }
        push();
        dest();
        this.emit('sm64', 0);
        this.emit('pushl', x.size ?? 0, 0);
        dest();
        this.emit('sm64', 8);
        break;
      }
      case 'arrayinit': {
        const el = x.type2 as Type;
        const n = sizeOf(t) / sizeOf(el);
        this.repeat(el, n, x.a as X, dest, 0);
        break;
      }
      case 'arrcopy': {
        const el = x.type2 ?? this.sema.elementType(t);
        if (!x.fn) {
          this.addr(x.a as X);
          dest();
          this.emit('copy', sizeOf(t));
          break;
        }
        const src = this.slot(8);
        this.addr(x.a as X);
        this.emit('sl64', src);
        const i = this.slot(8);
        this.emit('pushi', 0);
        this.emit('sl32', i);
        const head = this.pc;
        this.emit('ll32', i);
        this.emit('pushi', sizeOf(t) / sizeOf(el));
        this.emit('lt');
        const out = this.emit('jz');
        dest();
        this.emit('ll32', i);
        this.emit('sext64');
        this.emit('ptradd', sizeOf(el));
        if (this.hasVtt(x.fn)) this.emit('pushl', 0, 0);
        this.emit('ll64', src);
        this.emit('ll32', i);
        this.emit('sext64');
        this.emit('ptradd', sizeOf(el));
        this.emit('call', this.routine(x.fn));
        this.emit('ll32', i);
        this.emit('pushi', 1);
        this.emit('addu');
        this.emit('sl32', i);
        this.emit('jmp', head);
        this.patch(out);
        break;
      }
      case 'str': {
        const w = sizeOf(t.to as Type);
        const src = this.string(x.str ?? [], w);
        const have = Math.min(((x.str ?? []).length + 1) * w, sizeOf(t));
        if (sizeOf(t) > have) {
          dest();
          this.emit('zero', sizeOf(t));
        }
        this.emit('pushl', src, 0);
        dest();
        this.emit('copy', have);
        break;
      }
      case 'placehold':
        (this.placehold as Dest)();
        dest();
        this.emit('copy', sizeOf(t));
        break;
      case 'throw':
        this.effect(x);
        break;
      default:
        refuse(x.pos, `construction by ${x.k}`);
    }
    this.pos = saved;
  }
  private subobject: (() => void) | null = null;
  /** the bytes of a class that a trivial copy moves: tail padding may belong to others */
  private copySize(t: Type): number {
    const c = t.cls;
    if (c && c.isEmpty) return 0;
    return sizeOf(t);
  }
  private aggregate(x: X, dest: Dest): void {
    const t = x.t;
    const inits = x.inits ?? [];
    // padding and members not named are zero where all of it is
    const sc = this.open('block');
    const arr = t.k === 'array';
    for (const i of inits) {
      const at: Dest = i.off
        ? () => {
            dest();
            this.emit('offset', i.off);
          }
        : dest;
      if (i.fld && i.fld.bits >= 0) {
        this.value(i.x);
        dest();
        if (i.fld.offset) this.emit('offset', i.fld.offset);
        this.emit('bfstore', sizeOf(i.fld.type), i.fld.bitOffset | (i.fld.bits << 8), 2);
        continue;
      }
      this.init(i.t, i.x, at);
      if (!i.t.isRef && !isScalar(i.t) && !this.sema.trivialDtor(i.t)) {
        const el = i.t;
        this.cleanup(sc, () => this.destroy(el, at), true);
      }
    }
    void arr;
    if (x.rest) this.repeat(t.to as Type, x.rest.n, x.rest.x, dest, x.rest.from);
    this.close();
  }
  /** n elements from index `from`, each made by evaluating one initialiser */
  private repeat(el: Type, n: number, x: X, dest: Dest, from: number): void {
    const size = sizeOf(el);
    if (n <= 0) return;
    if (x.k === 'uninit') return;
    const zero =
      x.k === 'zero' || (x.k === 'int' && x.n === 0n) || x.k === 'null' || (x.k === 'float' && Object.is(x.f, 0));
    if (zero) {
      dest();
      if (from) this.emit('offset', from * size);
      this.emit('zero', n * size);
      return;
    }
    const i = this.slot(8);
    this.emit('pushi', from);
    this.emit('sl32', i);
    const at: Dest = () => {
      dest();
      this.emit('ll32', i);
      this.emit('sext64');
      this.emit('ptradd', size);
    };
    const sc = this.open('block');
    if (!this.sema.trivialDtor(el)) this.cleanup(sc, () => this.undoElements(el, i, dest), true);
    const head = this.pc;
    this.emit('ll32', i);
    this.emit('pushi', from + n);
    this.emit('lt');
    const out = this.emit('jz');
    this.full(() => this.init(el, x, at));
    this.emit('ll32', i);
    this.emit('pushi', 1);
    this.emit('addu');
    this.emit('sl32', i);
    this.emit('jmp', head);
    this.patch(out);
    this.close();
  }
  private undoElements(el: Type, i: number, dest: Dest): void {
    const head = this.pc;
    this.emit('ll32', i);
    const out = this.emit('jz');
    this.emit('ll32', i);
    this.emit('pushi', 1);
    this.emit('subu');
    this.emit('sl32', i);
    this.destroy(el, () => {
      dest();
      this.emit('ll32', i);
      this.emit('sext64');
      this.emit('ptradd', sizeOf(el));
    });
    this.emit('jmp', head);
    this.patch(out);
  }
  private assign(x: X, keep: boolean): void {
    const a = x.a as X;
    const t = a.t;
    const v = this.direct(a);
    if (v) {
      this.value(x.b as X);
      this.storeLocal(t, v.offset);
      if (keep) this.emit('lea', v.offset);
      return;
    }
    this.value(x.b as X);
    if (a.bitfield) {
      const f = a.bitfield;
      this.addr({ ...a, bitfield: undefined as unknown as Field });
      this.emit('bfstore', sizeOf(f.type), f.bitOffset | (f.bits << 8), keep ? 1 : 0);
      return;
    }
    const off = this.addrOff(a);
    const p = this.pos;
    if (x.pos) this.pos = x.pos;
    if (keep && off) {
      this.emit('offset', off);
      this.storeMem(t, 0, 1);
    } else this.storeMem(t, off, keep ? 1 : 0);
    this.pos = p;
  }
  private arithmetic(op: string, t: Type): void {
    const r = regOf(t);
    const u = isUnsigned(t);
    if (r === 'd') {
      const s = t.k === 'float' ? 'f' : 'd';
      const n = ({ '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' } as Record<string, string>)[op];
      this.emit(`${n}${s}` as OpName);
      return;
    }
    const w = r === 'l' ? '64' : '';
    switch (op) {
      case '+':
        this.emit(`add${u ? 'u' : ''}${w}` as OpName);
        break;
      case '-':
        this.emit(`sub${u ? 'u' : ''}${w}` as OpName);
        break;
      case '*':
        this.emit(`mul${u ? 'u' : ''}${w}` as OpName);
        break;
      case '/':
        this.emit(`div${u ? 'u' : ''}${w}` as OpName);
        break;
      case '%':
        this.emit(`mod${u ? 'u' : ''}${w}` as OpName);
        break;
      case '&':
        this.emit(`and${w}` as OpName);
        break;
      case '|':
        this.emit(`or${w}` as OpName);
        break;
      case '^':
        this.emit(`xor${w}` as OpName);
        break;
      case '<<':
        this.emit(`shl${u ? 'u' : ''}${w}` as OpName);
        break;
      case '>>':
        this.emit(`shr${u ? 'u' : ''}${w}` as OpName);
        break;
    }
  }
  private compare(op: string, t: Type): void {
    const r = regOf(t);
    const n = ({ '==': 'eq', '!=': 'ne', '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' } as Record<string, string>)[
      op
    ] as string;
    if (r === 'd') {
      this.emit(`${n}d` as OpName);
      return;
    }
    const u = isUnsigned(t) && n !== 'eq' && n !== 'ne' ? 'u' : '';
    this.emit(`${n}${u}${r === 'l' ? '64' : ''}` as OpName);
  }
  private binary(x: X): void {
    const a = x.a as X,
      b = x.b as X,
      op = x.op as string;
    this.value(a);
    this.value(b);
    if (op === '==' || op === '!=' || op === '<' || op === '>' || op === '<=' || op === '>=') {
      this.compare(op, a.t);
      return;
    }
    if (op === '<<' || op === '>>') {
      if (regOf(b.t) === 'l') this.emit('nop');
      this.shift(op, x.t, b.t);
      return;
    }
    this.arithmetic(op, x.t);
  }
  private shift(op: string, t: Type, count: Type): void {
    const w = regOf(t) === 'l' ? '64' : '';
    this.emit(`${op === '<<' ? 'shl' : 'shr'}${isUnsigned(t) ? 'u' : ''}${w}` as OpName, regOf(count) === 'l' ? 1 : 0);
  }
  private cassign(x: X, want: 'none' | 'addr'): void {
    const a = x.a as X,
      t = a.t,
      op = x.op as string;
    const b = x.b as X;
    const pos = x.pos;
    // the right operand is evaluated first
    const v = this.direct(a);
    const simple = b.k === 'int' || b.k === 'float' || (b.k === 'load' && !!b.a && !!this.direct(b.a));
    if (v && !a.bitfield) {
      if (!simple) {
        this.value(b);
      }
      this.loadLocal(v, t);
      this.pos = pos;
      if (t.k === 'ptr') {
        if (simple) this.value(b);
        else this.emit('swap');
        this.emit(op === '+' ? 'ptradd' : 'ptrsub', x.size ?? 1, isUnsigned(b.t) ? 1 : 0);
      } else {
        const ct = x.type2 as Type;
        const lt = op === '<<' || op === '>>' ? ct : ct;
        this.convertTop(t, lt);
        if (simple) this.value(b);
        else this.emit('swap');
        this.pos = pos;
        if (op === '<<' || op === '>>') this.shift(op, ct, b.t);
        else this.arithmetic(op, ct);
        this.convertTop(ct, t);
      }
      this.storeLocal(t, v.offset);
      if (want === 'addr') this.emit('lea', v.offset);
      return;
    }
    if (!simple) this.value(b);
    let slot = -1;
    if (!simple) {
      slot = this.slot(8);
      this.emit(regOf(b.t) === 'd' ? 'sld' : regOf(b.t) === 'l' ? 'sl64' : 'sl32', slot);
    }
    const pushB = (): void => {
      if (simple) this.value(b);
      else this.emit(regOf(b.t) === 'd' ? 'lld' : regOf(b.t) === 'l' ? 'll64' : 'll32', slot);
    };
    this.addr(a.bitfield ? { ...a, bitfield: undefined as unknown as Field } : a);
    this.emit('dup');
    this.pos = pos;
    if (a.bitfield) {
      this.emit(
        'bfload',
        sizeOf(a.bitfield.type),
        a.bitfield.bitOffset | (a.bitfield.bits << 8),
        isUnsigned(a.bitfield.type) ? 1 : 0,
      );
    } else this.loadMem(t, 0);
    if (t.k === 'ptr') {
      pushB();
      this.emit(op === '+' ? 'ptradd' : 'ptrsub', x.size ?? 1, isUnsigned(b.t) ? 1 : 0);
    } else {
      const ct = x.type2 as Type;
      this.convertTop(t, ct);
      pushB();
      this.pos = pos;
      if (op === '<<' || op === '>>') this.shift(op, ct, b.t);
      else this.arithmetic(op, ct);
      this.convertTop(ct, t);
    }
    this.emit('swap');
    if (a.bitfield)
      this.emit(
        'bfstore',
        sizeOf(a.bitfield.type),
        a.bitfield.bitOffset | (a.bitfield.bits << 8),
        want === 'addr' ? 1 : 0,
      );
    else this.storeMem(t, 0, want === 'addr' ? 1 : 0);
  }
  private incdec(x: X, want: 'none' | 'value' | 'addr'): void {
    const a = x.a as X,
      t = a.t;
    const step = (): void => {
      if (t.k === 'ptr') {
        this.emit('pushl', 1, 0);
        this.emit(x.op === '++' ? 'ptradd' : 'ptrsub', x.size ?? 1);
        return;
      }
      const r = regOf(t);
      if (r === 'd') {
        this.emit('pushd', this.double(1));
        this.arithmetic(x.op === '++' ? '+' : '-', t);
        return;
      }
      if (r === 'l') {
        this.emit('pushl', 1, 0);
        this.arithmetic(x.op === '++' ? '+' : '-', t);
        return;
      }
      this.emit('pushi', 1);
      const small = sizeOf(t) < 4;
      this.emit(x.op === '++' ? (isUnsigned(t) || small ? 'addu' : 'add') : isUnsigned(t) || small ? 'subu' : 'sub');
      if (small) this.narrow(t);
    };
    const v = this.direct(a);
    this.pos = x.pos;
    if (v && !a.bitfield) {
      this.loadLocal(v, t);
      if (x.flag && want === 'value') this.emit('dup');
      step();
      this.storeLocal(t, v.offset);
      if (!x.flag && want === 'value') this.loadLocal(v, t);
      if (want === 'addr') this.emit('lea', v.offset);
      return;
    }
    const bf = a.bitfield;
    this.addr(bf ? { ...a, bitfield: undefined as unknown as Field } : a);
    this.emit('dup');
    if (bf) this.emit('bfload', sizeOf(bf.type), bf.bitOffset | (bf.bits << 8), isUnsigned(bf.type) ? 1 : 0);
    else this.loadMem(t, 0);
    if (x.flag && want === 'value') {
      const s = this.slot(8);
      this.emit('dup');
      this.emit(this.storeSlot(t), s);
      step();
      this.emit('swap');
      if (bf) this.emit('bfstore', sizeOf(bf.type), bf.bitOffset | (bf.bits << 8), 0);
      else this.storeMem(t, 0, 0);
      this.emit(this.loadSlot(t), s);
      return;
    }
    step();
    this.emit('swap');
    if (bf) {
      this.emit('bfstore', sizeOf(bf.type), bf.bitOffset | (bf.bits << 8), want === 'none' ? 0 : 1);
      return;
    }
    this.storeMem(t, 0, want === 'none' ? 0 : 1);
    if (want === 'value') this.loadMem(t, 0);
  }
  private storeSlot(t: Type): OpName {
    const r = regOf(t);
    return r === 'd' ? 'sld' : r === 'l' ? 'sl64' : 'sl32';
  }
  private loadSlot(t: Type): OpName {
    const r = regOf(t);
    return r === 'd' ? 'lld' : r === 'l' ? 'll64' : 'll32';
  }
  private narrow(t: Type): void {
    const s = sizeOf(t);
    if (t.k === 'bool') {
      this.emit('bool32');
      return;
    }
    if (s === 1) this.emit(isUnsigned(t) ? 'zext8' : 'sext8');
    else if (s === 2) this.emit(isUnsigned(t) ? 'zext16' : 'sext16');
  }
  private conversion(x: X): void {
    const a = x.a as X;
    if (x.t.k === 'memptr') {
      this.value(a);
      if (x.off && (x.t.to as Type).k !== 'func') this.emit('offset', x.off);
      return;
    }
    this.value(a);
    this.convertTop(a.t, x.t);
  }
  /** converts the value on top between scalar types */
  private convertTop(from: Type, to: Type): void {
    if (from.base === to.base) return;
    const f = regOf(from),
      t = regOf(to);
    if (to.k === 'bool') {
      if (from.k === 'bool') return;
      if (from.k === 'memptr') {
        this.emit('bool64', (from.to as Type).k === 'func' ? 0 : 1);
        return;
      }
      this.emit(f === 'd' ? 'boold' : f === 'l' ? 'bool64' : 'bool32');
      return;
    }
    if (f === 'd') {
      if (t === 'd') {
        if (to.k === 'float' && from.k !== 'float') this.emit('d2f');
        return;
      }
      if (t === 'l') {
        this.emit(isUnsigned(to) ? 'd2ul' : 'd2l');
        return;
      }
      if (to.k === 'uint' || to.k === 'char32') this.emit('d2u');
      else {
        this.emit('d2i');
        this.narrow(to);
      }
      return;
    }
    if (t === 'd') {
      const p = f === 'l' ? (isUnsigned(from) ? 'ul' : 'l') : isUnsigned(from) && sizeOf(from) === 4 ? 'u' : 'i';
      this.emit(`${p}2${to.k === 'float' ? 'f' : 'd'}` as OpName);
      return;
    }
    if (t === 'l') {
      if (f === 'i') this.emit(isUnsigned(from) ? 'zext64' : 'sext64');
      return;
    }
    if (sizeOf(to) < 4 && (sizeOf(to) < sizeOf(from) || isUnsigned(to) !== isUnsigned(from))) this.narrow(to);
  }
  private trivassign(x: X, keep: boolean): void {
    const a = x.a as X,
      b = x.b as X;
    const size = a.t.k === 'class' ? this.copySize(a.t) : sizeOf(a.t);
    if (b.c === 2) this.addr({ k: 'temp', t: b.t, c: 1, pos: b.pos, a: b });
    else this.addr(b);
    this.addr(a);
    this.pos = x.pos;
    if (keep) {
      const s = this.slot(8);
      this.emit('dup');
      this.emit('sl64', s);
      if (size) this.emit('copy', size);
      else {
        this.emit('pop');
        this.emit('pop');
      }
      this.emit('ll64', s);
    } else if (size) this.emit('copy', size);
    else {
      this.emit('pop');
      this.emit('pop');
    }
  }
  private arrcopy(x: X): void {
    // assignment of an array member by element
    const el = x.type2 as Type,
      t = x.t;
    const n = sizeOf(t) / sizeOf(el);
    const d = this.slot(8),
      s = this.slot(8),
      i = this.slot(8);
    this.addr(x.b as X);
    this.emit('sl64', s);
    this.addr(x.a as X);
    this.emit('sl64', d);
    this.emit('pushi', 0);
    this.emit('sl32', i);
    const head = this.pc;
    this.emit('ll32', i);
    this.emit('pushi', n);
    this.emit('lt');
    const out = this.emit('jz');
    this.emit('ll64', d);
    this.emit('ll32', i);
    this.emit('sext64');
    this.emit('ptradd', sizeOf(el));
    this.emit('ll64', s);
    this.emit('ll32', i);
    this.emit('sext64');
    this.emit('ptradd', sizeOf(el));
    this.emit('call', this.routine(x.fn as FuncInfo));
    this.emit('pop');
    this.emit('ll32', i);
    this.emit('pushi', 1);
    this.emit('addu');
    this.emit('sl32', i);
    this.emit('jmp', head);
    this.patch(out);
  }

  // ---- calls
  private arg(x: X, p: Type | undefined): void {
    if (p?.isRef) {
      this.addr(x, p);
      return;
    }
    if (x.t.k === 'class') {
      if (x.c === 2) this.addr({ k: 'temp', t: x.t, c: 1, pos: x.pos, a: x });
      else this.addr(x);
      return;
    }
    this.value(x);
  }
  /** pushes arguments, last one first */
  private args(ft: Type, args: X[]): void {
    const ps = ft.params ?? [];
    if (ft.variadic) {
      const extra = args.slice(ps.length);
      const block = this.slot(Math.max(8, extra.length * 8), 8);
      for (let i = extra.length - 1; i >= 0; i--) {
        const a = extra[i] as X;
        this.value(a);
        if (regOf(a.t) === 'i') {
          this.emit(isUnsigned(a.t) ? 'zext64' : 'sext64');
          this.emit('sl64', block + 8 * i);
        } else this.emit(this.storeSlot(a.t), block + 8 * i);
      }
      this.emit('lea', block);
    }
    for (let i = ps.length - 1; i >= 0; i--) this.arg(args[i] as X, ps[i]);
  }
  private call(x: X, dest?: Dest): void {
    const args = x.args ?? [];
    const f = x.fn;
    const classRet = x.c === 2 && x.t.k === 'class';
    if (classRet) (dest as Dest)();
    if (x.k === 'pcall') {
      const p = this.slot(8);
      this.value(x.a as X);
      this.emit('sl64', p);
      const ft = x.type2 as Type;
      this.args(ft, args);
      this.pos = x.pos;
      this.emit('ll64', p);
      this.emit('callp', (ft.params ?? []).length + (ft.variadic ? 1 : 0) + (classRet ? 1 : 0));
      return;
    }
    if (x.k === 'mptrcall') {
      const p = this.slot(8);
      const ft = x.type2 as Type;
      this.addr(x.a as X);
      this.value(x.b as X);
      this.emit('sl64', p);
      this.args(ft, args);
      this.pos = x.pos;
      this.emit('ll64', p);
      this.emit('callm', (ft.params ?? []).length);
      return;
    }
    const fn = f as FuncInfo;
    const ft = fn.type;
    const operator = x.op !== undefined && x.op.startsWith('operator');
    if (x.a) {
      // overloaded operators evaluate the right operand first, but <<, >>, [], ->*, and assignment have their own order
      const rightFirst =
        operator &&
        x.op !== 'operator<<' &&
        x.op !== 'operator>>' &&
        x.op !== 'operator[]' &&
        x.op !== 'operator()' &&
        args.length === 1;
      if (rightFirst && !this.plain(args[0] as X)) {
        const s = this.slot(8);
        const p = (ft.params ?? [])[0] as Type;
        this.arg(args[0] as X, p);
        this.emit(p.isRef || p.k === 'class' ? 'sl64' : this.storeSlot(p), s);
        this.object(x.a);
        this.emit(p.isRef || p.k === 'class' ? 'll64' : this.loadSlot(p), s);
      } else {
        this.object(x.a);
        this.args(ft, args);
      }
    } else if (
      operator &&
      (x.op === 'operator<<' || x.op === 'operator>>') &&
      args.length === 2 &&
      !this.plain(args[0] as X)
    ) {
      // left operand first
      const s = this.slot(8);
      const p = (ft.params ?? [])[0] as Type;
      this.arg(args[0] as X, p);
      this.emit(p.isRef || p.k === 'class' ? 'sl64' : this.storeSlot(p), s);
      this.arg(args[1] as X, (ft.params ?? [])[1]);
      this.emit(p.isRef || p.k === 'class' ? 'll64' : this.loadSlot(p), s);
    } else this.args(ft, args);
    this.pos = x.pos;
    if (x.k === 'vcall' && fn.isVirtual && fn.vslot >= 0) {
      this.emit(
        'callv',
        fn.vslot,
        (ft.params ?? []).length + (ft.variadic ? 1 : 0) + (this.hasVtt(fn) ? 1 : 0),
        this.routine(fn),
      );
      return;
    }
    if (fn.leaf) {
      const n = (ft.params ?? []).length + (ft.variadic ? 1 : 0) + (x.a ? 1 : 0) + (classRet ? 1 : 0);
      this.emit('leaf', this.leafId(fn.leaf), n, (ft.to as Type).k === 'void' || classRet ? 0 : 1);
      return;
    }
    if (fn.kind === 'dtor' && this.hasVtt(fn)) this.emit('pushl', 0, 0);
    if (fn.library && !this.inlining.has(fn) && this.inlining.size < 6) {
      const body = this.shortBody(fn);
      if (body) {
        this.inlineCall(fn, body);
        return;
      }
    }
    this.emit('call', this.routine(fn));
  }
  /** the expressions of a library function short enough to stand in place of its call; the last one is what it returns */
  private shortBody(f: FuncInfo): X[] | null {
    const known = this.inlineKnown.get(f);
    if (known !== undefined) return known;
    this.inlineKnown.set(f, null);
    const ret = f.type.to as Type;
    if (
      !f.library ||
      f.leaf ||
      f.isVirtual ||
      f.kind === 'dtor' ||
      f.type.variadic ||
      f.lambda ||
      f.defaulted ||
      f.implicit ||
      f.inherited ||
      f.make ||
      !f.hasBody ||
      this.hasVtt(f) ||
      (f.kind === 'ctor' && f.cls?.hasVptr) ||
      ret.k === 'class'
    )
      return null;
    this.sema.checkBody(f);
    if (!f.body || f.statics.length || f.vars.some((v) => v.storage !== 'param')) return null;
    const out: X[] = [];
    let returned = false;
    const flat = (s: S): boolean => {
      if (returned) return false;
      switch (s.k) {
        case 'empty':
          return true;
        case 'block':
          return s.body.every(flat);
        case 'expr':
          if (s.e.k === 'vastart') return s.e.op === 'vptr';
          if (!this.simpleX(s.e)) return false;
          out.push(s.e);
          return true;
        case 'return':
          returned = true;
          if (!s.e) return ret.k === 'void';
          if (!this.simpleX(s.e)) return false;
          out.push(s.e);
          return true;
        default:
          return false;
      }
    };
    if (!flat(f.body) || (ret.k !== 'void' && !returned) || out.length > 4) return null;
    for (const v of f.pvars) v.addrTaken = false;
    this.markAddresses(f.body);
    if (f.pvars.some((v) => v.addrTaken && !v.type.isRef && !v.indirect)) return null;
    this.inlineKnown.set(f, out);
    return out;
  }
  private simpleX(x: X): boolean {
    switch (x.k) {
      case 'int':
      case 'float':
      case 'null':
      case 'this':
      case 'func':
        return true;
      case 'var':
        return true;
      case 'member':
      case 'deref':
      case 'load':
      case 'addr':
      case 'decay':
      case 'bitcast':
      case 'un':
      case 'not':
      case 'upcast':
        return x.bitfield === undefined && (x.a === undefined || this.simpleX(x.a));
      case 'conv':
      case 'void':
        return x.a === undefined || this.simpleX(x.a);
      case 'bin':
      case 'and':
      case 'or':
      case 'ptradd':
      case 'ptrsub':
      case 'ptrdiff':
      case 'comma':
        return this.simpleX(x.a as X) && this.simpleX(x.b as X);
      case 'assign':
        return isScalar(x.t) && this.simpleX(x.a as X) && this.simpleX(x.b as X);
      case 'incdec':
        return this.simpleX(x.a as X);
      case 'initvar': {
        const a = x.a as X;
        return (
          !x.op &&
          a.k === 'member' &&
          a.t.k !== 'class' &&
          a.t.k !== 'array' &&
          !a.bitfield &&
          this.simpleX(a) &&
          this.simpleX(x.b as X)
        );
      }
      case 'call':
        return (
          !(x.c === 2 && x.t.k === 'class') &&
          !!x.fn &&
          !x.fn.type.variadic &&
          (x.a === undefined || this.simpleX(x.a)) &&
          (x.args ?? []).every((y) => this.simpleX(y))
        );
      default:
        return false;
    }
  }
  /** puts a short library function in place of its call: arguments lie on the operand stack, the first on top */
  private inlineCall(f: FuncInfo, body: X[]): void {
    const ret = f.type.to as Type;
    const saved = { pos: this.inlinePos, thisOff: this.thisOff, offsets: f.pvars.map((v) => v.offset) };
    const slots = f.pvars.map((v) => {
      const o = this.slot(8);
      const t = v.type;
      this.emit(t.isRef || v.indirect ? 'sl64' : this.storeOp(t, 'sl'), o);
      return o;
    });
    let self = -1;
    if (f.cls && !f.isStatic) {
      self = this.slot(8);
      this.emit('sl64', self);
    }
    this.inlinePos = saved.pos || this.pos;
    this.thisOff = self;
    f.pvars.forEach((v, i) => {
      v.offset = slots[i] as number;
    });
    this.inlining.add(f);
    body.forEach((x, i) => {
      if (i < body.length - 1 || ret.k === 'void') this.effect(x);
      else if (ret.isRef) this.addr(x, ret);
      else this.value(x);
    });
    this.inlining.delete(f);
    this.inlinePos = saved.pos;
    this.thisOff = saved.thisOff;
    f.pvars.forEach((v, i) => {
      v.offset = saved.offsets[i] as number;
    });
  }
  private plain(x: X): boolean {
    return (
      x.k === 'int' ||
      x.k === 'float' ||
      x.k === 'str' ||
      x.k === 'null' ||
      x.k === 'this' ||
      x.k === 'var' ||
      (x.k === 'load' && this.plain(x.a as X)) ||
      (x.k === 'decay' && this.plain(x.a as X)) ||
      (x.k === 'upcast' && this.plain(x.a as X)) ||
      (x.k === 'deref' && this.plain(x.a as X)) ||
      (x.k === 'member' && this.plain(x.a as X)) ||
      (x.k === 'conv' && this.plain(x.a as X)) ||
      x.k === 'func' ||
      (x.k === 'addr' && this.plain(x.a as X))
    );
  }
  private object(o: X): void {
    if (o.k === 'deref' && o.a?.k !== 'this') {
      this.value(o.a as X);
      this.pos = o.pos || this.pos;
      this.emit('nonnull', 2);
      return;
    }
    this.addr(o);
  }
  // ---- classes
  baseOffset(c: ClassInfo, b: ClassInfo, pos: Pos): number {
    if (c === b) return 0;
    for (const x of c.bases) {
      if (this.sema.distance(x.cls, b) >= 0) {
        if (x.virtual) refuse(pos, 'cast from a virtual base');
        return x.offset + this.baseOffset(x.cls, b, pos);
      }
    }
    return 0;
  }
  /** steps from an object of class c to its base b: offsets and virtual jumps */
  private path(c: ClassInfo, b: ClassInfo): ({ off: number } | { vbase: ClassInfo; of: ClassInfo })[] {
    if (c === b) return [];
    // a virtual base reached directly
    for (const x of c.bases) {
      if (this.sema.distance(x.cls, b) < 0) continue;
      return [x.virtual ? { vbase: x.cls, of: c } : { off: x.offset }, ...this.path(x.cls, b)];
    }
    return [];
  }
  private steps(c: ClassInfo, b: ClassInfo, exact: boolean): void {
    // inside constructors of the complete class the layout is known
    void exact;
    let off = 0;
    for (const s of this.path(c, b)) {
      if ('off' in s) off += s.off;
      else {
        if (off) {
          this.emit('offset', off);
          off = 0;
        }
        this.emit('vbase', this.classId(s.vbase));
      }
    }
    if (off) this.emit('offset', off);
  }
  private upcastRef(x: X): void {
    const a = x.a as X;
    const from = a.t.cls as ClassInfo,
      to = x.cls as ClassInfo;
    this.addr(a);
    if (x.op === 'virtual') {
      // a virtual base of the class under construction: its place is known only to the whole object
      this.vbaseOf(from, to);
      return;
    }
    this.steps(from, to, false);
  }
  private vbaseOf(c: ClassInfo, b: ClassInfo): void {
    // vtt 0: c is the whole object
    const at = c.vbases.find((v) => v.cls === b);
    this.emit('mdata', at ? at.offset : 0, this.classId(b), this.vttOff);
  }
  private upcastPtr(x: X): void {
    const a = x.a as X;
    const from = (a.t.to as Type).cls as ClassInfo,
      to = x.cls as ClassInfo;
    this.value(a);
    const path = this.path(from, to);
    if (path.every((p) => 'off' in p)) {
      let off = 0;
      for (const p of path) if ('off' in p) off += p.off;
      if (off) {
        if (a.k === 'this' || a.k === 'addr') this.emit('offset', off);
        else this.emit('offset', off, 1);
      }
      return;
    }
    this.emit('dup');
    this.emit('bool64');
    const nul = this.emit('jz');
    this.steps(from, to, false);
    this.patch(nul);
  }
  private initvar(x: X): void {
    const a = x.a as X,
      b = x.b as X;
    if (x.op === 'vbase') {
      // virtual bases are made by the complete object's constructor only
      this.emit('ll64', this.vttOff);
      this.emit('bool64');
      const skip = this.emit('jnz');
      const to = a.cls as ClassInfo;
      const c = (this.fn as FuncInfo).cls as ClassInfo;
      this.subobject = to.virtualAnywhere
        ? () =>
            this.emit('pushl', this.vtt(c, (c.vbases.find((v) => v.cls === to) as { offset: number }).offset, to), 0)
        : null;
      this.into(b, () => this.addr(a));
      this.subobject = null;
      this.patch(skip);
      return;
    }
    if (a.k === 'upcast' && a.cls && a.cls.virtualAnywhere && b.k === 'ctor') {
      const c = (this.fn as FuncInfo).cls as ClassInfo;
      const to = a.cls;
      const off = this.baseOffset(c, to, x.pos);
      this.subobject = () => {
        this.emit('ll64', this.vttOff);
        this.emit('subvtt', this.classId(c), off, this.classId(to));
      };
      this.registerVtts();
    }
    const t = a.k === 'member' && a.fld ? (a.fld.type.isRef ? a.fld.type : unqualified(a.fld.type)) : unqualified(a.t);
    if (a.bitfield) {
      this.value(b);
      this.addr({ ...a, bitfield: undefined as unknown as Field });
      this.emit('bfstore', sizeOf(a.bitfield.type), a.bitfield.bitOffset | (a.bitfield.bits << 8), 0);
      return;
    }
    if (t.isRef) {
      this.addr(b, t);
      this.addr(a);
      this.emit('sm64');
      return;
    }
    const base = a.k === 'upcast' && a.cls && b.k === 'copy';
    if (base) {
      const c = a.cls as ClassInfo;
      if (c.isEmpty) {
        this.effect(b.a as X);
        return;
      }
      this.addr(b.a as X);
      this.addr(a);
      this.emit('copy', c.nvsize || sizeOf(c.type));
      return;
    }
    if (a.k === 'upcast' && b.k === 'zero') {
      const c = a.cls as ClassInfo;
      if (c.isEmpty) return;
      this.addr(a);
      this.emit('zero', c.nvsize);
      return;
    }
    if (t.k === 'class' && b.k === 'zero' && (t.cls as ClassInfo).isEmpty) return;
    if (a.k === 'upcast' && b.k === 'ctor' && b.flag) {
      this.init(t, { ...b, flag: false }, () => this.addr(a));
      return;
    }
    this.init(t, b, () => this.addr(a));
    this.subobject = null;
  }
  private registerVtts(): void {
    /* made on demand at run time */
  }
  private dtorX(x: X): void {
    const a = x.a as X;
    if (x.op === 'vbase') {
      this.emit('ll64', this.vttOff);
      this.emit('bool64');
      const skip = this.emit('jnz');
      const d = a.t.cls?.dtor as FuncInfo;
      this.addr(a);
      const c = (this.fn as FuncInfo).cls as ClassInfo;
      const to = a.cls as ClassInfo;
      if (this.hasVtt(d))
        this.emit('pushl', this.vtt(c, (c.vbases.find((v) => v.cls === to) as { offset: number }).offset, to), 0);
      this.emit('call', this.routine(d));
      this.patch(skip);
      return;
    }
    const t = unqualified(a.t);
    if (x.op === 'base' && t.cls?.dtor && this.hasVtt(t.cls.dtor)) {
      const c = (this.fn as FuncInfo).cls as ClassInfo;
      this.addr(a);
      this.emit('ll64', this.vttOff);
      this.emit('subvtt', this.classId(c), this.baseOffset(c, t.cls, x.pos), this.classId(t.cls));
      this.emit('call', this.routine(t.cls.dtor));
      return;
    }
    if (x.op === 'delegate' && t.cls?.dtor && this.hasVtt(t.cls.dtor)) {
      this.addr(a);
      this.emit('ll64', this.vttOff);
      this.emit('call', this.routine(t.cls.dtor));
      return;
    }
    if (t.k !== 'class' && t.k !== 'array') {
      this.effect(a);
      return;
    }
    if (this.sema.trivialDtor(t)) {
      this.effect(a);
      return;
    }
    if (a.k === 'deref') {
      const s = this.slot(8);
      this.value(a.a as X);
      this.emit('sl64', s);
      this.destroy(t, () => this.emit('ll64', s));
      return;
    }
    this.destroy(t, () => this.addr(a));
  }
  /** number of the (whole, offset, class) triple that tells a constructor where it works */
  vtt(whole: ClassInfo, offset: number, cls: ClassInfo): number {
    const key = `${this.classId(whole)}:${offset}:${this.classId(cls)}`;
    let i = this.vttIndex.get(key);
    if (i === undefined) {
      i = this.vtts.length;
      this.vtts.push({ whole, offset, cls });
      this.vttIndex.set(key, i);
    }
    return i;
  }
  private setVptrs(c: ClassInfo): void {
    if (!c.hasVptr) return;
    this.emit('ll64', this.thisOff);
    if (this.vttOff >= 0) this.emit('ll64', this.vttOff);
    else this.emit('pushl', 0, 0);
    this.emit('setvptr', this.classId(c));
    this.touchVtables(c);
  }
  /** makes sure that every virtual function of a class is lowered */
  private touched = new Set<ClassInfo>();
  touchVtables(c: ClassInfo): void {
    if (this.touched.has(c)) return;
    this.touched.add(c);
    const visit = (k: ClassInfo): void => {
      for (const s of k.vslots) {
        const f = this.sema.finalOverrider(c, s.f);
        if (!f.deleted) {
          if (f.hasBody || f.isPure) {
            this.sema.use(f);
            this.routine(f);
          } else this.routine(f);
        }
      }
      for (const b of k.bases) visit(b.cls);
    };
    visit(c);
  }
  private dyncast(x: X): void {
    this.value(x.a as X);
    const to = x.type2 as Type;
    this.emit(
      'dyncast',
      to.k === 'void' ? -1 : this.classId(to.cls as ClassInfo),
      this.classId(x.cls as ClassInfo),
      x.flag ? 1 : 0,
    );
    if (x.flag) {
      // references throw
      this.emit('dup');
      this.emit('bool64');
      const ok = this.emit('jnz');
      this.emit('call', this.routine(this.sema.badCastFn as FuncInfo));
      this.patch(ok);
    }
  }
  // ---- new and delete
  private newX(x: X): void {
    const t = x.type2 as Type;
    const size = sizeOf(t);
    const p = this.slot(8);
    const el = this.sema.elementType(t);
    const withCookie = !!x.flag && !this.sema.trivialDtor(el) && !x.place;
    let n = -1;
    if (x.flag) {
      n = this.slot(8);
      this.value(x.count as X);
      this.emit('sl64', n);
    }
    const undo = (x as X & { undo?: FuncInfo }).undo;
    let allocated = false;
    const cookieBy = withCookie ? 8 : 0;
    if (x.place) {
      this.value(x.place);
      this.pos = x.pos;
      this.emit('sl64', p);
    } else if (x.fn) {
      const ps = x.fn.type.params ?? [];
      const args = x.args ?? [];
      for (let i = ps.length - 1; i >= 1; i--) this.arg(args[i - 1] as X, ps[i]);
      if (x.flag) {
        this.emit('ll64', n);
        this.emit('pushl', size, 0);
        this.emit('mulu64');
        if (cookieBy) {
          this.emit('pushl', 8, 0);
          this.emit('addu64');
        }
      } else this.emit('pushl', size, 0);
      this.pos = x.pos;
      this.emit('call', this.routine(x.fn));
      if (cookieBy) {
        this.emit('dup');
        const q = this.slot(8);
        this.emit('sl64', q);
        this.emit('ll64', n);
        this.emit('ll64', q);
        this.emit('sm64');
        this.emit('offset', 8);
      }
      this.emit('sl64', p);
      allocated = true;
    } else {
      this.pos = x.pos;
      if (x.flag) {
        this.emit('ll64', n);
        this.emit('newarr', size, cookieBy | (x.op === 'nothrow' ? 256 : 0), this.typeId(t));
      } else this.emit('new', size, x.op === 'nothrow' ? 256 : 0, this.typeId(t));
      this.emit('sl64', p);
      allocated = true;
    }
    const dest: Dest = () => this.emit('ll64', p);
    const nothrow = x.op === 'nothrow';
    let skip = -1;
    if (nothrow) {
      this.emit('ll64', p);
      this.emit('bool64');
      skip = this.emit('jz');
    }
    if (x.a) {
      const sc = this.open('block');
      const canThrow = this.sema.canThrow(x.a);
      if (allocated && canThrow)
        this.cleanup(
          sc,
          () => {
            if (undo) {
              if ((undo.type.params ?? []).length > 1) {
                const args = x.args ?? [];
                for (let i = args.length - 1; i >= 0; i--) this.arg(args[i] as X, (undo.type.params ?? [])[i + 1]);
              }
              dest();
              this.emit('call', this.routine(undo));
            } else if (!x.fn) {
              dest();
              if (cookieBy) this.emit('offset', -8);
              this.emit('delete', x.flag ? 2 : 1, -1);
            }
          },
          true,
        );
      if (x.flag) {
        if (x.a.k === 'agg' || x.a.k === 'str') this.into(x.a, dest);
        else if (x.a.k === 'arrayinit') this.dynamicInit(x.a, t, n, dest);
        else this.into(x.a, dest);
      } else this.init(t, x.a, dest);
      this.close();
    }
    if (skip >= 0) this.patch(skip);
    this.emit('ll64', p);
  }
  private dynamicInit(x: X, t: Type, n: number, dest: Dest): void {
    const el = t;
    const one = x.a as X;
    const zero =
      one.k === 'zero' ||
      (one.k === 'int' && one.n === 0n) ||
      one.k === 'null' ||
      (one.k === 'float' && Object.is(one.f, 0));
    if (zero) {
      this.emit('ll64', n);
      this.emit('pushl', sizeOf(el), 0);
      this.emit('mulu64');
      dest();
      this.emit('fill');
      return;
    }
    const i = this.slot(8);
    this.emit('pushl', 0, 0);
    this.emit('sl64', i);
    const at: Dest = () => {
      dest();
      this.emit('ll64', i);
      this.emit('ptradd', sizeOf(el));
    };
    const sc = this.open('block');
    if (!this.sema.trivialDtor(el))
      this.cleanup(
        sc,
        () => {
          const head = this.pc;
          this.emit('ll64', i);
          this.emit('bool64');
          const out = this.emit('jz');
          this.emit('ll64', i);
          this.emit('pushl', 1, 0);
          this.emit('subu64');
          this.emit('sl64', i);
          this.destroy(el, at);
          this.emit('jmp', head);
          this.patch(out);
        },
        true,
      );
    const head = this.pc;
    this.emit('ll64', i);
    this.emit('ll64', n);
    this.emit('ltu64');
    const out = this.emit('jz');
    this.full(() => this.init(el, one, at));
    this.emit('ll64', i);
    this.emit('pushl', 1, 0);
    this.emit('addu64');
    this.emit('sl64', i);
    this.emit('jmp', head);
    this.patch(out);
    this.close();
  }
  private deleteX(x: X): void {
    const t = x.type2 as Type;
    const el = this.sema.elementType(t);
    const del = (x as X & { del?: FuncInfo }).del;
    const p = this.slot(8);
    this.value(x.a as X);
    this.emit('sl64', p);
    this.pos = x.pos;
    this.emit('ll64', p);
    this.emit('bool64');
    const nul = this.emit('jz');
    const size = t.k === 'void' || x.op === 'incomplete' ? -1 : sizeOf(t);
    if (x.flag) {
      const d = el.k === 'class' && x.op !== 'incomplete' ? el.cls?.dtor : null;
      if (d && !d.trivial) {
        const n = this.slot(8),
          q = this.slot(8);
        this.emit('ll64', p);
        this.emit('cookie');
        this.emit('sl64', n);
        this.emit('ll64', p);
        this.emit('ll64', n);
        this.emit('ptradd', sizeOf(el));
        this.emit('sl64', q);
        const head = this.pc;
        this.emit('ll64', q);
        this.emit('ll64', p);
        this.emit('ne64');
        const out = this.emit('jz');
        this.emit('ll64', q);
        this.emit('offset', -sizeOf(el));
        this.emit('sl64', q);
        this.destroy(el, () => this.emit('ll64', q));
        this.emit('jmp', head);
        this.patch(out);
        this.emit('ll64', p);
        this.emit('offset', -8);
      } else this.emit('ll64', p);
      if (del) {
        if ((del.type.params ?? []).length > 1) {
          const s = this.slot(8);
          this.emit('sl64', s);
          this.emit('pushl', size, 0);
          this.emit('ll64', s);
        }
        this.emit('call', this.routine(del));
      } else this.emit('delete', 2, -1);
    } else {
      const d = x.fn;
      if (d && d.isVirtual) {
        const q = this.slot(8),
          sz = this.slot(8);
        this.emit('ll64', p);
        this.emit('nonnull', 2);
        this.emit('top', 0);
        this.emit('sl64', q);
        this.emit('ll64', p);
        this.emit('delsize');
        this.emit('sl64', sz);
        this.emit('ll64', p);
        if (this.hasVtt(d)) this.emit('pushl', 0, 0);
        this.emit('callv', d.vslot, this.hasVtt(d) ? 1 : 0, this.routine(d));
        if (del) {
          if ((del.type.params ?? []).length > 1) this.emit('ll64', sz);
          this.emit('ll64', q);
          this.emit('call', this.routine(del));
        } else {
          this.emit('ll64', q);
          this.emit('ll64', sz);
          this.emit('delete', 1, -2);
        }
      } else {
        if (d) this.destroy(t, () => this.emit('ll64', p));
        this.pos = x.pos;
        if (del) {
          if ((del.type.params ?? []).length > 1) this.emit('pushl', size, 0);
          this.emit('ll64', p);
          this.emit('call', this.routine(del));
        } else {
          this.emit('ll64', p);
          this.emit('delete', 1, size);
        }
      }
    }
    this.patch(nul);
  }
  private throwX(x: X): void {
    if (!x.a) {
      this.emit('rethrow');
      return;
    }
    const t = x.type2 as Type;
    const p = this.slot(8);
    this.emit('allocex', sizeOf(t), this.typeId(t));
    this.emit('sl64', p);
    this.init(t, x.a, () => this.emit('ll64', p));
    this.pos = x.pos;
    this.emit('ll64', p);
    const d = t.k === 'class' && t.cls?.dtor && !t.cls.dtor.trivial ? this.routine(t.cls.dtor) : -1;
    if (t.k === 'class') {
      const all = (c: ClassInfo): void => {
        this.classId(c);
        for (const b of c.bases) all(b.cls);
      };
      all(t.cls as ClassInfo);
    }
    this.emit('throw', this.typeId(t), d, t.k === 'class' && t.cls?.dtor && this.hasVtt(t.cls.dtor) ? 1 : 0);
  }

  // ---- whole-program routines
  /** initialisers of globals in order of definition */
  initRoutine(index: number, order: VarInfo[], drain: () => void): void {
    const r = this.routines[index] as Routine;
    // constants first, as static initialisation precedes dynamic initialisation
    const dynamic: VarInfo[] = [];
    const ready = (v: VarInfo): boolean => {
      if (v.library && v.index < 0) return false;
      const at = this.globalAddress(v);
      const plain = v.type.isRef || this.sema.trivialDtor(v.type);
      if (!v.init) return plain;
      return !v.type.isRef && this.constantData(v.type, v.init, at) && plain;
    };
    // The library's own come first, as its headers stand before the program; they are found only when something mentions them.
    const todo = [...order.filter((v) => v.library), ...order.filter((v) => !v.library)];
    const skipped: VarInfo[] = [];
    for (const v of todo) {
      if (v.library && v.index < 0) {
        skipped.push(v);
        continue;
      }
      if (!ready(v)) dynamic.push(v);
    }
    // library variables come into being when something mentions them
    const entries: number[] = [];
    const make = (v: VarInfo): void => {
      const k = this.routines.length;
      this.routines.push({
        name: 'static initialisation',
        entry: -1,
        end: -1,
        frame: 0,
        args: 0,
        ret: 'v',
        library: true,
        noexcept: false,
        poison: false,
        left: -1,
        flags: [],
        regions: [],
        locals: [],
        pos: v.pos,
      });
      this.begin(null);
      const q = this.routines[k] as Routine;
      q.entry = this.pc;
      this.scope = { entries: [], parent: null, kind: 'function', loop: null, conditional: false };
      if (v.init) this.markAddresses({ k: 'expr', e: v.init, pos: v.pos });
      this.full(() => this.globalInit(v, v.init));
      this.leaveAll();
      this.emit('ret');
      this.finish(q);
      entries.push(k);
    };
    for (const v of dynamic) make(v);
    drain();
    const first: number[] = [];
    for (let again = true; again;) {
      again = false;
      for (const v of skipped.slice()) {
        if (v.index < 0) continue;
        skipped.splice(skipped.indexOf(v), 1);
        again = true;
        if (!ready(v)) {
          make(v);
          first.push(entries.pop() as number);
          drain();
        }
      }
    }
    this.begin(null);
    r.entry = this.pc;
    for (const k of [...first, ...entries]) this.emit('call', k);
    this.emit('ret');
    r.end = this.pc;
    r.frame = 32;
  }
  /** code that leaves the value of a constant expression on the stack and stops */
  constantRoutine(x: X, _scope: unknown, globals: VarInfo[], drain: () => void): number {
    const k = this.routines.length;
    this.routines.push({
      name: 'constant',
      entry: -1,
      end: -1,
      frame: 0,
      args: 0,
      ret: regOf(x.t),
      library: true,
      noexcept: false,
      poison: false,
      left: -1,
      flags: [],
      regions: [],
      locals: [],
      pos: x.pos,
    });
    this.begin(null);
    const q = this.routines[k] as Routine;
    q.entry = this.pc;
    this.scope = { entries: [], parent: null, kind: 'function', loop: null, conditional: false };
    this.full(() => this.value(x));
    this.leaveAll();
    this.emit('retv');
    this.finish(q);
    drain();
    const before: number[] = [];
    for (let again = true; again;) {
      again = false;
      // Constants of namespaces in their order, then those of functions, as far as something refers to them.
      for (const v of [...globals, ...this.placed.filter((p) => !globals.includes(p))]) {
        if (v.index < 0 || !(v.isConstexpr || v.type.isConst) || (v as VarInfo & { made?: Gen }).made === this)
          continue;
        (v as VarInfo & { made?: Gen }).made = this;
        again = true;
        if (v.init && !(!v.type.isRef && this.constantData(v.type, v.init, v.index))) {
          const n = this.routines.length;
          this.routines.push({
            name: 'static initialisation',
            entry: -1,
            end: -1,
            frame: 0,
            args: 0,
            ret: 'v',
            library: true,
            noexcept: false,
            poison: false,
            left: -1,
            flags: [],
            regions: [],
            locals: [],
            pos: v.pos,
          });
          this.begin(null);
          const r = this.routines[n] as Routine;
          r.entry = this.pc;
          this.scope = { entries: [], parent: null, kind: 'function', loop: null, conditional: false };
          this.full(() => this.globalInit(v, v.init));
          this.leaveAll();
          this.emit('ret');
          this.finish(r);
          before.unshift(n);
          drain();
        }
      }
    }
    const start = this.pc;
    for (const n of before) this.emit('call', n);
    this.emit('call', k);
    this.emit('constret');
    return start;
  }
  // ---- vtables
  /** offset of a base inside an object of class `whole` that sits at 0 */
  subOffset(whole: ClassInfo, at: number, c: ClassInfo, b: ClassInfo, layout: ClassInfo): number {
    if (c === b) return at;
    for (const x of c.bases) {
      if (this.sema.distance(x.cls, b) < 0) continue;
      const o = x.virtual ? (layout.vbases.find((v) => v.cls === x.cls) as { offset: number }).offset : at + x.offset;
      return this.subOffset(whole, o, x.cls, b, layout);
    }
    return at;
  }
  /** every vptr of class c living at `offset` in a `whole`: [offset of the vptr, vtable] */
  vptrs(whole: ClassInfo, offset: number, c: ClassInfo): [number, number][] {
    const out: [number, number][] = [];
    const seen = new Set<number>();
    const visit = (k: ClassInfo, at: number): void => {
      if (!k.hasVptr) return;
      if (!seen.has(at)) {
        seen.add(at);
        out.push([at, this.vtable(whole, offset, c, k, at)]);
      }
      for (const b of k.bases)
        visit(
          b.cls,
          b.virtual ? (whole.vbases.find((v) => v.cls === b.cls) as { offset: number }).offset : at + b.offset,
        );
    };
    visit(c, offset);
    return out;
  }
  private vtable(whole: ClassInfo, offset: number, c: ClassInfo, sub: ClassInfo, at: number): number {
    const key = `${this.classId(whole)}:${offset}:${this.classId(c)}:${this.classId(sub)}:${at}`;
    const old = this.vtableIndex.get(key);
    if (old !== undefined) return old;
    const index = this.vtables.length;
    this.vtableIndex.set(key, index);
    const vt: VTable = { cls: c, top: at - offset, funcs: [], deltas: [], vbases: new Map(), sub };
    this.vtables.push(vt);
    for (const v of sub.vbases)
      vt.vbases.set(v.cls, (whole.vbases.find((w) => w.cls === v.cls) as { offset: number }).offset - at);
    for (const s of sub.vslots) {
      const f = this.sema.finalOverrider(c, s.f);
      vt.funcs.push(this.routine(f));
      const fat = this.subOffset(whole, offset, c, f.cls as ClassInfo, whole);
      vt.deltas.push(fat - at);
      const a = f.type.to as Type,
        b = s.f.type.to as Type;
      if (
        a !== b &&
        (a.k === 'ptr' || a.isRef) &&
        a.to?.cls &&
        b.to?.cls &&
        a.to.cls !== b.to.cls &&
        this.path(a.to.cls, b.to.cls).some((q) => !('off' in q) || q.off !== 0)
      )
        refuse(f.pos, 'covariant return with adjustment');
    }
    return index;
  }
  image(start: number): Image {
    return {
      code: Int32Array.from(this.code),
      lines: Float64Array.from(this.lines),
      doubles: this.doubles,
      routines: this.routines,
      vtables: this.vtables,
      vtts: this.vtts,
      types: this.types,
      classes: this.classes,
      switches: this.switches,
      leaves: this.leaves,
      globals: this.globals,
      data: Uint8Array.from(this.data),
      state: Uint8Array.from(this.state),
      start,
      typeNames: this.types.map(show),
      silent: this.silent,
    };
  }
}
void isFloating;
void cvOf;
