// The site's own small parts: links under a base path, marks in programs, the homes of the questions, scenarios and their programs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { beatsOf, withoutMarks } from '../../src/site/beats.ts';
import { withBase } from '../../src/site/links.ts';
import { siteLanguages } from '../../src/site/languages.ts';
import { optionsOf } from '../../src/site/programs.ts';
import { scenarioSchema } from '../../src/site/scenario.ts';
import { sectionsOf } from '../../src/site/sections.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('links', () => {
  test.each([
    ['/python/', '/', '/python/'],
    ['/python/', '/who/', '/who/python/'],
    ['/python/', '/who', '/who/python/'],
    ['/python', '/who/', '/who/python/'],
    ['/python/#del', '/who/', '/who/python/#del'],
    ['/python#del', '/who/', '/who/python/#del'],
    ['/', '/who/', '/who/'],
    ['/#answers', '/who/', '/who/#answers'],
    ['/favicon.svg', '/who/', '/who/favicon.svg'],
    ['#del', '/who/', '#del'],
    ['https://example.org/a', '/who/', 'https://example.org/a'],
    ['//example.org/a', '/who/', '//example.org/a'],
  ])('%s under %s is %s', (path, base, expected) => expect(withBase(path, base)).toBe(expected));
});

describe('marks', () => {
  const text = 'a = 1\ndel a   # beat: gone\nb = "# beat: not-one"\nfor i in x:  # beat: third 3\n';
  test('are read with their line and visit', () =>
    expect(beatsOf(text)).toEqual([
      { id: 'gone', line: 2, visit: 1 },
      { id: 'third', line: 4, visit: 3 },
    ]));
  test('are taken out without moving a line', () => {
    expect(withoutMarks(text).split('\n')).toEqual(['a = 1', 'del a', 'b = "# beat: not-one"', 'for i in x:', '']);
  });
});

test('options are read from a program', () => {
  expect(optionsOf('#@ options: gc.threshold=(10,5,5) leaf=off\nx = 1\n')).toEqual({
    'gc.threshold': '(10,5,5)',
    leaf: 'off',
  });
  expect(optionsOf('x = 1\n')).toEqual({});
});

const pagesFolder = join(root, 'content/pages');
const pages = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const text = readFileSync(join(pagesFolder, name), 'utf8');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return { name, front: parse(front) as { answers?: { id: string; number: string; section: string }[] }, body };
  });
const answers = pages.flatMap((page) => (page.front.answers ?? []).map((answer) => ({ ...answer, page })));

describe('questions', () => {
  test('no question has two homes', () => {
    const numbers = answers.map((answer) => answer.number);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
    const ids = answers.map((answer) => answer.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
  test('every home is a section of its page', () => {
    const lost = answers.filter(
      (answer) => !sectionsOf(answer.page.body).some((section) => section.id === answer.section),
    );
    expect(lost.map((answer) => `${answer.page.name}#${answer.section}`)).toEqual([]);
  });
});

const demosFolder = join(root, 'content/demos');
const scenarios = readdirSync(demosFolder);

describe.each(scenarios)('scenario %s', (name) => {
  const scenario = scenarioSchema.parse(parse(readFileSync(join(demosFolder, name, 'scenario.yaml'), 'utf8')));
  const programs = siteLanguages.flatMap((language) => {
    try {
      return [{ language, text: readFileSync(join(demosFolder, name, language.file), 'utf8') }];
    } catch {
      return [];
    }
  });
  test('has only programs it names, and names only programs it has', () => {
    const known = new Set(['scenario.yaml', ...siteLanguages.map((language) => language.file)]);
    expect(readdirSync(join(demosFolder, name)).filter((file) => !known.has(file))).toEqual([]);
    expect(Object.keys(scenario.programs).sort()).toEqual(programs.map((one) => one.language.id).sort());
  });
  test('marks only beats it lists, and says something only of beats its program has', () => {
    for (const { language, text } of programs) {
      const marked = beatsOf(text).map((beat) => beat.id);
      expect(
        marked.filter((id) => scenario.beats[id] === undefined),
        language.file,
      ).toEqual([]);
      const say = Object.keys(scenario.programs[language.id]?.say ?? {});
      expect(
        say.filter((id) => id !== 'exit' && !marked.includes(id)),
        language.file,
      ).toEqual([]);
    }
  });
  test('asks only about programs and beats it has', () => {
    for (const question of scenario.predict) {
      expect(scenario.programs[question.language], question.id).toBeDefined();
      for (const choice of question.choices)
        if (choice.see !== undefined) expect(scenario.beats[choice.see], question.id).toBeDefined();
    }
  });
});

test('pages hold no program text', () => {
  expect(pages.filter((page) => page.body.includes('```')).map((page) => page.name)).toEqual([]);
});

test('prose keeps its voice: no exclamation marks, no magic', () => {
  const loud = pages.flatMap((page) =>
    [...page.body.matchAll(/[^\n]*(?:\w!(?:\s|$)|\bmagic|\bsimply\b)[^\n]*/gi)].map((m) => `${page.name}: ${m[0]}`),
  );
  expect(loud).toEqual([]);
});

test('all 55 questions have a home', () => {
  const wanted = [
    ...Array.from({ length: 30 }, (_, n) => `Q${n + 1}`),
    ...Array.from({ length: 25 }, (_, n) => `A${n + 1}`),
  ];
  const homes = answers.map((answer) => answer.number);
  expect(wanted.filter((number) => !homes.includes(number))).toEqual([]);
});
