// Options of the CPython machine, known before anything is loaded.
import type { OptionSpec } from '../core/option.ts';

export const options: readonly OptionSpec[] = [
  {
    name: 'leaf',
    flag: '',
    about: 'use the short paths for built-in operands; off runs every operation through the library',
    type: 'bool',
    default: true,
  },
  {
    name: 'gc.threshold',
    flag: 'gc.set_threshold(2000, 10, 10)',
    about: 'thresholds of the three generations',
    type: 'ints',
    default: [2000, 10, 10],
    length: 3,
  },
];
