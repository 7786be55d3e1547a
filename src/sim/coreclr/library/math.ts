// System.Math's transcendental functions by name (sim/numbers/libm).
import { acos, asin, atan, atan2, cbrt, cos, cosh, exp, hypot, log, log10, log2, pow, sin, sinh, tan, tanh } from '../../numbers/libm/dotnet.ts';
export const math: Readonly<Record<string, (x: number, y: number) => number>> = { acos, asin, atan, atan2, cbrt, cos, cosh, exp, hypot, log, log10, log2, pow, sin, sinh, tan, tanh };
