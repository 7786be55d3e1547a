// The backtracking matcher. No host recursion: choices, undo records and sub-match marks stand on one stack.
import type { Regex } from './program.ts';

/** What the matcher looks at: code points (or bytes). */
export type Subject = ArrayLike<number>;

/** A match takes more steps than the budget: the caller refuses or stops; the pattern backtracks catastrophically. */
export class TooManySteps extends Error {
  override name = 'TooManySteps';
}

const ALTERNATIVE = 0;
const UNDO_SLOT = 1;
const UNDO_COUNT = 2;
const UNDO_LAST = 3;
const SHRINK = 4;
const GROW = 5;
const MARK = 6;
const BUDGET = 50_000_000;

/**
 * Matches at exactly `start`, looking no further than `end`. Gives the slots (start and end of the whole and of each group, -1 = unset)
 * followed by `lastindex` (0 = none), or undefined. `full` asks that the match end at `end`; `mustAdvance` refuses an empty match at `start`.
 */
export function matchAt(
  regex: Regex,
  s: Subject,
  start: number,
  end: number,
  full = false,
  mustAdvance = false,
): number[] | undefined {
  const code = regex.code;
  const slots = new Array<number>(2 * (regex.groups + 1)).fill(-1);
  const counts = new Array<number>(regex.registers).fill(0);
  const lasts = new Array<number>(regex.registers).fill(-1);
  let last = 0;
  // Entries of five numbers: what, and its arguments.
  const stack: number[] = [];
  const push = (what: number, a: number, b: number, c = 0, d = 0): void => {
    stack.push(what, a, b, c, d);
  };
  let pc = 0;
  let at = start;
  let steps = 0;
  const undoUntil = (mark: number): void => {
    while (stack.length > mark) {
      const base = stack.length - 5;
      restore(stack[base]!, stack[base + 1]!, stack[base + 2]!, stack[base + 3]!);
      stack.length = base;
    }
  };
  const restore = (what: number, a: number, b: number, c: number): void => {
    if (what === UNDO_SLOT) {
      slots[a] = b;
      last = c;
    } else if (what === UNDO_COUNT) counts[a] = b;
    else if (what === UNDO_LAST) lasts[a] = b;
  };
  for (;;) {
    if (++steps > BUDGET) throw new TooManySteps('the pattern backtracks too much');
    const i = code[pc]!;
    let ok = true;
    switch (i.op) {
      case 'test':
        if (at < end && i.test(s[at]!)) {
          at++;
          pc++;
        } else ok = false;
        break;
      case 'split':
        push(ALTERNATIVE, i.second, at);
        pc = i.first;
        break;
      case 'jump':
        pc = i.to;
        break;
      case 'save':
        push(UNDO_SLOT, i.slot, slots[i.slot]!, last);
        slots[i.slot] = at;
        if (i.slot & 1) last = i.slot >> 1;
        pc++;
        break;
      case 'at': {
        let holds: boolean;
        switch (i.what) {
          case '^':
            holds = at === 0 || (i.multiline && s[at - 1] === 10);
            break;
          case '$':
            holds = at === end || (at === end - 1 && s[at] === 10) || (i.multiline && s[at] === 10);
            break;
          case 'A':
            holds = at === 0;
            break;
          case 'Z':
            holds = at === end;
            break;
          default: {
            const before = at > 0 && i.word(s[at - 1]!);
            const after = at < end && i.word(s[at]!);
            // An empty text has no boundary, and (in 3.13) no non-boundary either.
            holds = end === 0 ? false : i.what === 'b' ? before !== after : before === after;
          }
        }
        if (holds) pc++;
        else ok = false;
        break;
      }
      case 'ref': {
        const from = slots[2 * i.n]!;
        const to = slots[2 * i.n + 1]!;
        if (from < 0 || to < from || at + (to - from) > end) ok = false;
        else {
          for (let k = from; k < to && ok; k++) if (!i.same(s[k]!, s[at + k - from]!)) ok = false;
          if (ok) {
            at += to - from;
            pc++;
          }
        }
        break;
      }
      case 'run': {
        let n = 0;
        const most = Math.min(i.how === 'lazy' ? i.min : i.max, end - at);
        while (n < most && i.test(s[at + n]!)) n++;
        steps += n >> 3;
        if (n < i.min) {
          ok = false;
          break;
        }
        if (i.how === 'greedy' && n > i.min) push(SHRINK, pc + 1, at + i.min, at + n);
        if (i.how === 'lazy' && n < i.max) push(GROW, pc, at + n, n);
        at += n;
        pc++;
        break;
      }
      case 'enter':
        push(UNDO_COUNT, i.register, counts[i.register]!);
        push(UNDO_LAST, i.register, lasts[i.register]!);
        counts[i.register] = 0;
        lasts[i.register] = -1;
        pc++;
        break;
      case 'loop': {
        const n = counts[i.register]!;
        const again = (): void => {
          push(UNDO_COUNT, i.register, n);
          push(UNDO_LAST, i.register, lasts[i.register]!);
          counts[i.register] = n + 1;
          lasts[i.register] = at;
          pc = i.body;
        };
        if (n < i.min) again();
        else if (n >= i.max || at === lasts[i.register]) pc++;
        else if (i.greedy) {
          push(ALTERNATIVE, pc + 1, at);
          again();
        } else {
          // Lazily: go on after the loop first, come back for one more round.
          push(ALTERNATIVE, -1 - pc, at, n);
          pc++;
        }
        break;
      }
      case 'look':
        if (at - i.behind < 0) {
          if (i.negated) pc = i.after;
          else ok = false;
          break;
        }
        push(MARK, i.after, at, i.negated ? 2 : 1, pc);
        at -= i.behind;
        pc++;
        break;
      case 'atomic':
        push(MARK, i.after, at, 0, pc);
        pc++;
        break;
      case 'done': {
        // The innermost mark: its choices are forgotten, its captures stay (unless it was a negative look).
        let mark = stack.length - 5;
        while (stack[mark] !== MARK) mark -= 5;
        const [, after, was, kind] = stack.slice(mark, mark + 4) as [number, number, number, number];
        if (kind === 2) {
          undoUntil(mark + 5);
          stack.length = mark;
          ok = false;
          break;
        }
        let write = mark;
        for (let r = mark + 5; r < stack.length; r += 5) {
          const what = stack[r]!;
          if (what !== UNDO_SLOT && what !== UNDO_COUNT && what !== UNDO_LAST) continue;
          for (let k = 0; k < 5; k++) stack[write + k] = stack[r + k]!;
          write += 5;
        }
        stack.length = write;
        if (kind === 1) at = was;
        pc = after;
        break;
      }
      case 'if':
        pc = slots[2 * i.n + 1]! >= 0 ? pc + 1 : i.no;
        break;
      case 'match':
        if ((full && at !== end) || (mustAdvance && at === start)) {
          ok = false;
          break;
        }
        slots[0] = start;
        slots[1] = at;
        slots.push(last);
        return slots;
    }
    if (ok) continue;
    // Backtrack to the latest choice.
    for (;;) {
      if (stack.length === 0) return undefined;
      const base = stack.length - 5;
      const what = stack[base]!;
      const a = stack[base + 1]!;
      const b = stack[base + 2]!;
      const c = stack[base + 3]!;
      stack.length = base;
      if (what === ALTERNATIVE) {
        at = b;
        if (a >= 0) pc = a;
        else {
          const loop = code[-1 - a]!;
          if (loop.op !== 'loop') throw new Error('a lazy choice belongs to a loop');
          push(UNDO_COUNT, loop.register, counts[loop.register]!);
          push(UNDO_LAST, loop.register, lasts[loop.register]!);
          counts[loop.register] = c + 1;
          lasts[loop.register] = at;
          pc = loop.body;
        }
        break;
      }
      if (what === SHRINK) {
        const to = c - 1;
        if (to > b) push(SHRINK, a, b, to);
        at = to;
        pc = a;
        break;
      }
      if (what === GROW) {
        const run = code[a]!;
        if (run.op !== 'run') throw new Error('a growing choice belongs to a run');
        if (b < end && run.test(s[b]!)) {
          if (c + 1 < run.max) push(GROW, a, b + 1, c + 1);
          at = b + 1;
          pc = a + 1;
          break;
        }
        continue;
      }
      if (what === MARK) {
        // Nothing inside matched: a negative look holds.
        if (c === 2) {
          at = b;
          pc = a;
          break;
        }
        continue;
      }
      restore(what, a, b, c);
    }
  }
}

/** The first match at or after `start`. */
export function searchFrom(
  regex: Regex,
  s: Subject,
  start: number,
  end: number,
  mustAdvance = false,
): number[] | undefined {
  for (let at = start; at <= end; at++) {
    const found = matchAt(regex, s, at, end, false, mustAdvance && at === start);
    if (found) return found;
  }
  return undefined;
}
