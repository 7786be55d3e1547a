import type { Lowering } from '../check/lower.ts';
import type { Session } from '../check/session.ts';
import type { MirBody } from '../mir/mir.ts';
import type { ConstDef, FnDef } from '../check/defs.ts';
export function borrowCheck(s: Session, l: Lowering, m: MirBody, f: FnDef | ConstDef): void { void s; void l; void m; void f; }
