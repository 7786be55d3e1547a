// Java 25 on HotSpot (JDK 25, Serial, -Xint): the Language.
import { diagnostic, LineMap, Refusal, type Diagnostic, type Source } from '../core/diagnostic.ts';
import type { Assets, Compiled, Language, World } from '../core/machine.ts';
import type { OptionValues } from '../core/option.ts';
import { parse } from './parse/parser.ts';
import { JdkNames } from './check/signatures.ts';
import { ClassTable } from './check/table.ts';
import { Types } from './check/relations.ts';
import { Names } from './check/names.ts';
import { Checker } from './check/checker.ts';
import { Linker } from './code/linker.ts';
import type { Leaf } from './code/klass.ts';
import { geometry } from './heap/heap.ts';
import { JavaMachine, type ProgramInfo } from './execute/machine.ts';
import { Registry } from './library/leaves/registry.ts';
import { allLeaves } from './library/leaves/all.ts';
import { F } from './ast/tree.ts';
import type { ClassSymbol, MethodSymbol } from './check/types.ts';
import { checkFlow } from './check/flow.ts';

export async function load(assets: Assets): Promise<Language> {
  const [names, prelude] = await Promise.all([
    assets.folder('hotspot/library/names'),
    assets.folder('hotspot/library/prelude'),
  ]);
  const jdk = new JdkNames(names.get('members.txt') ?? '', names.get('classes.txt') ?? '');
  const library = new ClassTable(jdk, prelude);
  const lib: { checker?: Checker } = {};
  library.completer = {
    sourceHeader: (c) => lib.checker!.sourceHeader(c),
    sourceMembers: (c) => lib.checker!.sourceMembers(c),
    desc: (m) => lib.checker!.desc(m),
  };
  const bare = new Checker(library, undefined as unknown as Types, true);
  lib.checker = bare;
  const types = new Types(Names.known(library));
  (bare as { types: Types }).types = types;
  const registry = new Registry();
  allLeaves(registry);
  const linker = new Linker(types, bare, registry.map as unknown as ReadonlyMap<string, Leaf>);
  return { id: 'java', compile: (source, values) => compile(source, values, jdk, library, bare, types, linker) };
}

/** Syntax errors after which javac's recovery adds no others; after the rest it may, so they are refused (test/mutants.test.ts). */
const STANDS_ALONE = new Set([
  "';' expected",
  "',', ')', or '[' expected",
  "')' expected",
  "'(' expected",
  'reached end of file while parsing',
  'class, interface, enum, or record expected',
  'invalid method declaration; return type required',
  // Slips inside one statement: alone in a program as people write it, though not in every mutant.
  'unclosed string literal',
  'unclosed character literal',
  'integer number too large',
  'floating-point number too large',
  'illegal underscore',
  'not a statement',
  "']' expected",
  "'else' without 'if'",
  "'catch' without 'try'",
  "'finally' without 'try'",
  "'try' without 'catch', 'finally' or resource declarations",
  'illegal start of expression',
  'field declaration must be static',
  'array dimension missing',
  "'(' or '[' expected",
  'invalid permits clause',
]);

function compile(
  source: Source,
  values: OptionValues,
  jdk: JdkNames,
  library: ClassTable,
  _libChecker: Checker,
  types: Types,
  linker: Linker,
): Compiled {
  const lines = new LineMap(source.text);
  const diagnostics: Diagnostic[] = [];
  const rejected = (): Compiled => ({ verdict: 'rejected', diagnostics });
  const refused = (construct: string, pos: number): Compiled => ({
    verdict: 'refused',
    diagnostics: [
      diagnostic('refused', construct, { start: pos, end: pos + 1 }, `${construct} is not in the simulated subset`),
    ],
  });
  const { unit, problems, late } = parse(source.text);
  const bad = problems.find((p) => p.refused);
  if (bad) return refused(bad.message.includes(' ') ? 'syntax' : bad.message, bad.pos);
  if (!unit && !problems.every((p) => STANDS_ALONE.has(p.message))) return refused('syntax', problems[0]?.pos ?? 0);
  if (!unit) {
    for (const p of problems)
      diagnostics.push(diagnostic('compile', 'compile', { start: p.pos, end: p.pos + 1 }, p.message));
    return rejected();
  }
  types.boxedSince.clear();
  const table = new ClassTable(jdk, new Map(), library);
  const checker = new Checker(table, types, false);
  table.completer = checker;
  try {
    if (unit.pkg.startsWith('java.')) return refused('package ' + unit.pkg, 0);
    const u = table.unitOf(unit, source.text, source.name, false);
    checker.unit = u;
    const base = source.name.replace(/^.*[\\/]/, '').replace(/\.java$/, '');
    if (unit.implicitClass) (unit.types[0] as { name: string }).name = /^[A-Za-z_$][\w$]*$/.test(base) ? base : 'Main';
    for (const t of unit.types) {
      if (u.top.has(t.name)) checker.error(t.pos, `duplicate class: ${t.name}`);
      table.enter(t, null, u, false);
    }
    const top = [...u.top.values()];
    checker.resolveImports(u);
    checker.importsResolved(u);
    const all: ClassSymbol[] = [];
    const walk = (c: ClassSymbol): void => {
      all.push(c);
      for (const m of c.memberTypes.values()) if (m.node) walk(m);
    };
    top.forEach(walk);
    for (const c of all) c.header();
    checker.sealHierarchies(all);
    for (const c of all) c.members();
    if (unit.implicitClass && !findMain(top, checker))
      checker.error(unit.types[0]!.pos, 'compact source file does not have main method');
    for (const l of late) checker.error(l.pos, l.message);
    let flowOk = checker.errors.length === 0;
    for (const c of top) {
      checker.attribClassBody(c);
      checker.closeCaptures();
      checker.checkBounds();
      if (checker.errors.length === 0 && flowOk) {
        checkFlow(checker, c);
      }
    }
    flowOk = true;
    if (
      checker.errors.length > 1 &&
      checker.errors.some((e) => /^class already defined|^duplicate class/.test(e.message))
    )
      return refused('a class defined twice', checker.errors[0]!.pos);
    if (checker.errors.length) {
      for (const e of [...checker.errors].sort((a, b) => a.pos - b.pos))
        diagnostics.push(diagnostic('compile', 'compile', { start: e.pos, end: e.pos + 1 }, e.message));
      return rejected();
    }
    const main = findMain(top, checker);
    if (!main && !unit.types.length) return refused('no main method', 0);
    values = { ...values, ...flagsOf(source.text) };
    const xmx = Number(values['Xmx'] ?? 0);
    const pinned = xmx > 0;
    const g = geometry({
      xmx: pinned ? xmx : 512 * 1048576,
      xmn: pinned ? Number(values['Xmn'] ?? 0) : Number(values['Xmn'] ?? 0) || 40 * 1048576,
      survivorRatio: Number(values['SurvivorRatio'] ?? 8),
      newRatio: Number(values['NewRatio'] ?? 2),
      maxTenuring: Number(values['MaxTenuringThreshold'] ?? 15),
      targetSurvivor: Number(values['TargetSurvivorRatio'] ?? 50),
      deadRatio: 0,
      epsilon: values['collector'] === 'epsilon',
      compact: false,
    });
    const info: ProgramInfo = {
      link: linker.forProgram(checker),
      main,
      geometry: g,
      logGc: values['log'] === true,
      lineSpan: (l) => ({ start: lines.start(l), end: lines.start(l) + 1 }),
      explicitGcDisabled: values['DisableExplicitGC'] === true,
      softPerMB: Number(values['SoftRefLRUPolicyMSPerMB'] ?? 1000),
      pinned,
      finalization: values['finalization'] !== false,
      boxes: Object.keys(types.known.box)
        .filter((t) => types.boxedSince.has(t) || new RegExp(`\\b${types.known.box[t]!.simple}\\b`).test(source.text))
        .map((t) => types.known.box[t]!.simple),
      text: source.text,
      fileName: source.name.replace(/^.*[\\/]/, ''),
      names: { list: [], index: new Map() },
      judged: new Map(),
      classNamed: (name) => {
        const c = table.find(name);
        if (c) return c.hasSource ? c : undefined;
        return /^(java|javax|jdk|sun|com\/sun)\/|[[;]/.test(name) ? undefined : null;
      },
    };
    return { verdict: 'accepted', diagnostics, program: { start: (world: World) => new JavaMachine(info, world) } };
  } catch (e) {
    if (e instanceof Refusal) return { verdict: 'refused', diagnostics: [e.diagnostic()] };
    throw e;
  }
}
/** The launcher's choice (JLS 12.1.4): static or instance, with or without arguments. */
function findMain(top: readonly ClassSymbol[], checker: Checker): MethodSymbol | null {
  const publics = top.filter((t) => t.flags & F.PUBLIC);
  for (const c of publics.length ? publics : top) {
    const ms = checker
      .methodsOf(c.type, 'main')
      .filter((m) => !(m.flags & F.PRIVATE) && m.ret.k === 'void' && !m.isAbstract);
    const args = ms.find(
      (m) => m.params.length === 1 && m.params[0]!.k === 'array' && checker.types.isString(m.params[0]!.elem),
    );
    const none = ms.find((m) => m.params.length === 0);
    const pick = args ?? none;
    if (pick) return pick;
  }
  return null;
}

/** A `// flags: -Xmx64m …` comment names the real flags a program is meant for; those modelled are taken over. */
function flagsOf(text: string): Record<string, number | boolean | string> {
  const m = /^\/\/ ?flags:(.*)$/m.exec(text);
  const out: Record<string, number | boolean | string> = {};
  if (!m) return out;
  const size = (s: string): number =>
    Number(/^\d+/.exec(s)?.[0] ?? 0) *
    ({ k: 1024, m: 1048576, g: 1073741824 } as Record<string, number>)[
      (/[kmgKMG]$/.exec(s)?.[0] ?? '').replace(/[KMG]/, (c) => ({ K: 'k', M: 'm', G: 'g' })[c] ?? c)
    ]!;
  for (const f of m[1]!.trim().split(/\s+/)) {
    let x: RegExpExecArray | null;
    if ((x = /^-Xmx(\d+[kmgKMG])$/.exec(f))) {
      const n = size(x[1]!);
      if (n <= 2 ** 29) out['Xmx'] = n;
    } else if ((x = /^-Xmn(\d+[kmgKMG])$/.exec(f))) out['Xmn'] = size(x[1]!);
    else if (
      (x = /^-XX:(SurvivorRatio|NewRatio|MaxTenuringThreshold|TargetSurvivorRatio|SoftRefLRUPolicyMSPerMB)=(\d+)$/.exec(
        f,
      ))
    )
      out[x[1]!] = Number(x[2]);
    else if (f === '-XX:+DisableExplicitGC') out['DisableExplicitGC'] = true;
    else if (f === '-XX:+UseEpsilonGC') out['collector'] = 'epsilon';
    else if (f === '--finalization=disabled') out['finalization'] = false;
  }
  return out;
}
