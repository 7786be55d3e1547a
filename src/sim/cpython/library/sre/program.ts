// A parsed pattern as instructions for the backtracking matcher.
import * as unicode from '../../../text/python.ts';
import { FLAG, PatternError, type Category, type Node, type Pattern, type SetItem } from './parse.ts';

/** Tests one code point. */
export type Test = (c: number) => boolean;

export type Instruction =
  | { readonly op: 'test'; readonly test: Test }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'at'; readonly what: string; readonly multiline: boolean; readonly word: Test }
  | { readonly op: 'ref'; readonly n: number; readonly same: (a: number, b: number) => boolean }
  /** Runs of one character: `test` at least `min`, at most `max` times. */
  | {
      readonly op: 'run';
      readonly test: Test;
      readonly min: number;
      readonly max: number;
      readonly how: 'greedy' | 'lazy' | 'possessive';
    }
  /** Starts counting in register `register`. */
  | { readonly op: 'enter'; readonly register: number }
  | {
      readonly op: 'loop';
      readonly register: number;
      readonly min: number;
      readonly max: number;
      readonly greedy: boolean;
      readonly body: number;
    }
  /** Sub-match: `body` … `done`; then the backtracking inside is forgotten. */
  | { readonly op: 'look'; readonly negated: boolean; readonly behind: number; readonly after: number }
  | { readonly op: 'atomic'; readonly after: number }
  | { readonly op: 'done' }
  | { readonly op: 'if'; readonly n: number; readonly no: number }
  | { readonly op: 'match' };

export interface Regex {
  readonly code: readonly Instruction[];
  readonly groups: number;
  readonly registers: number;
  readonly flags: number;
  readonly names: ReadonlyMap<string, number>;
}

const isAsciiWord = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95;
const isUnicodeWord = (c: number): boolean =>
  c === 95 || unicode.isAlpha(c) || unicode.isDecimal(c) || unicode.isDigit(c) || unicode.isNumeric(c);
const isAsciiSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13);
const isAsciiDigit = (c: number): boolean => c >= 48 && c <= 57;

function lowerOf(flags: number): (c: number) => number {
  if (flags & FLAG.U) return (c) => (c < 128 ? (c >= 65 && c <= 90 ? c + 32 : c) : simpleLower(c));
  return (c) => (c >= 65 && c <= 90 ? c + 32 : c);
}
/** Characters that are cases of one another though neither is the other's simple lower case (Lib/re/_casefix.py). */
const EQUIVALENT = [
  'i\u0131',
  's\u017f',
  '\u00b5\u03bc',
  '\u0345\u03b9\u1fbe',
  '\u0390\u1fd3',
  '\u03b0\u1fe3',
  '\u03b2\u03d0',
  '\u03b5\u03f5',
  '\u03b8\u03d1',
  '\u03ba\u03f0',
  '\u03c0\u03d6',
  '\u03c1\u03f1',
  '\u03c2\u03c3',
  '\u03c6\u03d5',
  '\u1e61\u1e9b',
  '\ufb05\ufb06',
];
const SAME = new Map(
  EQUIVALENT.flatMap((group) =>
    [...group].map((ch) => [ch.codePointAt(0)!, [...group].map((x) => x.codePointAt(0)!)] as const),
  ),
);

/** One code point's lower case where that is one code point. */
function simpleLower(c: number): number {
  const lower = unicode.lower(String.fromCodePoint(c));
  const point = lower.codePointAt(0)!;
  return lower.length === (point > 0xffff ? 2 : 1) ? point : c;
}

function category(what: Category, flags: number): Test {
  const u = (flags & FLAG.U) !== 0;
  const positive: Record<'d' | 's' | 'w', Test> = {
    d: u ? unicode.isDecimal : isAsciiDigit,
    s: u ? unicode.isSpace : isAsciiSpace,
    w: u ? isUnicodeWord : isAsciiWord,
  };
  switch (what) {
    case 'd':
    case 's':
    case 'w':
      return positive[what];
    case 'D':
      return (c) => !positive.d(c);
    case 'S':
      return (c) => !positive.s(c);
    case 'W':
      return (c) => !positive.w(c);
  }
}

function setTest(items: readonly SetItem[], negated: boolean, flags: number): Test {
  const ranges = items.filter((i) => 'from' in i);
  const tests = items.filter((i) => 'category' in i).map((i) => category(i.category, flags));
  const has = (c: number): boolean => {
    for (const r of ranges) if (c >= r.from && c <= r.to) return true;
    for (const t of tests) if (t(c)) return true;
    return false;
  };
  if (!(flags & FLAG.I)) return negated ? (c) => !has(c) : has;
  // Case-insensitively a set holds a character when it holds any form of it.
  const lower = lowerOf(flags);
  const folds = (c: number): boolean => {
    const low = lower(c);
    if (has(low) || has(c)) return true;
    if (flags & FLAG.U && SAME.get(low)?.some((x) => has(x) || has(simpleUpper(x)))) return true;
    const up = flags & FLAG.U ? simpleUpper(low) : low >= 97 && low <= 122 ? low - 32 : low;
    return has(up);
  };
  return negated ? (c) => !folds(c) : folds;
}
function simpleUpper(c: number): number {
  const upper = unicode.upper(String.fromCodePoint(c));
  const point = upper.codePointAt(0)!;
  return upper.length === (point > 0xffff ? 2 : 1) ? point : c;
}

/** Least and most length of what a node matches; most is Infinity where unbounded. */
function widthOf(node: Node, groups: Map<number, [number, number]>): [number, number] {
  switch (node.k) {
    case 'char':
    case 'any':
    case 'set':
      return [1, 1];
    case 'at':
    case 'look':
      return [0, 0];
    case 'seq':
      return node.nodes.map((n) => widthOf(n, groups)).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    case 'alt':
      return node.nodes
        .map((n) => widthOf(n, groups))
        .reduce(([a, b], [c, d]) => [Math.min(a, c), Math.max(b, d)], [Infinity, 0]);
    case 'repeat': {
      const [a, b] = widthOf(node.node, groups);
      return [a * node.min, b === 0 ? 0 : node.max === 4294967295 ? Infinity : b * node.max];
    }
    case 'group': {
      const w = widthOf(node.node, groups);
      groups.set(node.n, w);
      return w;
    }
    case 'ref':
      return groups.get(node.n) ?? [0, Infinity];
    case 'atomic':
      return widthOf(node.node, groups);
    case 'if': {
      const yes = widthOf(node.yes, groups);
      const no: [number, number] = node.no ? widthOf(node.no, groups) : [0, 0];
      return [Math.min(yes[0], no[0]), Math.max(yes[1], no[1])];
    }
  }
}

/** Compiles a pattern. Throws `PatternError` for a look-behind of no fixed width. */
export function compilePattern(pattern: Pattern): Regex {
  const code: Instruction[] = [];
  let registers = 0;
  const widths = new Map<number, [number, number]>();
  const single = (node: Node): Test | undefined => {
    switch (node.k) {
      case 'char': {
        if (!(node.flags & FLAG.I)) return (c) => c === node.c;
        const lower = lowerOf(node.flags);
        const want = lower(node.c);
        const others = node.flags & FLAG.U ? SAME.get(want) : undefined;
        return (c) => c === node.c || lower(c) === want || (others?.includes(lower(c)) ?? false);
      }
      case 'any':
        return node.flags & FLAG.S ? () => true : (c) => c !== 10;
      case 'set':
        return setTest(node.items, node.negated, node.flags);
      default:
        return undefined;
    }
  };
  const emit = (node: Node): void => {
    const test = single(node);
    if (test) {
      code.push({ op: 'test', test });
      return;
    }
    switch (node.k) {
      case 'seq':
        node.nodes.forEach(emit);
        break;
      case 'alt': {
        const ends: number[] = [];
        node.nodes.forEach((n, i) => {
          if (i === node.nodes.length - 1) {
            emit(n);
            return;
          }
          const at = code.push({ op: 'match' }) - 1;
          emit(n);
          ends.push(code.push({ op: 'match' }) - 1);
          code[at] = { op: 'split', first: at + 1, second: code.length };
        });
        for (const e of ends) code[e] = { op: 'jump', to: code.length };
        break;
      }
      case 'at':
        code.push({
          op: 'at',
          what: node.what,
          multiline: (node.flags & FLAG.M) !== 0,
          word: node.flags & FLAG.U ? isUnicodeWord : isAsciiWord,
        });
        break;
      case 'group':
        code.push({ op: 'save', slot: 2 * node.n });
        emit(node.node);
        code.push({ op: 'save', slot: 2 * node.n + 1 });
        widths.set(node.n, widthOf(node.node, widths));
        break;
      case 'ref': {
        const lower = lowerOf(node.flags);
        code.push({
          op: 'ref',
          n: node.n,
          same: node.flags & FLAG.I ? (a, b) => a === b || lower(a) === lower(b) : (a, b) => a === b,
        });
        break;
      }
      case 'repeat': {
        const one = single(node.node);
        if (one) {
          code.push({ op: 'run', test: one, min: node.min, max: node.max, how: node.how });
          break;
        }
        const start = node.how === 'possessive' ? code.push({ op: 'match' }) - 1 : -1;
        const register = registers++;
        code.push({ op: 'enter', register });
        const jump = code.push({ op: 'match' }) - 1;
        emit(node.node);
        code[jump] = { op: 'jump', to: code.length };
        code.push({ op: 'loop', register, min: node.min, max: node.max, greedy: node.how !== 'lazy', body: jump + 1 });
        if (start >= 0) {
          code.push({ op: 'done' });
          code[start] = { op: 'atomic', after: code.length };
        }
        break;
      }
      case 'look': {
        let behind = 0;
        if (!node.ahead) {
          const [least, most] = widthOf(node.node, widths);
          if (least !== most) throw new PatternError('look-behind requires fixed-width pattern', -1);
          behind = least;
        }
        const at = code.push({ op: 'match' }) - 1;
        emit(node.node);
        code.push({ op: 'done' });
        code[at] = { op: 'look', negated: node.negated, behind, after: code.length };
        break;
      }
      case 'atomic': {
        const at = code.push({ op: 'match' }) - 1;
        emit(node.node);
        code.push({ op: 'done' });
        code[at] = { op: 'atomic', after: code.length };
        break;
      }
      case 'if': {
        const at = code.push({ op: 'match' }) - 1;
        emit(node.yes);
        if (node.no) {
          const jump = code.push({ op: 'match' }) - 1;
          code[at] = { op: 'if', n: node.n, no: code.length };
          emit(node.no);
          code[jump] = { op: 'jump', to: code.length };
        } else code[at] = { op: 'if', n: node.n, no: code.length };
        break;
      }
      default:
        break;
    }
  };
  emit(pattern.node);
  code.push({ op: 'match' });
  return { code, groups: pattern.groups, registers, flags: pattern.flags, names: pattern.names };
}
