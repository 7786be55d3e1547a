// java.lang.Math of JDK 25 on x86-64: exp, sin, cos and cbrt are Intel's to the bit, log, log10, pow, tan and tanh correctly rounded (Intel's differ from that in about one of a thousand arguments of tan, fewer of the others), the rest is StrictMath.

export { cbrt, cos, exp, sin } from './intel.ts';
export { tan } from './trig.ts';
export { log, log10 } from './log.ts';
export { pow } from './javapow.ts';
export { tanh } from './tanh.ts';
export { acos, asin, atan, atan2, cosh, expm1, fmod, hypot, log1p, remainder, sinh } from './strictmath.ts';
