// "What just happened": events told as tokens. The page resolves terms from the glossary and ties serials and names to their marks.
import { CAUSE, EDGE_NAMES, EVENT, STATE_NAMES, type MemoryEvent } from './event.ts';

/** `term` = an id of `content/glossary.yaml`; `serial` = an object; `owner` = a frame, object or the globals, as in event.ts. */
export type Token =
  | { readonly text: string }
  | { readonly term: string; readonly text: string }
  | { readonly serial: number; readonly text: string }
  | { readonly owner: number; readonly text: string };

export type Sentence = readonly Token[];

/** What narration must know of the moment before the events. */
export interface Telling {
  readonly names: readonly string[];
  /** Type name of an object, alive or just dead. */
  type(serial: number): string;
  /** Routine of a frame. */
  routine(frame: number): string;
  /** Strong (0) or weak (1) count before the events; undefined where nothing is counted. */
  count(serial: number, which: number): number | undefined;
}

const say = (text: string): Token => ({ text });
const term = (id: string, text = id): Token => ({ term: id, text });

/** Sentences for the events of one stop or one instruction, in order of happening; repeated changes of one count are told once. */
export function narrate(events: readonly MemoryEvent[], t: Telling): Sentence[] {
  const out: Sentence[] = [];
  const types = new Map<number, string>();
  for (const e of events) if (e.kind === EVENT.birth) types.set(e.a, t.names[e.b] ?? '');
  const thing = (serial: number): Token => ({ serial, text: `${types.get(serial) ?? t.type(serial)} #${serial}` });
  const owner = (o: number): Token =>
    o > 0 ? thing(o) : o === 0 ? { owner: 0, text: 'a global' } : { owner: o, text: t.routine(-o) };
  const name = (i: number): string => t.names[i] ?? '';
  const gone = new Set(events.filter((e) => e.kind === EVENT.death).map((e) => e.a));
  const counts = countChanges(events, t);
  for (const e of events) {
    switch (e.kind) {
      case EVENT.enter:
        out.push([say(`Call of ${name(e.b)}: a new `), term('frame'), say('.')]);
        break;
      case EVENT.birth:
        out.push([thing(e.a), say(` is `), term('allocate', 'allocated'), say(`: ${e.c} bytes.`)]);
        break;
      case EVENT.death:
        out.push([thing(e.a), ...deathOf(e.b)]);
        break;
      case EVENT.move:
        out.push([term('collector', 'The collector'), say(' moves '), thing(e.a), say(` to ${name(e.b)}.`)]);
        break;
      case EVENT.resize:
        out.push([thing(e.a), say(` now takes ${e.b} bytes.`)]);
        break;
      case EVENT.count: {
        const change = counts.get(`${e.a}.${e.b}`);
        if (!change || gone.has(e.a) || change.first !== e) break;
        if (change.from === change.to) break;
        out.push([
          thing(e.a),
          say(change.to > change.from ? ' gains ' : ' loses '),
          term(e.b === 0 ? 'reference' : 'weak-reference', amount(Math.abs(change.to - change.from), e.b)),
          say(`: ${change.from} → ${change.to}.`),
        ]);
        break;
      }
      case EVENT.age:
        out.push([
          thing(e.a),
          say(` survived ${e.b} `),
          term('collection', e.b === 1 ? 'collection' : 'collections'),
          say('.'),
        ]);
        break;
      case EVENT.state:
        if (e.b !== 0) out.push([thing(e.a), say(` is ${STATE_NAMES[e.b] ?? ''}.`)]);
        break;
      case EVENT.collect:
        out.push([
          term('collection', 'A collection'),
          say(` starts: ${name(e.a) || e.a}${name(e.b) ? `, because ${name(e.b)}` : ''}.`),
        ]);
        break;
      case EVENT.phase:
        out.push([say(`Phase: ${name(e.a)}.`)]);
        break;
      case EVENT.collected:
        out.push([
          term('collection', 'The collection'),
          say(` ends: ${e.b} ${e.b === 1 ? 'object' : 'objects'} freed, ${e.c} bytes.`),
        ]);
        break;
      case EVENT.finalize:
        out.push([term('finalizer', 'The finalizer'), say(' of '), thing(e.a), say(' runs.')]);
        break;
      case EVENT.enqueue:
        out.push([thing(e.b), say(` is put on ${name(e.a)}.`)]);
        break;
      case EVENT.dequeue:
        out.push([thing(e.b), say(` is taken from ${name(e.a)}.`)]);
        break;
      case EVENT.clear:
        out.push([term('weak-reference', 'A weak reference'), say(' to '), thing(e.b), say(' is cleared.')]);
        break;
      case EVENT.raise:
        out.push([say(`${name(e.b)} is raised.`)]);
        break;
      case EVENT.catch:
        out.push([say('It is handled in '), owner(-e.b), say('.')]);
        break;
      case EVENT.live:
        out.push([say(`${name(e.b)} comes to life in `), owner(e.a), say('.')]);
        break;
      case EVENT.dead:
        out.push([say(`${name(e.b)} ends in `), owner(e.a), say('.')]);
        break;
      case EVENT.moved:
        out.push([term('move', 'Moved'), say(` out of ${name(e.b)}: the name is no longer usable.`)]);
        break;
      case EVENT.borrow:
        out.push([say('A '), term('borrow', `${EDGE_NAMES[e.c] ?? ''} borrow`), say(' starts.')]);
        break;
      case EVENT.unborrow:
        out.push([say('A '), term('borrow'), say(' ends.')]);
        break;
      case EVENT.fault:
        out.push([say(`${name(e.a)}${e.b > 0 ? ' on ' : ''}`), ...(e.b > 0 ? [thing(e.b)] : []), say('.')]);
        break;
      case EVENT.barrier:
        out.push([
          term('write-barrier', 'The write barrier'),
          say(' records '),
          owner(e.a),
          say(' → '),
          thing(e.b),
          say('.'),
        ]);
        break;
      case EVENT.varies:
        out.push([say('This value differs from run to run; this is one of them.')]);
        break;
      default:
        break;
    }
  }
  return out;
}

function amount(n: number, which: number): string {
  const word = which === 0 ? 'reference' : 'weak reference';
  return n === 1 ? `one ${word}` : `${n} ${word}s`;
}

function deathOf(cause: number): Token[] {
  switch (cause) {
    case CAUSE.count:
      return [say(' loses its last '), term('reference'), say(' and is freed.')];
    case CAUSE.collector:
      return [say(' was '), term('reachable', 'unreachable'), say(': the collector frees it.')];
    case CAUSE.scope:
      return [say(' ends with its '), term('scope'), say('.')];
    case CAUSE.explicit:
      return [say(' is freed by the program.')];
    default:
      return [say(' goes at exit.')];
  }
}

function countChanges(
  events: readonly MemoryEvent[],
  t: Telling,
): Map<string, { first: MemoryEvent; from: number; to: number }> {
  const out = new Map<string, { first: MemoryEvent; from: number; to: number }>();
  for (const e of events) {
    if (e.kind !== EVENT.count) continue;
    const key = `${e.a}.${e.b}`;
    const seen = out.get(key);
    if (seen) seen.to = e.c;
    else out.set(key, { first: e, from: t.count(e.a, e.b) ?? 0, to: e.c });
  }
  return out;
}

/** A sentence as plain text, for the command line and the live region. */
export function plain(sentence: Sentence): string {
  return sentence.map((t) => t.text).join('');
}
