// Binds every body of the C# prelude and says what is wrong with it; then, with type names as arguments, which real members each of them lacks.
import { assets } from '../../src/cli/assets.ts';
import { bindMethod } from '../../src/sim/coreclr/check/bodies.ts';
import { check } from '../../src/sim/coreclr/check/index.ts';
import type { Method, TypeDef } from '../../src/sim/coreclr/check/types.ts';
import { Library } from '../../src/sim/coreclr/check/universe.ts';
import { leaves } from '../../src/sim/coreclr/library/leaves.ts';
import { parse } from '../../src/sim/coreclr/parse/index.ts';

const prelude = await assets.folder('coreclr/library/prelude');
for (const [file, text] of prelude) {
  const p = parse(text, file);
  if (!p.unit || p.problems.length)
    console.log(
      file,
      'syntax',
      JSON.stringify(p.refused ?? p.problems[0]),
      text.slice((p.refused?.at ?? p.problems[0]?.start ?? 0) - 60, (p.refused?.at ?? p.problems[0]?.start ?? 0) + 60),
    );
}
const lib = new Library((await assets.folder('coreclr/library/names')).get('net10.txt')!, prelude);
const { model } = check(lib, parse('class P { static void Main() { } }', 'p.cs').unit!);
const methods = (d: TypeDef): Method[] =>
  d.order.flatMap((m) =>
    m.kind === 'method'
      ? [m]
      : m.kind === 'property'
        ? [m.getter, m.setter].filter((x): x is Method => x !== null)
        : m.kind === 'event'
          ? [m.add, m.remove]
          : [],
  );
const seen = new Set<string>();
const one = (d: TypeDef): void => {
  model.ensure(d);
  for (const m of methods(d)) {
    if (m.stub) continue;
    try {
      model.sig(m);
      if (m.isExtern && !leaves[`${m.owner.full}.${m.name}`] && !leaves[`${m.owner.full}.${m.name}/${m.params.length}`])
        console.log('no leaf', `${m.owner.full}.${m.name}`);
      if (m.body || m.mkind === 'ctor') bindMethod(model, m);
    } catch (e) {
      console.log(d.full + '.' + m.name, String(e).slice(0, 300));
    }
    for (const p of model.problems.splice(0)) {
      const line = `${d.full}.${m.name}: ${p.code} ${p.message} « ${prelude.get(m.file)?.slice(p.start, p.start + 80) ?? ''} »`;
      if (!seen.has(line)) console.log(line);
      seen.add(line);
    }
  }
  for (const n of d.nested.values()) one(n);
};
const wanted = process.argv.slice(2);
if (!wanted.length) for (const full of lib.prelude.keys()) one(lib.get(full));
for (const full of wanted) {
  const d = lib.get(full);
  model.ensure(d);
  console.log(
    full,
    'lacks',
    [
      ...new Set(
        methods(d)
          .filter((m) => m.stub && !m.isAbstract)
          .map((m) => `${m.name}/${model.sig(m).params.length}`),
      ),
    ].join(' '),
  );
}
