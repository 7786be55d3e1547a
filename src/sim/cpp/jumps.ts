// Jumps past initialisations ([stmt.dcl]): which case labels and labels are reached with a variable in scope that the jump skipped. Follows g++'s check_goto and check_switch_goto.
import type { Pos } from './diagnose.ts';
import type { S } from './typed.ts';
import type { VarInfo } from './entities.ts';

export interface BadJump {
  readonly pos: Pos;
  readonly message: string;
}
type Inside = VarInfo | 'try';

/** the labels of a function's body that some jump may not reach */
export function badJumps(body: S, needsInit: (v: VarInfo) => boolean): BadJump[] {
  const out: BadJump[] = [];
  const active: Inside[] = [];
  const labels = new Map<string, { inside: Inside[]; pos: Pos }>();
  const gotos: { label: string; inside: Inside[] }[] = [];
  const bases: number[] = [];
  const scoped = (f: () => void): void => {
    const n = active.length;
    f();
    active.length = n;
  };
  const walk = (s: S): void => {
    switch (s.k) {
      case 'block':
        if (s.scoped) scoped(() => s.body.forEach(walk));
        else s.body.forEach(walk);
        return;
      case 'var':
        if ((s.init && s.init.k !== 'uninit') || needsInit(s.v)) active.push(s.v);
        return;
      case 'if':
        scoped(() => walk(s.a));
        scoped(() => s.b && walk(s.b));
        return;
      case 'loop':
        scoped(() => {
          if (s.cvar) walk(s.cvar);
          walk(s.body);
        });
        return;
      case 'switch':
        bases.push(active.length);
        scoped(() => walk(s.body));
        bases.pop();
        return;
      case 'case':
        if (active.length > (bases[bases.length - 1] ?? 0)) out.push({ pos: s.pos, message: 'jump to case label' });
        walk(s.body);
        return;
      case 'label':
        labels.set(s.label, { inside: active.slice(), pos: s.pos });
        walk(s.body);
        return;
      case 'goto':
        gotos.push({ label: s.label, inside: active.slice() });
        return;
      case 'try':
        for (const part of [s.body, ...s.handlers.map((h) => h.body)])
          scoped(() => {
            active.push('try');
            walk(part);
          });
        return;
    }
  };
  walk(body);
  for (const g of gotos) {
    const l = labels.get(g.label);
    if (!l) continue;
    const from = g.inside.slice();
    const enters = l.inside.some((v) => {
      const i = from.indexOf(v);
      if (i >= 0) from.splice(i, 1);
      return i < 0;
    });
    if (enters) out.push({ pos: l.pos, message: `jump to label '${g.label}'` });
  }
  return out;
}
