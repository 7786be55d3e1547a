// java.lang.Math of JDK 25 on x86-64: the intrinsics (exp log log10 pow sin cos tan cbrt tanh) are within a hair of correct rounding, the rest is StrictMath.

export { cbrt } from './root.ts';
export { cos, sin, tan } from './trig.ts';
export { exp } from './exp.ts';
export { log, log10 } from './log.ts';
export { pow } from './javapow.ts';
export { tanh } from './tanh.ts';
export { acos, asin, atan, atan2, cosh, expm1, fmod, hypot, log1p, remainder, sinh } from './strictmath.ts';
