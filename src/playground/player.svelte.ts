// The state of one open demo: which program, which run, which moment, what is selected. Panes read it; only this file talks to the worker.
import type { LanguageId } from '../sim/core/machine.ts';
import type { OptionSpec } from '../sim/core/option.ts';
import type { Moment, Want } from '../sim/core/recording.ts';
import { EVENT } from '../sim/core/event.ts';
import { withoutMarks, type Beat } from '../site/beats.ts';
import { carriedBeats } from './marks.ts';
import type { Direction, Grain } from './moments.ts';
import type { DemoPage, DemoProgram, DemoQuestion } from './page.ts';
import type { Picture } from './picture.ts';
import type { Answered, Inspected, Ran, Said, ToldEvent } from './protocol.ts';
import { Session, type Progress } from './session.ts';
import type { Shared } from './link.ts';
import { keep, restore } from './store.ts';

/** Steps of the default budget, and of a run the reader asks to go on. */
export const BUDGET = 1_000_000;
export const LARGE_BUDGET = 10_000_000;
/** Milliseconds after which a run pauses by itself, and those of a run the reader asks to go on. */
export const PATIENCE = 8_000;
export const LARGE_PATIENCE = 300_000;
/** Milliseconds between steps while playing. */
const PACE = 700;
/** Milliseconds a program must rest before it runs. */
const REST = 400;

export type JumpName = 'free' | 'collection' | 'fault' | 'selection';

const WANTS: Readonly<Record<Exclude<JumpName, 'selection'>, Want>> = {
  free: { kinds: [EVENT.death] },
  collection: { kinds: [EVENT.collect] },
  fault: { kinds: [EVENT.fault, EVENT.raise] },
};

export class Player {
  readonly page: DemoPage;
  language: LanguageId = $state('python');
  text: string = $state('');
  options: Record<string, string> = $state.raw({});
  specs: readonly OptionSpec[] = $state.raw([]);
  /** The runtime is part of this build. */
  here: boolean = $state(true);
  picture: Picture | undefined = $state.raw(undefined);
  ran: Ran | undefined = $state.raw(undefined);
  /** What the last compilation or run said against the program. */
  said: readonly Said[] = $state.raw([]);
  /** The picture belongs to an earlier text that still ran. */
  stale: boolean = $state(false);
  progress: Progress | undefined = $state.raw(undefined);
  running: boolean = $state(false);
  /** A run that must be asked for (an opened link whose program is not the page's). */
  waits: boolean = $state(false);
  playing: boolean = $state(false);
  grain: Grain = $state('line');
  selected: number | undefined = $state(undefined);
  inspected: Inspected | undefined = $state.raw(undefined);
  opened: readonly number[] | undefined = $state.raw(undefined);
  library: boolean = $state(false);
  narrow: boolean = $state(false);
  /** Room for the spaces, in pixels. */
  spacesWidth = 640;
  question: DemoQuestion | undefined = $state.raw(undefined);
  answered: { readonly choice: number; readonly answer: Answered } | undefined = $state.raw(undefined);
  restored: boolean = $state(false);
  trouble: string = $state('');
  /** Position a link asks for. */
  wanted = 0;
  budget = BUDGET;
  readonly id: string;
  readonly #done = new Set<string>();
  readonly #session = new Session();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #play: ReturnType<typeof setTimeout> | undefined;
  #wanted: Moment | undefined;
  #target: Moment | undefined;
  #drawing = false;

  constructor(page: DemoPage, id: string, language: LanguageId) {
    this.page = page;
    this.id = id;
    this.language = language;
    const program = this.program;
    this.text = this.original;
    this.options = { ...program?.options };
    this.here = program !== undefined;
    this.#session.onprogress = (progress) => (this.progress = progress);
  }

  /** The page's own program in the chosen language. */
  get program(): DemoProgram | undefined {
    return this.page.programs.find((p) => p.language === this.language);
  }
  /** Its text as shown: without the authors' marks. */
  get original(): string {
    return withoutMarks(this.program?.text ?? '');
  }
  /** The marked lines, found again in an edited text. */
  get beats(): readonly Beat[] {
    return carriedBeats(this.program?.text ?? '', this.text);
  }
  get edited(): boolean {
    const program = this.program;
    return (
      program !== undefined &&
      (this.text !== this.original || JSON.stringify(this.options) !== JSON.stringify(program.options))
    );
  }
  get models(): string {
    return this.page.languages.find((l) => l.id === this.language)?.models ?? '';
  }
  /** Where the reader is, or is on the way to: keys that come faster than pictures go on from there. */
  get moment(): Moment {
    const { step, event } = this.#target ?? this.picture?.moment ?? { step: 0, event: 0 };
    return { step, event };
  }
  /** Whether the run holds such an event after this moment (as exactly as the timeline tells). */
  has(name: JumpName): boolean {
    if (name === 'selection') return this.selected !== undefined;
    const step = this.picture?.moment.step ?? 0;
    const wanted = WANTS[name].kinds ?? [];
    return this.ran?.buckets.some((b) => b.to > step && b.kinds.some(([kind]) => wanted.includes(kind))) ?? false;
  }

  /** Opens the demo: brings back an autosaved edit or a shared state, runs, and goes to where the page begins. */
  async open(shared?: Shared): Promise<void> {
    if (shared) {
      this.language = shared.language;
      this.text = shared.text;
      this.options = { ...shared.options };
      this.selected = shared.selected;
      this.wanted = shared.position;
      await this.#load();
      // A program from an address is text until the reader runs it; the page's own runs at once.
      if (this.text === this.original) await this.run({ position: shared.position });
      else this.waits = true;
      return;
    }
    const saved = restore(this.page.scenario, this.language);
    if (saved && saved.text !== this.original) {
      this.text = saved.text;
      this.options = { ...saved.options };
      this.restored = true;
    }
    await this.#load();
    await this.run({ first: true });
  }

  async choose(language: LanguageId): Promise<void> {
    this.pause();
    this.language = language;
    const saved = restore(this.page.scenario, language);
    this.restored = saved !== undefined && saved.text !== this.original;
    this.text = saved?.text ?? this.original;
    this.options = { ...(saved?.options ?? this.program?.options) };
    this.selected = undefined;
    this.inspected = undefined;
    this.opened = undefined;
    this.ran = undefined;
    this.picture = undefined;
    this.said = [];
    this.stale = false;
    this.question = undefined;
    this.answered = undefined;
    await this.#load();
    await this.run({ first: true });
  }

  async #load(): Promise<void> {
    this.here = this.program !== undefined;
    if (!this.here) return;
    try {
      const { here, options } = await this.#session.ask('load', { language: this.language });
      this.here = here;
      this.specs = options;
    } catch (error) {
      this.trouble = message(error);
    }
  }

  /** Runs the text. Keeps the line the reader was on, when it still runs. */
  async run(where: { first?: boolean; position?: number } = {}): Promise<void> {
    if (!this.here) return;
    const line = this.picture?.line ?? 0;
    const { language, text } = this;
    this.running = true;
    this.waits = false;
    this.trouble = '';
    try {
      const ran = await this.#session.ask('run', {
        language,
        file: this.program?.file ?? 'demo',
        text,
        beats: this.beats.map((b) => ({ ...b })),
        options: { ...this.options },
        stdin: this.page.start.stdin ?? '',
        seed: 0,
        steps: this.budget,
        patience: this.budget === BUDGET ? PATIENCE : LARGE_PATIENCE,
      });
      if (language !== this.language || text !== this.text) return;
      this.said = ran.judged.verdict === 'accepted' ? [...ran.judged.said, ...ran.said] : ran.judged.said;
      if (ran.ended === 'none' || (ran.ended === 'failed' && ran.stops === 0)) {
        this.stale = this.picture !== undefined;
        if (this.ran === undefined) this.ran = ran;
        if (where.first) this.#ask(undefined);
        return;
      }
      this.ran = ran;
      this.stale = false;
      const begin =
        where.first && this.page.start.beat !== undefined
          ? ran.beats.find((b) => b.id === this.page.start.beat)?.moment
          : undefined;
      const to =
        where.position !== undefined
          ? await this.#session.ask('at', { position: where.position })
          : where.first
            ? (begin ?? (await this.#session.ask('at', { position: this.picture?.position ?? 0 })))
            : ((line > 0 ? await this.#session.ask('line', { line }) : null) ??
              (await this.#session.ask('at', { position: Math.min(this.picture?.position ?? 0, ran.stops) })));
      await this.go(to);
      if (where.first) this.#ask(undefined);
    } catch (error) {
      if (message(error).includes('superseded')) return;
      this.trouble =
        message(error) === 'stopped'
          ? 'Stopped: the simulator was busy inside one step, so this run was given up.'
          : message(error);
    } finally {
      if (text === this.text) {
        this.running = false;
        this.progress = undefined;
      }
    }
  }

  /** Puts the question of a beat (undefined: of the start), unless it was answered or skipped. */
  #ask(beat: string | undefined): boolean {
    const question = this.page.questions.find(
      (q) => q.language === this.language && q.beat === beat && !this.#done.has(q.id),
    );
    if (!question) return false;
    this.question = question;
    this.answered = undefined;
    return true;
  }

  /** The question in the way between here and the next position, if any. */
  #inTheWay(from: number): string | undefined {
    const position = from + 1;
    return this.ran?.beats.find(
      (b) =>
        b.position === position &&
        this.page.questions.some((q) => q.beat === b.id && q.language === this.language && !this.#done.has(q.id)),
    )?.id;
  }

  async answer(choice: number): Promise<void> {
    const question = this.question;
    if (!question) return;
    this.answered = {
      choice,
      answer: await this.#session.ask('judge', { choices: question.choices, moment: { ...this.moment } }),
    };
    this.#done.add(question.id);
  }
  skip(): void {
    if (this.question) this.#done.add(this.question.id);
    this.question = undefined;
    this.answered = undefined;
  }

  async stop(): Promise<void> {
    const kept = await this.#session.stop();
    this.running = false;
    this.progress = undefined;
    if (kept) return;
    // The worker is gone, and what it had recorded with it: the picture stays, as of before.
    this.ran = undefined;
    this.stale = this.picture !== undefined;
  }

  edit(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.restored = false;
    this.waits = false;
    keep(this.page.scenario, this.language, this.edited ? { text, options: this.options } : undefined);
    this.#later();
  }
  setOption(name: string, value: string): void {
    this.options = { ...this.options, [name]: value };
    keep(this.page.scenario, this.language, this.edited ? { text: this.text, options: this.options } : undefined);
    this.#later();
  }
  reset(): void {
    const program = this.program;
    if (!program) return;
    this.text = this.original;
    this.options = { ...program.options };
    this.restored = false;
    keep(this.page.scenario, this.language, undefined);
    void this.run();
  }
  #later(): void {
    clearTimeout(this.#timer);
    this.pause();
    if (this.running) void this.stop();
    this.#timer = setTimeout(() => void this.run(), REST);
  }

  /** Goes to a moment. While one picture is being made, only the latest wish is kept. */
  async go(moment: Moment): Promise<void> {
    this.#wanted = moment;
    this.#target = moment;
    if (this.#drawing) return;
    this.#drawing = true;
    try {
      while (this.#wanted) {
        const next = this.#wanted;
        this.#wanted = undefined;
        this.picture = await this.#session.ask('picture', {
          moment: { step: next.step, event: next.event },
          options: {
            id: this.id,
            size: this.narrow ? 'narrow' : 'wide',
            selected: this.selected,
            library: this.library,
            opened: this.opened ? [...this.opened] : undefined,
            spacesWidth: this.narrow ? 340 : this.spacesWidth,
          },
        });
      }
      if (this.inspected !== undefined && this.selected !== undefined) await this.inspect(this.selected);
    } catch (error) {
      this.trouble = message(error);
    } finally {
      this.#drawing = false;
      this.#target = undefined;
    }
  }
  redraw(): Promise<void> {
    return this.ran && this.ran.stops > 0 && !this.stale ? this.go(this.moment) : Promise.resolve();
  }

  async step(direction: Direction, grain: Grain = this.grain): Promise<boolean> {
    if (!this.ready) return false;
    if (direction === 'forward' && grain === 'line' && this.picture) {
      const beat = this.#inTheWay(this.picture.position);
      if (beat !== undefined && this.#ask(beat)) {
        this.pause();
        return false;
      }
    }
    const to = await this.#session.ask('step', { from: { ...this.moment }, grain, direction });
    if (!to) return false;
    await this.go(to);
    return true;
  }
  async toEnd(which: 'first' | 'last'): Promise<void> {
    if (this.ready) await this.go(await this.#session.ask('at', { position: which === 'first' ? 0 : this.ran!.stops }));
  }
  async toPosition(position: number): Promise<void> {
    if (this.ready) await this.go(await this.#session.ask('at', { position }));
  }
  /** To the line a step belongs to; event by event, to the very step. */
  async toStep(step: number): Promise<void> {
    if (!this.ready) return;
    const exact = Math.round(Math.min(step, this.ran!.steps));
    if (this.grain === 'event') await this.go({ step: exact, event: 0 });
    else await this.go(await this.#session.ask('at', { step: exact }));
  }
  /** To the position whose line contains a step: what a glyph of the timeline leads to. */
  async toAfter(step: number): Promise<void> {
    if (this.ready) await this.go(await this.#session.ask('at', { step, after: true }));
  }
  async jump(name: JumpName, direction: Direction = 'forward'): Promise<boolean> {
    if (!this.ready || (name === 'selection' && this.selected === undefined)) return false;
    const want = name === 'selection' ? { serial: this.selected! } : WANTS[name];
    return this.#find(want, direction);
  }
  /** To the next visit of a line (round to its first). */
  async toLine(line: number): Promise<boolean> {
    if (!this.ready) return false;
    if (await this.#find({ line }, 'forward')) return true;
    const first = await this.#session.ask('line', { line });
    if (first) await this.go(first);
    return first !== null;
  }
  async #find(want: Want, direction: Direction): Promise<boolean> {
    const to = await this.#session.ask('seek', { want, from: { ...this.moment }, grain: this.grain, direction });
    if (!to) return false;
    await this.go(to);
    return true;
  }
  get ready(): boolean {
    return this.ran !== undefined && this.ran.stops > 0;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else {
      this.playing = true;
      void this.#tick();
    }
  }
  async #tick(): Promise<void> {
    if (!this.playing) return;
    if (!(await this.step('forward'))) return this.pause();
    this.#play = setTimeout(() => void this.#tick(), PACE);
  }
  pause(): void {
    this.playing = false;
    clearTimeout(this.#play);
  }

  async select(serial: number | undefined, inspect = false): Promise<void> {
    this.selected = serial;
    if (serial === undefined) this.inspected = undefined;
    else if (inspect) await this.inspect(serial);
    await this.redraw();
  }
  async inspect(serial: number): Promise<void> {
    if (!this.ready) return;
    const answer = await this.#session.ask('inspect', { moment: { ...this.moment }, serial });
    // An answer that comes after the reader has turned elsewhere is not shown.
    if (this.selected === serial) this.inspected = answer ?? undefined;
  }
  async brushRanks(ranks: readonly number[]): Promise<void> {
    if (this.ready && ranks.length > 0)
      await this.brush(await this.#session.ask('serials', { moment: { ...this.moment }, ranks }));
  }
  async brush(serials: readonly number[] | undefined): Promise<void> {
    this.opened = serials;
    await this.redraw();
  }

  /** The table at the position after this one: what the fill-in form is checked against. */
  async ahead(): Promise<Picture | undefined> {
    if (!this.ready || !this.picture || this.picture.position >= this.picture.last) return undefined;
    const moment = await this.#session.ask('at', { position: this.picture.position + 1 });
    return this.#session.ask('picture', {
      moment,
      options: { id: `${this.id}x`, size: this.narrow ? 'narrow' : 'wide' },
    });
  }

  /** A picture for a file: with the style sheet inside. */
  pictureFor(style: string): Promise<Picture> {
    return this.#session.ask('picture', {
      moment: { ...this.moment },
      options: { id: `${this.id}f`, size: 'wide', selected: this.selected, style, title: this.page.title },
    });
  }

  /** Memory events of the text at hand and of the page's own program, for a diff. */
  async told(): Promise<{ readonly before: readonly ToldEvent[]; readonly after: readonly ToldEvent[] } | undefined> {
    const program = this.program;
    if (!program || !this.ready) return undefined;
    const other = new Session();
    try {
      const ran = await other.ask('run', {
        language: this.language,
        file: program.file,
        text: this.original,
        beats: [],
        options: { ...program.options },
        stdin: this.page.start.stdin ?? '',
        seed: 0,
        steps: this.budget,
        patience: this.budget === BUDGET ? PATIENCE : LARGE_PATIENCE,
      });
      const before = ran.stops > 0 ? await other.ask('told', { most: 400 }) : [];
      return { before, after: await this.#session.ask('told', { most: 400 }) };
    } finally {
      other.close();
    }
  }

  close(): void {
    this.pause();
    clearTimeout(this.#timer);
    this.#session.close();
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));
