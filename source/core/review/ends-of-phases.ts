import {mentions, type Said, saidIn} from '../analysis/traceability/words.ts';
import {lineAt, type Row, rowsAt} from '../answers/rows.ts';
import {ownText} from '../markdown/prose.ts';
import {remembering} from '../text/remembering.ts';
import {linesOfItem} from './items.ts';
import {barePhase} from './phase-name.ts';
import type {Subject} from './types.ts';

/** What has to be so before something else may begin. */
const condition =
	/\b(?:before|once|until|unless|only (?:if|when|after)|provided|pass(?:ed|es)|go\/no-go|gates?|exits?|signed off|criteri(?:a|on)|(?:done|over|complete|finished|closed|ends?) (?:when|once|if|with))\b/i;

/** The same beside a mere number, which many sentences have that only tell the order. */
const end =
	/\b(?:go\/no-go|gates?|exits?|criteri(?:a|on)|(?:done|over|complete|finished|closed|ends?) (?:when|once|if|with)|only (?:if|when|after))\b/i;

/** That something is shown to be so, which a task of a phase may be there to show: "after the row counts match". */
const proof =
	/\b(?:after|once|when|if|until|as soon as)\b[^.;]{0,80}\b(?:match(?:es)?|agrees?|pass(?:es)?|succeeds?|(?:is|are) (?:equal|signed|accepted|approved|green|identical|the same))\b/i;

/** A name of one word may be any word. */
const fewestTopics = 2;

const conditionsIn = remembering((text: string): readonly {text: string; line: number}[] =>
	ownText(text)
		.split('\n')
		.map((text, line) => ({text, line}))
		.filter(({text}) => (condition.test(text) || proof.test(text)) && !/\bdepends on\b/i.test(text)),
);

/** Whether a line somewhere else says by its name, or by its number, what has to be so before a phase is over. */
export function isEndTold(subject: Subject, {path, item}: Row, number: number): boolean {
	const own = new Set(linesOfItem(subject, path));
	const name = saidIn(barePhase(lineAt(item, 'name')));
	const tasks = rowsAt(item, 'tasks').map((task) => saidIn(lineAt(task.item, 'text')));
	const numbered = new RegExp(`\\b(?:phase|stage|step) ${number}\\b`, 'i');
	return conditionsIn(subject.source.text).some(({text, line}) => {
		if (own.has(line)) return false;
		return (
			(proof.test(text) && tasks.some((task) => isShared(saidIn(text), task))) ||
			(name.topics.size >= fewestTopics && mentions(saidIn(text), name)) ||
			(numbered.test(text) && end.test(text))
		);
	});
}

function isShared(one: Said, other: Said): boolean {
	return [...one.topics].filter((topic) => other.topics.has(topic)).length >= fewestTopics;
}
