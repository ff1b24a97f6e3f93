import type {Rule, Severity} from '../types.ts';
import type {Checked} from './types.ts';

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'};

/** A log of SARIF 2.1.0 (OASIS), which code scanning and editors read. */
export function asSarif(checked: readonly Checked[], rules: readonly Rule[], version: string): string {
	const driver = {
		name: 'rfc-wizard',
		version,
		rules: rules.map(({id, code, promise}) => ({id, name: code, shortDescription: {text: promise}})),
	};
	const results = checked.flatMap(({path, findings}) =>
		findings.map(({rule, severity, message, next, line, column, endLine, endColumn}) => ({
			ruleId: rule,
			ruleIndex: rules.findIndex(({id}) => id === rule),
			level: levels[severity],
			message: {text: `${message} ${next}`},
			locations: [
				{
					physicalLocation: {
						artifactLocation: {uri: path.split('/').map(encodeURIComponent).join('/')},
						region: {startLine: line, startColumn: column, endLine, endColumn},
					},
				},
			],
		})),
	);
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [{tool: {driver}, columnKind: 'utf16CodeUnits', results}],
	};
	return `${JSON.stringify(log, undefined, '\t')}\n`;
}
