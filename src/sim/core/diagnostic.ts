// What a compiler, a runtime or a limit has to say about a program, and where. Shape after rustc's diagnostics: one primary span, labels that tell the story, notes.

/** The program text as the reader wrote it. Offsets into it are UTF-16 code units, as in the editor. */
export interface Source {
  /** File name with its ending, e.g. `Demo.java`. */
  readonly name: string;
  readonly text: string;
}

/** Half-open range of UTF-16 offsets into `Source.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type DiagnosticKind = 'compile' | 'exception' | 'memory' | 'refused' | 'varies' | 'limit' | 'internal';

export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** One message about the program. `span` is null only where the real tool names no place either. */
export interface Diagnostic {
  readonly kind: DiagnosticKind;
  readonly severity: 'error' | 'warning';
  /** As the real tool names it (E0382, CS0165, heap-use-after-free, ValueError), or the refused construct, or the limit. */
  readonly code: string;
  readonly span: Span | null;
  readonly message: string;
  readonly labels: readonly Label[];
  readonly notes: readonly string[];
  /** Memory faults: where the block was allocated and freed; leaks: how much, in how many blocks. */
  readonly allocatedAt?: Span | null;
  readonly freedAt?: Span | null;
  readonly bytes?: number;
  readonly count?: number;
}

/** Builds a diagnostic with the usual defaults: severity `error` (`warning` for `varies`), no labels, no notes. */
export function diagnostic(
  kind: DiagnosticKind,
  code: string,
  span: Span | null,
  message: string,
  more: Partial<Pick<Diagnostic, 'severity' | 'labels' | 'notes' | 'allocatedAt' | 'freedAt' | 'bytes' | 'count'>> = {},
): Diagnostic {
  return {
    kind,
    severity: kind === 'varies' ? 'warning' : 'error',
    code,
    span,
    message,
    labels: [],
    notes: [],
    ...more,
  };
}

/** A construct outside the subset: thrown by front ends, caught once in `compile`, which makes the verdict `refused`. */
export class Refusal extends Error {
  readonly construct: string;
  readonly span: Span | null;
  constructor(construct: string, span: Span | null, message = `${construct} is not in the simulated subset`) {
    super(message);
    this.name = 'Refusal';
    this.construct = construct;
    this.span = span;
  }
  diagnostic(): Diagnostic {
    return diagnostic('refused', this.construct, this.span, this.message);
  }
}

/** Line and column (both from 1, column in UTF-16 units) of offsets into one text. */
export class LineMap {
  readonly #starts: number[] = [0];
  constructor(text: string) {
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) this.#starts.push(i + 1);
  }
  /** Number of lines, counting the last one even when it is empty. */
  get count(): number {
    return this.#starts.length;
  }
  line(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.#starts[mid] ?? Infinity) <= offset) low = mid;
      else high = mid - 1;
    }
    return low + 1;
  }
  column(offset: number): number {
    return offset - this.start(this.line(offset)) + 1;
  }
  /** Offset of the first character of a line (from 1). */
  start(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }
}
