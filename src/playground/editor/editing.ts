// What the code pane needs of an editor, whichever it is.
import type { Said } from '../protocol.ts';

export interface Editing {
  text(): string;
  /** Puts another text in, without a call of `onedit`. */
  replace(text: string): void;
  focus(): void;
  /** Shows diagnostics at their places. */
  mark(said: readonly Said[]): void;
  reveal(line: number): void;
  scrollTo(y: number): void;
  close(): void;
  onedit: (text: string) => void;
  onscroll: (y: number) => void;
  /** Esc was pressed. */
  onleave: () => void;
}
