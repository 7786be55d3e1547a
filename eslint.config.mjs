// @ts-check
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// In the simulator every result must be the same on every host: no clock, no chance, no locale, and none of the
// host's mathematics that is not exact (ARCHITECTURE.md, "the simulator's host").
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
  'requestAnimationFrame',
  'fetch',
  'window',
  'document',
  'navigator',
  'localStorage',
  'process',
  'Buffer',
  'require',
  'console',
  'WeakRef',
  'WeakMap',
  'WeakSet',
  'FinalizationRegistry',
  'parseFloat',
  'structuredClone',
];
const simSyntax = [
  {
    selector: `MemberExpression[object.name='Math']:not([property.name=/^(${exactMath.join('|')})$/])`,
    message: `Only Math.{${exactMath.join(', ')}} are exact on every host; use src/sim/numbers.`,
  },
  { selector: "MemberExpression[object.name='Math'][computed=true]", message: 'Name the Math function.' },
  {
    selector:
      'MemberExpression[property.name=/^(normalize|localeCompare|toUpperCase|toLowerCase|toLocaleString|toLocaleUpperCase|toLocaleLowerCase|toPrecision|toExponential|toFixed)$/]',
    message: "The host's text and decimal tables are not the reference's; use src/sim/text and src/sim/numbers.",
  },
  {
    selector: 'Literal[regex.pattern=/\\\\[pP]\\{/]',
    message: "\\p{} uses the host's Unicode version; use src/sim/text.",
  },
  { selector: 'YieldExpression', message: 'No generators in the simulator: state is data in the machine.' },
  {
    selector: 'FunctionDeclaration[async=true]:not(ExportNamedDeclaration > FunctionDeclaration)',
    message: 'No async in the machine; loading is the only door.',
  },
];

export default defineConfig(
  {
    ignores: [
      '.cache',
      'dist',
      '.astro',
      'coverage',
      'node_modules',
      'content',
      'public',
      'src/playground/monaco',
      'test/programs',
      'test/reject',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['*.config.{ts,mjs,js}', 'src/content.config.ts', 'src/pages/**/*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['src/sim/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...bannedGlobals],
      'no-constant-condition': ['warn', { checkLoops: false }],
      '@typescript-eslint/no-this-alias': 'warn',
      '@typescript-eslint/no-unused-expressions': 'warn',
      'no-restricted-syntax': ['error', ...simSyntax],
    },
  },
);
