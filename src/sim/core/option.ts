// Options of a runtime, named as the real flags are; parsed by their own type, on the command line and on the page alike.

const SCALES: Readonly<Record<string, number>> = {
  k: 2 ** 10,
  K: 2 ** 10,
  m: 2 ** 20,
  M: 2 ** 20,
  g: 2 ** 30,
  G: 2 ** 30,
};

export type OptionValue = number | boolean | string | readonly number[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

export type OptionSpec = {
  readonly name: string;
  /** The real flag or call, e.g. `-XX:MaxTenuringThreshold=15`, `gc.set_threshold(2000, 10, 10)`. */
  readonly flag: string;
  readonly about: string;
} & (
  | { readonly type: 'int'; readonly default: number; readonly min: number; readonly max: number }
  | { readonly type: 'bytes'; readonly default: number; readonly min: number; readonly max: number }
  | { readonly type: 'bool'; readonly default: boolean }
  | { readonly type: 'choice'; readonly default: string; readonly choices: readonly string[] }
  | { readonly type: 'ints'; readonly default: readonly number[]; readonly length: number }
);

/** The defaults of a language's options. */
export function defaults(specs: readonly OptionSpec[]): Record<string, OptionValue> {
  return Object.fromEntries(specs.map((s) => [s.name, s.default]));
}

/** Parses the text of one option. Throws `RangeError` naming the option, what it takes and what it got. */
export function parseOption(spec: OptionSpec, text: string): OptionValue {
  const bad = (takes: string): never => {
    throw new RangeError(`option ${spec.name} takes ${takes}, not "${text}"`);
  };
  switch (spec.type) {
    case 'bool':
      if (['true', 'on', '1', 'yes'].includes(text)) return true;
      if (['false', 'off', '0', 'no'].includes(text)) return false;
      return bad('on or off');
    case 'choice':
      return spec.choices.includes(text) ? text : bad(`one of ${spec.choices.join(', ')}`);
    case 'ints': {
      const parts = text.replace(/[()\s]/g, '').split(',');
      if (parts.length !== spec.length || parts.some((p) => !/^-?\d+$/.test(p)))
        return bad(`${spec.length} whole numbers`);
      return parts.map(Number);
    }
    case 'int':
    case 'bytes': {
      const m = /^(-?\d+)([kKmMgG]?)$/.exec(text);
      if (!m || (spec.type === 'int' && m[2] !== ''))
        return bad(spec.type === 'int' ? 'a whole number' : 'a size such as 64m');
      const scale = SCALES[m[2]!] ?? 1;
      const n = Number(m[1]) * scale;
      return n < spec.min || n > spec.max ? bad(`${spec.min} to ${spec.max}`) : n;
    }
  }
}
