// What must never be seen in a drawing: boxes that overlap, edges that cross a box they have no business with.
import type { Drawing } from '../../src/playground/diagram/draw.ts';

/** Faults of a drawing, in words. */
export function faultsOf(d: Drawing): string[] {
  const out: string[] = [];
  const boxes = d.plan.boxes.filter((b) => b.kind !== 'ghost' && b.kind !== 'note');
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) if (a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h) out.push(`${a.key} overlaps ${b.key}`);
  });
  d.paths.forEach((path) => {
    const owner = path.key.split('.')[0];
    const end = path.points.at(-1)!;
    for (let i = 1; i < path.points.length; i++) {
      const [a, b] = [path.points[i - 1]!, path.points[i]!];
      if (a.x !== b.x && a.y !== b.y) out.push(`${path.key} is slanted`);
      for (const box of boxes) {
        const inside = Math.min(a.x, b.x) < box.x + box.w - 0.5 && Math.max(a.x, b.x) > box.x + 0.5 && Math.min(a.y, b.y) < box.y + box.h - 0.5 && Math.max(a.y, b.y) > box.y + 0.5;
        const own = box.key === owner && i === 1;
        const target = i === path.points.length - 1 && end.x >= box.x - 1 && end.x <= box.x + box.w + 1 && end.y >= box.y - 1 && end.y <= box.y + box.h + 1;
        if (inside && !own && !target) out.push(`${path.key} crosses ${box.key}`);
      }
    }
  });
  return out;
}
