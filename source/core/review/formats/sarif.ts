import type {Severity} from '../../house/levels.ts';
import {rules} from '../rules/table.ts';
import type {Finding} from '../types.ts';
import {jsonList} from './json-list.ts';
import type {Reporter} from './types.ts';

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'};

/** A log of SARIF 2.1.0 (OASIS), which code scanning and editors read. */
export function sarifReporter({version}: {version: string}): Reporter {
	const driver = {
		name: 'rfc-wizard',
		version,
		rules: rules.map(({id, code, promise}) => ({id, name: code, shortDescription: {text: promise}})),
	};
	const log = jsonList((results) => ({
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [{tool: {driver}, columnKind: 'utf16CodeUnits', results}],
	}));
	return {
		begin: () => log.before,
		tell: ({path, findings}) => log.items(findings.map((finding) => resultOf(path, finding))),
		end: () => log.after,
	};
}

function resultOf(path: string, {rule, severity, message, next, line, column, endLine, endColumn}: Finding): unknown {
	return {
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
	};
}
