// Search: Pagefind's index, fetched when the reader opens it.
interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  debouncedSearch(words: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] } | null>;
}

let engine: Promise<Pagefind> | undefined;
let listening = false;

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 22 });
  return pagefind;
}

export function openSearch(base: string): void {
  const dialog = document.getElementById('search') as HTMLDialogElement;
  const words = document.getElementById('search-words') as HTMLInputElement;
  const list = document.getElementById('search-results') as HTMLOListElement;
  const state = document.getElementById('search-state') as HTMLParagraphElement;
  if (!dialog.open) dialog.showModal();
  words.select();
  if (listening) return;
  listening = true;
  engine ??= load(base);
  words.addEventListener('input', () => void look());
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  list.addEventListener('click', () => dialog.close());

  async function look(): Promise<void> {
    const text = words.value.trim();
    if (text === '') {
      list.replaceChildren();
      state.textContent = '';
      return;
    }
    let answer;
    try {
      answer = await (await engine!).debouncedSearch(text);
    } catch {
      state.textContent = 'The search index could not be loaded.';
      return;
    }
    if (answer === null) return; // a newer search is on its way
    const found = await Promise.all(answer.results.slice(0, 8).map((one) => one.data()));
    list.replaceChildren(...found.flatMap(rows));
    state.textContent =
      found.length === 0 ? `Nothing found for “${text}”.` : `${found.length} ${found.length === 1 ? 'page' : 'pages'}`;
  }
}

function rows(page: Found): HTMLElement[] {
  const parts =
    page.sub_results.length > 0
      ? page.sub_results.slice(0, 3)
      : [{ title: page.meta.title ?? page.url, url: page.url, excerpt: page.excerpt }];
  return parts.map((part) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = part.url;
    const title = document.createElement('strong');
    title.textContent = part.title === page.meta.title ? part.title : `${page.meta.title ?? ''}: ${part.title}`;
    const excerpt = document.createElement('span');
    excerpt.innerHTML = part.excerpt; // Pagefind's own markup: text with <mark>
    link.append(title, excerpt);
    item.append(link);
    return item;
  });
}
