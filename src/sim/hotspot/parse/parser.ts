// Statements and declarations of Java 25 (JLS chapters 7 to 14), after com.sun.tools.javac.parser.JavacParser.
import { ExpressionParser } from './expressions.ts';
import { PRIMS, SyntaxProblem } from './tokens.ts';
import { LexProblem } from './lexer.ts';
import { F } from '../ast/tree.ts';
import type {
  BlockNode,
  CaseLabel,
  CaseNode,
  CatchNode,
  ClassNode,
  CompilationUnit,
  Expr,
  ImportNode,
  MethodNode,
  Modifiers,
  Stat,
  SwitchBody,
  TypeNode,
  TypeParamNode,
  VarNode,
} from '../ast/tree.ts';

/** Words that cannot name a class (JLS 3.9). */
const RESTRICTED = new Set(['var', 'yield', 'record', 'sealed', 'permits']);

export { SyntaxProblem, LexProblem };
export type Parsed = {
  unit: CompilationUnit | null;
  /** Errors that javac finds in the tree, not while it reads. */
  late: { pos: number; message: string }[];
  problems: { message: string; pos: number; refused: boolean; soft: boolean }[];
};

export function parse(source: string): Parsed {
  const problems: Parsed['problems'] = [];
  let parser: Parser;
  try {
    parser = new Parser(source);
  } catch (e) {
    if (e instanceof LexProblem) {
      problems.push({ message: e.message, pos: e.pos, refused: e.refused || !standsAlone(source, e.pos), soft: false });
      return { unit: null, problems, late: [] };
    }
    throw e;
  }
  let unit: CompilationUnit | null = null;
  try {
    unit = parser.unit();
  } catch (e) {
    if (e instanceof SyntaxProblem) problems.push({ message: e.message, pos: e.pos, refused: e.refused, soft: false });
    else throw e;
  }
  for (const s of parser.soft)
    if (!problems.some((p) => p.pos === s.pos))
      problems.push({ message: s.message, pos: s.pos, refused: s.refused, soft: true });
  return { unit: problems.length ? null : unit, problems, late: parser.late };
}
/** Is a token that cannot be read the only thing wrong? Its line is finished in the ways a writer would have. */
function standsAlone(source: string, pos: number): boolean {
  const end = source.indexOf('\n', pos);
  const rest = end < 0 ? '' : source.slice(end);
  return ['"";', '"");', '""));', '"") {', "';", '0;', ';', "'')", '"") + ""));', '""'].some((tail) => {
    try {
      const p = new Parser(source.slice(0, pos) + tail.replace("''", "' '") + rest);
      p.unit();
      return p.soft.length === 0;
    } catch (e) {
      if (e instanceof SyntaxProblem || e instanceof LexProblem) return false;
      throw e;
    }
  });
}

export class Parser extends ExpressionParser {
  readonly late: Parsed['late'] = [];
  unit(): CompilationUnit {
    let pkg = '';
    const imports: ImportNode[] = [];
    const types: ClassNode[] = [];
    const loose: ClassNode['members'] = [];
    const first = this.p;
    this.annotations();
    if (!this.is('package')) this.p = first;
    if (this.take('package')) {
      pkg = this.qualified();
      this.expect(';');
    }
    for (;;) {
      if (this.take(';')) continue;
      if (!this.is('import')) break;
      const s = this.next();
      const isStatic = this.take('static');
      let module = false;
      if (this.isWord('module') && this.peek().kind === 'id') {
        this.next();
        module = true;
      }
      let name = this.ident();
      let wildcard = false;
      while (this.take('.')) {
        if (this.take('*')) {
          wildcard = true;
          break;
        }
        name += '.' + this.ident();
      }
      imports.push({ isStatic, module, name, wildcard, pos: s.start, start: s.start, end: this.prevEnd });
      this.expect(';');
    }
    const start = this.tok.start;
    while (this.tok.kind !== 'eof') {
      if (this.take(';')) continue;
      const before = this.p;
      const mods = this.modifiers();
      if (this.isClassStart()) {
        types.push(this.classDecl(mods));
        continue;
      }
      if (this.is('@')) this.refuse('annotation-declaration');
      if (this.is('import') || this.is('package')) this.fail('class, interface, enum, or record expected');
      // a top-level field or method: the compact form (JLS 7.3)
      if (
        this.is('}') ||
        (this.tok.kind === 'op' && !this.is('<') && !this.is('(')) ||
        !(this.tok.kind === 'id' || this.is('<') || (this.tok.kind === 'key' && PRIMS.has(this.tok.text)))
      ) {
        if (before !== this.p && this.p === this.toks.length - 1) this.fail('');
        throw new SyntaxProblem('class, interface, enum, or record expected', this.tok.start, !this.is('}'));
      }
      this.member(mods, loose, { name: '', kind: 'class' } as ClassNode);
    }
    let implicitClass = false;
    if (loose.length) {
      implicitClass = true;
      for (const t of types) {
        t.mods.flags |= t.kind === 'class' ? 0 : F.STATIC;
      }
      const cls: ClassNode = {
        k: 'class',
        kind: 'class',
        mods: { flags: F.FINAL, annotations: [], pos: start },
        name: '',
        typeParams: [],
        extends: null,
        implements: [],
        permits: null,
        components: [],
        members: [...types, ...loose].sort((a, b) => a.start - b.start),
        pos: start,
        start,
        end: this.prevEnd,
        implicit: true,
        bodyStart: start,
      };
      return { pkg, imports, types: [cls], implicitClass };
    }
    return { pkg, imports, types, implicitClass };
  }
  qualified(): string {
    let s = this.ident();
    while (this.take('.')) s += '.' + this.ident();
    return s;
  }
  isClassStart(): boolean {
    if (this.is('class') || this.is('interface') || this.is('enum')) return true;
    if (this.is('@') && this.isAt(this.p + 1, 'interface')) return true;
    return (
      this.isWord('record') && this.peek().kind === 'id' && (this.isAt(this.p + 2, '(') || this.isAt(this.p + 2, '<'))
    );
  }
  typeParams(): TypeParamNode[] {
    const out: TypeParamNode[] = [];
    if (!this.is('<')) return out;
    this.next();
    do {
      this.annotations();
      const t = this.tok;
      const name = this.ident();
      const bounds: TypeNode[] = [];
      if (this.take('extends'))
        do bounds.push(this.type());
        while (this.take('&'));
      out.push({ name, bounds, pos: t.start, start: t.start, end: this.prevEnd });
    } while (this.take(','));
    this.expect('>');
    return out;
  }
  classDecl(mods: Modifiers): ClassNode {
    this.enter();
    if (this.is('@')) this.refuse('annotation-declaration');
    const kw = this.next();
    const kind = kw.text as ClassNode['kind'];
    const nameTok = this.tok;
    const name = this.ident();
    if (RESTRICTED.has(name)) this.remark(`'${name}' not allowed here`, nameTok.start);
    const node: ClassNode = {
      k: 'class',
      kind,
      mods,
      name,
      typeParams: [],
      extends: null,
      implements: [],
      permits: null,
      components: [],
      members: [],
      pos: nameTok.start,
      start: mods.flags || mods.annotations.length ? mods.pos : kw.start,
      end: 0,
      bodyStart: 0,
    };
    node.pos = node.start;
    if (kind !== 'enum') node.typeParams = this.typeParams();
    if (kind === 'record') {
      this.expect('(');
      if (!this.is(')'))
        do node.components.push(this.param(true));
        while (this.take(','));
      this.expect(')');
    }
    if (this.is('extends')) {
      if (kind === 'enum' || kind === 'record') this.fail("'{' expected", this.tok.start);
      this.next();
      if (kind === 'interface')
        do node.implements.push(this.type());
        while (this.take(','));
      else node.extends = this.type();
    }
    if (this.is('implements')) {
      if (kind === 'interface') this.fail("'{' expected");
      this.next();
      do node.implements.push(this.type());
      while (this.take(','));
    }
    if (this.isWord('permits')) {
      if (!(mods.flags & F.SEALED)) this.remark('invalid permits clause', this.tok.start);
      this.next();
      node.permits = [];
      do node.permits.push(this.type());
      while (this.take(','));
    }
    node.bodyStart = this.tok.start;
    this.classBody(node);
    node.end = this.prevEnd;
    this.leave();
    return node;
  }
  classBody(node: ClassNode): void {
    this.expect('{');
    if (node.kind === 'enum') this.enumConstants(node);
    while (!this.is('}')) {
      if (this.tok.kind === 'eof') this.fail('');
      if (this.take(';')) continue;
      const mods = this.modifiers();
      if (this.is('{') && (mods.flags & ~F.STATIC) === 0) {
        const s = mods.flags ? mods.pos : this.tok.start;
        const body = this.block();
        node.members.push({
          k: 'init',
          isStatic: (mods.flags & F.STATIC) !== 0,
          body,
          pos: s,
          start: s,
          end: this.prevEnd,
        });
        continue;
      }
      this.member(mods, node.members, node);
      if (this.tok.start <= this.errorEnd) this.skip(false, false);
    }
    this.expect('}');
  }
  enumConstants(node: ClassNode): void {
    while (!this.is(';') && !this.is('}')) {
      const mods: Modifiers = {
        flags: F.PUBLIC | F.STATIC | F.FINAL | F.ENUM,
        annotations: this.annotations(),
        pos: this.tok.start,
      };
      const t = this.tok;
      const name = this.ident();
      const args = this.is('(') ? this.args() : [];
      let body: ClassNode | null = null;
      if (this.is('{')) {
        body = {
          k: 'class',
          kind: 'class',
          mods: { flags: 0, annotations: [], pos: t.start },
          name: '',
          typeParams: [],
          extends: null,
          implements: [],
          permits: null,
          components: [],
          members: [],
          pos: t.start,
          start: t.start,
          end: t.end,
          bodyStart: this.tok.start,
        };
        this.classBody(body);
        body.end = this.prevEnd;
      }
      node.members.push({ k: 'enumconst', name, args, body, mods, pos: t.start, start: t.start, end: this.prevEnd });
      if (!this.take(',')) break;
    }
    if (!this.is('}')) {
      if (!this.is(';')) this.fail("',', '}', or ';' expected", this.tok.start);
      this.next();
    }
  }
  param(component = false): VarNode {
    const mods = this.modifiers();
    let type = this.type();
    let varargs = false;
    const s = mods.flags || mods.annotations.length ? mods.pos : type.start;
    this.annotations();
    if (this.is('...')) {
      const e = this.next();
      varargs = true;
      type = {
        t: 'array',
        name: '',
        qualifier: null,
        args: null,
        elem: type,
        bound: null,
        parts: [],
        start: type.start,
        pos: type.start,
        end: e.end,
      };
    }
    if (this.is('this') && !component) this.refuse('receiver-parameter');
    const t = this.tok;
    const name = this.ident();
    type = this.dims(type);
    return { k: 'var', mods, type, name, init: null, varargs, pos: t.start, start: s, end: this.prevEnd };
  }
  params(): VarNode[] {
    this.expect('(');
    const out: VarNode[] = [];
    if (!this.is(')'))
      do out.push(this.param());
      while (this.take(','));
    if (!this.is(')')) this.fail("',', ')', or '[' expected", this.tok.start);
    this.next();
    return out;
  }
  member(mods: Modifiers, out: ClassNode['members'], cls: ClassNode): void {
    if (this.isClassStart()) {
      out.push(this.classDecl(mods));
      return;
    }
    if (this.is('@')) this.refuse('annotation-declaration');
    const start = mods.flags || mods.annotations.length ? mods.pos : this.tok.start;
    const typeParams = this.typeParams();
    this.annotations();
    const t = this.tok;
    const method = (ret: TypeNode | null, name: string, pos: number, compactCtor: boolean): void => {
      const m: MethodNode = {
        k: 'method',
        mods,
        typeParams,
        ret,
        name,
        params: compactCtor ? [] : this.params(),
        throws: [],
        body: null,
        compactCtor,
        def: null,
        pos,
        start,
        end: 0,
      };
      if (m.ret && !compactCtor) m.ret = this.dims(m.ret);
      if (this.take('throws'))
        do m.throws.push(this.type());
        while (this.take(','));
      if (this.is('{')) m.body = this.block();
      else {
        if (this.is('default')) this.refuse('annotation-declaration');
        if (!this.is(';') && this.p < this.toks.length - 1)
          throw new SyntaxProblem("'{' or ';' expected", this.tok.start, true);
        this.expect(';');
      }
      m.end = this.prevEnd;
      out.push(m);
    };
    if (t.kind === 'id' && this.isAt(this.p + 1, '(')) {
      if (t.text !== cls.name || cls.name === '')
        this.remark('invalid method declaration; return type required', t.start);
      this.next();
      method(null, '<init>', t.start, false);
      return;
    }
    if (t.kind === 'id' && t.text === cls.name && cls.kind === 'record' && this.isAt(this.p + 1, '{')) {
      this.next();
      method(null, '<init>', t.start, true);
      return;
    }
    if (!(t.kind === 'id' || (t.kind === 'key' && PRIMS.has(t.text)))) {
      if (t.kind === 'eof') this.fail('');
      throw new SyntaxProblem('illegal start of type', t.start, true);
    }
    const type = this.type();
    const nt = this.tok;
    const name = this.ident();
    if (type.t === 'prim' && type.name === 'void' && !this.is('(')) this.fail("'(' expected", this.tok.start);
    if (this.is('(')) {
      method(type, name, nt.start, false);
      return;
    }
    if (cls.kind === 'record' && !(mods.flags & F.STATIC)) this.remark('field declaration must be static', nt.start);
    this.declarators(mods, type, name, nt.start, start, out as VarNode[]);
    this.expect(';');
  }
  declarators(mods: Modifiers, type: TypeNode, name: string, pos: number, start: number, out: VarNode[]): void {
    const at = out.length;
    for (;;) {
      const ty = type.t === 'var' ? type : this.dims(type);
      const v: VarNode = { k: 'var', mods, type: ty, name, init: null, varargs: false, pos, start, end: 0 };
      if (type.t === 'var' && this.is('['))
        throw new SyntaxProblem("'var' is not allowed as an element type of an array", pos);
      if (this.take('=')) v.init = this.is('{') ? this.initializer() : this.expr();
      v.end = this.prevEnd;
      out.push(v);
      if (!this.take(',')) break;
      if (type.t === 'var') throw new SyntaxProblem("'var' is not allowed in a compound declaration", this.tok.start);
      pos = this.tok.start;
      name = this.ident();
    }
    if (out.length - at === 1) (out[at] as VarNode).declaredAlone = true;
  }
  initializer(): Expr {
    const s = this.tok;
    const init = this.arrayInit();
    return { k: 'newarray', elem: null, dims: [], extraDims: 0, init, pos: s.start, start: s.start, end: this.prevEnd };
  }

  // ---- statements
  block(): BlockNode {
    this.enter();
    const s = this.expect('{');
    const stats: Stat[] = [];
    let lastError = -1;
    while (!this.is('}')) {
      if (this.tok.kind === 'eof') this.fail('');
      this.blockStat(stats);
      if (this.tok.start === lastError) break;
      if (this.tok.start <= this.errorEnd) {
        this.skip(true, true);
        lastError = this.tok.start;
      }
    }
    const close = this.tok.start;
    if (!this.take('}')) {
      if (this.tok.kind === 'eof') this.fail('');
      this.errorEnd = Math.max(this.errorEnd, this.tok.start);
      this.report("'}' expected", this.prevEnd - 1);
    }
    this.leave();
    return { k: 'block', stats, closePos: close, pos: s.start, start: s.start, end: this.prevEnd };
  }
  isLocalDecl(): boolean {
    const t = this.tok;
    if (t.kind === 'key' && PRIMS.has(t.text)) {
      const e = this.scanType(this.p);
      return e > 0 && !this.isAt(e, '.') && !this.isAt(e, '::');
    }
    if (t.kind !== 'id') return false;
    const e = this.scanType(this.p);
    if (e < 0) return false;
    const n = this.toks[e];
    if (!n || !(n.kind === 'id' || n.text === '_')) return false;
    return true;
  }
  blockStat(out: Stat[]): void {
    const t = this.tok;
    if (t.kind === 'id' && t.text === 'yield' && this.isYield()) {
      out.push(this.yieldStat());
      return;
    }
    const c = this.p;
    if (
      (t.kind === 'key' &&
        (t.text === 'final' || t.text === 'abstract' || t.text === 'static' || t.text === 'strictfp')) ||
      this.is('@') ||
      this.isClassStart() ||
      (t.kind === 'id' &&
        (t.text === 'sealed' || t.text === 'non') &&
        (this.peek().text === 'class' || this.peek().text === 'interface' || this.peek().text === 'abstract'))
    ) {
      const mods = this.modifiers();
      if (this.isClassStart()) {
        if (mods.flags & (F.SEALED | F.NONSEALED))
          throw new SyntaxProblem('sealed or non-sealed local classes are not allowed', t.start);
        if (mods.flags & F.STATIC && t.text === 'static') {
          this.p = c;
          this.illegal('illegal start of expression');
          return;
        }
        if (mods.flags & F.STATIC) this.refuse('syntax');
        const cls = this.classDecl(mods);
        out.push({ k: 'localclass', cls, pos: cls.pos, start: cls.start, end: cls.end });
        return;
      }
      if (
        !(mods.flags & ~F.FINAL) &&
        (this.tok.kind === 'id' || (this.tok.kind === 'key' && PRIMS.has(this.tok.text)))
      ) {
        this.localVars(mods, t.start, out);
        return;
      }
      this.p = c;
      throw new SyntaxProblem('illegal start of expression', t.start, true);
    }
    if (t.kind === 'key' && (t.text === 'private' || t.text === 'public' || t.text === 'protected'))
      this.illegal('illegal start of expression');
    else if (this.isLocalDecl()) {
      this.localVars({ flags: 0, annotations: [], pos: t.start }, t.start, out);
    } else out.push(this.stat());
  }
  localVars(mods: Modifiers, start: number, out: Stat[]): void {
    const type = this.type(true);
    const nt = this.tok;
    const vars: VarNode[] = [];
    const name = this.ident();
    this.declarators(mods, type, name, nt.start, start, vars);
    this.expect(';');
    out.push({ k: 'locals', vars, pos: nt.start, start, end: this.prevEnd });
  }
  isYield(): boolean {
    const n = this.peek();
    if (n.kind === 'op') {
      if (['-', '+', '!', '~', '('].includes(n.text)) {
        if (n.text === '(') {
          const m = this.matching(this.p + 1);
          const a = this.toks[m + 1];
          return !(a && a.text === ';') || true;
        }
        return true;
      }
      return n.text === '++' || n.text === '--' ? !this.isAt(this.p + 2, ';') : false;
    }
    return n.kind !== 'eof';
  }
  yieldStat(): Stat {
    const s = this.next();
    const expr = this.expr();
    this.expect(';');
    return { k: 'yield', expr, pos: s.start, start: s.start, end: this.prevEnd };
  }
  parExpr(): Expr {
    const o = this.expect('(');
    const e = this.expr();
    this.expect(')');
    return { k: 'paren', expr: e, pos: o.start, start: o.start, end: this.prevEnd };
  }
  stat(): Stat {
    this.enter();
    const s = this.stat1();
    this.leave();
    return s;
  }
  private stat1(): Stat {
    const t = this.tok;
    const at = { pos: t.start, start: t.start, end: t.end };
    if (t.kind === 'op') {
      if (t.text === '{') return this.block();
      if (t.text === ';') {
        this.next();
        return { k: 'empty', ...at };
      }
    }
    if (t.kind === 'id' && this.isAt(this.p + 1, ':')) {
      this.next();
      this.next();
      const body = this.stat();
      return { k: 'labeled', label: t.text, body, ...at, end: this.prevEnd };
    }
    if (t.kind === 'id' && t.text === 'yield' && this.isYield()) return this.yieldStat();
    if (t.kind === 'key') {
      switch (t.text) {
        case 'if': {
          this.next();
          const cond = this.parExpr();
          const then = this.subStat();
          const els = this.take('else') ? this.subStat() : null;
          return { k: 'if', cond, then, else: els, ...at, end: this.prevEnd };
        }
        case 'while': {
          this.next();
          const cond = this.parExpr();
          const body = this.subStat();
          return { k: 'while', cond, body, ...at, end: this.prevEnd };
        }
        case 'do': {
          this.next();
          const body = this.subStat();
          if (!this.is('while')) this.fail("'while' expected");
          this.next();
          const cond = this.parExpr();
          this.expect(';');
          return { k: 'do', cond, body, ...at, end: this.prevEnd };
        }
        case 'for':
          return this.forStat();
        case 'switch': {
          this.next();
          const sel = this.parExpr();
          const node: Extract<Stat, { k: 'switch' }> = { k: 'switch', sel, cases: [], closePos: 0, ...at };
          node.cases = this.switchBody(node, false);
          node.end = this.prevEnd;
          return node;
        }
        case 'return': {
          this.next();
          const expr = this.is(';') ? null : this.expr();
          this.expect(';');
          return { k: 'return', expr, ...at, end: this.prevEnd };
        }
        case 'throw': {
          this.next();
          const expr = this.expr();
          this.expect(';');
          return { k: 'throw', expr, ...at, end: this.prevEnd };
        }
        case 'break': {
          this.next();
          const label = this.tok.kind === 'id' ? this.ident() : null;
          this.expect(';');
          return { k: 'break', label, ...at, end: this.prevEnd };
        }
        case 'continue': {
          this.next();
          const label = this.tok.kind === 'id' ? this.ident() : null;
          this.expect(';');
          return { k: 'continue', label, ...at, end: this.prevEnd };
        }
        case 'synchronized': {
          this.next();
          const expr = this.parExpr();
          const body = this.block();
          return { k: 'sync', expr, body, ...at, end: this.prevEnd };
        }
        case 'try':
          return this.tryStat();
        case 'assert': {
          this.next();
          const cond = this.expr();
          const detail = this.take(':') ? this.expr() : null;
          this.expect(';');
          return { k: 'assert', cond, detail, ...at, end: this.prevEnd };
        }
        case 'else': {
          this.next();
          const bad = this.orphan("'else' without 'if'", t.start);
          if (!this.is('}')) bad.push(this.stat());
          return { k: 'empty', ...at };
        }
        case 'finally':
          this.next();
          this.orphan("'finally' without 'try'", t.start);
          if (this.is('{')) this.block();
          return { k: 'empty', ...at };
        case 'catch':
          this.orphan("'catch' without 'try'", t.start);
          this.catchClause();
          return { k: 'empty', ...at };
        case 'case':
        case 'default':
          throw new SyntaxProblem('orphaned ' + t.text, t.start);
      }
    }
    const expr = this.expr();
    if (!(
      expr.k === 'assign' ||
      expr.k === 'compound' ||
      expr.k === 'call' ||
      expr.k === 'new' ||
      (expr.k as string) === 'bad' ||
      (expr.k === 'unary' && expr.op.includes('x'))
    )) {
      const pos = expr.k === 'paren' || expr.k === 'lit' || expr.k === 'id' ? expr.start : expr.pos;
      if (!this.is(';')) throw new SyntaxProblem('not a statement', pos, true);
      this.remark('not a statement', pos);
    }
    this.expect(';');
    return { k: 'expr', expr, pos: expr.pos, start: t.start, end: this.prevEnd };
  }
  /** A part of a statement without its beginning: said, and read over. */
  private orphan(message: string, pos: number): Stat[] {
    this.illegal(message, pos);
    return [];
  }
  /** The body of if, while, for …: a declaration there is an error of its own. */
  subStat(): Stat {
    const t = this.tok;
    if (
      this.isClassStart() ||
      (t.kind === 'key' && t.text === 'final') ||
      (this.isLocalDecl() && !(t.kind === 'id' && t.text === 'yield'))
    ) {
      const out: Stat[] = [];
      this.blockStat(out);
      const first = out[0] as Stat;
      throw new SyntaxProblem(
        first.k === 'localclass'
          ? 'class, interface and enum declarations are not allowed here'
          : 'variable declaration not allowed here',
        first.k === 'locals' ? first.start : first.start,
      );
    }
    return this.stat();
  }
  private forStat(): Stat {
    const s = this.next();
    this.expect('(');
    const init: Stat[] = [];
    if (!this.is(';')) {
      const a = this.p;
      const st = this.tok;
      const mods = this.modifiers();
      if (mods.flags || mods.annotations.length || this.isLocalDecl()) {
        const type = this.type(true);
        const nt = this.tok;
        const name = this.ident();
        if (this.is(':')) {
          this.next();
          const expr = this.expr();
          this.expect(')');
          const body = this.subStat();
          return {
            k: 'foreach',
            v: { k: 'var', mods, type, name, init: null, varargs: false, pos: nt.start, start: st.start, end: nt.end },
            expr,
            body,
            pos: s.start,
            start: s.start,
            end: this.prevEnd,
          };
        }
        const vars: VarNode[] = [];
        this.declarators(mods, type, name, nt.start, st.start, vars);
        init.push({ k: 'locals', vars, pos: nt.start, start: st.start, end: this.prevEnd });
        if (this.is(':')) this.fail("';' expected");
      } else {
        this.p = a;
        do {
          const e = this.expr();
          init.push({ k: 'expr', expr: this.statExpr(e), pos: e.pos, start: e.start, end: e.end });
        } while (this.take(','));
      }
    }
    this.semi();
    const cond = this.is(';') ? null : this.expr();
    this.semi();
    const update: Stat[] = [];
    if (!this.is(')'))
      do {
        const e = this.expr();
        update.push({ k: 'expr', expr: this.statExpr(e), pos: e.pos, start: e.start, end: e.end });
      } while (this.take(','));
    this.expect(')');
    const body = this.subStat();
    return { k: 'for', init, cond, update, body, pos: s.start, start: s.start, end: this.prevEnd };
  }
  private semi(): void {
    if (!this.is(';')) {
      if (this.p >= this.toks.length - 1) this.fail('');
      throw new SyntaxProblem("';' expected", this.prevEnd - 1, true);
    }
    this.next();
  }
  private statExpr(e: Expr): Expr {
    if (!(
      e.k === 'assign' ||
      e.k === 'compound' ||
      e.k === 'call' ||
      e.k === 'new' ||
      (e.k === 'unary' && e.op.includes('x'))
    ))
      this.remark('not a statement', e.pos);
    return e;
  }
  private tryStat(): Stat {
    const s = this.next();
    const resources: (VarNode | Expr)[] = [];
    if (this.take('(')) {
      while (!this.is(')')) {
        const st = this.tok;
        const a = this.p;
        const mods = this.modifiers();
        if (mods.flags || mods.annotations.length || this.isLocalDecl()) {
          const type = this.type(true);
          const nt = this.tok;
          const name = this.ident();
          this.expect('=');
          const init = this.expr();
          resources.push({
            k: 'var',
            mods: { ...mods, flags: mods.flags | F.FINAL },
            type,
            name,
            init,
            varargs: false,
            pos: nt.start,
            start: st.start,
            end: this.prevEnd,
          });
        } else {
          this.p = a;
          resources.push(this.expr());
        }
        if (!this.take(';')) break;
      }
      this.expect(')');
    }
    const body = this.block();
    const catches: CatchNode[] = [];
    let fin: BlockNode | null = null;
    while (this.is('catch')) catches.push(this.catchClause());
    if (this.take('finally')) fin = this.block();
    if (!catches.length && !fin && !resources.length)
      this.remark("'try' without 'catch', 'finally' or resource declarations", s.start);
    return { k: 'try', resources, body, catches, fin, pos: s.start, start: s.start, end: this.prevEnd };
  }
  private catchClause(): CatchNode {
    {
      const c = this.next();
      this.expect('(');
      const st = this.tok;
      const mods = this.modifiers();
      const types = [this.type()];
      while (this.take('|')) types.push(this.type());
      const nt = this.tok;
      const name = this.ident();
      this.expect(')');
      const b = this.block();
      const type: TypeNode =
        types.length === 1
          ? (types[0] as TypeNode)
          : {
              t: 'union',
              name: '',
              qualifier: null,
              args: null,
              elem: null,
              bound: null,
              parts: types,
              start: st.start,
              pos: st.start,
              end: this.prevEnd,
            };
      return {
        param: { k: 'var', mods, type, name, init: null, varargs: false, pos: nt.start, start: st.start, end: nt.end },
        types,
        body: b,
        pos: c.start,
        start: c.start,
        end: this.prevEnd,
      };
    }
  }
  switchBody(node: SwitchBody, isExpr: boolean): CaseNode[] {
    this.expect('{');
    const cases: CaseNode[] = [];
    let kind: boolean | null = null;
    while (!this.is('}')) {
      if (this.tok.kind === 'eof') this.fail('');
      const s = this.tok;
      const c: CaseNode = {
        labels: [],
        isDefault: false,
        guard: null,
        arrow: false,
        body: [],
        arrowExpr: false,
        pos: s.start,
        start: s.start,
        end: 0,
      };
      if (this.take('default')) c.isDefault = true;
      else if (this.take('case')) {
        do {
          const l = this.tok;
          if (this.is('default')) {
            this.next();
            c.isDefault = true;
            continue;
          }
          if (
            this.is('null') &&
            (this.isAt(this.p + 1, ',') || this.isAt(this.p + 1, '->') || this.isAt(this.p + 1, ':'))
          ) {
            this.next();
            c.labels.push({ l: 'null', pos: l.start });
            continue;
          }
          c.labels.push(this.caseLabel());
        } while (this.take(','));
        if (this.isWord('when')) {
          this.next();
          this.noLambda = true;
          c.guard = this.binary(1);
          this.noLambda = false;
        }
      } else throw new SyntaxProblem("case, default, or '}' expected", s.start, true);
      if (this.is('->')) {
        this.next();
        c.arrow = true;
      } else if (this.is(':')) {
        this.next();
      } else throw new SyntaxProblem("':' or '->' expected", this.tok.start, true);
      if (kind !== null && kind !== c.arrow)
        this.late.push({ pos: s.start, message: 'different case kinds used in the switch' });
      kind = c.arrow;
      if (c.arrow) {
        if (this.is('{')) c.body = [this.block()];
        else if (this.is('throw')) c.body = [this.stat()];
        else {
          const es = this.tok;
          const e = this.expr();
          c.arrowExpr = true;
          if (
            !isExpr &&
            !(
              e.k === 'assign' ||
              e.k === 'compound' ||
              e.k === 'call' ||
              e.k === 'new' ||
              (e.k === 'unary' && e.op.includes('x'))
            )
          )
            this.remark('not a statement', e.pos);
          this.expect(';');
          c.body = [
            isExpr
              ? { k: 'yield', expr: e, pos: e.pos, start: es.start, end: this.prevEnd }
              : { k: 'expr', expr: e, pos: e.pos, start: es.start, end: this.prevEnd },
          ];
        }
      } else
        while (!this.is('case') && !this.is('default') && !this.is('}')) {
          if (this.p >= this.toks.length - 1) this.fail('');
          this.blockStat(c.body);
        }
      c.end = this.prevEnd;
      cases.push(c);
    }
    node.closePos = this.tok.start;
    this.expect('}');
    return cases;
  }
  private caseLabel(): CaseLabel {
    const l = this.tok;
    let i = this.p;
    while (this.isAt(i, 'final') || this.isAt(i, '@')) i = this.isAt(i, '@') ? this.scanAnnotations(i) : i + 1;
    const e = this.scanType(i);
    const n = this.toks[e];
    if (
      e > 0 &&
      n &&
      ((n.kind === 'id' &&
        !(
          n.text === 'when' &&
          !this.isAt(e + 1, '->') &&
          !this.isAt(e + 1, ':') &&
          !this.isAt(e + 1, ',') &&
          !(this.toks[e + 1]?.text === 'when')
        )) ||
        n.text === '_' ||
        n.text === '(') &&
      !this.isAt(e, ':')
    )
      return { l: 'pattern', pat: this.pattern(), pos: l.start };
    this.noLambda = true;
    const expr = this.ternary();
    this.noLambda = false;
    return { l: 'const', expr, pos: l.start };
  }
}
