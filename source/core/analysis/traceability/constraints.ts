import {type Answers, valueAt} from '../../answers/answers.ts';
import {linesAt} from '../../answers/rows.ts';
import {cleanLine, textLines} from '../../text/clean.ts';

/** What no option may break: the non-negotiables, and the constraints one by one, as they stand in bullets or lines. */
export function constraintsOf(answers: Answers): {path: string; text: string}[] {
	const text = valueAt(answers, 'currentState.constraints');
	return [
		...linesAt(answers, 'outcome.nonNegotiables').map((line) => ({path: 'outcome.nonNegotiables', text: line})),
		...(typeof text === 'string' ? entriesIn(text) : []).map((line) => ({
			path: 'currentState.constraints',
			text: line,
		})),
	];
}

const most = 200;

/** The bullets of a text; without any, its paragraphs. What belongs to a bullet goes with it. */
function entriesIn(text: string): string[] {
	const lines = textLines(text);
	const bullets = lines.some((line) => bullet.test(line));
	const entries: string[] = [];
	let isOpen = false;
	for (const line of lines.slice(0, most)) {
		const begins: boolean = bullets ? bullet.test(line) : !isOpen && line.trim() !== '';
		if (begins) entries.push(line.replace(bullet, ''));
		else if (isOpen && line.trim() !== '') entries.push(`${entries.pop() ?? ''} ${line.trim()}`);
		isOpen = begins || (isOpen && line.trim() !== '');
	}

	return entries.map((entry) => cleanLine(entry.replaceAll('**', ''))).filter((entry) => entry !== '');
}

const bullet = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s+/;
