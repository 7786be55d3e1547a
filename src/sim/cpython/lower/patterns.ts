// The match statement, after compiler_match and compiler_pattern_* of Python/compile.c (3.13): names are bound only when a whole pattern has matched.
import { SyntaxFault, type Pattern, type Stmt } from '../ast.ts';
import type { Label } from './assemble.ts';
import { mangle } from './symtable.ts';
import type { Unit } from './compile.ts';

/** Captures so far (below them the subject copies `onTop`), and where to jump on failure, by how much is to be popped. */
interface Context {
  stores: string[];
  allowIrrefutable: boolean;
  fail: Label[];
  onTop: number;
}

export function compilePatterns(u: Unit, s: Stmt & { readonly k: 'Match' }): void {
  const a = u.a;
  u.expr(s.subject);
  const end = a.label();
  const last = s.cases.at(-1)!;
  const hasDefault =
    last.pattern.k === 'MatchAs' && last.pattern.pattern === null && last.pattern.name === null && s.cases.length > 1;
  const n = s.cases.length - (hasDefault ? 1 : 0);
  for (let i = 0; i < n; i++) {
    const c = s.cases[i]!;
    u.at(c.pattern);
    const isLast = i === n - 1;
    if (!isLast) a.emit('COPY', 1);
    const pc: Context = {
      stores: [],
      allowIrrefutable: c.guard !== null || i === s.cases.length - 1,
      fail: [],
      onTop: 0,
    };
    pattern(u, c.pattern, pc);
    for (const name of pc.stores) u.store(name);
    if (c.guard) {
      failLabel(u, pc, 0);
      u.jumpIf(c.guard, pc.fail[0]!, false);
    }
    if (!isLast) a.emit('POP_TOP');
    u.body(c.body);
    a.jump('JUMP_FORWARD', end);
    emitFails(u, pc);
  }
  if (hasDefault) {
    u.at(last.pattern);
    a.emit('NOP');
    if (last.guard) u.jumpIf(last.guard, end, false);
    u.body(last.body);
  }
  a.mark(end);
}

function failLabel(u: Unit, pc: Context, n: number): Label {
  while (pc.fail.length <= n) pc.fail.push(u.a.label());
  return pc.fail[n]!;
}
/** Jumps to the fail label that pops what is on top. */
function jumpFail(u: Unit, pc: Context, op: 'POP_JUMP_IF_FALSE' | 'JUMP_FORWARD'): void {
  const pops = pc.onTop + pc.stores.length;
  u.a.jump(op, failLabel(u, pc, pops));
}
function emitFails(u: Unit, pc: Context): void {
  for (let i = pc.fail.length - 1; i > 0; i--) {
    u.a.mark(pc.fail[i]!);
    u.a.emit('POP_TOP');
  }
  if (pc.fail[0]) u.a.mark(pc.fail[0]);
  pc.fail = [];
}

/** Puts the value on top below everything kept, as the newest capture. */
function capture(u: Unit, name: string | null, pc: Context, p: Pattern): void {
  if (name === null) {
    u.a.emit('POP_TOP');
    return;
  }
  const id = mangle(u.scope.priv, name);
  if (pc.stores.includes(id)) throw new SyntaxFault(`multiple assignments to name '${name}' in pattern`, p.start);
  rotate(u, pc.onTop + pc.stores.length + 1);
  pc.stores.push(id);
}
/** Top of stack goes down to depth n. */
function rotate(u: Unit, n: number): void {
  for (; n > 1; n--) u.a.emit('SWAP', n);
}

function pattern(u: Unit, p: Pattern, pc: Context): void {
  const a = u.a;
  u.at(p);
  switch (p.k) {
    case 'MatchValue':
      u.expr(p.value);
      u.at(p);
      a.emit('COMPARE_OP', 2);
      a.emit('TO_BOOL');
      jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
      return;
    case 'MatchSingleton':
      u.constant(p.value);
      a.emit('IS_OP', 0);
      jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
      return;
    case 'MatchAs':
      if (!p.pattern) {
        if (!pc.allowIrrefutable) {
          if (p.name !== null)
            throw new SyntaxFault(`name capture '${p.name}' makes remaining patterns unreachable`, p.start);
          throw new SyntaxFault('wildcard makes remaining patterns unreachable', p.start);
        }
        return capture(u, p.name, pc, p);
      }
      pc.onTop++;
      a.emit('COPY', 1);
      pattern(u, p.pattern, pc);
      pc.onTop--;
      return capture(u, p.name, pc, p);
    case 'MatchStar':
      return capture(u, p.name, pc, p);
    case 'MatchSequence':
      return sequence(u, p, pc);
    case 'MatchMapping':
      return mapping(u, p, pc);
    case 'MatchClass':
      return classPattern(u, p, pc);
    case 'MatchOr':
      return or(u, p, pc);
  }
}
function sub(u: Unit, p: Pattern, pc: Context): void {
  const saved = pc.allowIrrefutable;
  pc.allowIrrefutable = true;
  pattern(u, p, pc);
  pc.allowIrrefutable = saved;
}

function sequence(u: Unit, p: Pattern & { readonly k: 'MatchSequence' }, pc: Context): void {
  const a = u.a;
  const size = p.patterns.length;
  const stars = p.patterns.map((x, i) => (x.k === 'MatchStar' ? i : -1)).filter((i) => i >= 0);
  if (stars.length > 1) throw new SyntaxFault('multiple starred expressions in sequence pattern', p.start);
  const star = stars[0] ?? -1;
  pc.onTop++;
  a.emit('MATCH_SEQUENCE');
  jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
  if (star < 0) {
    a.emit('GET_LEN');
    u.constant({ t: 'int', v: BigInt(size) });
    a.emit('COMPARE_OP', 2);
    jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
  } else if (size > 1) {
    a.emit('GET_LEN');
    u.constant({ t: 'int', v: BigInt(size - 1) });
    a.emit('COMPARE_OP', 5);
    jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
  }
  pc.onTop--;
  const wild = (x: Pattern): boolean =>
    (x.k === 'MatchAs' && !x.pattern && x.name === null) || (x.k === 'MatchStar' && x.name === null);
  const starWild = star >= 0 && wild(p.patterns[star]!);
  if (p.patterns.every(wild)) {
    a.emit('POP_TOP');
    return;
  }
  if (starWild) {
    // Only the needed elements are fetched, by index.
    pc.onTop++;
    p.patterns.forEach((x, i) => {
      if (i === star || wild(x)) return;
      a.emit('COPY', 1);
      if (i < star) u.constant({ t: 'int', v: BigInt(i) });
      else {
        a.emit('GET_LEN');
        u.constant({ t: 'int', v: BigInt(size - i) });
        a.emit('BINARY_OP', 10);
      }
      a.emit('BINARY_SUBSCR');
      sub(u, x, pc);
    });
    pc.onTop--;
    a.emit('POP_TOP');
    return;
  }
  if (star < 0) a.emit('UNPACK_SEQUENCE', size);
  else a.emit('UNPACK_EX', star | ((size - star - 1) << 8));
  pc.onTop += size;
  for (const x of p.patterns) {
    pc.onTop--;
    sub(u, x, pc);
  }
}

function mapping(u: Unit, p: Pattern & { readonly k: 'MatchMapping' }, pc: Context): void {
  const a = u.a;
  const size = p.keys.length;
  const seen = new Set<string>();
  for (const k of p.keys) {
    if (k.k !== 'Constant') continue;
    const key = JSON.stringify(k.value, (_, v: unknown) => (typeof v === 'bigint' ? `${v}n` : v));
    if (seen.has(key))
      throw new SyntaxFault(`mapping pattern checks duplicate key (${u.src.slice(k.start, k.end)})`, p.start);
    seen.add(key);
  }
  pc.onTop++;
  a.emit('MATCH_MAPPING');
  jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
  if (size === 0 && p.rest === null) {
    pc.onTop--;
    a.emit('POP_TOP');
    return;
  }
  if (size > 0) {
    a.emit('GET_LEN');
    u.constant({ t: 'int', v: BigInt(size) });
    a.emit('COMPARE_OP', 5);
    jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
  }
  for (const k of p.keys) u.expr(k);
  a.emit('BUILD_TUPLE', size);
  a.emit('MATCH_KEYS');
  // subject, keys, values-or-None
  pc.onTop += 2;
  a.emit('COPY', 1);
  u.constant({ t: 'None' });
  a.emit('IS_OP', 1);
  jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
  a.emit('UNPACK_SEQUENCE', size);
  pc.onTop += size - 1;
  for (const x of p.patterns) {
    pc.onTop--;
    sub(u, x, pc);
  }
  pc.onTop -= 2;
  if (p.rest !== null) {
    // A copy of the subject without the keys.
    a.emit('MATCH_KEYS', 1);
    capture(u, p.rest, pc, p);
  } else {
    a.emit('POP_TOP');
    a.emit('POP_TOP');
  }
}

function classPattern(u: Unit, p: Pattern & { readonly k: 'MatchClass' }, pc: Context): void {
  const a = u.a;
  const n = p.patterns.length;
  const k = p.kwNames.length;
  p.kwNames.forEach((name, i) => {
    if (p.kwNames.indexOf(name) !== i)
      throw new SyntaxFault(`attribute name repeated in class pattern: ${name}`, p.kwPatterns[i]!.start);
  });
  u.expr(p.cls);
  u.at(p);
  u.constant({ t: 'tuple', v: p.kwNames.map((v) => ({ t: 'str', v })) });
  a.emit('MATCH_CLASS', n);
  a.emit('COPY', 1);
  u.constant({ t: 'None' });
  a.emit('IS_OP', 1);
  pc.onTop++;
  jumpFail(u, pc, 'POP_JUMP_IF_FALSE');
  a.emit('UNPACK_SEQUENCE', n + k);
  pc.onTop += n + k - 1;
  [...p.patterns, ...p.kwPatterns].forEach((x) => {
    pc.onTop--;
    sub(u, x, pc);
  });
}

function or(u: Unit, p: Pattern & { readonly k: 'MatchOr' }, pc: Context): void {
  const a = u.a;
  const end = a.label();
  let names: string[] | null = null;
  const outer = { ...pc };
  p.patterns.forEach((alt, i) => {
    const inner: Context = {
      stores: [],
      allowIrrefutable: i === p.patterns.length - 1 && outer.allowIrrefutable,
      fail: [],
      onTop: 0,
    };
    a.emit('COPY', 1);
    pattern(u, alt, inner);
    if (names === null) names = inner.stores;
    else {
      if (names.length !== inner.stores.length || names.some((x) => !inner.stores.includes(x)))
        throw new SyntaxFault('alternative patterns bind different names', p.start);
      // Bring the captures into the order of the first alternative; number 0 is on top.
      const order = [...inner.stores];
      for (let want = order.length - 1; want > 0; want--) {
        const have = order.indexOf(names[want]!);
        if (have === want) continue;
        if (have !== 0) {
          a.emit('SWAP', have + 1);
          [order[have], order[0]] = [order[0]!, order[have]!];
        }
        a.emit('SWAP', want + 1);
        [order[want], order[0]] = [order[0]!, order[want]!];
      }
    }
    a.jump('JUMP_FORWARD', end);
    emitFails(u, inner);
  });
  // No alternative matched.
  a.emit('POP_TOP');
  jumpFail(u, pc, 'JUMP_FORWARD');
  a.mark(end);
  const n = names!.length;
  // stack: ..., subject, captures: rotate the captures below the subject and what is kept, then drop the subject.
  const kept = n + 1 + pc.onTop + pc.stores.length;
  for (const name of names! as string[]) {
    if (pc.stores.includes(name)) throw new SyntaxFault(`multiple assignments to name '${name}' in pattern`, p.start);
  }
  for (let i = 0; i < n; i++) {
    rotate(u, kept);
    pc.stores.push(names![i]!);
  }
  a.emit('POP_TOP');
}
