// Motions of the drawing, and no others: appearing 120 ms, an edge redrawn 160 ms, a relocation 240 ms; none for readers who asked for less motion.

export interface Motion {
  /** Puts a drawing in place of the last one. */
  replace(host: HTMLElement, svg: string, step: number): void;
}

export function motion(): Motion {
  let last = '';
  let lastStep = -1;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  return {
    replace(host, svg, step) {
      if (svg === last) return;
      const near = Math.abs(step - lastStep) < 5000 && last !== '' && !calm.matches;
      const before = new Map<string, { rect: DOMRect; html: string }>();
      if (near)
        for (const mark of host.querySelectorAll('.d-object[data-mark], .d-edge[data-mark]'))
          before.set(mark.getAttribute('data-mark')!, { rect: mark.getBoundingClientRect(), html: mark.innerHTML });
      host.innerHTML = svg;
      last = svg;
      lastStep = step;
      if (!near) return;
      for (const mark of host.querySelectorAll('.d-object[data-mark], .d-edge[data-mark]')) {
        const was = before.get(mark.getAttribute('data-mark')!);
        if (!was) mark.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 120 });
        else if (mark.classList.contains('d-edge')) {
          if (was.html !== mark.innerHTML) mark.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 160 });
        } else {
          const now = mark.getBoundingClientRect();
          const [dx, dy] = [was.rect.left - now.left, was.rect.top - now.top];
          if (Math.abs(dx) + Math.abs(dy) > 12)
            mark.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], {
              duration: 240,
              easing: 'ease-in-out',
            });
        }
      }
    },
  };
}
