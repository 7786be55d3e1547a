// The inspector: who holds an object, its history, why it is alive (a path from a root) or why it was freed, its bytes.
import { CAUSE, EDGE_NAMES, EVENT, type EventKind, type MemoryEvent } from '../sim/core/event.ts';
import { narrate, plain } from '../sim/core/narrate.ts';
import type { Moment, Recording } from '../sim/core/recording.ts';
import type { Place, View } from '../sim/core/view.ts';
import { drawBytes } from './diagram/bytes.ts';
import { EDGE_WORDS } from './diagram/edges.ts';
import { tellingOf } from './narrative.ts';
import type { HistoryRow, Inspected } from './protocol.ts';

/** Events of one object that are listed. */
const MOST = 60;

/** What is known of one object at a moment; null when it was never there. `stopwatch` bounds how far its history is followed. */
export function inspectAt(
  recording: Recording,
  moment: Moment,
  serial: number,
  view: View,
  stopwatch: () => number,
): Inspected | null {
  const machine = recording.machineAt(moment.step);
  const found = machine.inspect(serial);
  const bytes = found ? machine.bytes({ root: { object: serial }, path: [] }) : undefined;
  const dead = view.tombstones.find((t) => t.serial === serial);
  const history = historyOf(recording, serial, found?.object.born ?? dead?.born ?? 0, view, stopwatch);
  const types = new Map([...view.tombstones, ...view.objects].map((o) => [o.serial, o.type] as const));
  const place = (p: Place): { text: string; serial?: number } => placeWords(p, view, types);
  if (!found) {
    if (!dead)
      return history.length === 0
        ? null
        : {
            serial,
            type: types.get(serial) ?? 'object',
            facts: [],
            holders: [],
            path: [],
            history,
            bytes: '',
            why: 'It is not alive at this moment.',
          };
    return {
      serial,
      type: dead.type,
      facts: [
        { name: 'size', value: `${dead.size} bytes` },
        { name: 'address', value: hex(dead.address) },
        { name: 'born', value: `step ${dead.born}` },
        { name: 'died', value: `step ${dead.died}` },
      ],
      holders: [],
      path: [],
      history,
      bytes: '',
      why: whyFreed(recording, serial, dead.died),
    };
  }
  const o = found.object;
  const facts = [
    { name: 'size', value: `${o.size} bytes` },
    ...(o.address === 0 ? [] : [{ name: 'address', value: hex(o.address) }]),
    ...(o.space === '' ? [] : [{ name: 'space', value: o.space }]),
    ...o.counts.map((c) => ({ name: `${c.name} count`, value: c.n === -1 ? 'immortal' : String(c.n) })),
    ...(o.age > 0 ? [{ name: 'age', value: String(o.age) }] : []),
    { name: 'state', value: [o.state, ...o.flags].join(', ') },
    { name: 'born', value: `step ${o.born}` },
  ];
  const path = found.path.map(place);
  return {
    serial,
    type: o.type,
    facts,
    holders: found.holders.slice(0, 40).map((h) => ({ ...place(h.place), kind: EDGE_WORDS[h.kind].says })),
    path,
    history,
    bytes: bytes ? drawBytes(bytes, `b${serial}`) : '',
    why:
      path.length > 0
        ? `Alive because ${path.map((p) => p.text).join(' → ')} leads to it.`
        : found.holders.length > 0
          ? 'No path from a root leads to it; only other unreachable objects hold it.'
          : 'No path from a root leads to it.',
  };
}

const hex = (n: number): string => `0x${n.toString(16)}`;

function placeWords(p: Place, view: View, types: ReadonlyMap<number, string>): { text: string; serial?: number } {
  const tail = p.path.length === 0 ? '' : `.${p.path.join('.')}`;
  const root = p.root;
  if ('object' in root)
    return { text: `${types.get(root.object) ?? 'object'} #${root.object}${tail}`, serial: root.object };
  if ('global' in root) return { text: `${root.global}${tail}` };
  const frame = view.threads.flatMap((t) => t.frames).find((f) => f.frame === root.frame);
  return { text: `${frame?.routine ?? 'frame'}${tail}` };
}

function whyFreed(recording: Recording, serial: number, died: number): string {
  const event = recording
    .events(died, died + 1)
    .find((e) => e.event.kind === EVENT.death && e.event.a === serial)?.event;
  const line = recording.lineAt(recording.stopOf(died));
  const at = line > 0 ? `, on line ${line}` : '';
  switch (event?.b) {
    case CAUSE.count:
      return `Freed because its count reached 0${at}.`;
    case CAUSE.collector:
      return `Freed by a collection that found it unreachable${at}.`;
    case CAUSE.scope:
      return `Freed because its owner’s scope ended${at}.`;
    case CAUSE.explicit:
      return `Freed by the program itself${at}.`;
    default:
      return 'Freed at exit.';
  }
}

function historyOf(
  recording: Recording,
  serial: number,
  born: number,
  view: View,
  stopwatch: () => number,
): HistoryRow[] {
  const rows: HistoryRow[] = [];
  const telling = tellingOf(view, recording.names);
  const counts = new Map<number, number>();
  const end = stopwatch() + PATIENCE;
  let over = false;
  let step = -1;
  let index = 0;
  for (let from = born; from < recording.length && rows.length < MOST && !over && stopwatch() < end; from += CHUNK) {
    const machine = recording.machineAt(from);
    machine.run(Math.min(from + CHUNK, recording.length), (kind, a, b, c) => {
      if (machine.now === step) index++;
      else [step, index] = [machine.now, 0];
      if (!HISTORY.has(kind) || rows.length >= MOST) return;
      const about = SECOND.has(kind) ? b : a;
      if (about !== serial) return;
      const stop = recording.stopOf(step);
      const text = sentence({ kind, a, b, c }, serial, telling, counts);
      if (text !== '')
        rows.push({
          step,
          event: index + 1,
          position: Math.min(stop + 1, recording.stops),
          line: recording.lineAt(stop),
          text,
        });
      if (kind === EVENT.death) over = true;
    });
  }
  return rows;
}

/** Milliseconds a history may take, and steps between looks at the clock. */
const PATIENCE = 200;
const CHUNK = 20_000;
/** Kinds that speak of an object, and those that name it second. */
const HISTORY: ReadonlySet<EventKind> = new Set([
  EVENT.birth,
  EVENT.death,
  EVENT.move,
  EVENT.resize,
  EVENT.count,
  EVENT.link,
  EVENT.unlink,
  EVENT.age,
  EVENT.state,
  EVENT.finalize,
  EVENT.enqueue,
  EVENT.dequeue,
  EVENT.clear,
  EVENT.fault,
]);
const SECOND: ReadonlySet<EventKind> = new Set([
  EVENT.link,
  EVENT.unlink,
  EVENT.enqueue,
  EVENT.dequeue,
  EVENT.clear,
  EVENT.fault,
]);

function sentence(
  event: MemoryEvent,
  serial: number,
  telling: ReturnType<typeof tellingOf>,
  counts: Map<number, number>,
): string {
  if (event.kind === EVENT.count) {
    const before = counts.get(event.b);
    counts.set(event.b, event.c);
    return `${event.b === 0 ? 'count' : 'weak count'}${before === undefined ? '' : ` ${before} →`} ${event.c === -1 ? 'immortal' : event.c}`;
  }
  if (event.kind === EVENT.link || event.kind === EVENT.unlink) {
    const who =
      event.a > 0 ? `${telling.type(event.a)} #${event.a}` : event.a === 0 ? 'a global' : telling.routine(-event.a);
    if (event.b !== serial) return '';
    return `${who} ${event.kind === EVENT.link ? 'refers to it' : 'no longer refers to it'} (${EDGE_NAMES[event.c] ?? ''})`;
  }
  const said = narrate([event], telling)[0];
  return said ? plain(said) : '';
}
