// `wfi run`: programs on the simulator, as the real tools would show them or as one JSON object a line.
import { existsSync, readFileSync } from 'node:fs';
import { languageOf, languages } from '../sim/index.ts';
import { parseOption } from '../sim/core/option.ts';
import { batch } from './batch.ts';
import type { Report } from '../oracle/report.ts';
import { parseArguments, splitOnce, Usage } from './usage.ts';

/** Exit code 0 with `--json`; else the program's own, 2 refused, 124 stopped, 70 failed, 64 usage. */
export async function run(args: string[]): Promise<number> {
  const { files, flags, values } = parseArguments(args, {
    json: 'flag',
    option: 'values',
    'max-steps': 'value',
    stdin: 'value',
  });
  if (files.length === 0) throw new Usage('no FILE given');
  for (const file of files) if (!existsSync(file)) throw new Usage(`no such file: ${file}`);
  const options = optionTexts(values['option'] ?? [], files);
  const steps = values['max-steps']?.[0];
  if (steps !== undefined && !/^\d+$/.test(steps)) throw new Usage(`--max-steps takes a whole number, not "${steps}"`);
  const from = values['stdin']?.[0];
  if (from !== undefined && !existsSync(from)) throw new Usage(`no such file: ${from}`);
  const stdin =
    from !== undefined ? readFileSync(from, 'utf8') : files.length === 1 && !process.stdin.isTTY ? ownInput() : '';
  let exit = 0;
  await batch(files, { options, maxSteps: steps === undefined ? undefined : Number(steps), stdin }, (report) => {
    if (flags.has('json')) process.stdout.write(`${JSON.stringify(report)}\n`);
    else exit = print(report);
  });
  return flags.has('json') ? 0 : exit;
}

/** Own standard input, or nothing where there is none to read. */
function ownInput(): string {
  try {
    return readFileSync(0, 'utf8');
  } catch (error) {
    if (['EAGAIN', 'EOF', 'EBADF'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

function optionTexts(given: readonly string[], files: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {};
  const meant = new Set(files.map(languageOf).filter((l) => l !== undefined));
  for (const text of given) {
    const [name, value] = splitOnce(text);
    if (value === undefined) throw new Usage(`--option takes NAME=VALUE, not "${text}"`);
    const specs = [...(meant.size ? meant : languages)].flatMap((l) => l.options.filter((o) => o.name === name));
    if (specs.length === 0) throw new Usage(`unknown option ${name}`);
    try {
      for (const spec of specs) parseOption(spec, value);
    } catch (error) {
      if (error instanceof RangeError) throw new Usage(error.message);
      throw error;
    }
    out[name] = value;
  }
  return out;
}

function print(report: Report): number {
  process.stdout.write(report.stdout);
  process.stderr.write(report.stderr);
  for (const d of report.diagnostics) {
    if (d.kind === 'exception' && report.stderr !== '') continue; // the runtime has already said it in its own words
    const where = d.line === null ? report.file : `${report.file}:${d.line}${d.column === null ? '' : `:${d.column}`}`;
    process.stderr.write(
      `${where}: ${d.severity === 'warning' ? 'warning' : d.kind === 'compile' ? 'error' : d.kind}${d.code === d.kind ? '' : `[${d.code}]`}: ${d.message}\n`,
    );
  }
  return { finished: report.exit ?? 0, rejected: 1, faulted: report.exit ?? 1, refused: 2, stopped: 124, failed: 70 }[
    report.outcome
  ];
}
