// Edges as drawn: line by kind, head by kind, rounded bends, a cross where the target is gone.
import type { Edge } from '../../sim/core/view.ts';
import type { Point } from './route.ts';
import { tag } from './svg.ts';

/** How a kind of reference is called on screen, and its glossary term. */
export const EDGE_WORDS: Readonly<Record<Edge['kind'], { readonly says: string; readonly term: string }>> = {
  strong: { says: 'strong reference', term: 'reference' },
  owner: { says: 'owner', term: 'owner' },
  shared: { says: 'shared borrow', term: 'borrow' },
  exclusive: { says: 'exclusive borrow', term: 'borrow' },
  raw: { says: 'raw pointer', term: 'pointer' },
  weak: { says: 'weak reference', term: 'weak-reference' },
  soft: { says: 'soft reference', term: 'soft-reference' },
  phantom: { says: 'phantom reference', term: 'phantom-reference' },
  stack: { says: 'temporary', term: 'reference' },
};

const HEADS: Readonly<Record<Edge['kind'], 'full' | 'hollow' | 'small'>> = {
  strong: 'full',
  owner: 'full',
  shared: 'full',
  exclusive: 'full',
  raw: 'small',
  weak: 'hollow',
  soft: 'hollow',
  phantom: 'hollow',
  stack: 'full',
};

/** A polyline with bends rounded by `radius`. */
export function rounded(points: readonly Point[], radius = 5): string {
  const first = points[0];
  if (!first) return '';
  let out = `M${n(first.x)} ${n(first.y)}`;
  for (let i = 1; i < points.length; i++) {
    const p = points[i]!;
    const next = points[i + 1];
    if (!next) {
      out += `L${n(p.x)} ${n(p.y)}`;
      break;
    }
    const before = points[i - 1]!;
    const r = Math.min(radius, length(before, p) / 2, length(p, next) / 2);
    const a = toward(p, before, r);
    const b = toward(p, next, r);
    out += `L${n(a.x)} ${n(a.y)}Q${n(p.x)} ${n(p.y)} ${n(b.x)} ${n(b.y)}`;
  }
  return out;
}

/** The marks of one edge: dot, line, head, and a letter or cross. */
export function drawEdge(
  key: string,
  edge: Edge,
  points: readonly Point[],
  more: { readonly changed: boolean; readonly label: string },
): string {
  const dangling = edge.state === 'dangling';
  const start = points[0]!;
  const end = points.at(-1)!;
  const before = points.at(-2) ?? start;
  const kind = HEADS[edge.kind];
  const size = edge.kind === 'exclusive' ? 9 : kind === 'small' ? 6 : 8;
  const tip = toward(end, before, kind === 'hollow' ? size : size * 0.6);
  const line = [...points.slice(0, -1), tip];
  let out = tag('path', { d: rounded(line), class: 'd-hit' });
  out += tag('path', { d: rounded(line), class: 'd-line' });
  out += tag('circle', { cx: start.x, cy: start.y, r: kind === 'small' ? 2.5 : 3.5, class: 'd-dot' });
  out += tag('path', { d: head(end, before, size), class: kind === 'hollow' ? 'd-head d-hollow' : 'd-head' });
  if (dangling) {
    const c = toward(end, before, -8);
    out += tag('path', { d: `M${n(c.x - 4)} ${n(c.y - 4)}l8 8m0 -8l-8 8`, class: 'd-cross' });
  }
  if (edge.kind === 'soft' || edge.kind === 'phantom') {
    const at = letterPlace(points);
    out += tag('text', { x: at.x, y: at.y, class: 'd-letter' }, edge.kind === 'soft' ? 'S' : 'P');
  }
  const classes = [
    'd-edge',
    `d-${edge.kind}`,
    ...(dangling ? ['d-dangling'] : []),
    ...(more.changed ? ['d-changed'] : []),
  ];
  return tag(
    'g',
    {
      class: classes.join(' '),
      'data-mark': `e${key}`,
      'data-term': dangling ? 'dangling' : EDGE_WORDS[edge.kind].term,
      'data-says': more.label,
    },
    out,
  );
}

function letterPlace(points: readonly Point[]): Point {
  let best = 1;
  for (let i = 2; i < points.length; i++)
    if (length(points[i - 1]!, points[i]!) > length(points[best - 1]!, points[best]!)) best = i;
  const a = points[best - 1]!;
  const b = points[best] ?? a;
  return { x: (a.x + b.x) / 2 + 4, y: (a.y + b.y) / 2 - 4 };
}

function head(end: Point, before: Point, size: number): string {
  const back = toward(end, before, size);
  const dx = (end.x - back.x) / size;
  const dy = (end.y - back.y) / size;
  const half = size * 0.55;
  return `M${n(end.x)} ${n(end.y)}L${n(back.x - dy * half)} ${n(back.y + dx * half)}L${n(back.x + dy * half)} ${n(back.y - dx * half)}Z`;
}

function length(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** The point `distance` from `a` in the direction of `b` (away from it when negative). */
function toward(a: Point, b: Point, distance: number): Point {
  const l = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: a.x + ((b.x - a.x) / l) * distance, y: a.y + ((b.y - a.y) / l) * distance };
}

const n = (value: number): number => Math.round(value * 10) / 10;
