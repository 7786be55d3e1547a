// Building SVG as text: escaping and the few shapes the drawing uses.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for content and attributes. */
export function escape(text: string): string {
  // Control characters are not allowed in XML; they are shown as their pictures.
  return text
    .replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)

    .replace(/[\u0000-\u001f]/g, (c) => String.fromCodePoint(0x2400 + c.charCodeAt(0)));
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Attributes that are undefined are left out; numbers are rounded to a tenth. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  let out = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      out += ` ${key}="${typeof value === 'number' ? String(Math.round(value * 10) / 10) : escape(value)}"`;
  return content === '' ? `${out}/>` : `${out}>${content}</${name}>`;
}

export function text(x: number, y: number, content: string, cls: string, more: Attributes = {}): string {
  return tag('text', { x, y, class: cls, ...more }, escape(content));
}

export function rect(x: number, y: number, width: number, height: number, cls: string, more: Attributes = {}): string {
  return tag('rect', { x, y, width, height, class: cls, ...more });
}
