import {saidIn} from './words.ts';

/** How words can name a goal, the surest way first; both are in lower case, with a space between the words. */
const ways: readonly ((named: string, goal: string) => boolean)[] = [
	(named, goal) => named === goal,
	(named, goal) => goal.startsWith(`${named} `),
	(named, goal) => ` ${goal}`.includes(` ${named}`),
	(named, goal) => named.split(' ').every((word) => ` ${goal}`.includes(` ${word}`)),
];

/** The goals that some words may mean, each once: more than one where they do not tell which, none where no goal has them. */
export function goalsMeant(named: string, goals: readonly string[]): readonly string[] {
	const {words} = saidIn(named);
	const found = ways.map((isNamed) => goals.filter((goal) => words !== '' && isNamed(words, saidIn(goal).words)));
	const same = goals.filter((goal) => goal === named);
	return [...new Set([same, ...found].find((some) => some.length > 0))];
}
