import {grouped} from '../../text/grouped.ts';
import {saidIn} from './words.ts';

/** How words can name a goal but for the same words, the surest way first; of both the words, with a space before each. */
const ways: readonly ((named: string, goal: string) => boolean)[] = [
	(named, goal) => goal.startsWith(`${named} `),
	(named, goal) => goal.includes(named),
	(named, goal) => named.split(/(?= )/).every((word) => goal.includes(word)),
];

/** Finds the goals that some words may mean, each once: more than one where they do not tell which. */
export type GoalFinder = (named: string) => readonly string[];

export function goalFinder(goals: readonly string[]): GoalFinder {
	const known = new Set(goals);
	const said = [...known].map((goal) => ({goal, words: wordsOf(goal)}));
	const bySame = grouped(said, ({words}) => [words]);
	return (named) => {
		if (known.has(named)) return [named];
		const words = wordsOf(named);
		if (words === ' ') return [];
		let found = bySame.get(words) ?? [];
		for (const isNamed of ways) found = found.length > 0 ? found : said.filter((one) => isNamed(words, one.words));
		return found.map(({goal}) => goal);
	};
}

function wordsOf(text: string): string {
	return ` ${saidIn(text).words}`;
}
