// Exact integer arithmetic the constant folder uses.
import { truncDivInt } from '../../numbers/int.ts';
export { addInt, canonical, mulInt, subInt, type Int } from '../../numbers/int.ts';
export { truncDivInt as divInt0 };
