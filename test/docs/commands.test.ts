import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {helpOf, overview} from '../../source/commands/help.ts';
import {table} from '../../source/commands/table.ts';
import {exportFormats} from '../../source/core/exports/table.ts';

/** The page of all commands: what `--help` prints. */
function commandsDocument(): string {
	const texts = [overview(table), ...table.filter(({name}) => name !== '').map(helpOf)];
	const names = ['--help', ...table.flatMap(({name}) => (name === '' ? [] : [`${name} --help`]))];
	const sections = texts.map((text, index) => `## rfc-wizard ${names[index]}\n\n\`\`\`text\n${text}\`\`\`\n`);
	return `# Commands\n\nWhat each command is for and what it takes, as its \`--help\` says.\n\n${sections.join('\n')}`;
}

it('docs/commands.md is the table of commands as it is; npm run fix brings it up to date', async () => {
	await expect(commandsDocument()).toMatchFileSnapshot('../../docs/commands.md');
});

it.each(table.map(({name, load}) => [name, load] as const))('the command "%s" can be loaded', async (_, load) => {
	expect((await load()).run).toBeTypeOf('function');
});

it('docs/exports.md and the help name each format', () => {
	const page = readFileSync('docs/exports.md', 'utf8');
	for (const {name, summary} of exportFormats) expect(page).toContain(`| \`${name}\` | ${summary} |`);
	const command = table.find(({name}) => name === 'export');
	expect(command?.options.to?.value).toBe(exportFormats.map(({name}) => name).join('|'));
});
