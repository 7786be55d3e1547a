// The state of a comparison: one worker a language, all standing at the same beat.
import type { LanguageId } from '../sim/core/machine.ts';
import { beatsOf, withoutMarks } from '../site/beats.ts';
import { CAUSE } from '../sim/core/event.ts';
import type { ComparedRow } from './comparison.ts';
import type { DemoPage } from './page.ts';
import type { Ran } from './protocol.ts';
import { BUDGET, PATIENCE } from './player.svelte.ts';
import { Session } from './session.ts';

export interface Column {
  readonly language: LanguageId;
  readonly title: string;
  readonly models: string;
  readonly svg: string;
  readonly line: number;
  readonly code: string;
  /** What happened to the followed objects up to here, in words. */
  readonly note: string;
  readonly row?: ComparedRow;
  readonly trouble: string;
}

export class Contest {
  readonly page: DemoPage;
  readonly id: string;
  columns: readonly Column[] = $state.raw([]);
  beats: readonly { readonly id: string; readonly title: string }[] = $state.raw([]);
  beat: string = $state('');
  readonly #sessions = new Map<LanguageId, Session>();
  readonly #runs = new Map<LanguageId, Ran>();
  #open = true;

  constructor(page: DemoPage, id: string) {
    this.page = page;
    this.id = id;
    this.columns = page.languages.map((l) => ({
      language: l.id,
      title: l.title,
      models: l.models,
      svg: '',
      line: 0,
      code: '',
      note: '',
      trouble: page.programs.some((p) => p.language === l.id) ? 'Running …' : 'No program in this scenario.',
    }));
  }

  get index(): number {
    return this.beats.findIndex((b) => b.id === this.beat);
  }

  async open(): Promise<void> {
    await Promise.all(this.page.programs.map((p) => this.#run(p.language)));
    const reached = new Set([...this.#runs.values()].flatMap((r) => r.beats.map((b) => b.id)));
    const named = Object.entries(this.page.beats)
      .filter(([id]) => reached.has(id) || id === 'exit')
      .map(([id, title]) => ({ id, title }));
    this.beats = named.some((b) => b.id === 'exit') ? named : [...named, { id: 'exit', title: 'End of the run' }];
    await this.go(
      this.page.start.beat !== undefined && reached.has(this.page.start.beat)
        ? this.page.start.beat
        : (this.beats[0]?.id ?? 'exit'),
    );
  }

  async #run(language: LanguageId): Promise<void> {
    const program = this.page.programs.find((p) => p.language === language);
    if (!program) return;
    const session = new Session();
    this.#sessions.set(language, session);
    try {
      const { here } = await session.ask('load', { language });
      if (!here) return this.#set(language, { trouble: 'This runtime is not part of this build yet.' });
      const ran = await session.ask('run', {
        language,
        file: program.file,
        text: withoutMarks(program.text),
        beats: beatsOf(program.text),
        options: { ...program.options },
        stdin: this.page.start.stdin ?? '',
        seed: 0,
        steps: BUDGET,
        patience: PATIENCE,
      });
      if (ran.stops === 0) {
        const first = ran.judged.said[0];
        return this.#set(language, {
          trouble:
            ran.judged.verdict === 'rejected'
              ? `Does not compile: ${first?.code ?? ''}${first?.line ? ` on line ${first.line}` : ''}. ${first?.message ?? ''}`
              : `Not simulated: ${first?.message ?? 'unknown'}`,
        });
      }
      this.#runs.set(language, ran);
      const row = await session.ask('compare', { follow: [...this.page.follow] });
      this.#set(language, { row, trouble: '' });
    } catch (error) {
      if (this.#open) this.#set(language, { trouble: error instanceof Error ? error.message : String(error) });
    }
  }

  #set(language: LanguageId, change: Partial<Column>): void {
    this.columns = this.columns.map((c) => (c.language === language ? { ...c, ...change } : c));
  }

  async step(by: number): Promise<void> {
    const next = this.beats[this.index + by];
    if (next) await this.go(next.id);
  }

  async go(beat: string): Promise<void> {
    this.beat = beat;
    await Promise.all(
      [...this.#runs].map(async ([language, ran]) => {
        const at = ran.beats.find((b) => b.id === beat);
        const program = this.page.programs.find((p) => p.language === language)!;
        if (!at) return this.#set(language, { svg: '', line: 0, code: '', note: 'The run never comes here.' });
        const picture = await this.#sessions
          .get(language)!
          .ask('picture', { moment: at.moment, options: { id: `${this.id}-${language}`, size: 'slim' } });
        const column = this.columns.find((c) => c.language === language);
        this.#set(language, {
          svg: picture.svg,
          line: beat === 'exit' ? 0 : picture.line,
          code: (program.text.split('\n')[picture.line - 1] ?? '').replace(/\s*(#|\/\/)\s*beat:.*$/, '').trim(),
          note: noteOf(column?.row, at.moment.step),
        });
      }),
    );
  }

  close(): void {
    this.#open = false;
    for (const session of this.#sessions.values()) session.close();
  }
}

/** The difference in words, not in colours: freed here, waits for a collection, never. */
function noteOf(row: ComparedRow | undefined, step: number): string {
  if (!row || row.deaths.length === 0) return row ? 'never freed' : '';
  const gone = row.deaths.filter((d) => d.step < step);
  const later = row.deaths.filter((d) => d.step >= step);
  if (gone.length === row.deaths.length) return `all ${gone.length} freed`;
  const next = later[0];
  const waits =
    next === undefined
      ? ''
      : next.cause === CAUSE.collector
        ? 'waits for a collection'
        : next.cause === CAUSE.exit
          ? 'stays until exit'
          : `freed later, on line ${next.line}`;
  return gone.length > 0 ? `${gone.length} freed; the rest ${waits}` : waits;
}
