// The math module of CPython 3.13 on glibc 2.36. Special cases are IEEE's; which of them raise ValueError or OverflowError is the caller's.

export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  erf,
  erfc,
  exp,
  exp2,
  expm1,
  fmod,
  log,
  log10,
  log1p,
  log2,
  pow,
  remainder,
  sin,
  sinh,
  tan,
  tanh,
} from './glibc.ts';
export { gamma, lgamma } from './pythongamma.ts';
// CPython's vector_norm corrects its sum to within correct rounding for two arguments.
export { hypot } from './root.ts';
