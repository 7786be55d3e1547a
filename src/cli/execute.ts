// One program from text to report: compile, run untraced to its end or a limit, tell what happened.
import { LineMap, type Diagnostic, type Source } from '../sim/core/diagnostic.ts';
import type { Language, LanguageEntry, Machine, World } from '../sim/core/machine.ts';
import { defaults, parseOption, type OptionValues } from '../sim/core/option.ts';
import { failed, NO_COUNTS, type Outcome, type Report, type ReportedDiagnostic } from '../oracle/report.ts';

const SLICE = 200_000;

/** Option texts of the command line as a language's own values; names it does not know are ignored. Throws `RangeError`. */
export function optionsFor(entry: LanguageEntry, texts: Readonly<Record<string, string>>): OptionValues {
  const values = defaults(entry.options);
  for (const spec of entry.options)
    if (texts[spec.name] !== undefined) values[spec.name] = parseOption(spec, texts[spec.name]!);
  return values;
}

/** Runs one source. `progress` is called at least every few hundred milliseconds while the program advances. */
export function execute(
  language: Language,
  entry: LanguageEntry,
  source: Source,
  options: OptionValues,
  world: World,
  progress: () => void = () => {},
): Report {
  const begin = performance.now();
  const lines = new LineMap(source.text);
  const head = { file: source.name, language: entry.id, models: entry.models };
  const ms = (): number => Math.round((performance.now() - begin) * 10) / 10;
  let machine: Machine | undefined;
  try {
    const compiled = language.compile(source, options);
    progress();
    const said = compiled.diagnostics.map((d) => reported(d, lines));
    if (compiled.verdict !== 'accepted' || !compiled.program) {
      const outcome: Outcome = compiled.verdict === 'rejected' ? 'rejected' : 'refused';
      return {
        ...head,
        outcome,
        exit: outcome === 'rejected' ? 1 : null,
        stdout: '',
        stderr: '',
        diagnostics: said,
        counts: NO_COUNTS,
        ms: ms(),
      };
    }
    machine = compiled.program.start(world);
    while (machine.status.kind === 'running') {
      const before = machine.now;
      machine.run(Math.min(before + SLICE, world.limits.steps + 1));
      if (machine.now > before) progress();
    }
    const status = machine.status;
    const last =
      status.kind === 'faulted'
        ? [status.fault]
        : status.kind === 'refused'
          ? [status.refusal]
          : status.kind === 'stopped'
            ? [status.at]
            : [];
    const ending = last.filter((d) => !machine!.diagnostics.includes(d));
    return {
      ...head,
      outcome: status.kind,
      exit: status.kind === 'finished' || status.kind === 'faulted' ? status.exit : null,
      stdout: machine.stdout,
      stderr: machine.stderr,
      diagnostics: [...said, ...[...machine.diagnostics, ...ending].map((d) => reported(d, lines))],
      counts: { steps: machine.now, events: 0, ...machine.counts },
      ms: ms(),
    };
  } catch (error) {
    const message =
      error instanceof Error
        ? `${error.name}: ${error.message}${error.stack ? `\n${error.stack.split('\n').slice(1, 6).join('\n')}` : ''}`
        : String(error);
    let line: number | null = null;
    try {
      line = machine?.line() || null;
    } catch {
      line = null; // the machine is broken: that is what is being reported
    }
    return {
      ...failed(source.name, entry.id, entry.models, message, line, ms()),
      stdout: machine?.stdout ?? '',
      stderr: machine?.stderr ?? '',
    };
  }
}

/** A diagnostic with line and column instead of offsets. */
export function reported(d: Diagnostic, lines: LineMap): ReportedDiagnostic {
  const at = (span: Diagnostic['span'] | undefined): number | null => (span ? lines.line(span.start) : null);
  return {
    kind: d.kind,
    severity: d.severity,
    code: d.code,
    line: at(d.span),
    column: d.span ? lines.column(d.span.start) : null,
    message: d.message,
    ...(d.allocatedAt === undefined ? {} : { allocatedAt: at(d.allocatedAt) }),
    ...(d.freedAt === undefined ? {} : { freedAt: at(d.freedAt) }),
    ...(d.bytes === undefined ? {} : { bytes: d.bytes }),
    ...(d.count === undefined ? {} : { count: d.count }),
  };
}
