// Java strings: methods, builders, formats, parsing and characters, with arguments that sometimes throw.
import type { Chance, Piece } from './chance.ts';

const TEXTS = [
  '""',
  '"a"',
  '"hello"',
  '"Hello, World"',
  '" pad "',
  '"a,b,,c,,"',
  '"ABC"',
  '"abcabc"',
  '"x1y22z333"',
  '"tab\\tq"',
  '"line1\\nline2\\n"',
  '"Stra\\u00dfe"',
  '"\\u00e9t\\u00e9"',
  '"\\ud83d\\ude00!"',
  '"  "',
  '"aaa"',
  '"12"',
  '"-7"',
  '"3.14"',
  '"0x1f"',
  '"true"',
  '"The quick brown fox"',
];
const CHARS = ["'a'", "'l'", "' '", "','", "'Z'", "'1'", "'\\n'", "'\\u00e9'"];
const REGEXES = [
  '","',
  '"\\\\s+"',
  '"[0-9]+"',
  '"l"',
  '""',
  '"\\\\."',
  '"(\\\\w)(\\\\w)"',
  '"a|b"',
  '"^."',
  '".$"',
  '"[^a-c]"',
  '"b*"',
  '"(?i)A"',
  '"x?"',
];

class Writer {
  private readonly c: Chance;
  constructor(c: Chance) {
    this.c = c;
  }
  private at(): string {
    return String(this.c.pick([0, 0, 1, 2, 3, 4, 5, -1, 9]));
  }
  text(depth: number): string {
    const c = this.c;
    if (depth <= 0 || c.once(6)) return c.once(3) ? c.pick(['s', 't']) : c.pick(TEXTS);
    const a = `${this.text(depth - 1)}`;
    switch (c.next(26)) {
      case 0:
        return `${a}.substring(${this.at()})`;
      case 1:
        return `${a}.substring(${c.next(3)}, ${this.at()})`;
      case 2:
        return `${a}.replace(${c.pick(CHARS)}, ${c.pick(CHARS)})`;
      case 3:
        return `${a}.replace(${this.text(depth - 2)}, ${this.text(depth - 2)})`;
      case 4:
        return `${a}.toUpperCase()`;
      case 5:
        return `${a}.toLowerCase()`;
      case 6:
        return `${a}.${c.pick(['trim', 'strip', 'stripLeading', 'stripTrailing', 'intern', 'stripIndent', 'toString'])}()`;
      case 7:
        return `${a}.repeat(${c.pick([0, 1, 2, 3, -1])})`;
      case 8:
        return `${a}.concat(${this.text(depth - 1)})`;
      case 9:
        return `(${a} + ${c.pick([this.text(depth - 1), this.whole(1), c.pick(CHARS), '1.5', 'null', 'true', '2f', '7L'])})`;
      case 10:
        return `new StringBuilder(${a}).reverse().toString()`;
      case 11:
        return `new StringBuilder(${a}).insert(${this.at()}, ${c.pick([this.whole(1), c.pick(CHARS), '"#"', '1.0', 'true'])}).append(${c.pick([c.pick(CHARS), '9', '0.1f'])}).toString()`;
      case 12:
        return `new StringBuilder(${a}).delete(${c.next(3)}, ${this.at()}).toString()`;
      case 13:
        return `new StringBuilder(${a}).replace(${c.next(3)}, ${this.at()}, "<>").toString()`;
      case 14:
        return `String.join(${c.pick(['"-"', '", "', '""'])}, ${a}, ${this.text(depth - 2)})`;
      case 15:
        return `String.valueOf(${a}.charAt(${this.at()}))`;
      case 16:
        return `${a}.replaceAll(${c.pick(REGEXES)}, ${c.pick(['"_"', '"<$0>"', '""', '"$1"'])})`;
      case 17:
        return `${a}.replaceFirst(${c.pick(REGEXES)}, "#")`;
      case 18:
        return `Arrays.toString(${a}.split(${c.pick(REGEXES)}${c.once(2) ? '' : `, ${c.pick(['-1', '0', '2', '3'])}`}))`;
      case 19:
        return `${this.format()}`;
      case 20:
        return `Integer.toString(${this.whole(1)}, ${c.pick([2, 8, 16, 36, 10])})`;
      case 21:
        return `Integer.to${c.pick(['Binary', 'Hex', 'Octal'])}String(${this.whole(1)})`;
      case 22:
        return `${a}.chars().mapToObj(x -> String.valueOf((char) ${c.pick(['x', '(x + 1)', '(x ^ 32)'])})).collect(Collectors.joining(${c.pick(['""', '"."'])}))`;
      case 23:
        return `${a}.lines().map(String::${c.pick(['trim', 'toUpperCase', 'strip'])}).toList().toString()`;
      case 24:
        return `(${this.truth(1)} ? ${a} : ${this.text(depth - 1)})`;
      default:
        return `String.valueOf(${c.pick([this.whole(1), '1.0 / 3', '100f', "new char[] {'o', 'k'}", '(Object) null', '5L', "'c'", 'false'])})`;
    }
  }
  whole(depth: number): string {
    const c = this.c;
    if (depth <= 0) return c.pick(['0', '5', '-3', '42', '255', '1000', 's.length()']);
    const a = this.text(depth - 1);
    switch (c.next(12)) {
      case 0:
        return `${a}.length()`;
      case 1:
        return `${a}.indexOf(${c.pick([c.pick(CHARS), c.pick(TEXTS)])}${c.once(3) ? `, ${this.at()}` : ''})`;
      case 2:
        return `${a}.lastIndexOf(${c.pick([c.pick(CHARS), c.pick(TEXTS)])})`;
      case 3:
        return `${a}.hashCode()`;
      case 4:
        return `${a}.compareTo(${this.text(depth - 1)})`;
      case 5:
        return `${a}.compareToIgnoreCase(${this.text(depth - 1)})`;
      case 6:
        return `Integer.parseInt(${c.pick([a, '"12"', '"-7"', '"+5"'])})`;
      case 7:
        return `(${a}.charAt(${this.at()}) ${c.pick(['+', '-', '*', '^'])} ${c.pick(['1', "'a'", "'0'", '32'])})`;
      case 8:
        return `Integer.${c.pick(['bitCount', 'reverse', 'highestOneBit', 'numberOfLeadingZeros', 'numberOfTrailingZeros', 'signum', 'reverseBytes'])}(${this.whole(depth - 1)})`;
      case 9:
        return `Character.getNumericValue(${c.pick(CHARS)})`;
      case 10:
        return `${a}.codePointCount(0, ${a}.length())`;
      default:
        return `(${this.whole(depth - 1)} ${c.pick(['+', '-', '*', '/', '%', '&', '<<', '>>>'])} ${this.whole(depth - 1)})`;
    }
  }
  truth(depth: number): string {
    const c = this.c;
    const a = this.text(depth - 1);
    switch (c.next(8)) {
      case 0:
        return `${a}.isEmpty()`;
      case 1:
        return `${a}.isBlank()`;
      case 2:
        return `${a}.equals(${this.text(depth - 1)})`;
      case 3:
        return `${a}.equalsIgnoreCase(${this.text(depth - 1)})`;
      case 4:
        return `${a}.contains(${c.pick(TEXTS)})`;
      case 5:
        return `${a}.${c.pick(['startsWith', 'endsWith'])}(${c.pick(TEXTS)})`;
      case 6:
        return `${a}.matches(${c.pick(REGEXES)})`;
      default:
        return `Character.${c.pick(['isLetter', 'isDigit', 'isUpperCase', 'isWhitespace', 'isLetterOrDigit', 'isLowerCase', 'isAlphabetic'])}(${c.pick(CHARS)})`;
    }
  }
  private format(): string {
    const c = this.c;
    const width = c.pick(['', '', '5', '12', '-8', '-3', '05', '010', '+', ' ', ',', '(', '#']);
    const kinds: readonly (readonly [string, string])[] = [
      ['d', this.whole(1)],
      ['d', '1234567L'],
      ['x', this.whole(1)],
      ['o', '64'],
      ['s', this.text(1)],
      ['S', '"up"'],
      ['c', c.pick(CHARS)],
      ['b', this.truth(1)],
      ['.2f', c.pick(['1.005', '-0.5', '1234567.891', '0.0', '1e10', '2.675'])],
      ['.0f', c.pick(['0.5', '1.5', '2.5', '-0.4'])],
      ['f', c.pick(['3.14159', '1e-7', 'Double.NaN', '-1.0 / 0', '123.456f'])],
      ['e', c.pick(['12345.678', '0.00012', '0.0', '-1e100'])],
      ['.3g', c.pick(['0.0001234', '123456.0', '1.0'])],
      ['h', this.text(1)],
      ['.3s', this.text(1)],
      ['%', ''],
      ['n', ''],
    ];
    const n = c.between(1, 3);
    let f = '';
    const args: string[] = [];
    for (let i = 0; i < n; i++) {
      const [k, a] = c.pick(kinds);
      f += `[%${k === 'n' || (k.startsWith('.') && /^[-+ ,(#]$/.test(width) && k.endsWith('s')) ? '' : c.once(2) ? width : ''}${k}]`;
      if (a) args.push(a);
    }
    return `String.format("${f}"${args.map((a) => `, ${a}`).join('')})`;
  }
  program(): string {
    const c = this.c;
    const out = [`String s = ${c.pick(TEXTS)};`, `String t = ${c.pick(TEXTS)};`];
    for (let i = c.between(4, 8); i > 0; i--)
      switch (c.next(6)) {
        case 0:
          out.push(`p(${this.whole(2)});`);
          break;
        case 1:
          out.push(`p(${this.truth(2)});`);
          break;
        case 2:
          out.push(`try { ${c.pick(['s', 't'])} = ${this.text(2)}; } catch (RuntimeException e) { p(e); }`);
          break;
        case 3:
          out.push(
            `switch (${this.text(1)}) { case "a", "hello" -> p("one"); case "ABC" -> p("two"); case "" -> p("none"); default -> p("other"); }`,
          );
          break;
        default:
          out.push(`try { p(${this.text(c.between(1, 3))}); } catch (RuntimeException e) { p(e); }`);
      }
    out.push('p(s + "|" + t);');
    return out.join('\n');
  }
}

export function strings(c: Chance): Piece {
  return { classes: '', body: new Writer(c).program() };
}
