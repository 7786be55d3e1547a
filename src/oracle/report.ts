// The one JSON object per file that `wfi run --json` prints (a stable contract, README "The command line").
import type { Counts } from '../sim/core/machine.ts';
import type { DiagnosticKind } from '../sim/core/diagnostic.ts';

export type Outcome = 'finished' | 'rejected' | 'faulted' | 'refused' | 'stopped' | 'failed';

export interface ReportedDiagnostic {
  readonly kind: DiagnosticKind;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** From 1; null where the real tool names no place either. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly allocatedAt?: number | null;
  readonly freedAt?: number | null;
  readonly bytes?: number;
  readonly count?: number;
}

export interface Report {
  readonly file: string;
  readonly language: string | null;
  readonly models: string | null;
  readonly outcome: Outcome;
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly counts: Counts & { readonly steps: number; readonly events: number };
  readonly ms: number;
}

export const NO_COUNTS: Report['counts'] = {
  steps: 0,
  events: 0,
  allocated: 0,
  freed: 0,
  liveObjects: 0,
  liveBytes: 0,
  collections: 0,
};

/** A report of our own defect, with the line that was being compiled or run where it is known. */
export function failed(
  file: string,
  language: string | null,
  models: string | null,
  message: string,
  line: number | null,
  ms: number,
): Report {
  return {
    file,
    language,
    models,
    outcome: 'failed',
    exit: null,
    stdout: '',
    stderr: '',
    diagnostics: [{ kind: 'internal', severity: 'error', code: 'internal', line, column: null, message }],
    counts: NO_COUNTS,
    ms,
  };
}
