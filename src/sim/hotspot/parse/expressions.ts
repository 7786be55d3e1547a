// Expressions, types and patterns of Java 25 (JLS chapters 4, 14.30, 15), positions as com.sun.tools.javac.parser.JavacParser gives them.
import { Cursor, PRIMS } from './tokens.ts';
import type { Token } from './lexer.ts';
import type {
  Annotation,
  CaseNode,
  ClassNode,
  Expr,
  Lambda,
  MethodRef,
  Modifiers,
  Pattern,
  SwitchBody,
  TypeNode,
  VarNode,
  BlockNode,
} from '../ast/tree.ts';
import { F } from '../ast/tree.ts';
import { MODS } from './tokens.ts';

const BIN: Record<string, number> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '>>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};
const ASSIGN = new Set(['+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '>>>=']);

export abstract class ExpressionParser extends Cursor {
  /** In case labels and guards an arrow ends the expression. */
  protected noLambda = false;
  abstract classBody(node: ClassNode): void;
  abstract block(): BlockNode;
  abstract switchBody(node: SwitchBody, isExpr: boolean): CaseNode[];

  // ---- types
  typeName(
    name: string,
    start: number,
    pos: number,
    end: number,
    qualifier: TypeNode | null = null,
    args: TypeNode[] | null = null,
  ): TypeNode {
    return { t: 'name', name, qualifier, args, elem: null, bound: null, parts: [], start, pos, end };
  }
  type(allowVar = false): TypeNode {
    this.annotations();
    const s = this.tok;
    let t: TypeNode;
    if (s.kind === 'key' && PRIMS.has(s.text)) {
      this.next();
      t = {
        t: 'prim',
        name: s.text,
        qualifier: null,
        args: null,
        elem: null,
        bound: null,
        parts: [],
        start: s.start,
        pos: s.start,
        end: s.end,
      };
    } else if (s.kind === 'id') {
      if (allowVar && s.text === 'var') {
        this.next();
        return {
          t: 'var',
          name: 'var',
          qualifier: null,
          args: null,
          elem: null,
          bound: null,
          parts: [],
          start: s.start,
          pos: s.start,
          end: s.end,
        };
      }
      t = this.classType();
    } else this.fail('<identifier> expected', s.kind === 'op' && this.p > 0 ? s.start : s.start);
    return this.dims(t);
  }
  dims(t: TypeNode): TypeNode {
    for (;;) {
      this.annotations();
      if (!(this.is('[') && this.isAt(this.p + 1, ']'))) return t;
      const pos = this.tok.start;
      this.next();
      this.next();
      t = {
        t: 'array',
        name: '',
        qualifier: null,
        args: null,
        elem: t,
        bound: null,
        parts: [],
        start: t.start,
        pos,
        end: this.prevEnd,
      };
    }
  }
  classType(): TypeNode {
    const first = this.tok;
    let t = this.typeName(this.ident(), first.start, first.start, first.end);
    for (;;) {
      if (this.is('<')) {
        t.args = this.typeArgs();
        t.end = this.prevEnd;
      }
      if (this.is('.') && (this.peek().kind === 'id' || this.isAt(this.p + 1, '@'))) {
        const pos = this.tok.start;
        this.next();
        this.annotations();
        const e = this.tok;
        t = this.typeName(this.ident(), t.start, pos, e.end, t);
      } else return t;
    }
  }
  typeArgs(): TypeNode[] {
    this.expect('<');
    const out: TypeNode[] = [];
    if (this.take('>')) return out;
    do {
      this.annotations();
      if (this.is('?')) {
        const s = this.next();
        const w: TypeNode = {
          t: 'wild',
          name: '?',
          qualifier: null,
          args: null,
          elem: null,
          bound: null,
          parts: [],
          start: s.start,
          pos: s.start,
          end: s.end,
        };
        if (this.is('extends') || this.is('super')) {
          w.bound = this.next().text as 'extends' | 'super';
          w.elem = this.type();
          w.end = this.prevEnd;
        }
        out.push(w);
      } else out.push(this.type());
    } while (this.take(','));
    if (!this.is('>')) this.fail("> or ',' expected", this.tok.start);
    this.next();
    return out;
  }
  /** Every annotation of the text, wherever it stands. */
  readonly everyAnnotation: Annotation[] = [];
  annotations(): Annotation[] {
    const out: Annotation[] = [];
    while (this.is('@') && !this.isAt(this.p + 1, 'interface')) {
      const s = this.next();
      let name = this.ident();
      while (this.take('.')) name += '.' + this.ident();
      const values: Annotation['values'] = [];
      if (this.take('(')) {
        if (!this.is(')'))
          do {
            const t = this.tok;
            const named = t.kind === 'id' && this.isAt(this.p + 1, '=');
            if (named) {
              this.next();
              this.next();
            }
            values.push({ name: named ? t.text : 'value', pos: t.start, value: this.elementValue() });
          } while (this.take(','));
        this.expect(')');
      }
      const a = { name, values, pos: s.start, start: s.start, end: this.prevEnd };
      out.push(a);
      if (!this.everyAnnotation.some((x) => x.pos === a.pos)) this.everyAnnotation.push(a);
    }
    return out;
  }
  elementValue(): Expr {
    if (this.is('@')) this.refuse('annotation');
    if (!this.is('{')) return this.ternary();
    const s = this.tok;
    const init = this.arrayInit();
    return { k: 'newarray', elem: null, dims: [], extraDims: 0, init, pos: s.start, start: s.start, end: this.prevEnd };
  }
  modifiers(): Modifiers {
    const m: Modifiers = { flags: 0, annotations: [], pos: this.tok.start };
    for (;;) {
      if (this.is('@') && !this.isAt(this.p + 1, 'interface')) {
        m.annotations.push(...this.annotations());
        continue;
      }
      const t = this.tok;
      let f = 0;
      if (t.kind === 'key' && MODS[t.text] !== undefined) {
        if (t.text === 'default' && (this.isAt(this.p + 1, ':') || this.isAt(this.p + 1, '->'))) return m;
        f = MODS[t.text] as number;
      } else if (t.kind === 'id' && t.text === 'sealed' && (this.peek().kind === 'id' || this.peek().kind === 'key'))
        f = F.SEALED;
      else if (t.kind === 'id' && t.text === 'non' && this.isAt(this.p + 1, '-') && this.peek(2).text === 'sealed') {
        this.next();
        this.next();
        f = F.NONSEALED;
      }
      if (f === 0) return m;
      if (m.flags & f) throw this.problem('repeated modifier', t.start);
      m.flags |= f;
      this.next();
    }
  }
  problem(message: string, pos: number): Error {
    try {
      this.fail(message, pos);
    } catch (e) {
      return e as Error;
    }
  }

  // ---- expressions
  expr(): Expr {
    this.enter();
    const left = this.ternary();
    let out: Expr = left;
    const j = this.joined();
    if (this.is('=')) {
      const op = this.next();
      const right = this.expr();
      out = { k: 'assign', left, right, pos: op.start, start: left.start, end: right.end };
    } else if (j !== null ? ASSIGN.has(j) : this.tok.kind === 'op' && ASSIGN.has(this.tok.text)) {
      const pos = this.tok.start;
      const op = j ?? this.tok.text;
      if (j) for (let i = 0; i < j.length; i++) this.next();
      else this.next();
      const right = this.expr();
      out = { k: 'compound', op: op.slice(0, -1), left, right, pos, start: left.start, end: right.end };
    }
    this.leave();
    return out;
  }
  ternary(): Expr {
    const c = this.binary(1);
    if (!this.is('?')) return c;
    const q = this.next();
    const then = this.isLambdaStart() ? this.lambda() : this.ternaryArm();
    this.expect(':');
    const els = this.isLambdaStart() ? this.lambda() : this.ternary();
    return { k: 'cond', cond: c, then, else: els, pos: q.start, start: c.start, end: els.end };
  }
  private ternaryArm(): Expr {
    this.enter();
    const e = this.expr();
    this.leave();
    return e;
  }
  binary(min: number): Expr {
    let left = this.unary();
    let chain = 0;
    for (;;) {
      if (this.is('instanceof') && 7 >= min) {
        const op = this.next();
        const m = this.p;
        const fin = this.modifiers();
        const e = this.scanType(this.p);
        const nt = this.toks[e];
        if (
          e > 0 &&
          nt &&
          (((nt.kind === 'id' || nt.text === '_') && nt.text !== 'when') || nt.text === '(' || fin.flags)
        ) {
          this.p = m;
          const pat = this.pattern();
          left = { k: 'instanceof', expr: left, of: null, pat, pos: op.start, start: left.start, end: this.prevEnd };
        } else {
          const of = this.type();
          left = { k: 'instanceof', expr: left, of, pat: null, pos: op.start, start: left.start, end: this.prevEnd };
        }
        continue;
      }
      const j = this.joined();
      const op = j ?? (this.tok.kind === 'op' ? this.tok.text : '');
      const prec = BIN[op];
      if (prec === undefined || prec < min) return left;
      const pos = this.tok.start;
      if (j) for (let i = 0; i < j.length; i++) this.next();
      else this.next();
      const right = this.binary(prec + 1);
      if (++chain > 400) this.refuse('nesting');
      left = { k: 'binary', op, left, right, pos, start: left.start, end: right.end };
    }
  }
  unary(): Expr {
    const t = this.tok;
    if (t.kind === 'op') {
      if (
        t.text === '-' &&
        (this.peek().kind === 'int' || this.peek().kind === 'long') &&
        this.peek().start === t.end
      ) {
        const n = this.peek();
        if (n.value === 2147483648 && n.kind === 'int') {
          this.next();
          this.next();
          return this.suffix({
            k: 'lit',
            lit: 'int',
            value: { t: 'int', v: -2147483648 },
            pos: t.start,
            start: t.start,
            end: n.end,
          });
        }
        if (n.value === 9223372036854775808n && n.kind === 'long') {
          this.next();
          this.next();
          return this.suffix({
            k: 'lit',
            lit: 'long',
            value: { t: 'long', v: -9223372036854775808n },
            pos: t.start,
            start: t.start,
            end: n.end,
          });
        }
      }
      if (t.text === '-' || t.text === '+' || t.text === '!' || t.text === '~' || t.text === '++' || t.text === '--') {
        this.enter();
        this.next();
        const e = this.unary();
        this.leave();
        return {
          k: 'unary',
          op:
            t.text === '++' || t.text === '--'
              ? t.text + 'x'
              : t.text === '-'
                ? 'neg'
                : t.text === '+'
                  ? 'pos'
                  : t.text,
          expr: e,
          pos: t.start,
          start: t.start,
          end: e.end,
        };
      }
      if (t.text === '(') {
        if (this.isLambdaStart()) return this.lambda();
        const c = this.castEnd();
        if (c > 0) {
          this.enter();
          this.next();
          let to = this.type();
          if (this.is('&')) {
            const parts = [to];
            while (this.take('&')) parts.push(this.type());
            to = {
              t: 'inter',
              name: '',
              qualifier: null,
              args: null,
              elem: null,
              bound: null,
              parts,
              start: to.start,
              pos: to.pos,
              end: this.prevEnd,
            };
          }
          this.expect(')');
          const e = this.isLambdaStart() ? this.lambda() : this.unary();
          this.leave();
          return { k: 'cast', to, expr: e, pos: t.start, start: t.start, end: e.end };
        }
      }
    }
    return this.suffix(this.primary());
  }
  private castEnd(): number {
    const s = this.p + 1;
    const t = this.toks[s] as Token;
    let e = this.scanType(s);
    if (e < 0) return -1;
    while (this.isAt(e, '&')) {
      e = this.scanType(e + 1);
      if (e < 0) return -1;
    }
    if (!this.isAt(e, ')')) return -1;
    if (t.kind === 'key' && PRIMS.has(t.text)) return e;
    const n = this.toks[e + 1] as Token;
    if (
      n.kind === 'id' ||
      n.kind === 'int' ||
      n.kind === 'long' ||
      n.kind === 'float' ||
      n.kind === 'double' ||
      n.kind === 'char' ||
      n.kind === 'string'
    )
      return e;
    if (n.kind === 'op') return n.text === '(' || n.text === '!' || n.text === '~' ? e : -1;
    if (n.kind === 'key')
      return ['this', 'super', 'new', 'true', 'false', 'null', 'switch', '_'].includes(n.text) || PRIMS.has(n.text)
        ? e
        : -1;
    return -1;
  }
  isLambdaStart(): boolean {
    const t = this.tok;
    if (this.noLambda) return false;
    if ((t.kind === 'id' || t.text === '_') && this.isAt(this.p + 1, '->')) return true;
    if (t.kind === 'op' && t.text === '(') return this.isAt(this.matching(this.p) + 1, '->');
    return false;
  }
  lambda(): Lambda {
    this.enter();
    const s = this.tok;
    const params: VarNode[] = [];
    let explicit = false;
    const simple = (): void => {
      const t = this.tok;
      const name = this.ident();
      params.push({
        k: 'var',
        mods: { flags: 0, annotations: [], pos: t.start },
        type: null,
        name,
        init: null,
        varargs: false,
        pos: t.start,
        start: t.start,
        end: t.end,
      });
    };
    if (this.take('(')) {
      if (!this.is(')')) {
        const imp =
          (this.tok.kind === 'id' || this.tok.text === '_') &&
          (this.isAt(this.p + 1, ',') || this.isAt(this.p + 1, ')'));
        if (imp) {
          do simple();
          while (this.take(','));
        } else {
          explicit = true;
          do {
            const mods = this.modifiers();
            const type = this.type(true);
            let varargs = false;
            let ty = type;
            if (this.is('...')) {
              const e = this.next();
              varargs = true;
              ty = {
                t: 'array',
                name: '',
                qualifier: null,
                args: null,
                elem: type,
                bound: null,
                parts: [],
                start: type.start,
                pos: type.pos,
                end: e.end,
              };
            }
            const t = this.tok;
            const name = this.ident();
            const isVar = ty.t === 'var';
            if (isVar) explicit = false;
            params.push({
              k: 'var',
              mods,
              type: isVar ? null : this.dims(ty),
              name,
              init: null,
              varargs,
              pos: t.start,
              start: type.start,
              end: this.prevEnd,
            });
          } while (this.take(','));
        }
      } else explicit = true;
      this.expect(')');
    } else simple();
    const arrow = this.expect('->');
    let bodyExpr: Expr | null = null;
    let body: BlockNode | null = null;
    if (this.is('{')) body = this.block();
    else bodyExpr = this.expr();
    this.leave();
    return {
      k: 'lambda',
      params,
      explicit,
      bodyExpr,
      body,
      captures: [],
      capturesThis: false,
      pos: arrow.start,
      start: s.start,
      end: this.prevEnd,
    };
  }
  args(): Expr[] {
    const nl = this.noLambda;
    this.noLambda = false;
    try {
      return this.args1();
    } finally {
      this.noLambda = nl;
    }
  }
  private args1(): Expr[] {
    this.expect('(');
    const out: Expr[] = [];
    if (!this.is(')'))
      do {
        out.push(this.expr());
      } while (this.take(','));
    if (!this.is(')')) this.fail("')' or ',' expected", this.prevEnd - 1);
    this.next();
    return out;
  }
  primary(): Expr {
    const t = this.tok;
    const at = { pos: t.start, start: t.start, end: t.end };
    switch (t.kind) {
      case 'int':
        if (t.value === 2147483648) throw this.problem('integer number too large', t.start);
        this.next();
        return { k: 'lit', lit: 'int', value: { t: 'int', v: t.value as number }, ...at };
      case 'long':
        if (t.value === 9223372036854775808n) throw this.problem('integer number too large', t.start);
        this.next();
        return { k: 'lit', lit: 'long', value: { t: 'long', v: t.value as bigint }, ...at };
      case 'float': {
        this.next();
        const v = Math.fround(Number(t.value));
        if (!Number.isFinite(v)) throw this.problem('floating-point number too large', t.start);
        if (v === 0 && /[1-9]/.test(String(t.value).replace(/e.*/, '')))
          throw this.problem('floating-point number too small', t.start);
        return { k: 'lit', lit: 'float', value: { t: 'float', v: floatOf(String(t.value)) }, ...at };
      }
      case 'double': {
        this.next();
        const v = Number(t.value);
        if (!Number.isFinite(v)) throw this.problem('floating-point number too large', t.start);
        if (v === 0 && /[1-9]/.test(String(t.value).replace(/e.*/, '')))
          throw this.problem('floating-point number too small', t.start);
        return { k: 'lit', lit: 'double', value: { t: 'double', v }, ...at };
      }
      case 'char':
        this.next();
        return { k: 'lit', lit: 'char', value: { t: 'char', v: t.value as number }, ...at };
      case 'string':
        this.next();
        return { k: 'lit', lit: 'string', value: { t: 'string', v: t.value as string }, ...at };
      case 'id': {
        if (this.isAt(this.p + 1, '->') && !this.noLambda) return this.lambda();
        // Type<Args>::m, Type[]::new, Type[].class
        if (this.isAt(this.p + 1, '<') || this.isAt(this.p + 1, '[') || this.isAt(this.p + 1, '.')) {
          const e = this.scanType(this.p);
          if (e > 0 && this.isAt(e, '::') && (this.isAt(e - 1, ']') || this.isAt(e - 1, '>')))
            return this.methodRef(null, this.type(), t.start);
          if (e > 0 && this.isAt(e, '::')) {
            let angle = false;
            for (let i = this.p; i < e; i++) if (this.isAt(i, '<')) angle = true;
            if (angle) return this.methodRef(null, this.type(), t.start);
          }
          if (e > 0 && this.isAt(e - 1, ']') && this.isAt(e, '.') && this.isAt(e + 1, 'class')) {
            const of = this.type();
            const d = this.next();
            this.next();
            return { k: 'classlit', of, pos: d.start, start: t.start, end: this.prevEnd };
          }
        }
        this.next();
        if (this.is('(')) {
          const args = this.args();
          return {
            k: 'call',
            target: null,
            name: t.text,
            namePos: t.start,
            typeArgs: null,
            args,
            pos: t.end,
            start: t.start,
            end: this.prevEnd,
          };
        }
        return { k: 'id', name: t.text, ...at };
      }
      case 'key':
        return this.keywordPrimary(t);
      case 'op':
        if (t.text === '(') {
          this.enter();
          this.next();
          const nl = this.noLambda;
          this.noLambda = false;
          const e = this.expr();
          this.noLambda = nl;
          this.expect(')');
          this.leave();
          return { k: 'paren', expr: e, pos: t.start, start: t.start, end: this.prevEnd };
        }
        if (t.text === '@') this.refuse('annotation');
        break;
    }
    return this.bad();
  }
  /** What cannot begin an expression: said, not read. */
  private bad(): Expr {
    const t = this.tok;
    this.illegal('illegal start of expression');
    return { k: 'bad', pos: t.start, start: t.start, end: t.start } as unknown as Expr;
  }
  private keywordPrimary(t: Token): Expr {
    const at = { pos: t.start, start: t.start, end: t.end };
    switch (t.text) {
      case 'true':
      case 'false':
        this.next();
        return { k: 'lit', lit: 'boolean', value: { t: 'boolean', v: t.text === 'true' }, ...at };
      case 'null':
        this.next();
        return { k: 'lit', lit: 'null', value: { t: 'null' }, ...at };
      case 'this':
        this.next();
        if (this.is('(')) {
          const args = this.args();
          return {
            k: 'call',
            target: null,
            name: '<init>',
            namePos: t.start,
            typeArgs: null,
            args,
            ctorCall: 'this',
            pos: t.end,
            start: t.start,
            end: this.prevEnd,
          };
        }
        return { k: 'this', qualifier: null, ...at };
      case 'super': {
        this.next();
        if (this.is('(')) {
          const args = this.args();
          return {
            k: 'call',
            target: null,
            name: '<init>',
            namePos: t.start,
            typeArgs: null,
            args,
            ctorCall: 'super',
            pos: t.end,
            start: t.start,
            end: this.prevEnd,
          };
        }
        if (!this.is('.') && !this.is('::')) this.fail("'.' expected");
        return { k: 'super', qualifier: null, ...at };
      }
      case 'new':
        return this.creator(null);
      case 'switch': {
        this.enter();
        this.next();
        this.expect('(');
        const sel = this.expr();
        this.expect(')');
        const node: Extract<Expr, { k: 'switchx' }> = { k: 'switchx', sel, cases: [], closePos: 0, ...at };
        node.cases = this.switchBody(node, true);
        node.end = this.prevEnd;
        this.leave();
        return node;
      }
      case '_':
        if (this.isAt(this.p + 1, '->')) return this.lambda();
        break;
    }
    if (PRIMS.has(t.text)) {
      const of = this.type();
      if (this.is('::')) return this.methodRef(null, of, t.start);
      if (this.is('.') && this.isAt(this.p + 1, 'class')) {
        const d = this.next();
        this.next();
        return { k: 'classlit', of, pos: d.start, start: t.start, end: this.prevEnd };
      }
      this.fail("'.class' expected");
    }
    return this.bad();
  }
  creator(outer: Expr | null): Expr {
    const s = this.expect('new');
    const start = outer ? outer.start : s.start;
    this.enter();
    this.annotations();
    let typeArgs: TypeNode[] | null = null;
    if (this.is('<')) {
      typeArgs = this.typeArgs();
      if (typeArgs.length === 0) this.fail('illegal start of type', s.end);
    }
    const t = this.tok;
    let cls: TypeNode;
    if (t.kind === 'key' && PRIMS.has(t.text)) {
      this.next();
      cls = {
        t: 'prim',
        name: t.text,
        qualifier: null,
        args: null,
        elem: null,
        bound: null,
        parts: [],
        start: t.start,
        pos: t.start,
        end: t.end,
      };
    } else if (t.kind === 'id') cls = this.classType();
    else this.fail('<identifier> expected', t.kind === 'op' ? this.prevEnd : t.start);
    let out: Expr;
    if (this.is('[') || this.is('@')) {
      this.annotations();
      const dims: Expr[] = [];
      let extra = 0;
      while (this.is('[')) {
        this.next();
        if (this.is(']')) {
          this.next();
          extra++;
        } else {
          if (extra) this.fail("']' expected");
          dims.push(this.expr());
          this.expect(']');
        }
      }
      let init: Expr[] | null = null;
      if (this.is('{')) {
        if (dims.length) this.fail("';' expected", this.prevEnd - 1);
        init = this.arrayInit();
      } else if (!dims.length) this.illegal('array dimension missing');
      out = { k: 'newarray', elem: cls, dims, extraDims: extra, init, pos: s.start, start, end: this.prevEnd };
      this.leave();
      return out;
    }
    if (!this.is('(')) {
      if (!this.is(';') && !this.is(')') && !this.is(',')) this.refuse('syntax');
      this.illegal("'(' or '[' expected");
      this.leave();
      return { k: 'bad', pos: s.start, start, end: this.prevEnd } as unknown as Expr;
    }
    const args = this.args();
    let body: ClassNode | null = null;
    if (this.is('{')) {
      body = {
        k: 'class',
        kind: 'class',
        mods: { flags: 0, annotations: [], pos: s.start },
        name: '',
        typeParams: [],
        extends: null,
        implements: [],
        permits: null,
        components: [],
        members: [],
        pos: s.start,
        start: s.start,
        end: s.end,
        bodyStart: this.tok.start,
      };
      this.classBody(body);
      body.end = this.prevEnd;
    }
    this.leave();
    return { k: 'new', outer, cls, args, body, typeArgs, pos: s.start, start, end: this.prevEnd };
  }
  arrayInit(): Expr[] {
    this.enter();
    this.expect('{');
    const out: Expr[] = [];
    while (!this.is('}')) {
      if (this.is('{')) {
        const s = this.tok;
        const init = this.arrayInit();
        out.push({
          k: 'newarray',
          elem: null,
          dims: [],
          extraDims: 0,
          init,
          pos: s.start,
          start: s.start,
          end: this.prevEnd,
        });
      } else out.push(this.expr());
      if (!this.take(',')) break;
    }
    this.expect('}');
    this.leave();
    return out;
  }
  methodRef(expr: Expr | null, typeNode: TypeNode | null, start: number): MethodRef {
    const pos = this.expect('::').start;
    let typeArgs: TypeNode[] | null = null;
    if (this.is('<')) typeArgs = this.typeArgs();
    const isNew = this.take('new');
    const name = isNew ? '<init>' : this.ident();
    return { k: 'mref', expr, typeNode, name, typeArgs, isNew, pos, start, end: this.prevEnd };
  }
  suffix(e: Expr): Expr {
    let chain = 0;
    for (;;) {
      const t = this.tok;
      if (t.kind !== 'op') return e;
      if (++chain > 400) this.refuse('nesting');
      if (t.text === '.') {
        this.next();
        const n = this.tok;
        if (n.kind === 'key') {
          if (n.text === 'new') {
            e = this.creator(e);
            continue;
          }
          if (n.text === 'this') {
            this.next();
            e = { k: 'this', qualifier: e, pos: t.start, start: e.start, end: n.end };
            continue;
          }
          if (n.text === 'class') {
            this.next();
            e = { k: 'classlit', of: this.exprAsType(e), pos: t.start, start: e.start, end: n.end };
            continue;
          }
          if (n.text === 'super') {
            this.next();
            if (this.is('(')) this.refuse('qualified-super-constructor', n.start);
            e = { k: 'super', qualifier: e, pos: t.start, start: e.start, end: n.end };
            if (!this.is('.') && !this.is('::')) this.fail("'.' expected");
            continue;
          }
          this.fail('<identifier> expected', t.end === n.start ? this.prevEnd - 1 : this.prevEnd - 1);
        }
        let typeArgs: TypeNode[] | null = null;
        if (this.is('<')) typeArgs = this.typeArgs();
        const namePos = this.tok.start;
        const name = this.ident();
        if (this.is('(')) {
          const open = this.tok.start;
          const args = this.args();
          e = {
            k: 'call',
            target: e,
            name,
            namePos: t.start,
            typeArgs,
            args,
            pos: open,
            start: e.start,
            end: this.prevEnd,
          };
        } else {
          if (typeArgs) this.fail("'(' expected");
          e = { k: 'sel', expr: e, name, namePos, pos: t.start, start: e.start, end: this.prevEnd };
        }
        continue;
      }
      if (t.text === '[') {
        this.next();
        const index = this.expr();
        this.expect(']');
        e = { k: 'index', expr: e, index, pos: t.start, start: e.start, end: this.prevEnd };
        continue;
      }
      if (t.text === '++' || t.text === '--') {
        this.next();
        e = { k: 'unary', op: 'x' + t.text, expr: e, pos: t.start, start: e.start, end: t.end };
        continue;
      }
      if (t.text === '::') {
        e = this.methodRef(e, null, e.start);
        continue;
      }
      return e;
    }
  }
  exprAsType(e: Expr): TypeNode {
    if (e.k === 'id') return this.typeName(e.name, e.start, e.pos, e.end);
    if (e.k === 'sel') return this.typeName(e.name, e.start, e.pos, e.end, this.exprAsType(e.expr));
    this.fail('<identifier> expected');
  }
  // ---- patterns
  pattern(): Pattern {
    this.enter();
    const s = this.tok;
    if (s.text === '_' && !(this.peek().kind === 'id')) {
      this.next();
      this.leave();
      return { p: 'any', pos: s.start, start: s.start, end: s.end };
    }
    const mods = this.modifiers();
    const type = this.type(true);
    let out: Pattern;
    if (this.is('(')) {
      this.next();
      const subs: Pattern[] = [];
      if (!this.is(')'))
        do subs.push(this.pattern());
        while (this.take(','));
      this.expect(')');
      out = { p: 'record', type, subs, pos: s.start, start: s.start, end: this.prevEnd };
    } else {
      const n = this.tok;
      const name = this.ident();
      out = {
        p: 'type',
        v: { k: 'var', mods, type, name, init: null, varargs: false, pos: n.start, start: s.start, end: n.end },
        pos: s.start,
        start: s.start,
        end: n.end,
      };
    }
    this.leave();
    return out;
  }
}
/** Correct rounding of a decimal literal to float: through double it may round twice. */
export function floatOf(text: string): number {
  const d = Number(text);
  const f = Math.fround(d);
  if (!Number.isFinite(f) || f === d) return f;
  // a halfway double may hide the decimal's true side: compare exactly with the midpoint of the neighbouring floats
  const mant = /^([0-9]*)\.?([0-9]*)(?:e([+-]?[0-9]+))?$/.exec(text.replace('E', 'e'));
  if (!mant) return f;
  const buf = new DataView(new ArrayBuffer(4));
  buf.setFloat32(0, f);
  const bits = buf.getInt32(0);
  const nb = f < d ? bits + 1 : bits - 1;
  buf.setInt32(0, nb);
  const g = buf.getFloat32(0);
  const mid = (f + g) / 2;
  if (mid !== d) return f;
  const digits = BigInt((mant[1] as string) + (mant[2] as string) || '0');
  const exp = Number(mant[3] ?? 0) - (mant[2] as string).length;
  // mid as an exact rational: mid = m * 2^e
  let m = mid;
  let e = 0;
  while (m !== Math.floor(m)) {
    m *= 2;
    e--;
  }
  let num = BigInt(m),
    den = 1n;
  if (e < 0) den = 1n << BigInt(-e);
  let dn = digits,
    dd = 1n;
  if (exp >= 0) dn *= 10n ** BigInt(exp);
  else dd = 10n ** BigInt(-exp);
  num *= dd;
  dn *= den;
  if (dn === num) return f;
  const lo = Math.min(f, g),
    hi = Math.max(f, g);
  return dn > num ? hi : lo;
}
