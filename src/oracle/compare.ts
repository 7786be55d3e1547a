// Whether the simulator's report and the real runtime's facts agree: stdout, exit, diagnostics by code and line (leaks with bytes).
import type { Report, ReportedDiagnostic } from './report.ts';
import type { FactDiagnostic, Facts } from './oracle.ts';

/** The differences in words; none = they agree. A refused or stopped run is not an agreement. */
export function differences(report: Report, facts: Facts): string[] {
  const out: string[] = [];
  if (report.outcome === 'refused' || report.outcome === 'stopped' || report.outcome === 'failed') {
    const d = report.diagnostics.at(-1);
    return [`${report.outcome}: ${d?.code ?? '?'} line ${d?.line ?? '?'}: ${d?.message.split('\n')[0] ?? ''}`];
  }
  if (facts.stdout !== null && facts.stdout !== report.stdout) out.push(firstDifference(facts.stdout, report.stdout));
  if (facts.exit !== null && facts.exit !== report.exit) out.push(`exit: real ${facts.exit}, simulated ${report.exit}`);
  const said = report.diagnostics.filter((d) => d.kind !== 'limit' && d.severity !== 'warning');
  const nowhere = new Set(facts.diagnostics.filter((d) => d.line === null).map((d) => d.code));
  const key = (d: FactDiagnostic | ReportedDiagnostic): string =>
    `${d.code}${nowhere.has(d.code) ? '' : `@${d.line}`}${d.code === 'leak' ? `:${d.bytes}:${d.count}` : ''}`;
  const real = [...new Set(facts.diagnostics.map(key))].sort().join(' ');
  const ours = [...new Set(said.map(key))].sort().join(' ');
  if (real !== ours) out.push(`diagnostics: real [${real}], simulated [${ours}]`);
  for (const d of facts.diagnostics) {
    const mine = said.find((s) => s.code === d.code && s.line === d.line);
    if (!mine) continue;
    for (const what of ['allocatedAt', 'freedAt'] as const)
      if (d[what] !== undefined && mine[what] !== d[what])
        out.push(`${d.code} ${what}: real line ${d[what]}, simulated ${mine[what]}`);
  }
  return out;
}

function firstDifference(real: string, ours: string): string {
  const a = real.split('\n');
  const b = ours.split('\n');
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return `stdout line ${i + 1}: real ${JSON.stringify(a[i] ?? null)}, simulated ${JSON.stringify(b[i] ?? null)}`;
}
