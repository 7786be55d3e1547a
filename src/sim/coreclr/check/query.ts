// Query expressions, rewritten to method calls (ECMA-334 §12.20.3); transparent identifiers become members of anonymous types.
import type { Expr, LambdaParam, QueryClause } from '../ast.ts';
import type { B } from './bound.ts';
import type { Binder } from './binder.ts';
import { bindExpr } from './expressions.ts';

const at = (n: { start: number; end: number }): { start: number; end: number } => ({ start: n.start, end: n.end });
export function bindQuery(b: Binder, x: Expr & { k: 'query' }): B {
  return bindExpr(b, rewrite(x));
}
function lam(ps: string[], body: Expr): Expr {
  const params: LambdaParam[] = ps.map((name) => ({
    name,
    type: null,
    ref: '',
    def: null,
    params: false,
    start: body.start,
    end: body.start,
  }));
  return {
    k: 'lambda',
    params,
    body,
    isAsync: false,
    isStatic: false,
    ret: null,
    anonymous: false,
    hasParams: true,
    arrow: body.start,
    start: body.start,
    end: body.end,
  };
}
function call(e: Expr, id: string, args: Expr[], n: { start: number; end: number }): Expr {
  return {
    k: 'call',
    f: { k: 'member', e, id, targs: null, nameStart: n.start, start: e.start, end: n.start + 1 },
    args: args.map((a) => ({ ref: '', e: a, start: a.start, end: a.end })),
    open: n.start,
    start: e.start,
    end: n.end,
  };
}
const name = (id: string, n: { start: number; end: number }): Expr => ({ k: 'name', id, targs: null, ...at(n) });

function rewrite(q: Expr & { k: 'query' }): Expr {
  const cs = q.from;
  const first = cs[0] as QueryClause & { k: 'from' };
  let cur: Expr = first.e;
  let v = first.name;
  let n = 0;
  if (first.type)
    cur = {
      k: 'call',
      f: {
        k: 'member',
        e: cur,
        id: 'Cast',
        targs: [first.type],
        nameStart: first.start,
        start: cur.start,
        end: first.end,
      },
      args: [],
      open: first.start,
      start: cur.start,
      end: first.end,
    };
  // names bound so far → how to reach them from the current range variable
  let env = new Map<string, Expr>();
  let transparent = false;
  const sub = (e: Expr): Expr => (transparent ? (replace(e, env) as Expr) : e);
  const param = (): string => v;
  const enter = (other: string, n2: { start: number; end: number }): { obj: Expr; tv: string } => {
    const tv = `h__TransparentIdentifier${n++}`;
    const members = [
      { name: transparent ? v : v, e: name(v, n2) },
      { name: other, e: name(other, n2) },
    ];
    return { obj: { k: 'anonObject', members, start: n2.start, end: n2.end }, tv };
  };
  const adopt = (tv: string, other: string, n2: { start: number; end: number }): void => {
    const next = new Map<string, Expr>();
    const via: Expr = { k: 'member', e: name(tv, n2), id: v, targs: null, nameStart: n2.start, ...at(n2) };
    if (transparent) for (const [k, e] of env) next.set(k, replace(e, new Map([[v, via]])) as Expr);
    else next.set(v, via);
    next.set(other, { k: 'member', e: name(tv, n2), id: other, targs: null, nameStart: n2.start, ...at(n2) });
    env = next;
    v = tv;
    transparent = true;
  };
  for (let i = 1; i < cs.length; i++) {
    const c = cs[i]!;
    const next = cs[i + 1];
    switch (c.k) {
      case 'where':
        cur = call(cur, 'Where', [lam([param()], sub(c.e))], c);
        break;
      case 'select': {
        const e = sub(c.e);
        if (e.k === 'name' && e.id === v && i !== 1) break;
        cur = call(cur, 'Select', [lam([param()], e)], c);
        break;
      }
      case 'group': {
        const e = sub(c.e),
          by = sub(c.by);
        cur =
          e.k === 'name' && e.id === v
            ? call(cur, 'GroupBy', [lam([param()], by)], c)
            : call(cur, 'GroupBy', [lam([param()], by), lam([param()], e)], c);
        break;
      }
      case 'into':
        v = c.name;
        env = new Map();
        transparent = false;
        break;
      case 'orderby':
        c.keys.forEach((k, j) => {
          cur = call(cur, (j ? 'ThenBy' : 'OrderBy') + (k.desc ? 'Descending' : ''), [lam([param()], sub(k.e))], c);
        });
        break;
      case 'let': {
        const t = enter(c.name, c);
        const obj: Expr = {
          k: 'anonObject',
          members: [
            { name: v, e: name(v, c) },
            { name: c.name, e: sub(c.e) },
          ],
          start: c.start,
          end: c.end,
        };
        cur = call(cur, 'Select', [lam([param()], obj)], c);
        adopt(t.tv, c.name, c);
        break;
      }
      case 'from': {
        let src = sub(c.e);
        if (c.type)
          src = {
            k: 'call',
            f: { k: 'member', e: src, id: 'Cast', targs: [c.type], nameStart: c.start, start: src.start, end: c.end },
            args: [],
            open: c.start,
            start: src.start,
            end: c.end,
          };
        if (next?.k === 'select' && i + 2 >= cs.length) {
          const e2 = transparent ? (replace(next.e, env) as Expr) : next.e;
          cur = call(cur, 'SelectMany', [lam([param()], src), lam([param(), c.name], e2)], c);
          i++;
          break;
        }
        const t = enter(c.name, c);
        cur = call(cur, 'SelectMany', [lam([param()], src), lam([param(), c.name], t.obj)], c);
        adopt(t.tv, c.name, c);
        break;
      }
      case 'join': {
        const on = lam([param()], sub(c.on)),
          eq = lam([c.name], c.equals);
        const method = c.into ? 'GroupJoin' : 'Join',
          other = c.into ?? c.name;
        let src = c.e;
        if (c.type)
          src = {
            k: 'call',
            f: { k: 'member', e: src, id: 'Cast', targs: [c.type], nameStart: c.start, start: src.start, end: c.end },
            args: [],
            open: c.start,
            start: src.start,
            end: c.end,
          };
        if (next?.k === 'select' && i + 2 >= cs.length) {
          const e2 = transparent ? (replace(next.e, env) as Expr) : next.e;
          cur = call(cur, method, [src, on, eq, lam([param(), other], e2)], c);
          i++;
          break;
        }
        const t = enter(other, c);
        cur = call(cur, method, [src, on, eq, lam([param(), other], t.obj)], c);
        adopt(t.tv, other, c);
        break;
      }
    }
  }
  return cur;
}
/** Copies a tree with some simple names replaced. */
function replace(n: unknown, env: Map<string, Expr>): unknown {
  if (Array.isArray(n)) return n.map((x) => replace(x, env));
  if (n === null || typeof n !== 'object') return n;
  const e = n as Record<string, unknown>;
  if (e['k'] === 'name' && e['targs'] === null && env.has(e['id'] as string)) {
    const r = env.get(e['id'] as string)!;
    return { ...r, start: e['start'], end: e['end'] };
  }
  if (e['k'] === 'anonObject') {
    const ms = e['members'] as { name: string | null; e: Expr }[];
    return {
      ...e,
      members: ms.map((m) => ({ name: m.name ?? (m.e.k === 'name' ? m.e.id : m.name), e: replace(m.e, env) as Expr })),
    };
  }
  const out: Record<string, unknown> = {};
  for (const k of Object.keys(e)) out[k] = typeof e[k] === 'object' ? replace(e[k], env) : e[k];
  return out;
}
