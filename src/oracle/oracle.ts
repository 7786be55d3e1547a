// What the tests know of a real runtime: programs in, facts out. Adapters never edit a program.

/** A diagnostic of the real tool, reduced to what is compared. `line` null = the tool named none. */
export interface FactDiagnostic {
  readonly code: string;
  readonly line: number | null;
  /** Leaks only. */
  readonly bytes?: number;
  readonly count?: number;
  /** Memory faults only: program lines of allocation and free. */
  readonly allocatedAt?: number | null;
  readonly freedAt?: number | null;
}

/** What one program did for real. null = not comparable on this runtime. */
export interface Facts {
  readonly exit: number | null;
  readonly stdout: string | null;
  readonly diagnostics: readonly FactDiagnostic[];
  /** The runtime's own log (GC log, allocator log) where an adapter takes one, normalised. */
  readonly log?: readonly string[];
}

export interface OracleProgram {
  /** Path of the file, for its name. */
  readonly file: string;
  readonly text: string;
  readonly options: Readonly<Record<string, string>>;
  readonly stdin: string;
}

/** A real runtime found on this machine. */
export interface Oracle {
  /** Name and exact version, e.g. `CPython 3.13.0`. */
  readonly version: string;
  /** Runs all programs, several at a time; facts come in the order of the programs. */
  run(programs: readonly OracleProgram[]): Promise<Facts[]>;
  /** Compiles only: the errors of each program, none where it is accepted. */
  check(programs: readonly OracleProgram[]): Promise<(readonly FactDiagnostic[])[]>;
}

/** The oracle of a runtime, or in words what is missing. */
export type Found = Oracle | { readonly missing: string };

export function isFound(found: Found): found is Oracle {
  return 'run' in found;
}
