// <who-demo>: the static block of a page becomes the live component in place when the reader asks. This file is all a page loads before that.
import type { LanguageId } from '../sim/core/machine.ts';
import type { DemoPage } from './page.ts';
import type { Shared } from './link.ts';

let count = 0;

class WhoDemo extends HTMLElement {
  #state: 'closed' | 'opening' | 'open' = 'closed';
  readonly #id = `demo${++count}`;

  connectedCallback(): void {
    if (!this.hasAttribute('data-open')) return;
    this.querySelector('.demo-open')?.addEventListener('click', () => void this.open({ focus: true }));
    const ahead = (): void => void import('./live.ts');
    this.addEventListener('pointerenter', ahead, { once: true });
    this.addEventListener('focusin', ahead, { once: true });
    this.addEventListener('dblclick', (event) => {
      if (this.#state === 'closed' && (event.target as Element).closest('.demo-code'))
        void this.open({ edit: true, focus: true });
    });
    if (location.hash.startsWith('#demo=')) void this.#shared();
    addEventListener('hashchange', () => {
      if (location.hash.startsWith('#demo=')) void this.#shared();
    });
  }

  /** A link carries a state: the first demo of its scenario takes it. */
  async #shared(): Promise<void> {
    const { fromHash } = await import('./link.ts');
    const shared = fromHash(location.hash);
    if (!shared || shared.scenario !== this.getAttribute('scenario')) return;
    const same =
      document.querySelector(`who-demo[scenario="${CSS.escape(shared.scenario)}"][language="${shared.language}"]`) ??
      document.querySelector(`who-demo[scenario="${CSS.escape(shared.scenario)}"]`);
    if (same !== this) return;
    this.scrollIntoView({ block: 'start' });
    await this.open({ shared });
  }

  async open(how: { readonly edit?: boolean; readonly focus?: boolean; readonly shared?: Shared }): Promise<void> {
    if (this.#state !== 'closed') return;
    this.#state = 'opening';
    const button = this.querySelector<HTMLButtonElement>('.demo-open');
    if (button) button.disabled = true;
    try {
      const { mountDemo } = await import('./live.ts');
      const data = this.querySelector('script.demo-data')?.textContent ?? '';
      const page = JSON.parse(data) as DemoPage;
      const body = this.querySelector<HTMLElement>('.demo-body')!;
      const place = document.createElement('div');
      place.className = 'demo-live';
      mountDemo(place, {
        page,
        language: this.getAttribute('language') as LanguageId,
        id: this.#id,
        shared: how.shared,
        edit: how.edit ?? false,
      });
      body.replaceWith(place);
      // The moments stay on the page for printing.
      body.classList.add('demo-printed');
      place.after(body);
      this.setAttribute('data-live', '');
      this.#state = 'open';
      if (how.focus) place.querySelector<HTMLElement>('.live')?.focus({ preventScroll: true });
    } catch (error) {
      this.#state = 'closed';
      if (button) {
        button.disabled = false;
        button.textContent = 'Could not be loaded. Try again';
      }
      throw error;
    }
  }
}

if (!customElements.get('who-demo')) customElements.define('who-demo', WhoDemo);
