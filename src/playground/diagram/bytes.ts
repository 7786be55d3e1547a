// The bytes of one object: sixteen a row with address, value, and what each byte is; fields named under their bytes.
import type { ByteView } from '../../sim/core/view.ts';
import { fit } from './metrics.ts';
import { rect, tag, text } from './svg.ts';

const STATES = ['initialised', 'uninitialised', 'padding', 'freed', 'redzone', 'out of scope'] as const;
const SIZE = 26;
const LEFT = 96;

/** Draws at most `rows` rows of sixteen bytes. */
export function drawBytes(view: ByteView, id: string, rows = 16): string {
  const shown = Math.min(view.bytes.length, rows * 16);
  const height = SIZE + 18;
  let svg = '';
  for (let row = 0; row * 16 < shown; row++) {
    const y = 10 + row * height;
    svg += text(0, y + 17, `0x${(view.address + row * 16).toString(16)}`, 'd-address');
    for (let i = row * 16; i < Math.min(shown, row * 16 + 16); i++) {
      const x = LEFT + (i % 16) * SIZE;
      const state = view.state[i] ?? 0;
      const hex = state === 1 || state === 2 ? '··' : (view.bytes[i] ?? 0).toString(16).padStart(2, '0');
      svg += tag(
        'g',
        { class: `d-byte d-byte-${state}`, 'data-says': `byte ${i}: ${STATES[state] ?? ''}` },
        rect(x, y, SIZE, SIZE, 'd-cellbox') +
          (state === 2 || state === 3 ? rect(x, y, SIZE, SIZE, 'd-hatched', { fill: `url(#${id}-bytehatch)` }) : '') +
          text(x + SIZE / 2, y + 17, hex, 'd-hex'),
      );
    }
    for (const f of view.fields) {
      const from = Math.max(f.offset, row * 16);
      const to = Math.min(f.offset + f.size, row * 16 + 16, shown);
      if (from >= to) continue;
      const x = LEFT + (from % 16) * SIZE;
      const w = (to - from) * SIZE;
      svg +=
        tag('path', { class: 'd-bracket', d: `M${x + 2} ${y + SIZE + 2}v3h${w - 4}v-3` }) +
        text(x + 3, y + SIZE + 15, fit(from === f.offset ? `${f.name}: ${f.type}` : '…', w - 4, 5.6), 'd-field');
    }
  }
  const total = 10 + Math.ceil(shown / 16) * height;
  const more = view.bytes.length - shown;
  if (more > 0) svg += text(LEFT, total + 10, `… ${more} more bytes`, 'd-note');
  const hatch = tag(
    'defs',
    {},
    tag(
      'pattern',
      { id: `${id}-bytehatch`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      tag('path', { d: 'M0 0V6', class: 'd-hatch' }),
    ),
  );
  const width = LEFT + 16 * SIZE + 4;
  const says = `${view.bytes.length} bytes at 0x${view.address.toString(16)}. ${view.fields.map((f) => `${f.name}, ${f.type}, offset ${f.offset}, ${f.size} bytes`).join('; ')}.`;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'diagram d-bytes',
      viewBox: `0 0 ${width} ${total + (more > 0 ? 16 : 0)}`,
      width,
      height: total + (more > 0 ? 16 : 0),
      role: 'img',
      'aria-label': says,
    },
    hatch + svg,
  );
}
