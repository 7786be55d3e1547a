// What the columns of the recorded vectors mean: the function of ours that must give each cell. Used by the tests and by tools/vectors/compare.ts.
import * as c from '../../src/sim/numbers/cfloat.ts';
import * as dotnet from '../../src/sim/numbers/dotnetfloat.ts';
import { doubleFromBits, isNegative } from '../../src/sim/numbers/double.ts';
import * as java from '../../src/sim/numbers/javafloat.ts';
import * as cppMath from '../../src/sim/numbers/libm/glibc.ts';
import * as dotnetMath from '../../src/sim/numbers/libm/dotnet.ts';
import * as javaMath from '../../src/sim/numbers/libm/java.ts';
import * as pythonMath from '../../src/sim/numbers/libm/python.ts';
import * as rustMath from '../../src/sim/numbers/libm/rust.ts';
import * as strictMath from '../../src/sim/numbers/libm/strictmath.ts';
import * as python from '../../src/sim/numbers/pythonfloat.ts';
import { floatHash } from '../../src/sim/numbers/pythonhash.ts';
import * as rust from '../../src/sim/numbers/rustfloat.ts';

type Cell = (x: number) => string;

const printf = (format: string, alternate: (x: number, precision: number) => string): Cell => {
  const [, zeros, precision, letter] = /^%(#?)\.?(\d*)(\w)$/.exec(format)!;
  const n = Number(precision);
  if (zeros === '#') return (x) => alternate(x, n);
  return letter === 'f'
    ? (x) => c.formatFixed(x, n)
    : letter === 'e'
      ? (x) => c.formatScientific(x, n)
      : letter === 'g'
        ? (x) => c.formatGeneral(x, n)
        : c.formatHex;
};
const formats = '%.0f %.1f %.2f %.6f %.15f %.0e %.3e %.6g %.17g %.3g %.12g %.30f %.25e'.split(' ');
const unsignedNan =
  (of: Cell): Cell =>
  (x) =>
    of(x).replace('-nan', 'nan');
const javaFormat = (format: string): Cell => {
  const n = Number(/\d+/.exec(format)![0]);
  const of = format.endsWith('f') ? java.javaFixed : format.endsWith('e') ? java.javaScientific : java.javaGeneral;
  return (x) => (x - x === 0 ? (isNegative(x) ? '-' : '') + of(x, n) : java.javaDouble(x));
};
const single =
  (of: Cell): Cell =>
  (x) =>
    of(Math.fround(x));

/** For each runtime, the columns of floats-NAME.txt. */
export const floatColumns: Record<string, Cell[]> = {
  python: [
    python.pythonRepr,
    ...formats.map((format) => unsignedNan(printf(format, c.formatGeneralGlibc))),
    python.pythonHex,
    unsignedNan((x) => c.formatGeneral(x, 3, true)),
    (x) => python.pythonRepr(python.pythonRound(x, 2) ?? Number.NaN),
    (x) => `${floatHash(x) ?? '-'}`,
  ],
  cpp: [
    c.formatStream,
    ...[...formats, '%a', '%#.3g'].map((format) => printf(format, c.formatGeneralGlibc)),
    c.formatToChars,
    single((x) => c.formatToChars(x, true)),
  ],
  java: [
    java.javaDouble,
    ...formats.slice(0, 10).map(javaFormat),
    single(java.javaFloat),
    java.javaHex,
    single(java.javaFloatHex),
  ],
  rust: [
    rust.rustDisplay,
    rust.rustDebug,
    rust.rustExp,
    ...[0, 1, 2, 6, 15].map(
      (n): Cell =>
        (x) =>
          rust.rustFixed(x, n),
    ),
    ...[0, 3].map(
      (n): Cell =>
        (x) =>
          rust.rustExpFixed(x, n),
    ),
    ...[rust.rustDisplay, rust.rustDebug, rust.rustExp].map((of) => single((x) => of(x, true))),
    single((x) => rust.rustFixed(x, 2)),
  ],
  dotnet: [
    dotnet.dotnetDouble,
    ...'R F0 F1 F2 F6 F15 E0 E3 e2 G6 G17 G3 N2 G E F30 E25 P1 C2'.split(' ').map(
      (spec): Cell =>
        (x) =>
          dotnet.dotnetFormat(x, spec[0]!, spec.length > 1 ? Number(spec.slice(1)) : -1)!,
    ),
    single(dotnet.dotnetSingle),
    ...['F2', 'G9', 'E3'].map((spec) => single((x) => dotnet.dotnetFormat(x, spec[0]!, Number(spec[1]), true)!)),
  ],
};

type Functions = Readonly<Record<string, (x: number, y: number) => number>>;
/** For each runtime, its functions and its column in functions-NAME.txt. */
export const functionTables: Record<
  string,
  { readonly file: string; readonly column: number; readonly of: Functions }
> = {
  python: { file: 'python', column: 0, of: { ...pythonMath } },
  cpp: { file: 'cpp', column: 0, of: { ...cppMath } },
  rust: { file: 'rust', column: 0, of: { ...rustMath } },
  dotnet: { file: 'dotnet', column: 0, of: { ...dotnetMath } },
  java: { file: 'java', column: 0, of: { ...javaMath } },
  strict: { file: 'java', column: 1, of: { ...strictMath } },
};

/** The double of 16 hex digits. */
export function fromHex(hex: string): number {
  return doubleFromBits(BigInt(`0x${hex}`));
}
/** How many cells of each column differ, with the first of them. */
export function compareFloats(
  name: string,
  inputs: readonly string[],
  rows: readonly string[],
): { readonly count: number; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  let count = 0;
  inputs.forEach((hex, i) => {
    const cells = rows[i]!.split('\t');
    floatColumns[name]!.forEach((of, k) => {
      count++;
      const ours = of(fromHex(hex));
      if (ours !== cells[k]) wrong.push(`${name} column ${k} of ${hex}: ${cells[k]!} is real, ${ours} is ours`);
    });
  });
  return { count, wrong };
}
/** For each function, how many results differ of how many. */
export function compareFunctions(
  name: string,
  inputs: readonly string[],
  rows: readonly string[],
): Map<string, { count: number; wrong: string[] }> {
  const { column, of } = functionTables[name]!,
    found = new Map<string, { count: number; wrong: string[] }>();
  inputs.forEach((line, i) => {
    const [what = '', a = '', b] = line.split(' '),
      real = rows[i]!.split(' ')[column]!;
    if (real === '-') return;
    const mine = of[what];
    if (mine === undefined) return;
    let entry = found.get(what);
    if (entry === undefined) found.set(what, (entry = { count: 0, wrong: [] }));
    entry.count++;
    const ours = mine(fromHex(a), b === undefined ? 0 : fromHex(b)),
      theirs = fromHex(real);
    if (!Object.is(ours, theirs)) entry.wrong.push(`${name} ${line}: ${theirs} is real, ${ours} is ours`);
  });
  return found;
}
