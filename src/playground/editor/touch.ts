// The editor for touch screens and narrow windows: a text area over highlighted lines, behind the same interface as the large one.
import type { LanguageId } from '../../sim/core/machine.ts';
import type { Editing } from './editing.ts';
import { highlighterFor, linesOf } from './highlight.ts';

export async function openTouch(host: HTMLElement, language: LanguageId, text: string): Promise<Editing> {
  const shiki = await highlighterFor(language);
  const box = document.createElement('div');
  box.className = 'touch';
  const shown = document.createElement('pre');
  shown.setAttribute('aria-hidden', 'true');
  const area = document.createElement('textarea');
  area.value = text;
  area.spellcheck = false;
  area.autocapitalize = 'off';
  area.setAttribute('autocorrect', 'off');
  area.setAttribute('autocomplete', 'off');
  area.setAttribute('aria-label', 'Program');
  area.wrap = 'off';
  box.append(shown, area);
  host.append(box);
  const paint = (): void => {
    shown.innerHTML = `${linesOf(shiki, language, area.value).join('\n')}\n`;
  };
  const editing: Editing = {
    text: () => area.value,
    replace: (next) => {
      area.value = next;
      paint();
    },
    focus: () => area.focus({ preventScroll: true }),
    mark: (said) => area.setAttribute('aria-invalid', said.some((s) => s.severity === 'error') ? 'true' : 'false'),
    reveal: (line) => {
      const height = parseFloat(getComputedStyle(area).lineHeight) || 21;
      const y = (line - 1) * height;
      if (y < area.scrollTop || y > area.scrollTop + area.clientHeight - 2 * height)
        area.scrollTop = Math.max(0, y - area.clientHeight / 2);
    },
    scrollTo: (y) => (area.scrollTop = y),
    close: () => box.remove(),
    onedit: () => undefined,
    onscroll: () => undefined,
    onleave: () => undefined,
  };
  area.addEventListener('input', () => {
    paint();
    editing.onedit(area.value);
  });
  area.addEventListener('scroll', () => {
    shown.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
    editing.onscroll(area.scrollTop);
  });
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') editing.onleave();
    else if (event.key === 'Tab' && !event.shiftKey && !event.ctrlKey) {
      event.preventDefault();
      area.setRangeText('    ', area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input'));
    }
    event.stopPropagation();
  });
  paint();
  return editing;
}
