// Drawings as files: the style sheets with the colours of the reader's theme written out, and a bitmap made from the drawing.
import vocabulary from './vocabulary.css?raw';
import diagram from './diagram.css?raw';

const COLOURS = [
  'page',
  'panel',
  'ink',
  'quiet',
  'line',
  'hover',
  'owner',
  'shared',
  'exclusive',
  'ghost',
  'danger',
  'leak',
  'link',
  'danger-text',
  'danger-wash',
  'leak-wash',
  'owner-wash',
];

/** The style sheet a drawing carries: values of now, then the rules. */
export function styleSheet(): string {
  const probe = document.createElement('span');
  document.body.append(probe);
  const values = COLOURS.map((name) => {
    probe.style.color = `var(--${name})`;
    return `--${name}:${getComputedStyle(probe).color}`;
  });
  probe.remove();
  const lines = [...vocabulary.matchAll(/--(stroke|dash)-[\w-]+:\s*[^;]+/g)].map((m) => m[0]);
  return `.diagram{${[...values, ...lines].join(';')};background:var(--page)}\n${diagram}`;
}

export function download(name: string, blob: Blob): void {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(blob);
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000);
}

/** The drawing as a bitmap, at twice its size. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await new Promise<void>((done, failed) => {
      image.onload = () => done();
      image.onerror = () => failed(new Error('the drawing could not be read back'));
      image.src = address;
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * 2);
    canvas.height = Math.ceil(height * 2);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.scale(2, 2);
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no bitmap'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
