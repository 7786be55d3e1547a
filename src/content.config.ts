// The shape of everything under content/: pages, demos and the glossary.
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { runtimeSections } from './site/runtimes.ts';
import { scenarioSchema } from './site/scenario.ts';

/** A question whose one home is a section of this page. */
const answer = z
  .object({
    id: z.string(),
    number: z.string().regex(/^(Q|A)\d+$/),
    section: z.string(),
    ask: z.string(),
    answer: z.string(),
    /** What the much-copied answer says, and how far it is right. */
    said: z.string().optional(),
    verdict: z.enum(['right', 'partly', 'wrong', 'beside the point']).optional(),
  })
  .strict();

const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
  schema: z
    .object({
      title: z.string(),
      summary: z.string(),
      /** The short name in the page list. */
      menu: z.string().optional(),
      models: z.string().optional(),
      wide: z.boolean().default(false),
      answers: z.array(answer).default([]),
    })
    .strict(),
});

const demos = defineCollection({
  loader: glob({
    base: './content/demos',
    pattern: '*/scenario.yaml',
    generateId: ({ entry }) => entry.slice(0, entry.indexOf('/')),
  }),
  schema: scenarioSchema,
});

const glossary = defineCollection({
  loader: file('content/glossary.yaml'),
  schema: z
    .object({
      id: z.string(),
      term: z.string(),
      also: z.array(z.string()).default([]),
      /** The line sample the term wears in prose. */
      line: z.enum(['strong', 'shared', 'exclusive', 'weak', 'danger']).optional(),
      text: z.string(),
      languages: z.record(z.string(), z.string()).default({}),
      see: z.array(z.string()).default([]),
    })
    .strict(),
});

/** What each runtime's own README says of its subset and its deviations. */
const runtimes = defineCollection({
  loader: {
    name: 'runtime-readmes',
    load: async ({ store, renderMarkdown, parseData, generateDigest }) => {
      store.clear();
      for (const { id, markdown } of runtimeSections()) {
        const data = await parseData({ id, data: {} });
        store.set({
          id,
          data,
          body: markdown,
          digest: generateDigest(markdown),
          rendered: await renderMarkdown(markdown),
        });
      }
    },
  },
  schema: z.object({}),
});

export const collections = { pages, demos, glossary, runtimes };
