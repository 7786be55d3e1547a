// How the C++ front end says no: an error g++ gives (rejected), or a construct outside the subset (refused).

/** A place in some source text: file * 2^32 + line * 2^12 + column; file 0 is the program. */
export type Pos = number;
const FILE = 4294967296;
export function makePos(file: number, line: number, column: number): Pos {
  return file * FILE + line * 4096 + Math.min(column, 4095);
}
export function lineOf(pos: Pos): number {
  return Math.floor((pos % FILE) / 4096);
}
export function columnOf(pos: Pos): number {
  return pos % 4096;
}
export function fileOf(pos: Pos): number {
  return Math.floor(pos / FILE);
}

/** The program is ill-formed as g++ sees it. */
export class CompileError extends Error {
  /** further errors that g++ reports with this one */
  readonly also: CompileError[] = [];
  pos: Pos;
  constructor(pos: Pos, message: string) {
    super(message);
    this.pos = pos;
  }
}
/** The program uses something we do not model. */
export class Refusal extends Error {
  pos: Pos;
  construct: string;
  constructor(pos: Pos, construct: string, message?: string) {
    super(message ?? `not supported: ${construct}`);
    this.pos = pos;
    this.construct = construct;
  }
}
/** An error that g++ gives at this place. */
export function error(pos: Pos, message: string): never {
  throw new CompileError(pos, message);
}
/** A construct outside the subset. */
export function refuse(pos: Pos, construct: string, message?: string): never {
  throw new Refusal(pos, construct, message);
}
