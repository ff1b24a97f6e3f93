import {type Answers, itemAt} from '../answers/answers.ts';
import {called} from './items.ts';

/** What one item of a group is called. */
const nouns: Readonly<Record<string, string>> = {options: 'option', criteria: 'criterion', phases: 'phase'};

/** A path as people call its place: `options[0].scores.Speed` as `"Files", Speed`, and `criteria` as `Criteria`. */
export function inWords(answers: Answers, path: string): string {
	const [, group = '', index, key = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(?:scores\.)?(.+))?$/.exec(path) ?? [];
	const item = index === undefined ? undefined : itemAt(answers, group, Number(index));
	const name = item ? called({path: `${group}[${index}]`, item}, 'name', nouns[group] ?? 'item') : group;
	const words = key === '' ? name : `${name}, ${key}`;
	return words.charAt(0).toUpperCase() + words.slice(1);
}
