// Mutants: programs with one token or line changed, to see whether a front end judges them as the real compiler does. Made from a seed, so only seed and verdict are recorded.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguageId } from '../sim/core/machine.ts';
import { ROOT, type Fixture } from './fixture.ts';
import type { FactDiagnostic } from './oracle.ts';

const TOKEN = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[A-Za-z_]\w*|\d[\w.]*|\s+|[-+*/%&|^=<>!:.]{1,3}|./g;

function random(seed: number): (n: number) => number {
  let x = (seed * 2654435761 + 12345) >>> 0;
  return (n) => {
    x ^= x << 13;
    x >>>= 0;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x % n;
  };
}

/** The program with one small change: a token deleted, doubled, exchanged with its neighbour or replaced by another of the program, or a line deleted, doubled, moved or indented otherwise. */
export function mutant(text: string, seed: number): string {
  const next = random(seed);
  const kind = next(8);
  if (kind < 5) {
    const tokens = text.match(TOKEN) ?? [];
    const visible = tokens.map((t, i) => (/\S/.test(t) ? i : -1)).filter((i) => i >= 0);
    if (visible.length < 3) return text;
    const at = next(visible.length - 1);
    const i = visible[at]!;
    const j = visible[at + 1]!;
    const out = [...tokens];
    if (kind === 0) out[i] = '';
    else if (kind === 1) out[i] = `${out[i]} ${out[i]}`;
    else if (kind === 2) [out[i], out[j]] = [out[j]!, out[i]!];
    else out[i] = out[visible[next(visible.length)]!]!;
    return out.join('');
  }
  const lines = text.split('\n');
  const at = next(Math.max(1, lines.length - 1));
  if (kind === 5) lines.splice(at, 1);
  else if (kind === 6) lines.splice(at, 0, lines[next(lines.length)]!);
  else lines[at] = next(2) ? ` ${lines[at]}` : (lines[at] ?? '').replace(/^\s{1,4}/, '');
  return lines.join('\n');
}

export interface RecordedMutant {
  readonly file: string;
  readonly seed: number;
  /** First 12 hex digits of the SHA-256 of the mutant's text. */
  readonly of: string;
  /** The real compiler's errors; none = it accepts. */
  readonly errors: readonly FactDiagnostic[];
}

export function mutantHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** `count` mutants spread over the programs, different from their originals. */
export function mutantsOf(
  programs: readonly Fixture[],
  count: number,
): { readonly program: Fixture; readonly seed: number; readonly text: string }[] {
  const out: { program: Fixture; seed: number; text: string }[] = [];
  for (let seed = 1; out.length < count && seed < count * 3; seed++) {
    const program = programs[(seed * 7919) % programs.length];
    if (!program) break;
    const text = mutant(program.text, seed);
    if (text !== program.text) out.push({ program, seed, text });
  }
  return out;
}

function fileOf(language: LanguageId): string {
  return path.join(ROOT, 'content/recorded/mutants', `${language}.json`);
}

export function recordedMutants(language: LanguageId): RecordedMutant[] {
  return existsSync(fileOf(language)) ? (JSON.parse(readFileSync(fileOf(language), 'utf8')) as RecordedMutant[]) : [];
}

export function saveMutants(language: LanguageId, mutants: readonly RecordedMutant[]): void {
  mkdirSync(path.dirname(fileOf(language)), { recursive: true });
  writeFileSync(fileOf(language), `[\n${mutants.map((m) => JSON.stringify(m)).join(',\n')}\n]\n`);
}
