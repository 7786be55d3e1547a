// The frame that stops an unwinding: what `catch_unwind` calls. After std::panicking::try 1.95.
import * as T from '../check/types.ts';
import type { Ty } from '../check/types.ts';
import type { Compiler, Generated } from './codegen.ts';
import { OPS } from './ops.ts';

const op = (n: string): number => OPS[n]!;
/** fn(f: F, out: *mut R, payload: *mut Box<dyn Any + Send>) -> bool */
export function tryRaw(c: Compiler, f: Ty, r: Ty): number {
  return c.register(`try ${f.id} ${r.id}`, 'catch_unwind', true, true, (): Generated => {
    const fr = c.frameOf([f, T.tUsize, T.tUsize], T.tBool);
    const once = c.src.s.langTrait('fn_once').items.get('call_once');
    if (once?.kind !== 'fn') throw new Error('FnOnce');
    const inner = c.frameOf([f, T.tUnit], r);
    const fl = c.layouts.of(f),
      rl = c.layouts.of(r);
    let top = Math.ceil(fr.size / 8) * 8;
    const res = top;
    top += Math.ceil(Math.max(8, rl.size) / 8) * 8;
    const pay = top;
    top += 16;
    const frame = Math.ceil(top / 16) * 16;
    const code: number[] = [];
    if (fl.size) code.push(op('MOVN'), frame + inner.args[0]!, fr.args[0]!, fl.size);
    const callee = c.resolve(once, [f, T.tUnit]);
    const index = callee.k === 'fn' ? callee.index : c.glue.wrapper(T.fndef(once, [f, T.tUnit]) as Ty & { k: 'fndef' });
    const pc = code.length;
    code.push(op('CALL'), index, frame);
    if (rl.size) {
      code.push(op('MOVN'), res, frame, rl.size);
      code.push(op('STN'), fr.args[1]!, 0, res, rl.size);
    }
    code.push(op('C1'), 0, 0, op('RET'));
    const handler = code.length;
    code.push(
      op('INTR'),
      c.intrinsicId('take_payload'),
      4,
      pay,
      op('STN'),
      fr.args[2]!,
      0,
      pay,
      16,
      op('C1'),
      0,
      1,
      op('RET'),
    );
    return {
      code,
      frame,
      cleanup: [pc, handler],
      lines: [],
      retSize: 1,
      argSize: fr.size,
      vars: [],
      catches: true,
      mir: null,
    };
  });
}
