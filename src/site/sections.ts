// The sections of a page, read from its <H2 id title/> headings.
import { escapeHtml } from './highlight.ts';

export interface Section {
  readonly id: string;
  /** As HTML: `code` in backticks. */
  readonly title: string;
}

/** A title as HTML, with backticks as code. */
export function titleHtml(title: string): string {
  return escapeHtml(title).replace(/`([^`]+)`/g, '<code>$1</code>');
}

export function sectionsOf(body: string): Section[] {
  return [...body.matchAll(/<H2\s+id="([^"]+)"\s+title="([^"]+)"\s*\/>/g)].map((match) => ({
    id: match[1] ?? '',
    title: titleHtml(match[2] ?? ''),
  }));
}
