// Options of the C# runtime, named after .NET's own switches.
import type { OptionSpec } from '../core/option.ts';

export const options: readonly OptionSpec[] = [
  {
    name: 'gen0size',
    flag: 'DOTNET_GCgen0size=0x4000000',
    about: 'Allocation budget of generation 0',
    type: 'bytes',
    default: 64 * 2 ** 20,
    min: 2 ** 18,
    max: 2 ** 30,
  },
];
