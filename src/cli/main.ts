// wfi: the command line. `wfi help` lists the commands.
import { bench } from './bench.ts';
import { bless } from './bless.ts';
import { events, svg, view } from './look.ts';
import { mutants } from './mutants.ts';
import { run } from './run.ts';
import { sheet } from './sheet.ts';
import { subset } from './subset.ts';
import { verify } from './verify.ts';

const HELP = `usage: wfi COMMAND …
  run FILE… [--json] [--option NAME=VALUE]… [--max-steps N] [--stdin FILE]   run programs on the simulator
  verify [FILE…] [--language ID]…                                            simulator against the real runtime
  bless [--all] [--language ID]…                                             record what the real runtimes do
  events FILE [--from N --to M] [--json]                                     the narrative, stop by stop
  view FILE --stop N [--json]                                                the state at a stop
  svg FILE --stop N [--size wide|narrow|slim]                                the drawing at a stop
  sheet OUT.html [--size wide|narrow|slim]                                   every demo's moments on one page
  mutants [--language ID]… [--count N]                                       record what the real compilers say of mutants
  subset LANGUAGE                                                            what of a language is simulated
  bench [--runs N]                                                           speed, as ratios in one run
  help                                                                       this text
`;

const commands: Record<string, (args: string[]) => Promise<number>> = {
  run,
  verify,
  bless,
  bench,
  mutants,
  subset,
  events,
  view,
  svg,
  sheet,
  help: async () => (process.stdout.write(HELP), 0),
};

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name === '--help' || name === '-h' ? 'help' : name];
if (!command) {
  process.stderr.write(`wfi: no command "${name}"\n${HELP}`);
  process.exitCode = 64;
} else {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Usage') throw error;
    process.stderr.write(`wfi ${name}: ${error.message}\n`);
    process.exitCode = 64;
  }
}
