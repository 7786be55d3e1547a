// Statements, switches and whole methods to instructions; finally blocks are inlined at each exit, slots are reused at block ends, as com.sun.tools.javac.jvm.Gen does.
import { OP } from './opcodes.ts';
import { Label } from './emitter.ts';
import { Generate, kindOf } from './generate.ts';
import { storageOf, type Code, type SwitchTable } from './klass.ts';
import {
  F,
  type BlockNode,
  type CaseNode,
  type Call,
  type ClassNode,
  type Expr,
  type Lambda,
  type MethodNode,
  type Stat,
  type SwitchBody,
  type TryStat,
  type VarNode,
} from '../ast/tree.ts';
import { unparen } from '../check/resolve.ts';
import {
  INT,
  BOOLEAN,
  arrayOf,
  isPrim,
  type ClassSymbol,
  type MethodSymbol,
  type Type,
  type VarSymbol,
} from '../check/types.ts';

type Exit =
  | { kind: 'jump'; node: Stat | Expr; brk: Label; cont: Label | null }
  | { kind: 'finally'; gen: () => void; gaps: [number, number][] };

export class Body extends Generate {
  private exits: Exit[] = [];
  private yieldInfo = new Map<Expr, { type: Type; want: Type | null }>();
  private retType: Type = { k: 'void' };

  // ---- statements
  block(b: BlockNode): void {
    this.scope(() => {
      for (const s of b.stats) this.stat(s);
    });
  }
  private scope(f: () => void): void {
    const n = this.em.nextSlot;
    const open = this.em.locals.length;
    f();
    for (let i = open; i < this.em.locals.length; i++) {
      const l = this.em.locals[i]!;
      if (l.end < 0) l.end = this.em.pc;
    }
    this.em.nextSlot = n;
  }
  declareVar(v: VarSymbol): number {
    const k = kindOf(v.type);
    const s = this.em.newSlot(k === 'J' || k === 'D');
    this.slots.set(v, s);
    this.em.locals.push({ name: v.name, slot: s, start: this.em.pc, end: -1, type: v.type });
    return s;
  }
  private started(v: VarSymbol): void {
    for (let i = this.em.locals.length - 1; i >= 0; i--) {
      const l = this.em.locals[i]!;
      if (l.name === v.name && l.slot === this.slots.get(v)) {
        l.start = this.em.pc;
        return;
      }
    }
  }
  private localInit(v: VarNode): void {
    const sym = v.sym!;
    if (v.init) {
      const s = this.declareVar(sym);
      if (v.init.k === 'newarray' && !v.init.elem) this.gen(v.init, null);
      else this.genTo(v.init, sym.type);
      this.at(v.start);
      this.store(kindOf(sym.type), s);
      this.started(sym);
    } else this.declareVar(sym);
  }
  stat(s: Stat): void {
    if (this.em.dead) {
      this.skipDecls(s);
      return;
    }
    if (s.k !== 'block' && s.k !== 'labeled' && s.k !== 'localclass' && s.k !== 'empty')
      this.at(s.k === 'locals' ? s.vars[0]!.start : s.start);
    switch (s.k) {
      case 'block':
        this.block(s);
        break;
      case 'locals':
        for (const v of s.vars) {
          this.at(v.init ? v.pos : v.start);
          this.localInit(v);
        }
        break;
      case 'localclass':
      case 'empty':
        break;
      case 'expr':
        this.discard(s.expr);
        break;
      case 'if': {
        const els = new Label(),
          end = new Label();
        const n = this.em.nextSlot;
        this.jumpFalse(s.cond, els);
        const bound = this.em.nextSlot;
        this.subStat(s.then);
        if (s.else) {
          this.em.jump(OP.GOTO, end);
          this.em.mark(els);
          this.subStat(s.else);
          this.em.mark(end);
        } else this.em.mark(els);
        void n;
        void bound;
        break;
      }
      case 'while': {
        const head = new Label(),
          end = new Label();
        const n = this.em.nextSlot;
        this.em.markHead(head);
        this.at(s.cond.start);
        this.jumpFalse(s.cond, end);
        this.loopBody(s, s.body, end, head);
        this.em.jump(OP.GOTO, head);
        this.em.mark(end);
        void n;
        break;
      }
      case 'do': {
        const head = new Label(),
          cont = new Label(),
          end = new Label();
        this.em.markHead(head);
        this.loopBody(s, s.body, end, cont);
        this.em.mark(cont);
        if (!this.em.dead) {
          this.at(s.cond.start);
          this.jumpIf(s.cond, head, true);
        }
        this.em.mark(end);
        break;
      }
      case 'for':
        this.scope(() => {
          for (const i of s.init) this.stat(i);
          const head = new Label(),
            cont = new Label(),
            end = new Label();
          this.em.markHead(head);
          if (s.cond) {
            this.at(s.cond.start);
            this.jumpFalse(s.cond, end);
          }
          this.loopBody(s, s.body, end, cont);
          this.em.mark(cont);
          for (const u of s.update) this.stat(u);
          this.em.jump(OP.GOTO, head);
          this.em.mark(end);
        });
        break;
      case 'foreach':
        this.scope(() => this.foreach(s));
        break;
      case 'labeled': {
        const end = new Label();
        this.exits.push({ kind: 'jump', node: s, brk: end, cont: null });
        this.stat(s.body);
        this.exits.pop();
        this.em.mark(end);
        break;
      }
      case 'switch': {
        const end = new Label();
        this.exits.push({ kind: 'jump', node: s, brk: end, cont: null });
        this.scope(() => this.switchBody(s, end, s.pos));
        this.exits.pop();
        this.em.mark(end);
        break;
      }
      case 'return':
        this.returnStat(s.expr, s.pos);
        break;
      case 'throw': {
        this.gen(s.expr, s.expr.type!);
        this.at(s.pos);
        const pc = this.em.pc;
        this.em.op(OP.ATHROW);
        this.em.nulls.set(pc, {
          action: 'Cannot throw exception',
          what: this.link.nullText(s.expr, (v) => v.name, this.isStaticCode),
        });
        break;
      }
      case 'break':
        this.jumpOut(s.target!, false);
        break;
      case 'continue':
        this.jumpOut(s.target!, true);
        break;
      case 'yield': {
        const info = this.yieldInfo.get(s.target!)!;
        this.armTo(s.expr, info.type, info.want);
        const k = kindOf(info.type);
        if (this.exitsTo(s.target!).some((x) => x.kind === 'finally')) {
          const t = this.em.newSlot(k === 'J' || k === 'D');
          this.store(k, t);
          this.jumpOut(s.target!, false, () => this.load(k, t));
        } else this.jumpOut(s.target!, false);
        break;
      }
      case 'sync':
        this.sync(s.expr, s.body, s.pos);
        break;
      case 'try':
        this.tryStat(s);
        break;
      case 'assert':
        break; // disabled, as by default: `java` runs without -ea
    }
  }
  private skipDecls(s: Stat): void {
    if (s.k === 'locals') for (const v of s.vars) this.declareVar(v.sym!);
  }
  private subStat(s: Stat): void {
    this.scope(() => this.stat(s));
  }
  private loopBody(node: Stat, body: Stat, brk: Label, cont: Label): void {
    this.exits.push({ kind: 'jump', node, brk, cont });
    this.subStat(body);
    this.exits.pop();
  }
  private foreach(s: Extract<Stat, { k: 'foreach' }>): void {
    const t = this.types.upper(s.expr.type!);
    const head = new Label(),
      cont = new Label(),
      end = new Label();
    const v = s.v.sym!;
    if (t.k === 'array') {
      const arr = this.em.newSlot(false),
        len = this.em.newSlot(false),
        i = this.em.newSlot(false);
      this.gen(s.expr, t);
      this.em.op(OP.DUP);
      this.em.op(OP.ASTORE, arr);
      const pc = this.em.pc;
      this.em.op(OP.ARRAYLENGTH);
      this.em.nulls.set(pc, { action: 'Cannot read the array length', what: () => `"<local${arr}>"` });
      this.em.op(OP.ISTORE, len);
      this.em.op(OP.ICONST, 0);
      this.em.op(OP.ISTORE, i);
      this.em.markHead(head);
      this.em.op(OP.ILOAD, i);
      this.em.op(OP.ILOAD, len);
      this.em.jump(OP.IF_ICMPGE, end);
      this.scope(() => {
        this.em.op(OP.ALOAD, arr);
        this.em.op(OP.ILOAD, i);
        this.arrayLoad(t.elem);
        this.retype(t.elem, v.type, t.elem);
        this.coerce(t.elem, v.type);
        const slot = this.declareVar(v);
        this.store(kindOf(v.type), slot);
        this.started(v);
        this.loopBody(s, s.body, end, cont);
      });
      this.em.mark(cont);
      if (!this.em.dead) {
        this.at(s.start);
        this.em.op(OP.IINC, i, 1);
      }
      this.em.jump(OP.GOTO, head);
      this.em.mark(end);
      return;
    }
    const itc = this.link.cls('java/lang/Iterable'),
      it = this.link.cls('java/util/Iterator');
    const slot = this.em.newSlot(false);
    const et = this.types.erasure(s.expr.type!);
    const it0 = et.k === 'class' ? et.sym : itc;
    void it0;
    this.gen(s.expr, et);
    const pc0 = this.em.pc;
    this.invokeNamed(OP.INVOKEINTERFACE, itc, 'iterator', () => true);
    this.em.nulls.set(pc0, {
      action: `Cannot invoke "${(et.k === 'class' ? et.sym.name : itc.name).replaceAll('/', '.')}.iterator()"`,
      what: this.link.nullText(
        s.expr,
        (x) => {
          const sl = this.slots.get(x);
          return sl === undefined
            ? x.name
            : this.paramIndex.has(x)
              ? `<parameter${this.paramIndex.get(x)!}>`
              : `<local${sl}>`;
        },
        this.isStaticCode,
      ),
    });
    this.em.op(OP.ASTORE, slot);
    this.em.markHead(head);
    this.em.op(OP.ALOAD, slot);
    this.invokeNamed(OP.INVOKEINTERFACE, it, 'hasNext', () => true);
    this.em.jump(OP.IFEQ, end);
    this.scope(() => {
      this.em.op(OP.ALOAD, slot);
      this.invokeNamed(OP.INVOKEINTERFACE, it, 'next', () => true);
      const elem = s.elemType!;
      this.retype(
        this.types.objectType,
        isPrim(v.type) ? (this.types.unboxed(elem) ? this.types.boxed(this.types.unboxed(elem)!) : elem) : v.type,
        elem,
      );
      this.coerce(elem, v.type);
      const vs = this.declareVar(v);
      this.store(kindOf(v.type), vs);
      this.started(v);
      this.loopBody(s, s.body, end, head);
    });
    this.at(s.start);
    this.em.jump(OP.GOTO, head);
    this.em.mark(end);
  }
  private arrayLoad(el: Type): void {
    const s = storageOf(this.types.erasure(el));
    this.em.op(
      {
        I: OP.IALOAD,
        B: OP.BALOAD,
        Z: OP.BALOAD,
        C: OP.CALOAD,
        S: OP.SALOAD,
        J: OP.LALOAD,
        F: OP.FALOAD,
        D: OP.DALOAD,
        A: OP.AALOAD,
      }[s],
    );
  }

  // ---- leaving blocks
  private exitsTo(node: Stat | Expr): Exit[] {
    const out: Exit[] = [];
    for (let i = this.exits.length - 1; i >= 0; i--) {
      const x = this.exits[i]!;
      out.push(x);
      if (x.kind === 'jump' && x.node === node) break;
    }
    return out;
  }
  private runFinalizers(list: Exit[]): void {
    const saved = this.exits;
    for (const x of list)
      if (x.kind === 'finally') {
        const i = saved.indexOf(x);
        this.exits = saved.slice(0, i);
        const start = this.em.pc;
        x.gen();
        for (let j = i; j < saved.length; j++) {
          const y = saved[j]!;
          if (y.kind === 'finally') y.gaps.push([start, this.em.pc]);
        }
        if (this.em.dead) break;
      }
    this.exits = saved;
  }
  private jumpOut(node: Stat | Expr, cont: boolean, before: (() => void) | null = null): void {
    const list = this.exitsTo(node);
    const target = list[list.length - 1]!;
    this.runFinalizers(list);
    before?.();
    if (target.kind === 'jump') this.em.jump(OP.GOTO, cont ? target.cont! : target.brk);
  }
  private returnStat(e: Expr | null, pos: number): void {
    const fin = this.exits.some((x) => x.kind === 'finally');
    const k = kindOf(this.retType);
    if (e) {
      if (this.retType.k === 'void') this.discard(e);
      else this.genTo(e, this.retType);
    }
    if (fin) {
      if (e && this.retType.k !== 'void') {
        const t = this.em.newSlot(k === 'J' || k === 'D');
        this.store(k, t);
        this.runFinalizers([...this.exits].reverse());
        this.load(k, t);
      } else this.runFinalizers([...this.exits].reverse());
    }
    this.at(pos);
    if (this.retType.k === 'void') this.em.op(OP.RETURN);
    else this.ret(k);
  }
  /** Protected region with its finalizer: normal exit, every jump, and the exceptional path. */
  private protect(
    body: () => void,
    catches: { types: ClassSymbol[]; gen: () => void }[],
    fin: (() => void) | null,
  ): void {
    const end = new Label();
    const gaps: [number, number][] = [];
    const x: Exit = { kind: 'finally', gen: fin ?? (() => {}), gaps };
    const ranges = (start: number, stop: number): [number, number][] => {
      const out: [number, number][] = [];
      let s = start;
      for (const [a, b] of gaps) {
        if (a < start || a >= stop) continue;
        if (s < a) out.push([s, a]);
        s = b;
      }
      if (s < stop) out.push([s, stop]);
      return out;
    };
    if (fin) this.exits.push(x);
    const start = this.em.pc;
    body();
    const stop = this.em.pc;
    const bodyRanges = ranges(start, stop);
    const normal = !this.em.dead;
    const all: [number, number][] = [...bodyRanges];
    const exitTo = (): void => {
      if (this.em.dead) return;
      if (fin) {
        this.exits.pop();
        const g = this.em.pc;
        fin();
        gaps.push([g, this.em.pc]);
        this.exits.push(x);
      }
      this.em.jump(OP.GOTO, end);
    };
    if (normal) exitTo();
    for (const c of catches) {
      const pc = this.em.pc;
      for (const t of c.types) for (const [a, b] of bodyRanges) this.em.handler(a, b, pc, t);
      this.em.dead = false;
      const cs = this.em.pc;
      c.gen();
      const ce = this.em.pc;
      if (fin) all.push(...ranges(cs, ce));
      exitTo();
    }
    if (fin) {
      this.exits.pop();
      const pc = this.em.pc;
      for (const [a, b] of all) this.em.handler(a, b, pc, null);
      if (all.some(([a, b]) => a < b)) {
        this.em.dead = false;
        this.scope(() => {
          const t = this.em.newSlot(false);
          this.em.op(OP.ASTORE, t);
          fin();
          if (!this.em.dead) {
            this.em.op(OP.ALOAD, t);
            this.em.op(OP.ATHROW);
          }
        });
      }
    }
    this.em.dead = true;
    this.em.mark(end);
  }
  private tryStat(s: TryStat): void {
    const inner = (): void => this.withResources(s.resources, 0, () => this.block(s.body));
    const catches = s.catches.map((c) => ({
      types: c.types.map((t) => (this.types.erasure(t.type!) as { sym: ClassSymbol }).sym),
      gen: () =>
        this.scope(() => {
          const v = c.param.sym!;
          this.at(c.start);
          const slot = this.declareVar(v);
          this.em.op(OP.ASTORE, slot);
          this.started(v);
          this.block(c.body);
        }),
    }));
    const fin = s.fin ? (): void => this.block(s.fin!) : null;
    if (!catches.length && !fin) {
      inner();
      return;
    }
    if (fin && s.fin!.stats.length === 0 && !catches.length) {
      inner();
      return;
    }
    this.protect(inner, catches, fin && s.fin!.stats.length ? fin : null);
  }
  private withResources(rs: TryStat['resources'], i: number, body: () => void): void {
    const r = rs[i];
    if (!r) {
      body();
      return;
    }
    this.scope(() => {
      let slot: number;
      let t: Type;
      let fresh = false;
      if ((r as { k: string }).k === 'var') {
        const v = r as VarNode;
        this.at(v.start);
        this.localInit(v);
        slot = this.slots.get(v.sym!)!;
        t = v.sym!.type;
        fresh = unparen(v.init!).k === 'new';
      } else {
        const x = r as Expr;
        this.gen(x, x.type!);
        slot = this.em.newSlot(false);
        this.em.op(OP.ASTORE, slot);
        t = x.type!;
      }
      const et = this.types.erasure(t);
      const owner = et.k === 'class' ? et.sym : this.link.cls('java/lang/AutoCloseable');
      const m = this.link.findMethod(owner, 'close', 0);
      const close = (): void => {
        const skip = new Label();
        if (!fresh) {
          this.em.op(OP.ALOAD, slot);
          this.em.jump(OP.IFNULL, skip);
        }
        this.em.op(OP.ALOAD, slot);
        this.em.op(m.owner.isInterface ? OP.INVOKEINTERFACE : OP.INVOKEVIRTUAL, this.site(m, m.owner, null, false));
        if (!fresh) this.em.mark(skip);
      };
      const gaps: [number, number][] = [];
      const x: Exit = { kind: 'finally', gen: close, gaps };
      this.exits.push(x);
      const start = this.em.pc;
      this.withResources(rs, i + 1, body);
      const stop = this.em.pc;
      this.exits.pop();
      const end = new Label();
      const ranges: [number, number][] = [];
      let at = start;
      for (const [a, b] of gaps) {
        if (at < a) ranges.push([at, a]);
        at = b;
      }
      if (at < stop) ranges.push([at, stop]);
      if (!this.em.dead) {
        close();
        this.em.jump(OP.GOTO, end);
      }
      const th = this.link.cls('java/lang/Throwable');
      const pc = this.em.pc;
      for (const [a, b] of ranges) this.em.handler(a, b, pc, th);
      if (ranges.length) {
        this.em.dead = false;
        const t1 = this.em.newSlot(false),
          t2 = this.em.newSlot(false);
        this.em.op(OP.ASTORE, t1);
        const skip = new Label();
        if (!fresh) {
          this.em.op(OP.ALOAD, slot);
          this.em.jump(OP.IFNULL, skip);
        }
        const cs = this.em.pc;
        this.em.op(OP.ALOAD, slot);
        this.em.op(m.owner.isInterface ? OP.INVOKEINTERFACE : OP.INVOKEVIRTUAL, this.site(m, m.owner, null, false));
        const ce = this.em.pc;
        this.em.jump(OP.GOTO, skip);
        this.em.handler(cs, ce, this.em.pc, th);
        this.em.dead = false;
        this.em.op(OP.ASTORE, t2);
        this.em.op(OP.ALOAD, t1);
        this.em.op(OP.ALOAD, t2);
        this.invokeNamed(OP.INVOKEVIRTUAL, th, 'addSuppressed', () => true);
        this.em.mark(skip);
        this.em.op(OP.ALOAD, t1);
        this.em.op(OP.ATHROW);
      }
      this.em.dead = true;
      this.em.mark(end);
    });
  }
  private sync(e: Expr, b: BlockNode, pos: number): void {
    this.scope(() => {
      this.gen(e, e.type!);
      const t = this.em.newSlot(false);
      this.em.op(OP.DUP);
      this.em.op(OP.ASTORE, t);
      this.at(pos);
      const pc = this.em.pc;
      this.em.op(OP.MONITORENTER);
      this.em.nulls.set(pc, {
        action: 'Cannot enter synchronized block',
        what: this.link.nullText(
          e,
          (v) => {
            const s = this.slots.get(v);
            return s === undefined ? v.name : `<local${s}>`;
          },
          this.isStaticCode,
        ),
      });
      this.protect(
        () => this.block(b),
        [],
        () => {
          this.em.op(OP.ALOAD, t);
          this.em.op(OP.MONITOREXIT);
        },
      );
    });
  }

  // ---- switches
  switchExpr(e: Extract<Expr, { k: 'switchx' }>, want: Type | null): void {
    const end = new Label();
    this.yieldInfo.set(e, { type: e.type!, want });
    this.exits.push({ kind: 'jump', node: e, brk: end, cont: null });
    this.scope(() => this.switchBody(e, end, e.pos, true));
    this.exits.pop();
    this.em.mark(end);
  }
  private switchBody(s: SwitchBody & { cases: CaseNode[] }, end: Label, pos: number, isExpr = false): void {
    if (s.how === 'pattern') {
      this.patternSwitch(s, end, pos, isExpr);
      return;
    }
    const sel = s.selType!;
    const labels = s.cases.map(() => new Label());
    const def = s.cases.findIndex((c) => c.isDefault);
    const none = new Label();
    const table: SwitchTable = { ints: null, strings: null, def: -1 };
    const ti = this.em.tables.length;
    this.em.tables.push(table);
    const isEnum = s.how === 'enum';
    if (s.how === 'string') {
      table.strings = new Map();
      const st = this.em.newSlot(false);
      this.em.newSlot(false);
      this.gen(s.sel, sel);
      this.em.op(OP.DUP);
      this.em.op(OP.ASTORE, st);
      this.at(pos);
      const pc = this.em.pc;
      this.em.op(OP.STRINGSWITCH, ti);
      this.em.nulls.set(pc, { action: 'Cannot invoke "String.hashCode()"', what: () => `"<local${st}>"` });
    } else if (isEnum) {
      table.ints = new Map();
      this.gen(s.sel, sel);
      this.at(pos);
      const pc = this.em.pc;
      this.invokeNamed(OP.INVOKEVIRTUAL, this.types.known.enumClass, 'ordinal', () => true);
      this.em.nulls.set(pc, {
        action: `Cannot invoke "${(this.types.erasure(sel) as { sym: ClassSymbol }).sym.name.replaceAll('/', '.')}.ordinal()"`,
        what: this.link.nullText(
          s.sel,
          (v) => {
            const sl = this.slots.get(v);
            return sl === undefined
              ? v.name
              : this.paramIndex.has(v)
                ? `<parameter${this.paramIndex.get(v)!}>`
                : `<local${sl}>`;
          },
          this.isStaticCode,
        ),
      });
      this.em.op(OP.LOOKUPSWITCH, ti);
    } else {
      table.ints = new Map();
      this.genTo(s.sel, INT);
      this.at(pos);
      this.em.op(OP.LOOKUPSWITCH, ti);
    }
    s.cases.forEach((c, i) => {
      for (const l of c.labels)
        if (l.l === 'const') {
          const lab = labels[i]!;
          const e = l.expr;
          if (isEnum) {
            const v = (unparen(e) as { sym: VarSymbol }).sym;
            const n = (v.owner as ClassSymbol).enumConstants.indexOf(v);
            lab.tables.push((pc) => table.ints!.set(n, pc));
          } else {
            const k = (e.constant ?? unparen(e).constant)!;
            if (k.t === 'string')
              lab.tables.push((pc) => {
                if (!table.strings!.has(k.v)) table.strings!.set(k.v, pc);
              });
            else {
              const n = (k as { v: number }).v;
              lab.tables.push((pc) => {
                if (!table.ints!.has(n)) table.ints!.set(n, pc);
              });
            }
          }
        }
    });
    (def >= 0 ? labels[def]! : none).tables.push((pc) => {
      table.def = pc;
    });
    this.em.dead = true;
    this.caseBodies(s.cases, labels, end, isExpr);
    if (def < 0) {
      if (isExpr) {
        this.em.mark(none);
        this.matchFailure(isEnum && !isExpr);
      } else {
        none.tables.push(() => {});
        if (!this.em.dead) {
          /* falls out of the last case */
        }
        this.em.mark(none);
      }
    }
  }
  private matchFailure(_e: boolean): void {
    const c = this.link.cls('java/lang/MatchException');
    this.em.op(OP.NEW, this.em.type(c.type));
    this.em.op(OP.DUP);
    this.em.op(OP.ACONST_NULL);
    this.em.op(OP.ACONST_NULL);
    const m = c
      .members()
      .methods.get('<init>')!
      .find((x) => x.params.length === 2)!;
    this.em.op(OP.INVOKESPECIAL, this.site(m, c, null, false));
    this.em.op(OP.ATHROW);
  }
  private caseBodies(cases: CaseNode[], labels: Label[], end: Label, isExpr: boolean): void {
    const n = this.em.nextSlot;
    cases.forEach((c, i) => {
      const l = labels[i]!;
      this.em.mark(l);
      if (c.arrow) {
        this.em.nextSlot = n;
        this.scope(() => {
          for (const b of c.body) this.stat(b);
        });
        if (!isExpr) this.em.jump(OP.GOTO, end);
        else if (!this.em.dead) throw new Error('switch arm falls out');
      } else for (const b of c.body) this.stat(b);
    });
  }
  /** Pattern switches: tests in order (javac: indy typeSwitch with restart index; two slots, the same here). */
  private patternSwitch(s: SwitchBody & { cases: CaseNode[] }, end: Label, pos: number, isExpr: boolean): void {
    const sel = s.selType!;
    const slot = this.em.newSlot(false);
    this.em.newSlot(false);
    this.genTo(s.sel, isPrim(sel) ? this.types.boxed(sel) : sel);
    this.em.op(OP.ASTORE, slot);
    this.at(pos);
    const hasNull = s.cases.some((c) => c.labels.some((l) => l.l === 'null'));
    const labels = s.cases.map(() => new Label());
    const def = s.cases.findIndex((c) => c.isDefault);
    if (!hasNull) {
      this.em.op(OP.ALOAD, slot);
      const pc = this.em.pc;
      this.em.op(OP.NULLCHECK);
      this.em.op(OP.POP);
      this.em.nulls.set(pc, { action: '', what: null });
    }
    const sub = this.em.nextSlot;
    s.cases.forEach((c, i) => {
      for (const l of c.labels) {
        const next = new Label();
        if (l.l === 'null') {
          this.em.op(OP.ALOAD, slot);
          this.em.jump(OP.IFNULL, labels[i]!);
          continue;
        }
        this.at(l.pos);
        if (l.l === 'pattern') {
          this.patternTest(l.pat, slot, sel, next, false);
          if (c.guard) this.jumpFalse(c.guard, next);
          this.em.jump(OP.GOTO, labels[i]!);
          this.em.mark(next);
          continue;
        }
        const k = l.expr.constant ?? unparen(l.expr).constant;
        const v = (unparen(l.expr) as { sym?: VarSymbol }).sym;
        if (v && v.flags & F.ENUM) {
          this.em.op(OP.ALOAD, slot);
          this.field(v, null, null, l.pos);
          if (c.guard) {
            this.em.jump(OP.IF_ACMPNE, next);
            this.jumpFalse(c.guard, next);
            this.em.jump(OP.GOTO, labels[i]!);
            this.em.mark(next);
          } else this.em.jump(OP.IF_ACMPEQ, labels[i]!);
        } else if (k) {
          // a boxed or string constant: equals
          this.constant(k, k.t === 'string' ? this.types.stringType : l.expr.type!);
          if (isPrim(l.expr.type!)) {
            const u = this.types.unboxed(sel);
            if (u) this.primConv(l.expr.type!, u);
            this.box(u ?? l.expr.type!);
          }
          this.em.op(OP.ALOAD, slot);
          this.invokeNamed(OP.INVOKEVIRTUAL, this.types.known.object, 'equals', () => true);
          this.em.jump(OP.IFNE, labels[i]!);
        }
      }
    });
    if (def >= 0) this.em.jump(OP.GOTO, labels[def]!);
    else if (isExpr || s.hasPattern || hasNull) this.matchFailure(false);
    else this.em.jump(OP.GOTO, end);
    void sub;
    this.em.dead = true;
    this.caseBodies(s.cases, labels, end, isExpr);
  }

  // ---- whole routines
  private params(list: readonly VarSymbol[], from: number): void {
    list.forEach((v, i) => {
      this.declareVar(v);
      this.paramIndex.set(v, from + i);
    });
    for (const l of this.em.locals) l.start = 0;
  }
  setup(cls: ClassSymbol, isStatic: boolean): void {
    this.cls = cls;
    this.isStaticCode = isStatic;
    if (!isStatic) {
      this.em.newSlot(false);
    }
    const u = cls.unit as { lineOf: (p: number) => number } | null;
    if (u) this.lineOf = u.lineOf;
  }
  method(m: MethodSymbol): Code {
    const node = m.node as MethodNode;
    this.setup(m.owner, m.isStatic);
    this.retType = m.ret;
    this.routine = m.name;
    if (m.isCtor) return this.ctor(m, node);
    this.params(
      node.params.map((p) => p.sym!),
      1,
    );
    for (const s of node.body!.stats) this.stat(s);
    if (!this.em.dead) {
      this.at(node.body!.closePos);
      this.em.op(OP.RETURN);
    }
    return this.end();
  }
  private end(): Code {
    for (const l of this.em.locals) if (l.end < 0) l.end = this.em.pc;
    return this.code();
  }
  ctor(m: MethodSymbol, node: MethodNode | null): Code {
    const c = m.owner;
    if (!this.cls) this.setup(c, false);
    this.retType = { k: 'void' };
    this.routine = '<init>';
    const cn = c.node as ClassNode | null;
    const line0 = node ? node.start : cn ? cn.start : 0;
    if (this.link.hasOuterParam(c)) this.outerParam = this.em.newSlot(false);
    if (c.kind === 'enum' || c.superType?.sym.kind === 'enum') {
      this.em.newSlot(false);
      this.em.newSlot(false);
    }
    const ps: VarSymbol[] = [];
    if (node) {
      if (node.compactCtor) ps.push(...node.params.map((p) => p.sym!));
      else ps.push(...node.params.map((p) => p.sym!));
    }
    const anonParams: number[] = [];
    if (node) this.params(ps, 1);
    else
      for (const t of m.params) {
        const k = kindOf(this.types.erasure(t));
        anonParams.push(this.em.newSlot(k === 'J' || k === 'D'));
      }
    const capSlots: [VarSymbol, number][] = [];
    for (const v of c.capturedVars) {
      const k = kindOf(v.type);
      capSlots.push([v, this.em.newSlot(k === 'J' || k === 'D')]);
    }
    const callsThis =
      node?.body?.stats.some((s) => s.k === 'expr' && s.expr.k === 'call' && s.expr.ctorCall === 'this') === true;
    this.at(line0);
    if (!callsThis) {
      if (c.usesOuter && this.outerParam >= 0) {
        const f = this.link.outerField(c);
        this.em.op(OP.ALOAD, 0);
        this.em.op(OP.ALOAD, this.outerParam);
        this.em.op(OP.PUTFIELD_A, f.offset, f.index);
      }
      for (const [v, s] of capSlots) {
        const f = this.link.capturedField(c, v);
        this.em.op(OP.ALOAD, 0);
        this.load(kindOf(v.type), s);
        this.em.op(
          {
            I: OP.PUTFIELD_I,
            B: OP.PUTFIELD_B,
            Z: OP.PUTFIELD_B,
            C: OP.PUTFIELD_C,
            S: OP.PUTFIELD_S,
            J: OP.PUTFIELD_L,
            F: OP.PUTFIELD_F,
            D: OP.PUTFIELD_D,
            A: OP.PUTFIELD_A,
          }[f.kind],
          f.offset,
          f.index,
        );
      }
    }
    for (const [v, s] of capSlots) this.slots.set(v, s);
    const stats = node?.body?.stats ?? [];
    const at = stats.findIndex((s) => s.k === 'expr' && s.expr.k === 'call' && s.expr.ctorCall !== undefined);
    if (at < 0) this.implicitSuper(c, m, anonParams);
    if (at < 0) for (const [v] of capSlots) this.slots.delete(v);
    stats.forEach((s, i) => {
      if (i <= at) this.prologue = true;
      this.stat(s);
      if (i === at) {
        this.prologue = false;
        for (const [v] of capSlots) this.slots.delete(v);
      }
    });
    if (node?.compactCtor && !this.em.dead)
      c.components.forEach((v, i) => {
        const f = this.link.instanceField(v);
        this.em.op(OP.ALOAD, 0);
        this.load(kindOf(v.type), this.slots.get(ps[i]!)!);
        this.putField(f.kind, f.offset, f.index);
      });
    if (!node && m.generated === 'ctor' && c.kind === 'record')
      c.components.forEach((v, i) => {
        const f = this.link.instanceField(v);
        this.em.op(OP.ALOAD, 0);
        this.load(kindOf(v.type), anonParams[i]!);
        this.putField(f.kind, f.offset, f.index);
      });
    if (!this.em.dead) {
      if (node) this.at(node.body!.closePos);
      this.em.op(OP.RETURN);
    }
    return this.end();
  }
  putField(k: string, offset: number, index: number): void {
    this.em.op(
      (
        {
          I: OP.PUTFIELD_I,
          B: OP.PUTFIELD_B,
          Z: OP.PUTFIELD_B,
          C: OP.PUTFIELD_C,
          S: OP.PUTFIELD_S,
          J: OP.PUTFIELD_L,
          F: OP.PUTFIELD_F,
          D: OP.PUTFIELD_D,
          A: OP.PUTFIELD_A,
        } as Record<string, number>
      )[k]!,
      offset,
      index,
    );
  }
  private implicitSuper(c: ClassSymbol, m: MethodSymbol, anonParams: number[]): void {
    const sup = c.superType?.sym;
    if (sup) {
      this.em.op(OP.ALOAD, 0);
      const sc =
        c.anonymous && !c.flags ? this.link.anonymousSuper(c) : c.anonymous ? this.link.anonymousSuper(c) : null;
      const target =
        sc ??
        sup
          .members()
          .methods.get('<init>')!
          .find((x) =>
            sup.name === 'java/lang/Enum'
              ? x.params.length === 2
              : x.params.length === 0 || (x.varargs && x.params.length === 1),
          )!;
      if (sup.name === 'java/lang/Enum' || sup.kind === 'enum') {
        /* name and ordinal */ this.em.op(OP.ALOAD, 1);
        this.em.op(OP.ILOAD, 2);
      }
      if (this.link.hasOuterParam(sup)) {
        this.prologue = true;
        this.loadThisOf(sup.outer ?? sup.localHost);
        this.prologue = false;
      }
      if (sup.name === 'java/lang/Enum') {
        /* done */
      } else if (c.anonymous) target.params.forEach((p, i) => this.load(kindOf(this.types.erasure(p)), anonParams[i]!));
      else if (target.params.length === 1) {
        this.em.op(OP.ICONST, 0);
        this.newArrayOp((target.params[0] as { elem: Type }).elem);
      }
      if (sup.local) this.loadCaptured(sup);
      this.em.op(OP.INVOKESPECIAL, this.site(target, sup, this.link.ctorParams(sup, target), false));
      void m;
    }
    this.fieldInits(c);
  }
  ctorCall(e: Call): void {
    const c = this.cls;
    const target = e.sym!;
    const owner = target.owner;
    this.em.op(OP.ALOAD, 0);
    if (owner.kind === 'enum') {
      this.em.op(OP.ALOAD, 1);
      this.em.op(OP.ILOAD, 2);
    }
    if (this.link.hasOuterParam(owner)) {
      if (e.ctorCall === 'this') this.em.op(OP.ALOAD, this.outerParam);
      else this.loadThisOf(owner.outer ?? owner.localHost);
    }
    this.args(e.args, target, e.varargsCall === true, e.paramTypes);
    if (owner.local) this.loadCaptured(owner);
    this.at(e.pos);
    this.em.op(OP.INVOKESPECIAL, this.site(target, owner, this.link.ctorParams(owner, target), false));
    if (e.ctorCall === 'super') this.fieldInits(c);
  }
  private fieldInits(c: ClassSymbol): void {
    const n = c.node as ClassNode | null;
    if (!n) return;
    const saved = this.retType;
    const p = this.prologue;
    this.prologue = false;
    const caps = [...this.slots];
    for (const v of c.capturedVars) this.slots.delete(v);
    for (const m of n.members) {
      if (m.k === 'var' && m.sym && !m.sym.isStatic && m.init && c.kind !== 'record') {
        this.at(m.pos);
        this.em.op(OP.ALOAD, 0);
        if (m.init.k === 'newarray' && !m.init.elem) this.gen(m.init, null);
        else this.genTo(m.init, m.sym.type);
        const f = this.link.instanceField(m.sym);
        this.putField(f.kind, f.offset, f.index);
      } else if (m.k === 'init' && !m.isStatic) {
        const x = this.exits;
        this.exits = [];
        this.block(m.body);
        this.exits = x;
      }
    }
    for (const [v, s] of caps) this.slots.set(v, s);
    this.retType = saved;
    this.prologue = p;
  }
  clinit(c: ClassSymbol): Code | null {
    const n = c.node as ClassNode;
    this.setup(c, true);
    this.retType = { k: 'void' };
    this.routine = '<clinit>';
    const enums = n.members.filter((m) => m.k === 'enumconst');
    enums.forEach((m, i) => {
      if (m.k !== 'enumconst') return;
      const k = m.body?.sym ?? c;
      this.at(m.pos);
      this.em.op(OP.NEW, this.em.type({ k: 'class', sym: k, args: [], outer: null }));
      this.em.op(OP.DUP);
      this.em.op(OP.LDC_STRING, this.em.string(m.name));
      this.em.op(OP.ICONST, i);
      const ctor = m.ctor!;
      if (m.body?.sym) {
        const a = this.link.anonymousCtor(k, ctor);
        this.args(m.args, ctor, m.varargsCall === true, undefined);
        this.em.op(OP.INVOKESPECIAL, this.site(a, k, this.link.ctorParams(k, a), false));
      } else {
        this.args(m.args, ctor, m.varargsCall === true, undefined);
        this.em.op(OP.INVOKESPECIAL, this.site(ctor, c, this.link.ctorParams(c, ctor), false));
      }
      const f = this.link.staticField(m.sym!);
      this.em.op(OP.PUTSTATIC_A, f.index, this.em.type(c.type));
    });
    if (c.kind === 'enum') {
      this.em.op(OP.ICONST, enums.length);
      this.newArrayOp({ k: 'class', sym: c, args: [], outer: null });
      enums.forEach((m, i) => {
        if (m.k !== 'enumconst') return;
        this.em.op(OP.DUP);
        this.em.op(OP.ICONST, i);
        const f = this.link.staticField(m.sym!);
        this.em.op(OP.GETSTATIC_A, f.index, this.em.type(c.type));
        this.em.op(OP.AASTORE);
      });
      const vf = this.link.valuesField(c);
      this.em.op(OP.PUTSTATIC_A, vf.index, this.em.type(c.type));
    }
    let any = enums.length > 0 || c.kind === 'enum';
    for (const m of n.members) {
      if (m.k === 'var' && m.sym?.isStatic && m.init && !m.sym.constant) {
        any = true;
        this.at(m.pos);
        if (m.init.k === 'newarray' && !m.init.elem) this.gen(m.init, null);
        else this.genTo(m.init, m.sym.type);
        const f = this.link.staticField(m.sym);
        this.em.op(
          f.kind === 'J'
            ? OP.PUTSTATIC_L
            : f.kind === 'D' || f.kind === 'F'
              ? OP.PUTSTATIC_D
              : f.kind === 'A'
                ? OP.PUTSTATIC_A
                : OP.PUTSTATIC_I,
          f.index,
          this.em.type(c.type),
        );
      } else if (m.k === 'init' && m.isStatic) {
        any = true;
        this.block(m.body);
      }
    }
    if (!any) return null;
    if (!this.em.dead) this.em.op(OP.RETURN);
    return this.end();
  }
  /** The body of a lambda as a synthetic method: captures first, then its parameters. */
  lambdaBody(l: Lambda, cls: ClassSymbol): Code {
    this.setup(cls, !l.capturesThis);
    this.retType = l.fnReturn ?? { k: 'void' };
    this.routine = 'lambda';
    for (const v of l.captures) this.declareVar(v);
    l.paramSyms!.forEach((v, i) => {
      this.declareVar(v);
      this.paramIndex.set(v, l.captures.length + i + 1);
    });
    if (l.bodyExpr) {
      this.at(l.bodyExpr.start);
      if (this.retType.k === 'void') {
        this.discard(l.bodyExpr);
        this.em.op(OP.RETURN);
      } else {
        this.genTo(l.bodyExpr, this.retType);
        this.ret(kindOf(this.retType));
      }
    } else {
      for (const s of l.body!.stats) this.stat(s);
      if (!this.em.dead) {
        this.at(l.body!.closePos);
        this.em.op(OP.RETURN);
      }
    }
    return this.end();
  }
  bool(): Type {
    return BOOLEAN;
  }
  arr(t: Type): Type {
    return arrayOf(t);
  }
}
