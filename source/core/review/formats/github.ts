import type {Severity} from '../../house/levels.ts';
import {visible} from '../../text/visible.ts';
import type {Finding} from '../types.ts';
import type {Reporter} from './types.ts';

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'};

/**
 * Workflow commands of GitHub Actions, which shows them beside the lines of a pull request. The form is that of
 * "Workflow commands for GitHub Actions", with its escapes.
 */
export function gitHubReporter(): Reporter {
	return {
		begin: () => '',
		tell: ({path, findings}) => findings.map((finding) => commandFor(path, finding)).join(''),
		end: () => '',
	};
}

function commandFor(path: string, finding: Finding): string {
	const {rule, severity, line, column, endLine, endColumn, message, next} = finding;
	const place = [`file=${property(path)}`, `line=${line}`, `endLine=${endLine}`];
	// Columns are only understood within one line.
	const columns = line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : [];
	const properties = [...place, ...columns, `title=${property(rule)}`].join(',');
	return `::${commands[severity]} ${properties}::${data(`${message} ${next}`)}\n`;
}

/** The command has signs of its own for lines; what else a terminal would obey is shown instead. */
function data(text: string): string {
	return visible(text.replaceAll(/\r\n?/g, '\n')).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
