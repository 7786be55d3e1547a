// Options of the Rust machine, known before anything is loaded.
import type { OptionSpec } from '../core/option.ts';

export const options: readonly OptionSpec[] = [
  {
    name: 'edition',
    flag: '--edition',
    about: 'the edition: temporaries of tail expressions and of if-let die earlier in 2024',
    type: 'choice',
    default: '2024',
    choices: ['2021', '2024'],
  },
  { name: 'leaf', flag: '', about: 'use the short paths for built-in operands', type: 'bool', default: true },
];
