// wfi: the command line. `wfi help` lists the commands.
import { bless } from './bless.ts';
import { run } from './run.ts';
import { verify } from './verify.ts';

const HELP = `usage: wfi COMMAND …
  run FILE… [--json] [--option NAME=VALUE]… [--max-steps N] [--stdin FILE]   run programs on the simulator
  verify [FILE…] [--language ID]…                                            simulator against the real runtime
  bless [--all] [--language ID]…                                             record what the real runtimes do
  help                                                                       this text
`;

const commands: Record<string, (args: string[]) => Promise<number>> = {
  run,
  verify,
  bless,
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
