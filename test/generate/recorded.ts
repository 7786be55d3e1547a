// What the real Java did with generated programs: the seed makes the text again, so only hashes are kept.
import path from 'node:path';
import { ROOT } from '../../src/oracle/fixture.ts';

export interface GeneratedRecord {
  readonly kind: string;
  readonly seed: number;
  /** First 16 hex digits of the SHA-256 of the text, and of what it printed. */
  readonly of: string;
  readonly stdout: string;
  readonly exit: number | null;
  readonly errors: readonly string[];
}
export const recordFile = path.join(ROOT, 'content/recorded/generated/java.json');
