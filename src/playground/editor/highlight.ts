// Code colours in the browser: the same engine, themes and grammars as at build, fetched only with an editor.
import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import dark from 'shiki/themes/github-dark-high-contrast.mjs';
import light from 'shiki/themes/github-light-high-contrast.mjs';
import type { LanguageId } from '../../sim/core/machine.ts';
import { codeColours } from '../../site/code-colours.ts';

const grammars = {
  python: () => import('shiki/langs/python.mjs'),
  java: () => import('shiki/langs/java.mjs'),
  csharp: () => import('shiki/langs/csharp.mjs'),
  rust: () => import('shiki/langs/rust.mjs'),
  cpp: () => import('shiki/langs/cpp.mjs'),
} as const;

export const THEMES = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;

let core: Promise<HighlighterCore> | undefined;

/** The highlighter with the grammar of a language. */
export async function highlighterFor(language: LanguageId): Promise<HighlighterCore> {
  const shiki = await (core ??= createHighlighterCore({
    themes: [light, dark],
    langs: [],
    engine: createJavaScriptRegexEngine(),
  }));
  if (!shiki.getLoadedLanguages().includes(language)) await shiki.loadLanguage((await grammars[language]()).default);
  return shiki;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (c) => ESCAPES[c] ?? c);

/** The lines of a program as HTML with token classes. A colour pair without a class is shown in ink. */
export function linesOf(shiki: HighlighterCore, language: LanguageId, text: string): string[] {
  return shiki.codeToTokensWithThemes(text, { lang: language, themes: THEMES }).map((row) =>
    row
      .map((token) => {
        const pair = [token.variants['light']?.color?.toLowerCase(), token.variants['dark']?.color?.toLowerCase()];
        const name = codeColours.find((c) => c.light === pair[0] && c.dark === pair[1])?.name ?? '';
        return name === '' ? escape(token.content) : `<span class="${name}">${escape(token.content)}</span>`;
      })
      .join(''),
  );
}
