// `wfi sheet OUT.html`: every demo's marked moments as one contact sheet, for looking at.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draw } from '../playground/diagram/draw.ts';
import { Album } from '../playground/picture.ts';
import { beatsOf } from '../site/beats.ts';
import { momentOfBeat } from '../playground/moments.ts';
import { programsOf, scenarioNames } from '../site/programs.ts';
import { runDemo } from '../site/run.ts';
import { parseArguments, Usage } from './usage.ts';

export async function sheet(args: string[]): Promise<number> {
  const { files, values } = parseArguments(args, { size: 'value' });
  const out = files[0];
  if (out === undefined) throw new Usage('where to? wfi sheet OUT.html');
  const size = values['size']?.[0] ?? 'wide';
  if (size !== 'wide' && size !== 'narrow' && size !== 'slim') throw new Usage('--size is wide, narrow or slim');
  const css = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../playground/${name}`, import.meta.url)), 'utf8');
  let body = '';
  let id = 0;
  for (const program of scenarioNames().flatMap(programsOf)) {
    const { recording, outcome } = await runDemo(program);
    body += `<h2>${program.scenario}/${program.file} <small>${outcome}</small></h2><div class="row">`;
    if (recording) {
      const album = new Album(recording);
      while (!album.survey(1000, () => performance.now()));
      for (const beat of [...beatsOf(program.text), { id: 'exit', line: 0, visit: 1 }]) {
        const moment = beat.id === 'exit' ? recording.stopAt(recording.stops) : momentOfBeat(recording, beat);
        if (!moment) continue;
        body += `<figure><figcaption>${beat.id}</figcaption>${draw(album.view(moment), album.places(size), { id: `s${id++}` }).svg}</figure>`;
      }
    }
    body += '</div>';
  }
  writeFileSync(
    out,
    `<!doctype html><meta charset="utf-8"><title>Moments</title><style>${css('vocabulary.css')}${css('diagram.css')}body{background:var(--page);color:var(--ink);font:14px system-ui}.row{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0;border:1px solid var(--line)}</style>${body}`,
  );
  return 0;
}
