// The address space: constants and statics, a ring for short-lived text, a stack for the evaluation of constants, then threads' stacks and the heap.
export const STATIC_BASE = 65536;
export const STATIC_END = 6 * 2 ** 20;
export const SCRATCH = STATIC_END;
export const SCRATCH_SIZE = 1 << 17;
export const CONST_STACK = SCRATCH + SCRATCH_SIZE;
export const CONST_STACK_SIZE = 4 * 2 ** 20 - SCRATCH_SIZE;
/** Stacks of threads and heap blocks begin here. */
export const HEAP_BASE = 10 * 2 ** 20;
