// The data a demo in the browser starts from (src/playground/page.ts), made from the scenario and its programs.
import type { DemoPage, DemoProgram, DemoQuestion } from '../playground/page.ts';
import { shownRun } from './agreement.ts';
import { withoutMarks } from './beats.ts';
import { glossary } from './glossary.ts';
import { highlightLines } from './highlight.ts';
import { siteLanguages, type LanguageId } from './languages.ts';
import { href } from './links.ts';
import { hasSubset } from './runtimes.ts';
import { optionsOf, programsOf, recordedRun } from './programs.ts';
import type { Scenario } from './scenario.ts';

/** The programs keep their marks: the demo finds its beats by them. */
export async function demoPage(id: string, scenario: Scenario, _language: LanguageId): Promise<DemoPage> {
  const trusted = [];
  for (const program of programsOf(id)) if ((await shownRun(program)).state !== 'differs') trusted.push(program);
  const programs: DemoProgram[] = await Promise.all(
    trusted.map(async (program): Promise<DemoProgram> => {
      const words = scenario.programs[program.language.id];
      const recorded = recordedRun(id, program.language.id);
      return {
        language: program.language.id,
        file: program.file,
        text: program.text,
        html: await highlightLines(withoutMarks(program.text).replace(/\n+$/, ''), program.language.grammar),
        options: optionsOf(program.text),
        say: words?.say ?? {},
        ...(recorded === undefined ? {} : { verified: { on: recorded.on, version: recorded.version } }),
      };
    }),
  );
  return {
    scenario: id,
    title: scenario.title,
    languages: siteLanguages.map((language) => ({
      id: language.id,
      title: language.title,
      models: language.models,
      deviations: href(`/about/#${language.id}-simplified`),
      subset: href(hasSubset(language.id) ? `/subset/${language.id}/` : `/about/#${language.id}-subset`),
    })),
    programs,
    start: scenario.open === undefined ? {} : { beat: scenario.open },
    beats: scenario.beats,
    follow: scenario.follow,
    questions: scenario.predict as readonly DemoQuestion[],
    glossary: {
      href: href('/glossary/#').replace(/\/#$/, '/#'),
      terms: Object.fromEntries(glossary().map((entry) => [entry.id, entry.text])),
    },
    embed: href(`/embed/${id}/`),
  };
}
