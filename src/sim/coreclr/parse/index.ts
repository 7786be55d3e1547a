// Source text → compilation unit, with the syntax errors Roslyn would give or the place where that cannot be proved.
import type { CompilationUnit } from '../ast.ts';
import type { SyntaxProblem } from './lexer.ts';
import { parseUnit } from './declarations.ts';
import { Bail, Cursor } from './parser.ts';

export interface Parsed {
  unit: CompilationUnit | null;
  problems: SyntaxProblem[];
  refused: { at: number; what: string } | null;
}

/** Parses one file. `refused` is set where the text is outside the grammar we can judge. */
export function parse(source: string, file: string): Parsed {
  const c = new Cursor(source, file);
  try {
    const unit = parseUnit(c);
    const bad =
      c.uncertain ??
      (c.problems.some((p) => p.uncertain) ? new Bail(c.problems.find((p) => p.uncertain)!.start) : null);
    return { unit, problems: c.problems, refused: bad ? { at: bad.at, what: bad.what } : null };
  } catch (e) {
    if (e instanceof Bail) return { unit: null, problems: c.problems, refused: { at: e.at, what: e.what } };
    throw e;
  }
}
