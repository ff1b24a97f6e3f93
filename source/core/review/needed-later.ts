import {type Answers, isRecord} from '../answers/answers.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../answers/rows.ts';
import {called, lineOfItem, spanOfItem} from './items.ts';
import type {Found, Subject} from './types.ts';

const made =
	'(?:of|from|(?:(?:that|which) (?:is|are) )?(?:produced|built|made|delivered|created|developed|written|introduced|defined|provided|set up|agreed) (?:in|by|during))';

/** That something is needed, and of which phase it is; between them no words that put it off or set something in its place. */
const needing =
	/\b(?:needs?|requires?|us(?:es|ing)|depends? on|relies on|relying on|builds? on|based on|waits? for|with)\b((?:(?!\b(?:until|till|before|replac\w*|instead|in place|stubs?|mock\w*|later|not|without|start|end|beginning|for|prepar\w*)\b)[^.;\n]){1,100}?)\b/i;

const ofPhase = new RegExp(`${needing.source}${made} (?:phase|stage|step) (\\d{1,2})\\b`, 'i');

/** That it is not so, or is put off. */
const denied = /\b(?:not|no|without|until|till|stubs?|mock\w*|instead|in place of|left to|replaced|temporar\w+)\b/i;

/** Phases whose tasks say that they need what a phase makes that comes later. */
export function laterNeeds(subject: Subject): Found[] {
	const rows = rowsAt(subject.answers, 'phases');
	if (!rows.every((row, index) => isNumbered(subject, row, index + 1))) return [];
	return rows.flatMap(({path, item}, index): Found[] => {
		const later = textsOfPhase(item).map((text) => (denied.test(text) ? 0 : Number(ofPhase.exec(text)?.[2] ?? 0)));
		const needed = later.find((number) => number > index + 1 && number <= rows.length);
		if (needed === undefined) return [];
		return [
			{
				...spanOfItem(subject, path),
				message: `${called({path, item}, 'name', 'phase')} needs what is made in phase ${needed}, which comes later.`,
				next: 'Make it earlier, or say what is used until then.',
				severity: 'warning',
			},
		];
	});
}

/** Where the number in its heading is that of its place, others mean it by that number. */
function isNumbered({reading, source}: Subject, {path}: Row, number: number): boolean {
	const line = lineOfItem({reading}, path);
	const found = /\b(?:phase|stage|step) (\d{1,2})\b/i.exec(source.lines[line ?? -1] ?? '');
	return found !== null && Number(found[1]) === number;
}

/** What is said of a phase beside its name: its tasks, and texts of its own. */
export function textsOfPhase(item: Answers): string[] {
	const tasks = rowsAt(item, 'tasks').map(({item: task}) => lineAt(task, 'text'));
	const texts = Object.entries(item).flatMap(([column, value]) =>
		typeof value === 'string' && column !== 'name' ? linesAt(item, column) : [],
	);
	return [...tasks, ...texts].filter((text) => text !== '' && !isRecord(text));
}
