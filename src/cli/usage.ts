// Errors of the person at the keyboard: said in one line, exit code 64.

export class Usage extends Error {
  override name = 'Usage';
}

/** Takes `--name value` and `--name=value` options and `--name` flags out of `args`; throws `Usage` for unknown ones. */
export function parseArguments(
  args: readonly string[],
  spec: Readonly<Record<string, 'flag' | 'value' | 'values'>>,
): { files: string[]; flags: ReadonlySet<string>; values: Readonly<Record<string, string[]>> } {
  const files: string[] = [];
  const flags = new Set<string>();
  const values: Record<string, string[]> = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith('--') || arg === '--') {
      if (arg !== '--') files.push(arg);
      continue;
    }
    const [name = '', inline] = splitOnce(arg.slice(2));
    const kind = spec[name];
    if (!kind) throw new Usage(`unknown option --${name}`);
    if (kind === 'flag') {
      flags.add(name);
      continue;
    }
    const value = inline ?? args[++i];
    if (value === undefined) throw new Usage(`--${name} needs a value`);
    if (kind === 'value' && values[name]) throw new Usage(`--${name} is given twice`);
    (values[name] ??= []).push(value);
  }
  return { files, flags, values };
}

/** `a=b=c` → `['a', 'b=c']`. */
export function splitOnce(text: string): [string, string | undefined] {
  const i = text.indexOf('=');
  return i < 0 ? [text, undefined] : [text.slice(0, i), text.slice(i + 1)];
}
