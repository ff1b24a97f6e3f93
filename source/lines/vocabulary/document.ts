import {contexts} from '../../flow/keys/contexts.ts';
import {everywhere} from './contexts.ts';
import {basics, helpRows} from './table.ts';

/** The page of the docs: what is typed without a command, and a table of commands for each place. Markdown. */
export function linesDocument(): string {
	const sections = everywhere.map((context) => {
		const rows = helpRows(context).map(({names, usage, help}) => {
			const others = names.slice(1).map((name) => `\`/${name}\``);
			const more = others.length === 0 ? '' : ` Also ${others.join(', ')}.`;
			return `| \`${usage.replaceAll('|', '\\|')}\` | ${help}${more} |`;
		});
		return [`## ${contexts[context].title}`, '', '| command | does |', '|---|---|', ...rows].join('\n');
	});
	return `${[...introduction, ...basics, ...sections].join('\n\n')}\n`;
}

const introduction = [
	'# The interview in plain lines',
	'With `--accessible`, with `ACCESSIBLE=1`, after `rfc-wizard config accessible on`, and where the terminal cannot draw (`TERM=dumb`), the interview is told line by line: nothing is drawn, nothing moves, and each prompt stands once. It asks the same questions and writes the same document. `/help` tells the commands of the place where you are; this page tells all of them.',
];
