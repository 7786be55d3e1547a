// The rules of ARCHITECTURE.md that can be checked by reading the source: who may import whom, third-party imports,
// names, sizes, first lines, and what the simulator may ask of its host.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files longer than 600 lines, each with its reason. A file on this list that shrinks must leave it. */
const longFiles: Record<string, string> = {
  'src/sim/cpp/gen.ts': 'lowering: one case a kind of checked statement and expression, with the cleanups they share',
  'src/sim/cpp/machine.ts': "one dispatch switch and the machine's state",
  'src/sim/cpp/parse-types.ts': 'declarators and names: one method a rule of the grammar',
  'src/sim/cpp/parse.ts': 'statements and declarations: one method a rule of the grammar',
  'src/sim/cpp/sema-classes.ts': 'declarations and class layout, one case a kind',
  'src/sim/cpp/sema-expr.ts': 'expressions: one case a kind',
  'src/sim/cpp/sema-stmt.ts': 'statements, bodies and lambdas: one case a kind',
  'src/sim/cpp/sema-types.ts': 'types, deduction and instantiation, which call each other',
  'src/sim/cpython/execute/eval.ts': 'one dispatch switch',
  'src/sim/cpython/execute/rare.ts': 'the instructions beside the dispatch switch, and the protocols they share',
  'src/sim/cpython/execute/vm.ts': 'the state of the machine in one class',
  'src/sim/cpython/library/containers.ts': 'tables of methods of the container types',
  'src/sim/cpython/library/objects.ts': 'tables of methods of object, type, function and exception',
  'src/sim/cpython/lower/compile.ts': 'one case a kind of statement and expression, after compile.c',
  'src/sim/cpython/parse/expressions.ts': 'one method a rule of the grammar',
};

/** Files that outgrew the bound and are still to be split; nothing may join this list. */
const toSplit: readonly string[] = [
  'src/sim/coreclr/check/calls.ts',
  'src/sim/coreclr/check/create.ts',
  'src/sim/coreclr/check/declarations.ts',
  'src/sim/coreclr/check/expressions.ts',
  'src/sim/coreclr/check/flow.ts',
  'src/sim/coreclr/check/members.ts',
  'src/sim/coreclr/check/model.ts',
  'src/sim/coreclr/check/operators.ts',
  'src/sim/coreclr/check/patterns.ts',
  'src/sim/coreclr/check/statements.ts',
  'src/sim/coreclr/execute/loop.ts',
  'src/sim/coreclr/execute/machine.ts',
  'src/sim/coreclr/execute/runtime.ts',
  'src/sim/coreclr/library/leaves.ts',
  'src/sim/coreclr/lower/expressions.ts',
  'src/sim/coreclr/lower/statements.ts',
  'src/sim/coreclr/parse/declarations.ts',
  'src/sim/coreclr/parse/expressions.ts',
  'src/sim/coreclr/parse/lexer.ts',
  'src/sim/cpp/leaves.ts',
  'src/sim/cpp/parse-expr.ts',
  'src/sim/cpp/sema-convert.ts',
  'src/sim/cpp/sema-init.ts',
  'src/sim/cpython/library/builtins.ts',
  'src/sim/cpython/library/strings.ts',
  'src/sim/cpython/parse/statements.ts',
  'src/sim/cpython/parse/tokenizer.ts',
  'src/sim/hotspot/check/assign.ts',
  'src/sim/hotspot/check/expressions.ts',
  'src/sim/hotspot/check/relations.ts',
  'src/sim/hotspot/check/resolve.ts',
  'src/sim/hotspot/check/statements.ts',
  'src/sim/hotspot/code/body.ts',
  'src/sim/hotspot/code/generate.ts',
  'src/sim/hotspot/code/linker.ts',
  'src/sim/hotspot/execute/interpreter.ts',
  'src/sim/hotspot/execute/machine.ts',
  'src/sim/hotspot/library/leaves/system.ts',
  'src/sim/hotspot/library/leaves/text.ts',
  'src/sim/hotspot/parse/expressions.ts',
  'src/sim/hotspot/parse/parser.ts',
  'src/sim/rust/borrowck/check.ts',
  'src/sim/rust/borrowck/regions.ts',
  'src/sim/rust/check/crate.ts',
  'src/sim/rust/check/fn-call.ts',
  'src/sim/rust/check/fn-ctxt.ts',
  'src/sim/rust/check/fn-expr.ts',
  'src/sim/rust/check/lower.ts',
  'src/sim/rust/check/traits.ts',
  'src/sim/rust/execute/fngen.ts',
  'src/sim/rust/execute/intrinsics.ts',
  'src/sim/rust/execute/vm.ts',
  'src/sim/rust/mir/build.ts',
  'src/sim/rust/parse/expr-parser.ts',
  'src/sim/rust/parse/parser.ts',
];

/** Third-party packages the simulator may import, and where. */
const simPackages: Record<string, string> = {};

const runtimes = ['cpython', 'hotspot', 'coreclr', 'rust', 'cpp'];
const foundation = ['core', 'memory', 'native', 'numbers', 'text'];
/** Lower may not import higher; a foundation part may import itself and what stands before it here. */
const foundationOrder = ['core', 'numbers', 'text', 'memory', 'native'];
const bannedFileNames = /^(utils?|helpers?|managers?|base|shared|common|misc|stuff)$/i;
const exactMath = ['abs', 'floor', 'ceil', 'trunc', 'sign', 'sqrt', 'fround', 'imul', 'clz32', 'min', 'max'];
const bannedGlobals = [
  'Date',
  'Intl',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'requestAnimationFrame',
  'window',
  'document',
  'navigator',
  'localStorage',
  'process',
  'Buffer',
  'require',
  'WeakRef',
  'WeakMap',
  'FinalizationRegistry',
  'parseFloat',
  'structuredClone',
];
/** The one place that may use the host's decimal conversions: those ECMA-262 defines to the last digit. */
const exactDecimals = { file: 'src/sim/numbers/hostdigits.ts', methods: ['toFixed', 'toExponential'] };
const bannedMethods = [
  'normalize',
  'localeCompare',
  'toUpperCase',
  'toLowerCase',
  'toLocaleString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'toFixed',
  'toPrecision',
  'toExponential',
];

interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
}
interface File {
  readonly path: string;
  readonly text: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(path);
    return /\.(ts|mts|svelte|astro|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/** The script part of a .svelte or .astro file, at its own line numbers. */
function scriptOf(path: string, text: string): string {
  if (/\.(ts|mts|mjs)$/.test(path)) return text;
  const pattern = path.endsWith('.astro') ? /^---\n([\s\S]*?)\n---/g : /<script[^>]*>([\s\S]*?)<\/script>/g;
  let out = '';
  let line = 0;
  for (const match of text.matchAll(pattern)) {
    const body = match[1] ?? '';
    const before = text.slice(0, match.index + match[0].indexOf(body)).split('\n').length - 1;
    out += '\n'.repeat(Math.max(0, before - line)) + body;
    line = before + body.split('\n').length - 1;
  }
  return out;
}

function read(path: string): File {
  const text = readFileSync(path, 'utf8');
  const name = relative(root, path).replaceAll('\\', '/');
  const source = ts.createSourceFile(name, scriptOf(name, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const add = (node: ts.Expression | undefined, typeOnly: boolean): void => {
    if (node !== undefined && ts.isStringLiteralLike(node))
      imports.push({
        specifier: node.text,
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        typeOnly,
      });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path: name, text, source, imports };
}

const files = [...walk(join(root, 'src')), ...walk(join(root, 'scripts')), ...walk(join(root, 'test'))].map(read);
const sourceFiles = files.filter((file) => file.path.startsWith('src/'));
const simFiles = files.filter((file) => file.path.startsWith('src/sim/'));

/** The project path an import names, or undefined for a package. */
function target(from: File, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(dirname(from.path), specifier.replace(/\?.*$/, '')));
}

/** Which part of the project a path belongs to: `sim/core`, `sim/cpython`, `playground/diagram`, `cli`, … */
function partOf(path: string): string {
  const [top, first, second, third] = path.split('/');
  if (top !== 'src') return top ?? '';
  if (first === 'sim') return third === undefined ? 'sim' : `sim/${second}`;
  if (first === 'playground') return second === 'diagram' ? 'playground/diagram' : 'playground';
  return first ?? '';
}

/** May a file of part `from` import part `to`? */
function allowed(from: string, to: string, file: File, entry: Import): boolean {
  if (from === to) return true;
  if (to === 'cli') return from === 'test' || from === 'scripts';
  if (to === 'oracle') return ['cli', 'test', 'scripts'].includes(from);
  if (from === 'test' || from === 'scripts' || from === 'cli') return true;
  if (from.startsWith('sim')) {
    if (!to.startsWith('sim')) return false;
    const [lower, upper] = [to.slice(4), from.slice(4)];
    if (from === 'sim') return true; // the language table
    if (to === 'sim') return false;
    if (foundation.includes(upper))
      return foundation.includes(lower) && foundationOrder.indexOf(lower) < foundationOrder.indexOf(upper);
    if (runtimes.includes(upper)) return foundation.includes(lower);
    if (upper === 'lab') return ['core', 'memory'].includes(lower);
    return false;
  }
  if (from === 'playground/diagram') return to === 'sim/core';
  if (from === 'playground') {
    if (to === 'playground/diagram') return true;
    if (to === 'sim/core') return entry.typeOnly || true; // types, events and narration: no runtime
    if (to.startsWith('sim')) return entry.typeOnly || /(^|\/)worker[^/]*\.ts$/.test(file.path);
    return to === 'site';
  }
  if (from === 'oracle') return to === 'sim/core' || to === 'sim';
  if (['components', 'layouts', 'pages', 'content.config.ts', 'site'].includes(from))
    return ['components', 'layouts', 'site', 'styles', 'playground', 'playground/diagram', 'sim', 'sim/core'].includes(
      to,
    );
  return false;
}

const rows = (found: string[]): string => found.join('\n');

describe('imports', () => {
  test('every part imports only what it may', () => {
    const wrong: string[] = [];
    for (const file of sourceFiles)
      for (const entry of file.imports) {
        const path = target(file, entry.specifier);
        if (path === undefined) continue;
        if (!allowed(partOf(file.path), partOf(path), file, entry))
          wrong.push(`${file.path}:${entry.line} imports ${path}`);
      }
    expect(rows(wrong)).toBe('');
  });

  test('no runtime imports another', () => {
    const wrong: string[] = [];
    for (const runtime of runtimes)
      for (const file of simFiles.filter((one) => one.path.startsWith(`src/sim/${runtime}/`)))
        for (const entry of file.imports) {
          const other = /^src\/sim\/([^/]+)\//.exec(target(file, entry.specifier) ?? '')?.[1];
          if (other !== undefined && other !== runtime && runtimes.includes(other))
            wrong.push(`${file.path}:${entry.line} imports ${other}`);
        }
    expect(rows(wrong)).toBe('');
  });

  test('the simulator imports no package but the listed ones', () => {
    const wrong: string[] = [];
    for (const file of simFiles)
      for (const entry of file.imports) {
        if (entry.specifier.startsWith('.')) continue;
        const folder = simPackages[entry.specifier];
        if (folder === undefined || !file.path.startsWith(folder))
          wrong.push(`${file.path}:${entry.line} imports ${entry.specifier}`);
      }
    expect(rows(wrong)).toBe('');
  });

  test('relative imports name a file with its ending, and the file exists', () => {
    const wrong: string[] = [];
    for (const file of files)
      for (const entry of file.imports) {
        const path = target(file, entry.specifier);
        if (path !== undefined && !existsSync(join(root, path)) && !path.includes('/dist/'))
          wrong.push(`${file.path}:${entry.line} imports ${entry.specifier}`);
      }
    expect(rows(wrong)).toBe('');
  });
});

describe('names and sizes', () => {
  test('no file or folder is called utils, helpers, manager, base, shared or common', () => {
    const wrong = sourceFiles.filter((file) =>
      file.path.split('/').some((part) => bannedFileNames.test(part.replace(/\.[^.]+$/, ''))),
    );
    expect(rows(wrong.map((file) => file.path))).toBe('');
  });

  test('no file is longer than 600 lines but those listed with a reason', () => {
    const long = sourceFiles.filter((file) => file.text.split('\n').length > 601).map((file) => file.path);
    expect(rows(long.filter((path) => longFiles[path] === undefined && !toSplit.includes(path)))).toBe('');
    expect(rows([...Object.keys(longFiles), ...toSplit].filter((path) => !long.includes(path)))).toBe('');
  });

  test('every source file begins by saying what it is', () => {
    const wrong = sourceFiles.filter((file) => {
      const start = file.text.replace(/^(---|<script[^>]*>|<!--)\s*/, '').trimStart();
      return !/^(\/\/|\/\*\*?|#!|<!--)/.test(start) && !file.text.startsWith('<!--');
    });
    expect(rows(wrong.map((file) => file.path))).toBe('');
  });

  test('exports are named', () => {
    const wrong: string[] = [];
    for (const file of sourceFiles) {
      if (
        /\.(astro|svelte)$/.test(file.path) ||
        file.path === 'src/content.config.ts' ||
        file.path.startsWith('src/pages/')
      )
        continue;
      ts.forEachChild(file.source, (node) => {
        const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
        if (ts.isExportAssignment(node) || modifiers.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword))
          wrong.push(file.path);
      });
    }
    expect(rows(wrong)).toBe('');
  });
});

describe('the simulator and its host', () => {
  test('no clock, chance, locale, inexact mathematics or host service', () => {
    const wrong: string[] = [];
    for (const file of simFiles) {
      const say = (node: ts.Node, what: string): void => {
        wrong.push(`${file.path}:${file.source.getLineAndCharacterOfPosition(node.getStart()).line + 1} uses ${what}`);
      };
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAccessExpression(node)) {
          if (
            ts.isIdentifier(node.expression) &&
            node.expression.text === 'Math' &&
            !exactMath.includes(node.name.text)
          )
            say(node, `Math.${node.name.text}`);
          // Only calls on values: a method of our own with such a name is declared, not called, with a dot of a string.
          if (
            ts.isCallExpression(node.parent) &&
            node.parent.expression === node &&
            bannedMethods.includes(node.name.text) &&
            !ownMethod(node) &&
            !(file.path === exactDecimals.file && exactDecimals.methods.includes(node.name.text))
          )
            say(node, `.${node.name.text}()`);
        }
        // A minifier renames classes: nothing may depend on what they are called.
        if (
          ts.isPropertyAccessExpression(node) &&
          node.name.text === 'name' &&
          ts.isPropertyAccessExpression(node.expression) &&
          node.expression.name.text === 'constructor'
        )
          say(node, '.constructor.name');
        if (ts.isIdentifier(node) && bannedGlobals.includes(node.text) && isReference(node)) say(node, node.text);
        if (ts.isYieldExpression(node)) say(node, 'a generator');
        if (ts.isRegularExpressionLiteral(node) && /\\[pP]\{/.test(node.text)) say(node, '\\p{}');
        if (node.kind === ts.SyntaxKind.AnyKeyword) say(node, 'any');
        if (ts.isEnumDeclaration(node)) say(node, 'an enum');
        ts.forEachChild(node, visit);
      };
      visit(file.source);
    }
    expect(rows(wrong)).toBe('');
  });

  test('the machine waits for nothing: async only where assets are loaded', () => {
    const wrong: string[] = [];
    for (const file of simFiles) {
      if (
        /\/(index|load|assets|loading)\.ts$/.test(file.path) ||
        file.path.startsWith('src/sim/syntax/') ||
        partOf(file.path) === 'sim'
      )
        continue;
      const visit = (node: ts.Node): void => {
        if (ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword)
          wrong.push(`${file.path}:${file.source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
        ts.forEachChild(node, visit);
      };
      visit(file.source);
    }
    expect(rows(wrong)).toBe('');
  });
});

describe('words that have no place in the project', () => {
  test('no path of a developer machine', () => {
    const pattern = new RegExp(['/', 'work/'].join('') + '|' + ['/', 'root/'].join(''));
    const wrong = files.filter((file) => pattern.test(file.text) && file.path !== 'test/architecture.test.ts');
    expect(rows(wrong.map((file) => file.path))).toBe('');
  });
});

/** `thing.normalize()` where `thing` is an import of ours (`text.toUpperCase`) is our function, not the host's. */
function ownMethod(node: ts.PropertyAccessExpression): boolean {
  if (node.expression.kind === ts.SyntaxKind.ThisKeyword) return true;
  if (!ts.isIdentifier(node.expression)) return false;
  const name = node.expression.text;
  return node
    .getSourceFile()
    .statements.some(
      (statement) =>
        ts.isImportDeclaration(statement) &&
        statement.importClause?.namedBindings !== undefined &&
        ts.isNamespaceImport(statement.importClause.namedBindings) &&
        statement.importClause.namedBindings.name.text === name,
    );
}

/** Is this identifier a use of a global, not a property name, a declaration of ours, or a member key? */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
  if (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isExportSpecifier(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isLabeledStatement(parent) ||
      ts.isNamedTupleMember(parent) ||
      ts.isLiteralTypeNode(parent)) &&
    'name' in parent &&
    parent.name === node
  )
    return false;
  return !declaredIn(node);
}

/** Is the name declared in an enclosing function, block or the file itself? */
function declaredIn(node: ts.Identifier): boolean {
  let found = false;
  const look = (inside: ts.Node): void => {
    if (found) return;
    if (
      (ts.isVariableDeclaration(inside) ||
        ts.isParameter(inside) ||
        ts.isFunctionDeclaration(inside) ||
        ts.isClassDeclaration(inside) ||
        ts.isImportSpecifier(inside) ||
        ts.isBindingElement(inside)) &&
      inside.name !== undefined &&
      ts.isIdentifier(inside.name) &&
      inside.name.text === node.text
    )
      found = true;
    ts.forEachChild(inside, look);
  };
  look(node.getSourceFile());
  return found;
}
