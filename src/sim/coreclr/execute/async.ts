// async methods: a suspended frame is kept in a state-machine object and resumed from the queue of ready continuations, in one thread.
import type { Obj } from '../values/object.ts';
import { type Value } from '../values/object.ts';
import type { Frame } from './machine.ts';
import { type Machine, RETURN } from './machine.ts';
import type { MInst } from './method.ts';
import { Refusal } from '../../core/diagnostic.ts';

export interface AsyncState {
  R: Value[];
  pc: number;
  task: Obj | null;
  m: MInst;
  frame: Frame | null;
  fin: unknown[];
  caught: Obj[];
  sp: number;
}
function refuseAsync(m: Machine): never {
  throw new Refusal('async method', m.span());
}
export function asyncStart(m: Machine, mi: MInst, args: Value[], kind: number = RETURN.normal): void {
  void mi;
  void args;
  void kind;
  refuseAsync(m);
}
export function asyncReturn(m: Machine, _f: Frame, _v: Value): void {
  refuseAsync(m);
}
export function suspend(m: Machine, _f: Frame, _aw: Obj, _pc: number, _sp: number): void {
  refuseAsync(m);
}
export function asyncFail(m: Machine, _f: Frame, _o: Obj): void {
  refuseAsync(m);
}
export function asyncNext(m: Machine): boolean {
  void m;
  return false;
}
export function taskResult(_m: Machine, _t: Obj): { value: Value; error: Obj | null } | null {
  return null;
}
