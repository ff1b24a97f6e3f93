import type {Answers} from '../../answers/answers.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../../answers/rows.ts';
import {asideAmong} from '../decision/rivals.ts';
import {type Said, saidIn} from './words.ts';

/** Something that a goal, constraint or risk can lead to: its name, and what it says in all. */
export type End = {path: string; name: string; named: Said; said: Said};

export function metricsOf(answers: Answers): End[] {
	return rowsAt(answers, 'metrics').flatMap(({path, item}) => {
		const name = lineAt(item, 'metric');
		return end(path, name, [lineAt(item, 'category'), lineAt(item, 'source')]);
	});
}

export function phasesOf(answers: Answers): End[] {
	return rowsAt(answers, 'phases').flatMap(({path, item}) => {
		const tasks = rowsAt(item, 'tasks').map(({item: task}) => lineAt(task, 'text'));
		const milestones = rowsAt(item, 'milestones').map(({item: milestone}) => lineAt(milestone, 'name'));
		return end(path, lineAt(item, 'name'), [...tasks, ...milestones, lineAt(item, 'exit')]);
	});
}

export function optionsOf(answers: Answers): End[] {
	const isAside = asideAmong(answers);
	return rowsAt(answers, 'options').flatMap((row) => {
		const rationale = row.item.selected === true && !isAside(row.item) ? lineAt(answers, 'rationale') : '';
		return end(row.path, lineAt(row.item, 'name'), [...sayingsOf(row), rationale]);
	});
}

/** A constraint on money or people is met by words such as "410 a month", so these say what they are about. */
function sayingsOf({item}: Row): string[] {
	const labelled = (label: string, column: string): string => {
		const text = lineAt(item, column);
		return text === '' ? '' : `${label}: ${text}`;
	};
	return [
		lineAt(item, 'summary'),
		...linesAt(item, 'pros'),
		...linesAt(item, 'cons'),
		labelled('cost, team', 'cost.engineering'),
		labelled('cost', 'cost.infrastructure'),
		labelled('cost', 'cost.maintenance'),
		lineAt(item, 'whyNot'),
	];
}

/** What has no name cannot be led to. */
function end(path: string, name: string, texts: readonly string[]): End[] {
	return name === '' ? [] : [{path, name, named: saidIn(name), said: saidIn([name, ...texts].join(' '))}];
}
