// Reads the moments an author marked in a program: `# beat: names-gone` (or `// beat: …`) at the end of a line.
export interface Beat {
  readonly id: string;
  /** Line, from 1, whose run ends in this moment. */
  readonly line: number;
  /** Which visit of the line is meant, from 1. */
  readonly visit: number;
}

const mark = /(?:#|\/\/)\s*beat:\s*([a-z0-9-]+)(?:\s+(\d+))?\s*$/;

/** The marks of a program, in the order of their lines. */
export function beatsOf(text: string): Beat[] {
  const found: Beat[] = [];
  text.split('\n').forEach((row, index) => {
    const match = mark.exec(row);
    if (match?.[1] !== undefined) found.push({ id: match[1], line: index + 1, visit: Number(match[2] ?? 1) });
  });
  return found;
}

/** The program without its marks, for showing; lines keep their numbers. */
export function withoutMarks(text: string): string {
  return text
    .split('\n')
    .map((row) => row.replace(mark, '').trimEnd())
    .join('\n');
}
