// The drawings of every demo of every language that is there: at up to 40 stops no edge crosses a box it has no business with, no two boxes overlap, and no object moves unless a collector moved it.
import { describe, expect, test } from 'vitest';
import { Album } from '../src/playground/picture.ts';
import { EVENT } from '../src/sim/core/event.ts';
import { languages } from '../src/sim/index.ts';
import { programsOf, scenarioNames } from '../src/site/programs.ts';
import { runDemo } from '../src/site/run.ts';
import { faultsOf } from './diagrams/faults.ts';

const here = scenarioNames()
  .flatMap(programsOf)
  .filter((p) => languages.some((l) => l.id === p.language.id));
if (here.length === 0) console.warn('not checked: drawings of the demos, because no language is simulated yet');

describe.skipIf(here.length === 0)('drawings of the demos', () => {
  test.each(here.map((p) => [`${p.scenario}/${p.file}`, p] as const))('%s', async (_name, program) => {
    const { recording } = await runDemo(program);
    if (!recording || recording.stops === 0) return;
    const album = new Album(recording);
    while (!album.survey(1000, () => 0));
    const stood = new Map<number, string>();
    let seen = 0;
    const count = Math.min(recording.stops, 40);
    for (let i = 0; i <= count; i++) {
      const stop = Math.floor((recording.stops * i) / count);
      const moment = recording.stopAt(stop);
      for (const { event } of recording.events(seen, moment.step)) if (event.kind === EVENT.move) stood.delete(event.a);
      seen = moment.step;
      const view = album.view(moment);
      if (view.heap.length > 40) continue;
      for (const size of ['wide', 'narrow'] as const) {
        const d = album.drawing(view, { id: 'x', size }, new Set(), new Set());
        expect(faultsOf(d), `stop ${stop}, ${size}`).toEqual([]);
        if (size === 'narrow') continue;
        for (const box of d.plan.boxes) {
          if (box.object === undefined) continue;
          const before = stood.get(box.object.serial);
          const at = `${box.x},${box.y}`;
          if (before !== undefined) expect(at, `#${box.object.serial} at stop ${stop}`).toBe(before);
          stood.set(box.object.serial, at);
        }
      }
    }
  });
});
