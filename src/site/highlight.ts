// Code colours at build time: Shiki's tokens as classes, each class a pair of colours (light, dark).
import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import cpp from 'shiki/langs/cpp.mjs';
import csharp from 'shiki/langs/csharp.mjs';
import java from 'shiki/langs/java.mjs';
import python from 'shiki/langs/python.mjs';
import rust from 'shiki/langs/rust.mjs';
import dark from 'shiki/themes/github-dark-high-contrast.mjs';
import light from 'shiki/themes/github-light-high-contrast.mjs';
import { codeColours } from './code-colours.ts';
import type { SiteLanguage } from './languages.ts';

let highlighter: Promise<HighlighterCore> | undefined;

function load(): Promise<HighlighterCore> {
  return (highlighter ??= createHighlighterCore({
    themes: [light, dark],
    langs: [python, java, csharp, rust, cpp],
    engine: createJavaScriptRegexEngine(),
  }));
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (one) => escapes[one] ?? one);

/** The lines of a program as HTML, one string a line. */
export async function highlightLines(text: string, grammar: SiteLanguage['grammar']): Promise<string[]> {
  const shiki = await load();
  const rows = shiki.codeToTokensWithThemes(text, {
    lang: grammar,
    // No limit: on a busy machine a line would be left half coloured.
    tokenizeTimeLimit: 0,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  });
  return rows.map((row) =>
    row
      .map((token) => {
        const lightColour = token.variants['light']?.color?.toLowerCase();
        const darkColour = token.variants['dark']?.color?.toLowerCase();
        const name = codeColours.find((one) => one.light === lightColour && one.dark === darkColour)?.name;
        if (name === undefined)
          throw new Error(
            `code-colours.ts lacks the pair ${lightColour} ${darkColour} (of ${JSON.stringify(token.content)})`,
          );
        return name === '' ? escapeHtml(token.content) : `<span class="${name}">${escapeHtml(token.content)}</span>`;
      })
      .join(''),
  );
}
