// Compiles every method of the Java prelude and says what does not compile, and which public members JDK 25 does not have.
import { assets } from '../../src/cli/assets.ts';
import { JdkNames } from '../../src/sim/hotspot/check/signatures.ts';
import { ClassTable } from '../../src/sim/hotspot/check/table.ts';
import { Types } from '../../src/sim/hotspot/check/relations.ts';
import { Names } from '../../src/sim/hotspot/check/names.ts';
import { Checker } from '../../src/sim/hotspot/check/checker.ts';
import { Linker } from '../../src/sim/hotspot/code/linker.ts';
import type { Leaf } from '../../src/sim/hotspot/code/klass.ts';
import { Registry } from '../../src/sim/hotspot/library/leaves/registry.ts';
import { allLeaves } from '../../src/sim/hotspot/library/leaves/all.ts';
import type { ClassSymbol } from '../../src/sim/hotspot/check/types.ts';

const names = await assets.folder('hotspot/library/names');
const prelude = await assets.folder('hotspot/library/prelude');
const jdk = new JdkNames(names.get('members.txt') ?? '', names.get('classes.txt') ?? '');
const table = new ClassTable(jdk, prelude);
const holder: { c?: Checker } = {};
table.completer = {
  sourceHeader: (c) => holder.c!.sourceHeader(c),
  sourceMembers: (c) => holder.c!.sourceMembers(c),
  desc: (m) => holder.c!.desc(m),
};
const checker = new Checker(table, undefined as unknown as Types, true);
holder.c = checker;
const types = new Types(Names.known(table));
(checker as { types: Types }).types = types;
const r = new Registry();
allLeaves(r);
const link = new Linker(types, checker, r.map as unknown as ReadonlyMap<string, Leaf>);
let bad = 0;
let methods = 0;
const say = (s: string): void => {
  bad++;
  console.log(s);
};
const seen = new Set<string>();
const visit = (c: ClassSymbol): void => {
  c.members();
  const k = link.klass(c);
  for (const list of c.methods.values())
    for (const m of list) {
      if (m.absent || m.isAbstract) continue;
      if (!jdk.has(c.name) ? false : (m.flags & 5) !== 0 && m.node) {
        const d = jdk.data(c.name)!;
        if (!d.lines.some((l) => l.startsWith(`M\t${m.name}\t`)) && !inheritedName(c, m.name))
          say(`EXTRA ${c.name}.${m.name}${types.paramDesc(m)}`);
      }
      try {
        const x = link.method(m, k);
        if (!x.leaf && x.compile) x.compile();
        methods++;
      } catch (e) {
        const t = String(e instanceof Error ? e.message : e);
        if (!seen.has(t)) {
          seen.add(t);
          say(
            `${c.name}.${m.name}: ${t.split('\n')[0]} ${e instanceof Error && !t.startsWith('prelude') && !t.startsWith('no leaf') ? e.stack?.split('\n').slice(1, 4).join(' | ') : ''}`,
          );
        }
      }
    }
  try {
    link.clinit(k);
  } catch (e) {
    say(`${c.name}.<clinit>: ${String(e)}`);
  }
  for (const n of c.memberTypes.values()) if (n.hasSource) visit(n);
};
const inheritedName = (c: ClassSymbol, n: string): boolean =>
  [c.superType?.sym, ...c.interfaces.map((i) => i.sym)].some(
    (s) => s !== undefined && s !== null && (s.members().methods.has(n) || inheritedName(s, n)),
  );
for (const f of prelude.keys()) {
  try {
    const c = table.find(f.replace(/\.java$/, ''));
    if (c) visit(c);
  } catch (e) {
    say(`${f}: ${e instanceof Error ? e.message + (e.stack?.split('\n').slice(1, 3).join(' | ') ?? '') : String(e)}`);
  }
}
console.log(`${methods} methods, ${bad} problems`);
