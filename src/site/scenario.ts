// What scenario.yaml may say: the words around a demo. The programs stand beside it as files, their moments marked inside.
import { z } from 'astro/zod';

const language = z.enum(['python', 'java', 'csharp', 'rust', 'cpp']);

/** A condition on a run; exactly one of a question's choices holds, and the simulator says which. */
const condition = z.union([
  z.object({ prints: z.string() }).strict(),
  z.object({ never: z.string() }).strict(),
  z.object({ before: z.tuple([z.string(), z.string()]) }).strict(),
  z.object({ times: z.tuple([z.string(), z.number()]) }).strict(),
  z.object({ outcome: z.enum(['finished', 'rejected', 'faulted', 'exception']) }).strict(),
  z.object({ code: z.string() }).strict(),
  z
    .object({
      fate: z.tuple([z.string(), z.enum(['at-once', 'end-of-scope', 'collection', 'explicit', 'exit', 'never'])]),
    })
    .strict(),
]);

const choice = z
  .object({
    text: z.string(),
    /** All must hold for this choice to be the right one. */
    holds: z.array(condition).min(1),
    /** Why: for the right choice the reason, for a wrong one the idea behind it and what speaks against it. */
    because: z.string(),
    /** The beat that shows it. */
    see: z.string().optional(),
  })
  .strict();

const program = z
  .object({
    /** One or two sentences per beat, said under its picture. */
    say: z.record(z.string(), z.string()).default({}),
    /** A paragraph for the comparison page. */
    paragraph: z.string().optional(),
    /** What is simplified or cannot be shown, said under the demo. */
    note: z.string().optional(),
  })
  .strict();

export const scenarioSchema = z
  .object({
    title: z.string(),
    question: z.string(),
    summary: z.string().optional(),
    /** Beats in order: id to title. A beat is the moment just after its marked line has run; `exit` is the end of the run. */
    beats: z.record(z.string(), z.string()).default({}),
    /** Types of the objects the comparison follows. */
    follow: z.array(z.string()).default([]),
    /** Begin of the lines that cleanup code prints, where the comparison is about that code rather than about memory. */
    watch: z.string().optional(),
    /** Has it a page of its own under /compare? */
    compare: z.boolean().default(false),
    order: z.number().default(100),
    /** The beat the demo opens at. */
    open: z.string().optional(),
    programs: z.partialRecord(language, program).default({}),
    predict: z
      .array(
        z
          .object({
            id: z.string(),
            language,
            beat: z.string().optional(),
            ask: z.string(),
            choices: z.array(choice).min(2),
          })
          .strict(),
      )
      .default([]),
  })
  .strict();

export type Scenario = z.infer<typeof scenarioSchema>;
export type Condition = z.infer<typeof condition>;
export type Choice = z.infer<typeof choice>;
export type Question = Scenario['predict'][number];
