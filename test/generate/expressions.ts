// Java expressions over all primitive types: promotion, casts, compound assignment, overflow, shifts, division by zero.
import type { Chance, Piece } from './chance.ts';

type Prim = 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double' | 'boolean';
const NUMBERS: readonly Prim[] = ['byte', 'short', 'char', 'int', 'long', 'float', 'double'];
const RANK: Readonly<Record<string, number>> = { byte: 0, short: 0, char: 0, int: 0, long: 1, float: 2, double: 3 };
const WIDE: readonly Prim[] = ['int', 'long', 'float', 'double'];
const VALUES: Readonly<Record<Prim, readonly string[]>> = {
  byte: ['(byte) 0', '(byte) 1', '(byte) -1', 'Byte.MAX_VALUE', 'Byte.MIN_VALUE', '(byte) 77', '(byte) 200'],
  short: ['(short) 0', '(short) -1', 'Short.MAX_VALUE', 'Short.MIN_VALUE', '(short) 1234', '(short) 70000'],
  char: ["'a'", "'Z'", "'0'", "'\\u0000'", "'\\uffff'", "'\\n'", "' '", '(char) 200', "'\\''"],
  int: [
    '0',
    '1',
    '-1',
    '2',
    '7',
    '31',
    '32',
    '33',
    '100',
    '-128',
    '65536',
    'Integer.MAX_VALUE',
    'Integer.MIN_VALUE',
    '0x7f',
    '0b1011',
    '017',
    '1_000_000',
  ],
  long: [
    '0L',
    '1L',
    '-1L',
    '63L',
    '64L',
    '4294967296L',
    'Long.MAX_VALUE',
    'Long.MIN_VALUE',
    '0xFFFFFFFFL',
    '123456789012L',
  ],
  float: [
    '0f',
    '-0f',
    '1f',
    '0.1f',
    '3.4e38f',
    '1.5f',
    '16777217f',
    'Float.NaN',
    'Float.MIN_VALUE',
    '-2.5f',
    'Float.POSITIVE_INFINITY',
  ],
  double: [
    '0d',
    '-0.0',
    '1.0',
    '0.1',
    '0.3',
    '1e308',
    '4.9e-324',
    'Double.NaN',
    '-1.5',
    '2.5',
    '1e16',
    '123456.789',
    'Double.NEGATIVE_INFINITY',
    '9007199254740993.0',
  ],
  boolean: ['true', 'false'],
};

class Writer {
  private readonly c: Chance;
  private readonly vars: { readonly name: string; readonly type: Prim }[] = [];
  constructor(c: Chance) {
    this.c = c;
  }
  private promoted(a: Prim, b: Prim): Prim {
    return WIDE[Math.max(RANK[a]!, RANK[b]!)]!;
  }
  /** An expression and its static type. */
  number(depth: number): { readonly text: string; readonly type: Prim } {
    const c = this.c;
    const vars = this.vars.filter((v) => v.type !== 'boolean');
    if (depth <= 0 || c.once(6)) {
      if (vars.length && !c.once(3)) {
        const v = c.pick(vars);
        return { text: v.name, type: v.type };
      }
      const type = c.pick(NUMBERS);
      return { text: c.pick(VALUES[type]), type };
    }
    const a = this.number(depth - 1);
    switch (c.next(12)) {
      case 0: {
        const type = c.pick(NUMBERS);
        return { text: `(${type}) (${a.text})`, type };
      }
      case 1:
        return { text: `${c.pick(['-', '+'])} (${a.text})`, type: this.promoted(a.type, 'int') };
      case 2: {
        if (RANK[a.type]! > 1) return { text: `Math.abs(${a.text})`, type: a.type };
        return { text: `~(${a.text})`, type: this.promoted(a.type, 'int') };
      }
      case 3: {
        const b = this.number(depth - 1);
        if (RANK[a.type]! > 1 || RANK[b.type]! > 1) break;
        return { text: `((${a.text}) ${c.pick(['<<', '>>', '>>>'])} (${b.text}))`, type: this.promoted(a.type, 'int') };
      }
      case 4: {
        const b = this.number(depth - 1);
        if (RANK[a.type]! > 1 || RANK[b.type]! > 1) break;
        return { text: `((${a.text}) ${c.pick(['&', '|', '^'])} (${b.text}))`, type: this.promoted(a.type, b.type) };
      }
      case 5: {
        const b = this.number(depth - 1);
        // mixed operands of narrow types follow rules of their own (JLS 15.25.2), so one side is cast
        const type = c.pick(WIDE);
        return { text: `(${this.truth(depth - 1)} ? (${type}) (${a.text}) : (${type}) (${b.text}))`, type };
      }
      case 6: {
        if (vars.length === 0) break;
        const v = c.pick(vars);
        return { text: c.pick([`${v.name}++`, `++${v.name}`, `${v.name}--`, `--${v.name}`]), type: v.type };
      }
      case 7: {
        if (vars.length === 0) break;
        const v = c.pick(vars);
        return { text: `(${v.name} ${c.pick(['+=', '-=', '*=', '/=', '%='])} ${a.text})`, type: v.type };
      }
      case 8: {
        const b = this.number(depth - 1);
        const type = this.promoted(a.type, b.type);
        return { text: `Math.${c.pick(['max', 'min'])}(${a.text}, ${b.text})`, type };
      }
      case 9: {
        const d = this.number(depth - 1);
        return {
          text: `Math.${c.pick(['sqrt', 'floor', 'ceil', 'rint', 'signum'])}((double) (${d.text}))`,
          type: 'double',
        };
      }
      default:
        break;
    }
    const b = this.number(depth - 1);
    return {
      text: `((${a.text}) ${c.pick(['+', '-', '*', '/', '%', '+', '-', '*'])} (${b.text}))`,
      type: this.promoted(a.type, b.type),
    };
  }
  truth(depth: number): string {
    const c = this.c;
    const vars = this.vars.filter((v) => v.type === 'boolean');
    if (depth <= 0 || c.once(5)) return vars.length && c.once(2) ? c.pick(vars).name : c.pick(VALUES.boolean);
    switch (c.next(4)) {
      case 0:
        return `!(${this.truth(depth - 1)})`;
      case 1:
        return `((${this.truth(depth - 1)}) ${c.pick(['&&', '||', '&', '|', '^', '==', '!='])} (${this.truth(depth - 1)}))`;
      default:
        return `((${this.number(depth - 1).text}) ${c.pick(['<', '<=', '>', '>=', '==', '!='])} (${this.number(depth - 1).text}))`;
    }
  }
  declare(i: number): string {
    const c = this.c;
    const type = c.once(6) ? 'boolean' : c.pick(NUMBERS);
    const name = `v${i}`;
    const init = c.once(2) || type === 'boolean' ? c.pick(VALUES[type]) : `(${type}) (${this.number(2).text})`;
    this.vars.push({ name, type });
    return `${type} ${name} = ${init};`;
  }
  boxed(): string {
    const c = this.c;
    const v = this.vars.filter((x) => x.type !== 'boolean');
    if (v.length === 0) return '""';
    const x = c.pick(v);
    const box = {
      byte: 'Byte',
      short: 'Short',
      char: 'Character',
      int: 'Integer',
      long: 'Long',
      float: 'Float',
      double: 'Double',
      boolean: 'Boolean',
    }[x.type];
    return c.pick([
      `${box}.valueOf(${x.name})`,
      `${box}.hashCode(${x.name})`,
      `${box}.toString(${x.name})`,
      `${box}.valueOf(${x.name}).equals(${c.pick(this.vars).name})`,
      `${box}.compare(${x.name}, (${x.type}) 1)`,
    ]);
  }
  program(): string {
    const c = this.c;
    const out: string[] = [];
    const n = c.between(2, 5);
    for (let i = 0; i < n; i++) out.push(this.declare(i));
    for (let i = c.between(3, 6); i > 0; i--)
      switch (c.next(5)) {
        case 0:
          out.push(`p(${this.truth(3)});`);
          break;
        case 1:
          out.push(`p("" + ${this.number(2).text} + ' ' + (${this.number(1).text}) + ${this.boxed()});`);
          break;
        case 2: {
          const v = c.pick(this.vars);
          if (v.type === 'boolean') out.push(`${v.name} ${c.pick(['&=', '|=', '^='])} ${this.truth(2)};`);
          else out.push(`${v.name} ${c.pick(['+=', '-=', '*='])} ${this.number(2).text};`);
          out.push(`p(${v.name});`);
          break;
        }
        default:
          out.push(`p(${this.number(c.between(2, 4)).text});`);
      }
    for (const v of this.vars) out.push(`p(${v.name});`);
    return out.join('\n');
  }
}

export function expressions(c: Chance): Piece {
  return { classes: '', body: new Writer(c).program() };
}
