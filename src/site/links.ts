// Links that know the base path the site is built with.

/** A path of the site, written from its root (`/python/#del`), as a link under `base`. Other links stay as they are. */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  const root = base.endsWith('/') ? base : `${base}/`;
  const [, file = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(path) ?? [];
  const last = file.split('/').at(-1) ?? '';
  const slash = file === '' || file.endsWith('/') || last.includes('.') ? '' : '/';
  return root + file + slash + rest;
}

export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}
