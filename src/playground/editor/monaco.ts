// The large editor: Monaco by its tree-shaken entries, coloured by the same highlighter as the static lines, laid over them without a jump.
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordOperations/register';
import { shikiToMonaco } from '@shikijs/monaco';
import type { LanguageId } from '../../sim/core/machine.ts';
import type { Editing } from './editing.ts';
import { highlighterFor, THEMES } from './highlight.ts';

self.MonacoEnvironment = {
  getWorker: () => new Worker(new URL('monaco-editor/editor/editor.worker', import.meta.url), { type: 'module' }),
};

const known = new Set<LanguageId>();
let made = 0;

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}
function applyTheme(): void {
  monaco.editor.setTheme(isDark() ? THEMES.dark : THEMES.light);
}

export async function openMonaco(
  host: HTMLElement,
  language: LanguageId,
  text: string,
  hint: string,
): Promise<Editing> {
  const shiki = await highlighterFor(language);
  if (!known.has(language)) {
    monaco.languages.register({ id: language });
    monaco.languages.setLanguageConfiguration(language, {
      comments: language === 'python' ? { lineComment: '#' } : { lineComment: '//', blockComment: ['/*', '*/'] },
      brackets: [
        ['{', '}'],
        ['[', ']'],
        ['(', ')'],
      ],
      autoClosingPairs: [
        { open: '{', close: '}' },
        { open: '[', close: ']' },
        { open: '(', close: ')' },
        { open: '"', close: '"', notIn: ['string'] },
      ],
      ...(language === 'python'
        ? {
            onEnterRules: [
              { beforeText: /:\s*(#.*)?$/, action: { indentAction: monaco.languages.IndentAction.Indent } },
            ],
          }
        : {}),
    });
    shikiToMonaco(shiki, monaco);
    for (const name of [THEMES.light, THEMES.dark]) {
      const theme = shiki.getTheme(name);
      monaco.editor.defineTheme(name, {
        base: theme.type === 'dark' ? 'vs-dark' : 'vs',
        inherit: false,
        rules: theme.settings.flatMap((rule) => {
          const scopes =
            typeof rule.scope === 'string' ? rule.scope.split(',').map((s) => s.trim()) : (rule.scope ?? []);
          const foreground = rule.settings.foreground?.replace('#', '').toLowerCase();
          return foreground === undefined ? [] : scopes.map((token) => ({ token, foreground }));
        }),
        // The page's own ground shows through, and the bands of the current line with it.
        colors: {
          'editor.background': '#00000000',
          'editor.foreground': theme.fg,
          'editor.lineHighlightBackground': '#00000000',
          'editor.lineHighlightBorder': '#00000000',
          focusBorder: '#00000000',
        },
      });
    }
    known.add(language);
  }
  applyTheme();
  const style = getComputedStyle(host);
  const size = Number.parseFloat(style.fontSize);
  const height = Number.parseFloat(style.lineHeight);
  const model = monaco.editor.createModel(text, language, monaco.Uri.parse(`inmemory://demo/${++made}`));
  model.updateOptions({
    tabSize: 4,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  const editor = monaco.editor.create(host, {
    model,
    fontFamily: style.fontFamily,
    fontSize: size,
    lineHeight: height,
    fontLigatures: false,
    letterSpacing: 0,
    lineNumbers: 'off',
    glyphMargin: false,
    folding: false,
    lineDecorationsWidth: 0,
    lineNumbersMinChars: 0,
    padding: { top: 0, bottom: 0 },
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    overviewRulerBorder: false,
    scrollBeyondLastLine: false,
    bracketPairColorization: { enabled: false },
    guides: { indentation: false },
    renderLineHighlight: 'none',
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    automaticLayout: true,
    tabSize: 4,
    insertSpaces: true,
    contextmenu: false,
    links: false,
    wordBasedSuggestions: 'off',
    quickSuggestions: false,
    stickyScroll: { enabled: false },
    ariaLabel: 'Program. Press Escape, then Tab, to leave.',
    fixedOverflowWidgets: true,
    unicodeHighlight: { ambiguousCharacters: false },
    scrollbar: {
      verticalScrollbarSize: 10,
      horizontalScrollbarSize: 10,
      useShadows: false,
      alwaysConsumeMouseWheel: false,
    },
  });
  host.querySelector('[role=textbox], textarea')?.setAttribute('aria-describedby', hint);
  const media = matchMedia('(prefers-color-scheme: dark)');
  media.addEventListener('change', applyTheme);
  window.addEventListener('themechange', applyTheme);
  let quiet = false;
  const editing: Editing = {
    text: () => model.getValue(),
    replace: (next) => {
      quiet = true;
      model.setValue(next);
      quiet = false;
    },
    focus: () => editor.focus(),
    mark: (said) => {
      monaco.editor.setModelMarkers(
        model,
        'simulator',
        said
          .filter((s) => s.line > 0)
          .map((s) => ({
            severity: s.severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
            message: s.message,
            code: s.code,
            startLineNumber: s.line,
            startColumn: s.column,
            endLineNumber: s.endLine || s.line,
            endColumn: s.endLine === s.line && s.endColumn <= s.column ? s.column + 1 : s.endColumn,
          })),
      );
    },
    reveal: (line) => editor.revealLineInCenterIfOutsideViewport(line, monaco.editor.ScrollType.Immediate),
    scrollTo: (y) => editor.setScrollTop(y, monaco.editor.ScrollType.Immediate),
    close: () => {
      media.removeEventListener('change', applyTheme);
      window.removeEventListener('themechange', applyTheme);
      editor.dispose();
      model.dispose();
    },
    onedit: () => undefined,
    onscroll: () => undefined,
    onleave: () => undefined,
  };
  model.onDidChangeContent(() => {
    if (!quiet) editing.onedit(model.getValue());
  });
  editor.onDidScrollChange((event) => {
    if (event.scrollTopChanged) editing.onscroll(event.scrollTop);
  });
  editor.onKeyDown((event) => {
    // Esc leaves, unless it first closes a widget of the editor's own.
    if (event.keyCode === monaco.KeyCode.Escape && !host.querySelector('.find-widget.visible')) editing.onleave();
  });
  return editing;
}
