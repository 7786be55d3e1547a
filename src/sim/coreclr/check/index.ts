// Checking a program: declarations first, then every body; the entry point (after Roslyn's stages: syntax, declarations, bodies).
import type { CompilationUnit, TypeDecl } from '../ast.ts';
import { bindMethod, staticInits } from './bodies.ts';
import { Binder } from './binder.ts';
import { constantOf } from './expressions.ts';
import { checkDeclarations } from './declarations.ts';
import { Model, newMethod } from './model.ts';
import { declareType, type Library } from './universe.ts';
import { type Method, show, TypeDef } from './types.ts';

export interface Checked {
  model: Model;
  entry: Method | null;
}
/** Binds a whole program. Problems are in the model; a Refusal is thrown for what is outside the subset. */
export function check(lib: Library, unit: CompilationUnit): Checked {
  const model = new Model(lib);
  model.sourceText = unit.source;
  model.addUnit(unit);
  let entry: Method | null = null;
  let program: TypeDef | null = null;
  if (unit.stmts.length) {
    program = model.own.get('Program') ?? null;
    const first = unit.stmts[0]!;
    const decl: TypeDecl = {
      k: 'type',
      kind: 'class',
      mods: ['partial'],
      modStarts: [],
      attrs: [],
      name: 'Program',
      nameStart: first.start,
      nameEnd: first.start,
      tparams: [],
      bases: [],
      constraints: [],
      members: [],
      params: null,
      enumMembers: [],
      ret: null,
      closeBrace: 0,
      start: first.start,
      end: first.start,
    };
    if (program && !program.decls[0]!.decl.mods.includes('partial')) {
      const d = program.decls[0]!.decl;
      model.error(
        'CS0260',
        d.nameStart,
        d.nameEnd,
        "Missing partial modifier on declaration of type 'Program'; another partial declaration of this type exists",
        1,
      );
    }
    if (!program) {
      program = new TypeDef('Program', '', null);
      model.own.set('Program', program);
      model.ownDefs.push(program);
    }
    declareType(program, decl, model.root, unit.file, false);
  }
  const all: TypeDef[] = [];
  const walk = (d: TypeDef): void => {
    all.push(d);
    for (const n of d.nested.values()) walk(n);
  };
  model.ownDefs.forEach(walk);
  for (const d of all) model.bases(d);
  model.ready = true;
  for (const f of model.afterBases.splice(0)) f();
  for (const d of all) model.ensure(d);
  for (const d of all)
    for (const m of d.order) {
      if (m.kind === 'field') model.fieldType(m);
      else if (m.kind !== 'type') {
        model.sig(m);
        if (m.kind === 'property') {
          if (m.getter) model.sig(m.getter);
          if (m.setter) model.sig(m.setter);
        }
        if (m.kind === 'event') {
          model.sig(m.add);
          model.sig(m.remove);
        }
      }
    }
  checkDeclarations(model, all);
  if (unit.stmts.length) {
    const last = unit.stmts.at(-1)!;
    const m = newMethod(program!, '<Main>$', 'method', {
      isStatic: true,
      access: 'private',
      synth: 'toplevel',
      start: unit.stmts[0]!.start,
      end: last.end,
      nameStart: unit.stmts[0]!.start,
      nameEnd: unit.stmts[0]!.start,
      file: unit.file,
      scope: model.root,
    });
    const returns = topReturns(unit.stmts);
    const awaits = /\bawait\b/.test(unit.source) && hasAwait(unit);
    m.ret = returns
      ? awaits
        ? lib.type('System.Threading.Tasks.Task`1', model.T.int)
        : model.T.int
      : awaits
        ? lib.type('System.Threading.Tasks.Task')
        : model.T.void;
    m.isAsync = awaits;
    m.params = [
      {
        name: 'args',
        type: model.T.string.array(),
        ref: '',
        params: false,
        isThis: false,
        def: null,
        syntax: null,
        optional: false,
        scoped: false,
      },
    ];
    m.body = { block: { k: 'block', stmts: unit.stmts, start: unit.stmts[0]!.start, end: last.end }, expr: null };
    model.addMember(program!, m);
    entry = m;
    const names = new Map<string, unknown>();
    for (const s of unit.stmts) {
      if (s.k === 'local') for (const d of s.decls) names.set(d.name, s);
      else if (s.k === 'localFunction') names.set(s.m.name, s);
    }
    (model as Model & { topLocals?: Map<string, unknown> }).topLocals = names;
  } else entry = findMain(model, all);
  constants(model, all);
  if (model.problems.some((p) => p.stage === 1)) return { model, entry: null };
  if (!entry && !model.problems.length) {
    model.error('CS5001', 0, 0, "Program does not contain a static 'Main' method suitable for an entry point", 2);
  }
  // bodies
  for (const d of all) {
    for (const m of d.order.slice()) {
      switch (m.kind) {
        case 'method':
          bindOne(model, m);
          break;
        case 'property':
          for (const a of [m.getter, m.setter]) if (a) bindOne(model, a);
          break;
        case 'event':
          bindOne(model, m.add);
          bindOne(model, m.remove);
          break;
      }
    }
    staticInits(model, d);
  }
  return { model, entry };
}
import { implicitConv } from './convert.ts';
import { bindValue } from './expressions.ts';
import type { ParamSym, Property } from './types.ts';
function defaultCheck(model: Model, d: TypeDef, m: Method | Property, p: ParamSym): void {
  if (d.library || m.file === '<record>') return;
  const b = new Binder(model, d, newMethod(d, '', 'synth', { isStatic: true }), m.scope, m.file);
  if (m.kind === 'method' && m.tparams.length) b.mparams = [m.tparams];
  const e = bindValue(b, p.def!);
  if (e.k === 'error') return;
  const c = implicitConv(b, e, p.type);
  if (!c) {
    b.err(
      'CS1750',
      { start: p.syntax!.nameStart, end: p.syntax!.nameStart + p.name.length },
      `A value of type '${show(e.type)}' cannot be used as a default parameter because there are no standard conversions to type '${show(p.type)}'`,
    );
    return;
  }
  if (
    e.cv === undefined &&
    e.k !== 'default' &&
    e.k !== 'defaultLit' &&
    !(e.k === 'new' && !e.args.length) &&
    !(e.k === 'newTarget')
  )
    b.err('CS1736', p.def!, `Default parameter value for '${p.name}' must be a compile-time constant`);
}
/** Values of constants and defaults of parameters are bound with the declarations. */
function constants(model: Model, all: readonly TypeDef[]): void {
  const before = model.problems.length;
  for (const d of all)
    for (const m of d.order)
      if (m.kind === 'field') {
        if (m.isConst)
          constantOf(new Binder(model, d, newMethod(d, '', 'synth', { isStatic: true }), m.scope, m.file), m);
      } else if (m.kind === 'method' || (m.kind === 'property' && m.isIndexer))
        for (const p of m.params) if (p.def) defaultCheck(model, d, m, p);
  for (const p of model.problems.slice(before)) p.stage = 1;
}
function bindOne(model: Model, m: Method): void {
  if (m.stub || m.owner.kind === 'delegate') return;
  if (m.body || m.mkind === 'ctor' || m.mkind === 'cctor') bindMethod(model, m);
}
function topReturns(stmts: unknown): boolean {
  // a return with a value outside lambdas and local functions
  let found = false;
  const walk = (n: unknown): void => {
    if (found || n === null || typeof n !== 'object') return;
    if (Array.isArray(n)) {
      n.forEach(walk);
      return;
    }
    const e = n as Record<string, unknown>;
    if (e['k'] === 'lambda' || e['k'] === 'localFunction') return;
    if (e['k'] === 'return' && e['e']) {
      found = true;
      return;
    }
    for (const k of Object.keys(e)) walk(e[k]);
  };
  walk(stmts);
  return found;
}
function hasAwait(u: CompilationUnit): boolean {
  let found = false;
  const walk = (n: unknown): void => {
    if (found || n === null || typeof n !== 'object') return;
    if (Array.isArray(n)) {
      n.forEach(walk);
      return;
    }
    const e = n as Record<string, unknown>;
    if (e['k'] === 'lambda' || e['k'] === 'localFunction') return;
    if (e['k'] === 'await' || e['isAwait'] === true) {
      found = true;
      return;
    }
    for (const k of Object.keys(e)) walk(e[k]);
  };
  walk(u.stmts);
  return found;
}
function findMain(model: Model, all: TypeDef[]): Method | null {
  const cands: Method[] = [];
  for (const d of all)
    for (const m of d.members.get('Main') ?? [])
      if (m.kind === 'method' && m.isStatic && !m.tparams.length && !d.tparams.length) {
        const r = show(m.ret);
        const okRet =
          ['void', 'int'].includes(r) ||
          m.ret.is('System.Threading.Tasks.Task') ||
          (m.ret.kind === 'named' &&
            m.ret.def.full === 'System.Threading.Tasks.Task`1' &&
            show(m.ret.args[0]!) === 'int');
        if (
          okRet &&
          (m.params.length === 0 ||
            (m.params.length === 1 && m.params[0]!.type.kind === 'array' && m.params[0]!.type.elem.is('System.String')))
        )
          cands.push(m);
      }
  const sync = cands.filter((m) => !m.ret.is('System.Threading.Tasks.Task'));
  const use = sync.length ? sync : cands;
  if (use.length > 1) {
    const m = use[0]!;
    model.error(
      'CS0017',
      m.nameStart,
      m.nameEnd,
      'Program has more than one entry point defined. Compile with /main to specify the type that contains the entry point.',
      2,
    );
  }
  return use[0] ?? null;
}
