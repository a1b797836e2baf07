import { KnobsError, setWordsForLogs } from '#core/errors';
import { UsageError, type ConsoleCommand, type Console } from './command';
import { convertCommand } from './commands/convert';
import { curveCommand } from './commands/curve';
import { explainCommand } from './commands/explain';
import { fixCommand } from './commands/fix';
import { infoCommand } from './commands/info';
import { predictCommand } from './commands/predict';
import { renderCommand } from './commands/render';
import { scoreCommand } from './commands/score';
import { onOneLine } from './on-one-line';
import { english } from '#core/words/english';

const commands: Readonly<Record<string, ConsoleCommand>> = {
  info: infoCommand,
  score: scoreCommand,
  predict: predictCommand,
  explain: explainCommand,
  fix: fixCommand,
  curve: curveCommand,
  convert: convertCommand,
  render: renderCommand,
};

const HELP = `knobs COMMAND ...

  knobs info FILE...       what is in files
  knobs score FILE...      accuracy and cost, ranked
  knobs predict FILE ...   every neuron's weighted sum and activation for a digit
  knobs explain FILE ...   through which ink, links and neurons an answer came about
  knobs fix FILE ...       which single number makes a wrong digit right, and at what cost
  knobs curve FILE ...     the accuracy as a function of one number
  knobs convert IN OUT     from one file format to another
  knobs render FILE OUT    a picture of all weights, for print

knobs COMMAND --help says more. The exit status is 0, or 1 if something could not be
done, or 2 if the arguments make no sense. Files that begin with a hyphen come
last, after --.`;

/** Does what the arguments ask for. @returns the exit status */
export async function runKnobs(args: readonly string[], surroundings: Console): Promise<number> {
  setWordsForLogs(english.say);
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h') {
    surroundings.print(HELP);
    return 0;
  }
  if (!Object.hasOwn(commands, name)) {
    const said = name === '' ? 'No command is named.' : `There is no command ${name}.`;
    surroundings.complain(`${onOneLine(said)}\n\n${HELP}`);
    return 2;
  }
  const command = commands[name];
  if (isHelp(rest)) {
    surroundings.print(command.help);
    return 0;
  }
  try {
    return await command.run(rest, surroundings);
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.complain(`${onOneLine(error.message)}\n\n${command.help}`);
      return 2;
    }
    if (!(error instanceof KnobsError)) throw error;
    surroundings.complain(onOneLine(error.message));
    return 1;
  }
}

/** Whether help is asked for, and not a file of that name. */
function isHelp(args: readonly string[]): boolean {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.slice(0, end).some((word) => word === '--help' || word === '-h');
}
