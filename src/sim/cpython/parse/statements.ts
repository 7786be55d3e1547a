// Statements of Python 3.13 by recursive descent, after Grammar/python.gram.
import {
  SyntaxFault,
  type Alias,
  type Case,
  type Expr,
  type Handler,
  type Keyword,
  type Stmt,
  type WithItem,
} from '../ast.ts';
import { checkTarget, describe, KEYWORDS } from './expressions.ts';
import { Patterns } from './patterns.ts';
import { parseTypeParams } from './typeparams.ts';
import { Refusal } from '../../core/diagnostic.ts';
import { T, Tokenizer, type Token } from './tokenizer.ts';

const AUGMENTED = new Set(['+=', '-=', '*=', '/=', '//=', '%=', '**=', '@=', '&=', '|=', '^=', '<<=', '>>=']);

/** Parses a module. Throws SyntaxFault (the real compiler rejects it) or Refusal. */
export function parseModule(src: string): Stmt[] {
  const toks = new Tokenizer(src).run();
  const p = new Statements(src, toks);
  try {
    return p.module();
  } catch (e) {
    if (!(e instanceof SyntaxFault)) throw e;
    throw onLastLine(finalFault(e, p, toks), src);
  }
}

/** At the end of the file the tokenizer still stands on the last line, behind its line break. */
function onLastLine(e: Error, src: string): Error {
  return e instanceof SyntaxFault && e.at >= src.length && src.endsWith('\n')
    ? new SyntaxFault(e.message, src.length - 1, e.cls)
    : e;
}

/**
 * Which fault CPython reports: a later tokenizer fault wins (`_PyPegen_tokenize_full_source_to_check_for_errors`),
 * but not one of indentation, which sets no exception, and not over "unexpected indent".
 */
function finalFault(e: SyntaxFault, p: Statements, toks: readonly Token[]): Error {
  const last = toks.at(-1)!;
  const at = toks[Math.min(p.i, toks.length - 1)]!;
  if (at.fault) return at.fault;
  // One token ahead CPython may or may not have met the fault already.
  if (toks[p.i + 1]?.fault) return new Refusal('syntax', { start: at.start, end: at.end });
  const indented = e.message === 'unexpected indent' || (e.message === 'invalid syntax' && at.t === T.INDENT);
  if (
    last.fault &&
    e !== last.fault &&
    !indented &&
    !(last.fault instanceof SyntaxFault && last.fault.cls !== 'SyntaxError')
  ) {
    const f = last.fault;
    if (f instanceof Refusal) return f;
    if (!f.message.endsWith('was never closed')) return f;
    const lineOf = (n: number): number => p.src.slice(0, n).split('\n').length;
    if (lineOf(at.start) > lineOf(f.at)) return f;
  }
  if (e.message === 'invalid syntax') {
    const prev = toks[p.i - 1];
    if (at.t === T.INDENT) return new SyntaxFault('unexpected indent', at.start, 'IndentationError');
    if (at.t === T.DEDENT) return new Refusal('syntax', { start: at.start, end: at.start });
    // "Perhaps you forgot a comma" is reported where the expression before began.
    if (prev && prev.line !== at.line && prev.t !== T.NEWLINE && prev.t !== T.INDENT && prev.t !== T.DEDENT)
      return new Refusal('syntax', { start: at.start, end: at.end });
  }
  return e;
}

class Statements extends Patterns {
  module(): Stmt[] {
    const out: Stmt[] = [];
    while (this.tok.t !== T.EOF) {
      if (this.tok.t === T.NEWLINE) {
        this.i++;
        continue;
      }
      if (this.tok.t === T.INDENT) throw new SyntaxFault('unexpected indent', this.tok.start, 'IndentationError');
      this.statement(out);
    }
    return out;
  }

  statement(out: Stmt[]): void {
    this.deeper(() => {
      const t = this.tok;
      if (t.t === T.NAME) {
        switch (t.s) {
          case 'if':
            return void out.push(this.ifStmt());
          case 'while':
            return void out.push(this.whileStmt());
          case 'for':
            return void out.push(this.forStmt(false, t));
          case 'try':
            return void out.push(this.tryStmt());
          case 'with':
            return void out.push(this.withStmt(false, t));
          case 'def':
            return void out.push(this.funcDef([], false, t));
          case 'class':
            return void out.push(this.classDef([], t));
          case 'async':
            return void out.push(this.asyncStmt([]));
          case 'match': {
            const m = this.matchStmt();
            if (m) return void out.push(m);
          }
        }
      } else if (t.t === T.OP && t.s === '@') return void out.push(this.decorated());
      this.simpleStmts(out);
    });
  }

  asyncStmt(decorators: Expr[]): Stmt {
    const first = this.need('async');
    if (this.is('def')) return this.funcDef(decorators, true, first);
    if (this.is('for')) return this.forStmt(true, first);
    if (this.is('with')) return this.withStmt(true, first);
    return this.fail();
  }

  simpleStmts(out: Stmt[]): void {
    for (;;) {
      out.push(this.simpleStmt());
      if (this.eat(';')) {
        if (this.tok.t === T.NEWLINE) break;
        continue;
      }
      break;
    }
    if (this.tok.t !== T.NEWLINE) this.notNewline(out.at(-1)!);
    this.i++;
  }

  /** A statement is followed by something else on its line. */
  notNewline(s: Stmt): never {
    const t = this.tok;
    if (
      s.k === 'Expr' &&
      s.value.k === 'Name' &&
      (s.value.id === 'print' || s.value.id === 'exec') &&
      this.startsExpression()
    )
      throw new SyntaxFault(
        `Missing parentheses in call to '${s.value.id}'. Did you mean ${s.value.id}(...)?`,
        s.start,
      );
    return this.fail('invalid syntax', t);
  }

  simpleStmt(): Stmt {
    const t = this.tok;
    if (t.t === T.NAME) {
      switch (t.s) {
        case 'pass':
          this.i++;
          return { k: 'Pass', ...this.pos(t) };
        case 'break':
          this.i++;
          return { k: 'Break', ...this.pos(t) };
        case 'continue':
          this.i++;
          return { k: 'Continue', ...this.pos(t) };
        case 'return': {
          this.i++;
          const value = this.startsExpression() ? this.starExpressions() : null;
          return { k: 'Return', value, ...this.pos(t) };
        }
        case 'raise': {
          this.i++;
          const exc = this.startsExpression() ? this.expression() : null;
          const cause = exc && this.eat('from') ? this.expression() : null;
          return { k: 'Raise', exc, cause, ...this.pos(t) };
        }
        case 'global':
        case 'nonlocal': {
          this.i++;
          const names = [this.name().s];
          while (this.eat(',')) names.push(this.name().s);
          return { k: t.s === 'global' ? 'Global' : 'Nonlocal', names, ...this.pos(t) };
        }
        case 'del': {
          this.i++;
          const e = this.starExpressions();
          const targets = e.k === 'Tuple' && !e.paren ? e.elts : [e];
          for (const x of targets) checkTarget(x, 'delete');
          return { k: 'Delete', targets, ...this.pos(t) };
        }
        case 'assert': {
          this.i++;
          const test = this.expression();
          const msg = this.eat(',') ? this.expression() : null;
          return { k: 'Assert', test, msg, ...this.pos(t) };
        }
        case 'import':
          return this.importStmt();
        case 'from':
          return this.fromStmt();
        case 'type':
          if (
            this.peek().t === T.NAME &&
            !KEYWORDS.has(this.peek().s) &&
            (this.peek(2).s === '=' || this.peek(2).s === '[')
          )
            return this.typeAlias();
      }
    }
    return this.exprStmt();
  }

  exprStmt(): Stmt {
    const first = this.tok;
    const e = this.is('yield') ? this.yieldExpr() : this.starExpressions();
    const t = this.tok;
    if (t.t === T.OP) {
      if (t.s === '=') {
        const targets: Expr[] = [];
        let value = e;
        while (this.eat('=')) {
          this.assignTarget(value);
          targets.push(value);
          value = this.is('yield') ? this.yieldExpr() : this.starExpressions();
        }
        if (this.tok.t === T.OP && AUGMENTED.has(this.tok.s)) this.fail();
        return { k: 'Assign', targets, value, ...this.pos(first) };
      }
      if (AUGMENTED.has(t.s)) {
        if (e.k !== 'Name' && e.k !== 'Attribute' && e.k !== 'Subscript')
          throw new SyntaxFault(`'${describe(e)}' is an illegal expression for augmented assignment`, e.start);
        this.i++;
        const value = this.is('yield') ? this.yieldExpr() : this.starExpressions();
        return { k: 'AugAssign', target: e, op: t.s.slice(0, -1), value, ...this.pos(first) };
      }
      if (t.s === ':') {
        if (e.k === 'Name' || e.k === 'Attribute' || e.k === 'Subscript') {
          this.i++;
          const annotation = this.expression();
          const value = this.eat('=') ? (this.is('yield') ? this.yieldExpr() : this.starExpressions()) : null;
          return {
            k: 'AnnAssign',
            target: e,
            annotation,
            value,
            simple: e.k === 'Name' && !(e as { paren?: boolean }).paren,
            ...this.pos(first),
          };
        }
        if (e.k === 'List') throw new SyntaxFault('only single target (not list) can be annotated', e.start);
        if (e.k === 'Tuple') throw new SyntaxFault('only single target (not tuple) can be annotated', e.start);
        throw new SyntaxFault(
          e.k === 'Constant' || e.k === 'Call' || e.k === 'BinOp' ? 'illegal target for annotation' : 'invalid syntax',
          e.k === 'Constant' || e.k === 'Call' || e.k === 'BinOp' ? e.start : t.start,
        );
      }
    }
    return { k: 'Expr', value: e, ...this.pos(first) };
  }

  assignTarget(e: Expr): void {
    const invalid = firstInvalid(e);
    if (!invalid) return;
    const name = describe(invalid);
    const whole = invalid === e;
    const hint =
      whole &&
      !['None', 'True', 'False'].includes(name) &&
      !['List', 'Tuple', 'Starred', 'Yield', 'YieldFrom', 'Lambda', 'IfExp'].includes(invalid.k)
        ? ` here. Maybe you meant '==' instead of '='?`
        : '';
    if (invalid.k === 'Yield' || invalid.k === 'YieldFrom')
      throw new SyntaxFault('assignment to yield expression not possible', invalid.start);
    throw new SyntaxFault(`cannot assign to ${name}${hint}`, invalid.start);
  }

  dotted(): string {
    let s = this.name().s;
    while (this.eat('.')) s += `.${this.name().s}`;
    return s;
  }
  importStmt(): Stmt {
    const first = this.need('import');
    const names: Alias[] = [];
    do {
      const t = this.tok;
      const name = this.dotted();
      const asname = this.eat('as') ? this.name().s : null;
      names.push({ name, asname, ...this.pos(t) });
    } while (this.eat(','));
    return { k: 'Import', names, ...this.pos(first) };
  }
  fromStmt(): Stmt {
    const first = this.need('from');
    let level = 0;
    while (this.is('.') || this.is('...')) {
      level += this.tok.s.length;
      this.i++;
    }
    const module = this.is('import') && level > 0 ? null : this.dotted();
    this.need('import');
    const names: Alias[] = [];
    const star = this.tok;
    if (this.eat('*')) names.push({ name: '*', asname: null, ...this.pos(star) });
    else {
      const paren = this.eat('(');
      for (;;) {
        const t = this.tok;
        if (!paren && t.t === T.NEWLINE)
          throw new SyntaxFault(
            names.length === 0
              ? "Expected one or more names after 'import'"
              : 'trailing comma not allowed without surrounding parentheses',
            t.start,
          );
        const name = this.name().s;
        const asname = this.eat('as') ? this.name().s : null;
        names.push({ name, asname, ...this.pos(t) });
        if (!this.eat(',')) break;
        if (paren && this.is(')')) break;
      }
      if (paren) this.need(')');
    }
    return { k: 'ImportFrom', module, names, level, ...this.pos(first) };
  }

  colon(): void {
    if (!this.is(':')) {
      if (this.tok.t === T.OP && this.tok.s === '=')
        this.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
      this.fail("expected ':'");
    }
    this.i++;
  }
  block(after: string, line: number): Stmt[] {
    const out: Stmt[] = [];
    if (this.tok.t !== T.NEWLINE) {
      this.simpleStmts(out);
      return out;
    }
    this.i++;
    if (this.tok.t !== T.INDENT)
      throw new SyntaxFault(
        `expected an indented block after ${after} on line ${line}`,
        this.tok.start,
        'IndentationError',
      );
    this.i++;
    for (;;) {
      if (this.tok.t === T.DEDENT) {
        this.i++;
        return out;
      }
      if (this.tok.t === T.EOF) return out;
      if (this.tok.t === T.INDENT) throw new SyntaxFault('unexpected indent', this.tok.start, 'IndentationError');
      this.statement(out);
    }
  }
  ifStmt(): Stmt {
    const first = this.tok;
    const word = first.s;
    this.i++;
    const test = this.namedExpression();
    this.colon();
    const body = this.block(`'${word}' statement`, first.line);
    let orelse: Stmt[] = [];
    if (this.is('elif')) orelse = [this.deeper(() => this.ifStmt())];
    else orelse = this.elseBlock();
    return { k: 'If', test, body, orelse, ...this.pos(first) };
  }
  elseBlock(): Stmt[] {
    const t = this.tok;
    if (!this.eat('else')) return [];
    this.colon();
    return this.block("'else' statement", t.line);
  }
  whileStmt(): Stmt {
    const first = this.need('while');
    const test = this.namedExpression();
    this.colon();
    const body = this.block("'while' statement", first.line);
    const orelse = this.elseBlock();
    return { k: 'While', test, body, orelse, ...this.pos(first) };
  }
  forStmt(isAsync: boolean, first: Token): Stmt {
    const line = this.tok.line;
    this.need('for');
    const target = this.targets();
    if (!this.is('in')) this.fail();
    this.i++;
    const iter = this.starExpressions();
    this.colon();
    const body = this.block("'for' statement", line);
    const orelse = this.elseBlock();
    return { k: 'For', target, iter, body, orelse, isAsync, ...this.pos(first) };
  }
  withStmt(isAsync: boolean, first: Token): Stmt {
    const line = this.tok.line;
    this.need('with');
    let items: WithItem[] | null = null;
    if (this.is('(')) {
      const save = this.i;
      try {
        this.i++;
        const got: WithItem[] = [];
        while (!this.is(')')) {
          got.push(this.withItem());
          if (!this.eat(',')) break;
        }
        this.need(')');
        if (!this.is(':')) this.fail();
        items = got;
      } catch (e) {
        if (!(e instanceof SyntaxFault)) throw e;
        this.i = save;
      }
    }
    if (!items) {
      items = [this.withItem()];
      while (this.eat(',')) items.push(this.withItem());
    }
    this.colon();
    const body = this.block("'with' statement", line);
    return { k: 'With', items, body, isAsync, ...this.pos(first) };
  }
  withItem(): WithItem {
    const context = this.expression();
    if (!this.eat('as')) return { context, target: null };
    const target = this.starNamedTarget();
    checkTarget(target, 'assign to');
    return { context, target };
  }
  starNamedTarget(): Expr {
    const t = this.tok;
    if (this.eat('*')) return { k: 'Starred', value: this.bitOr(), ...this.pos(t) };
    return this.primary();
  }
  tryStmt(): Stmt {
    const first = this.need('try');
    this.colon();
    const body = this.block("'try' statement", first.line);
    const handlers: Handler[] = [];
    let star: boolean | null = null;
    let bareAt: Token | null = null;
    while (this.is('except')) {
      const t = this.tok;
      this.i++;
      const isStar = this.eat('*');
      if (star !== null && star !== isStar) this.fail("cannot have both 'except' and 'except*' on the same 'try'", t);
      star = isStar;
      let type: Expr | null = null;
      let name: string | null = null;
      if (!this.is(':')) {
        if (this.tok.t === T.NEWLINE) this.fail("expected ':'");
        type = this.expression();
        if (this.is(',')) throw new SyntaxFault('multiple exception types must be parenthesized', type.start);
        if (this.eat('as')) name = this.name().s;
      } else if (isStar) this.fail('expected one or more exception types');
      if (bareAt) throw new SyntaxFault("default 'except:' must be last", bareAt.start);
      if (!type) bareAt = t;
      this.colon();
      const b = this.block(isStar ? "'except*' statement" : "'except' statement", t.line);
      handlers.push({ type, name, body: b, ...this.pos(t) });
    }
    const orelse = handlers.length > 0 ? this.elseBlock() : [];
    let finalbody: Stmt[] = [];
    const f = this.tok;
    if (this.eat('finally')) {
      this.colon();
      finalbody = this.block("'finally' statement", f.line);
    } else if (handlers.length === 0) this.fail("expected 'except' or 'finally' block");
    return { k: 'Try', body, handlers, orelse, finalbody, star: star === true, ...this.pos(first) };
  }
  decorated(): Stmt {
    const first = this.tok;
    const decorators: Expr[] = [];
    while (this.is('@')) {
      this.i++;
      decorators.push(this.namedExpression());
      if (this.tok.t !== T.NEWLINE) this.fail();
      this.i++;
    }
    const t = this.tok;
    if (this.is('def')) return this.funcDef(decorators, false, t);
    if (this.is('class')) return this.classDef(decorators, t);
    if (this.is('async') && this.peek().s === 'def') return this.asyncStmt(decorators);
    return this.fail('invalid syntax', first.t === T.EOF ? first : this.tok);
  }
  funcDef(decorators: Expr[], isAsync: boolean, first: Token): Stmt {
    const line = this.tok.line;
    this.need('def');
    const name = this.name().s;
    const typeParams = this.is('[') ? parseTypeParams(this) : [];
    if (!this.is('(')) this.fail("expected '('");
    this.i++;
    const args = this.parameters(')', true);
    this.need(')');
    const returns = this.eat('->') ? this.expression() : null;
    this.colon();
    const body = this.block('function definition', line);
    return { k: 'FunctionDef', name, args, body, decorators, returns, isAsync, typeParams, ...this.pos(first) };
  }
  classDef(decorators: Expr[], first: Token): Stmt {
    this.need('class');
    const name = this.name().s;
    const typeParams = this.is('[') ? parseTypeParams(this) : [];
    let bases: Expr[] = [];
    let keywords: Keyword[] = [];
    if (this.eat('(')) {
      ({ args: bases, keywords } = this.arguments());
      this.need(')');
    }
    this.colon();
    const body = this.block('class definition', first.line);
    return { k: 'ClassDef', name, bases, keywords, body, decorators, typeParams, ...this.pos(first) };
  }
  typeAlias(): Stmt {
    const first = this.tok;
    this.i++;
    const name = this.name().s;
    const typeParams = this.is('[') ? parseTypeParams(this) : [];
    this.need('=');
    const value = this.expression();
    return { k: 'TypeAlias', name, typeParams, value, ...this.pos(first) };
  }

  /** A match statement, or null where `match` is an ordinary name. */
  matchStmt(): Stmt | null {
    const first = this.tok;
    const save = this.i;
    const next = this.peek();
    if (
      next.t === T.NEWLINE ||
      (next.t === T.OP && !['(', '[', '{', '-', '*', '~', '...'].includes(next.s)) ||
      next.t === T.EOF
    )
      return null;
    if (
      next.t === T.NAME &&
      KEYWORDS.has(next.s) &&
      !['None', 'True', 'False', 'lambda', 'not', 'await'].includes(next.s)
    )
      return null;
    this.i++;
    let subject: Expr;
    try {
      subject = this.starNamed();
      if (this.is(',')) {
        const elts = [subject];
        while (this.eat(',')) {
          if (this.is(':')) break;
          elts.push(this.starNamed());
        }
        subject = { k: 'Tuple', elts, ...this.pos(subject) };
      }
      if (!this.is(':') || this.peek().t !== T.NEWLINE) {
        this.i = save;
        return null;
      }
    } catch (e) {
      if (!(e instanceof SyntaxFault)) throw e;
      this.i = save;
      return null;
    }
    this.i += 2;
    if (this.tok.t !== T.INDENT)
      throw new SyntaxFault(
        `expected an indented block after 'match' statement on line ${first.line}`,
        this.tok.start,
        'IndentationError',
      );
    this.i++;
    const cases: Case[] = [];
    while (this.soft('case')) {
      const t = this.tok;
      this.i++;
      const pattern = this.patterns();
      const guard = this.eat('if') ? this.namedExpression() : null;
      this.colon();
      const body = this.block("'case' statement", t.line);
      cases.push({ pattern, guard, body, ...this.pos(t) });
    }
    if (cases.length === 0) this.fail();
    if (this.tok.t !== T.DEDENT) this.fail();
    this.i++;
    return { k: 'Match', subject, cases, ...this.pos(first) };
  }
}

/** The first part of a target that cannot be assigned (`_PyPegen_get_invalid_target`). */
function firstInvalid(e: Expr): Expr | null {
  switch (e.k) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return null;
    case 'Starred':
      return firstInvalid(e.value);
    case 'List':
    case 'Tuple':
      for (const x of e.elts) {
        const bad = firstInvalid(x);
        if (bad) return bad;
      }
      return null;
    default:
      return e;
  }
}
