// The laws over every Python fixture and demo.
import { languages } from '../src/sim/index.ts';
import { lawsOver } from './laws.programs.ts';

lawsOver(languages.filter((l) => l.id === 'python'));
