// Decides a question from a run: which of its choices holds.
import type { DemoRun } from './run.ts';
import type { Condition, Question } from './scenario.ts';

export function conditionHolds(condition: Condition, run: DemoRun): boolean {
  const rows = run.stdout.split('\n');
  if ('prints' in condition) return rows.includes(condition.prints);
  if ('never' in condition) return !rows.includes(condition.never);
  if ('before' in condition) {
    const [first, second] = condition.before.map((text) => rows.indexOf(text));
    return first !== undefined && second !== undefined && first >= 0 && (second < 0 || first < second);
  }
  if ('times' in condition) return rows.filter((row) => row === condition.times[0]).length === condition.times[1];
  if ('code' in condition) return run.said.some((one) => one.code === condition.code);
  if ('outcome' in condition) {
    const thrown = run.said.some((one) => one.kind === 'exception');
    return condition.outcome === (run.outcome === 'finished' && thrown ? 'exception' : run.outcome);
  }
  throw new Error('fate is asked of a moment, not of a whole run');
}

/** The index of the one choice that holds. Anything but exactly one is an error of the scenario, and fails the build. */
export function rightChoice(question: Question, run: DemoRun): number {
  const right = question.choices.flatMap((choice, index) =>
    choice.holds.every((one) => conditionHolds(one, run)) ? [index] : [],
  );
  if (right.length !== 1)
    throw new Error(
      `question ${question.id}: ${right.length} of its choices hold (${right.join(', ')}); it must be one. Printed:\n${run.stdout}`,
    );
  return right[0] ?? 0;
}
