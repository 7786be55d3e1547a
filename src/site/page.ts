// What a page does before any demo is opened: theme, search on demand, the current section in the contents, offline use.
const root = document.documentElement;
const base = document.body.dataset['base'] ?? '/';
const byId = <T extends HTMLElement>(id: string): T | null => document.getElementById(id) as T | null;

const themes = ['', 'light', 'dark'] as const;
const themeNames: Record<string, string> = { '': 'Auto', light: 'Light', dark: 'Dark' };
const themeButton = byId('theme');
const themeName = byId('theme-name');
function showTheme(): void {
  const name = themeNames[root.dataset['theme'] ?? ''] ?? 'Auto';
  if (themeName !== null) themeName.textContent = name;
  themeButton?.setAttribute('aria-label', `${name} colours: change`);
}
themeButton?.addEventListener('click', () => {
  const next = themes[(themes.indexOf((root.dataset['theme'] ?? '') as '') + 1) % themes.length] ?? '';
  if (next === '') delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  try {
    localStorage.setItem('theme', next);
  } catch {
    // private windows may refuse storage: the choice then lasts for this page
  }
  showTheme();
  window.dispatchEvent(new CustomEvent('themechange'));
});
showTheme();

byId('open-search')?.addEventListener('click', () => void open());
document.addEventListener('keydown', (event) => {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void open();
  }
});
async function open(): Promise<void> {
  (await import('./search.ts')).openSearch(base);
}

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const heads = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
if (links.length > 0) {
  const seen = new IntersectionObserver(
    () => {
      let last = -1;
      heads.forEach((head, index) => {
        if (head !== null && head.getBoundingClientRect().top < 140) last = index;
      });
      links.forEach((link, index) => link.toggleAttribute('data-here', index === last));
    },
    { rootMargin: '-130px 0px -60% 0px', threshold: [0, 1] },
  );
  for (const head of heads) if (head !== null) seen.observe(head);
}

// The menu on small screens closes when the reader leaves it.
const menu = document.querySelector<HTMLDetailsElement>('.menu');
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && menu?.open === true) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});
document.addEventListener('click', (event) => {
  if (menu?.open === true && !menu.contains(event.target as Node)) menu.open = false;
});

if (import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol !== 'file:')
  addEventListener('load', () => void navigator.serviceWorker.register(`${base}sw.js`).catch(() => undefined));
