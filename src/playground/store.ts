// What the reader's browser keeps between visits: edited programs.
import type { LanguageId } from '../sim/core/machine.ts';

/** An edit as kept between visits. */
export interface Saved {
  readonly text: string;
  readonly options: Readonly<Record<string, string>>;
}

const key = (scenario: string, language: LanguageId): string => `demo:${scenario}:${language}`;

/** Reads an autosaved edit. Browsers may refuse storage; then there is none. */
export function restore(scenario: string, language: LanguageId): Saved | undefined {
  try {
    const kept = localStorage.getItem(key(scenario, language));
    if (kept === null) return undefined;
    const value: unknown = JSON.parse(kept);
    return isSaved(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function keep(scenario: string, language: LanguageId, saved: Saved | undefined): void {
  try {
    if (saved) localStorage.setItem(key(scenario, language), JSON.stringify(saved));
    else localStorage.removeItem(key(scenario, language));
  } catch {
    // Storage is full or refused: the edit then lasts as long as the page.
  }
}

/** Whether a value read back is an edit. */
export function isSaved(value: unknown): value is Saved {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Saved).text === 'string' &&
    typeof (value as Saved).options === 'object' &&
    (value as Saved).options !== null
  );
}

/** The program as a test file: its options in the words of the fixtures, then the text. */
export function asFixture(language: LanguageId, saved: Saved): string {
  const lead = language === 'python' ? '#' : '//';
  const options = Object.entries(saved.options);
  const head =
    options.length === 0 ? '' : `${lead}@ options: ${options.map(([name, value]) => `${name}=${value}`).join(' ')}\n`;
  return head + saved.text;
}
