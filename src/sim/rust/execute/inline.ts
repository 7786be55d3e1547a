// Intrinsics that become instructions; the rest are calls into intrinsics.ts.
import type { Ty } from '../check/types.ts';
import type { Terminator } from '../mir/mir.ts';
import type { Callee } from './codegen.ts';
import type { FnGen } from './fngen.ts';
import { OPS } from './ops.ts';
import { Halt } from './vm.ts';
import { tryRaw } from './catch.ts';
import { typeName } from './type-name.ts';

const op = (n: string): number => OPS[n]!;
/** Emits the call `t` of an intrinsic. */
export function emitIntrinsic(g: FnGen, r: Callee & { k: 'intrinsic' }, t: Terminator & { k: 'call' }): void {
  const targs = r.args.filter((a): a is Ty => a.isTy);
  const T0 = targs[targs.length - r.def.generics.own.filter((p) => p.k === 'ty').length] ?? targs[0]!;
  const own = targs.slice(targs.indexOf(T0));
  const dest = g.place(t.dest);
  const dl = g.lay(dest.ty);
  const into = (f: (dst: number) => void): void => {
    if (dest.m === 'f') {
      f(dest.off);
      return;
    }
    const d = g.tmp(dl.size, dl.align);
    f(d);
    g.storeFrom(dest, d, dl.size, dl.align);
  };
  const int = (v: bigint): void => into((d) => g.intInto(d, dl.size, v));
  switch (r.name) {
    case 'size_of':
      int(BigInt(g.lay(T0).size));
      return;
    case 'align_of':
      int(BigInt(g.lay(T0).align));
      return;
    case 'needs_drop':
      int(g.c.needsDrop(T0) ? 1n : 0n);
      return;
    case 'is_copy':
      int(g.c.isCopy(T0) ? 1n : 0n);
      return;
    case 'type_id':
      int(BigInt(T0.id));
      return;
    case 'type_name': {
      const s = g.c.staticStr(typeName(T0));
      into((d) => {
        g.emit(op('C8'), d, s.addr, 0);
        g.emit(op('C8'), d + 8, s.len, 0);
      });
      return;
    }
    case 'read': {
      const l = g.lay(T0);
      const p = g.read(t.args[0]!);
      into((d) => g.loadInto(d, { m: 'p', slot: p, off: 0, meta: -1, ty: T0 }, l.size, l.align));
      return;
    }
    case 'write': {
      const l = g.lay(T0);
      const p = g.read(t.args[0]!);
      const v = g.read(t.args[1]!);
      g.storeFrom({ m: 'p', slot: p, off: 0, meta: -1, ty: T0 }, v, l.size, l.align);
      return;
    }
    case 'offset': {
      const p = g.read(t.args[0]!),
        n = g.read(t.args[1]!);
      into((d) => g.emit(op('IDX'), d, p, n, g.lay(T0).size));
      return;
    }
    case 'transmute':
    case 'identity': {
      if (g.lay(g.opTy(t.args[0]!)).size !== dl.size)
        throw new Halt({ k: 'refused', construct: 'transmute between types of different sizes' });
      const s = g.read(t.args[0]!);
      const al = g.lay(g.opTy(t.args[0]!)).align;
      into((d) => g.move(d, s, dl.size, Math.min(al, dl.align)));
      return;
    }
    case 'forget':
      g.read(t.args[0]!);
      return;
    case 'drop_in_place': {
      const p = g.read(t.args[0]!);
      const fat = g.c.layouts.tail(T0) !== 'thin';
      g.dropPlace({ m: 'p', slot: p, off: 0, meta: fat ? p + 8 : -1, ty: T0 }, t.unwind);
      return;
    }
    case 'discriminant_value': {
      const p = g.read(t.args[0]!);
      into((d) => g.discriminant(d, { m: 'p', slot: p, off: 0, meta: -1, ty: T0 }));
      return;
    }
    case 'slice_from_raw': {
      const p = g.read(t.args[0]!),
        n = g.read(t.args[1]!);
      into((d) => {
        const m = g.tmp(8);
        g.move(m, n, 8, 8);
        g.move(d, p, 8, 8);
        g.move(d + 8, m, 8, 8);
      });
      return;
    }
    case 'slice_len': {
      const p = g.read(t.args[0]!);
      into((d) => g.move(d, p + 8, 8, 8));
      return;
    }
    case 'thin': {
      const p = g.read(t.args[0]!);
      into((d) => g.move(d, p, 8, 8));
      return;
    }
    case 'unreachable':
      g.emit(op('UNREACHABLE'));
      return;
    case 'size_of_val':
    case 'align_of_val': {
      const tail = g.c.layouts.tail(T0);
      const p = g.read(t.args[0]!);
      const want = r.name === 'size_of_val';
      const l = g.lay(T0);
      if (tail === 'thin') {
        int(BigInt(want ? l.size : l.align));
        return;
      }
      into((d) => g.emit(op('INTR'), g.c.intrinsicId('dyn_size'), 3 + 4, d, p, g.c.typeId(T0), want ? 1 : 0));
      return;
    }
    case 'call_fn':
    case 'box_call_once':
      break;
  }
  if (r.name === 'box_call_once') {
    // Box<F>, args
    const bt = g.opTy(t.args[0]!) as Ty & { k: 'adt' };
    const f = bt.args[0] as Ty;
    const tup = g.opTy(t.args[1]!);
    const idx = g.c.glue.boxCallOnce(f, tup, dest.ty);
    const fr = g.c.frameOf([bt, tup], dest.ty);
    g.argInto(fr.args[0]!, t.args[0]!);
    g.argInto(fr.args[1]!, t.args[1]!);
    g.callIndex(idx, t.unwind);
    g.retTo(dest);
    return;
  }
  if (r.name === 'try_raw') {
    const idx = tryRaw(g.c, own[0]!, own[1]!);
    const fr = g.c.frameOf(
      t.args.map((a) => g.opTy(a)),
      dest.ty,
    );
    t.args.forEach((a, i) => g.argInto(fr.args[i]!, a));
    g.callIndex(idx, t.unwind);
    g.retTo(dest);
    return;
  }
  const args = t.args.map((a) => g.read(a));
  const id = g.c.intrinsicId(r.name);
  const extra: number[] = [];
  for (const x of own) extra.push(g.scalarIndex(x), g.c.typeId(x));
  into((d) => {
    g.pushUnwind(t.unwind);
    g.emit(op('INTR'), id, 3 + 1 + args.length + extra.length, d, ...args, ...extra);
  });
}
