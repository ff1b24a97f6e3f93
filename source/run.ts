import {table} from './commands/table.ts';
import type {Command} from './commands/types.ts';
import type {World} from './ports/world.ts';

/** Does what a command line asks for; gives the exit code. Nothing is thrown: failures are told on stderr. */
export async function run(
	argv: readonly string[],
	world: World,
	commands: readonly Command[] = table,
): Promise<number> {
	if (argv[0] === '--version' || argv[0] === '-V') {
		world.stdout.write(`${world.version()}\n`);
		return 0;
	}

	try {
		return await dispatch(argv, world, commands);
	} catch (failure) {
		const {report} = await import('./commands/failure.ts');
		return report(failure, world);
	}
}

async function dispatch(argv: readonly string[], world: World, commands: readonly Command[]): Promise<number> {
	const [first = ''] = argv;
	const named = first !== '' && !first.startsWith('-');
	const command = commands.find(({name}) => name === (named ? first : ''));
	const rest = named ? argv.slice(1) : argv;
	if (isHelp(rest) && (command !== undefined || !named)) {
		const {helpOf, overview} = await import('./commands/help.ts');
		world.stdout.write(named && command !== undefined ? helpOf(command) : overview(commands));
		return 0;
	}

	const {argumentsOf, unknownCommand} = await import('./commands/arguments.ts');
	if (command === undefined) throw unknownCommand(first, commands);
	const args = argumentsOf(command, rest);
	const {run: perform} = await command.load();
	return perform(args, world);
}

/** Whether help is asked for, before a `--` that ends the options. */
function isHelp(rest: readonly string[]): boolean {
	const end = rest.indexOf('--');
	return (end === -1 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h');
}
