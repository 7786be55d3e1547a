// Authors' marks carried over an edit: a marked line is found again by its text, nearest to where it was.
import { beatsOf, withoutMarks, type Beat } from '../site/beats.ts';

/** The beats of `original` (with its marks) in the lines of `text` (without). A beat whose line was changed or removed is lost. */
export function carriedBeats(original: string, text: string): Beat[] {
  const before = withoutMarks(original).split('\n');
  const now = text.split('\n');
  return beatsOf(original).flatMap((beat) => {
    const line = before[beat.line - 1];
    let best = -1;
    now.forEach((row, i) => {
      if (row.trimEnd() === line && (best < 0 || Math.abs(i - (beat.line - 1)) < Math.abs(best - (beat.line - 1))))
        best = i;
    });
    return best < 0 ? [] : [{ ...beat, line: best + 1 }];
  });
}
