import {itemsAt} from '../../core/answers/answers.ts';
import {type Question, stepIds, stepNames} from '../../core/answers/interview.ts';
import {questionAt} from '../../core/draft/place.ts';
import {questionsShown} from '../../core/draft/way.ts';
import {aboutWords} from '../../words/views/question.ts';
import type {SessionState} from '../state/state.ts';

type Breadcrumb = {
	/** From 1, and how many there are. */
	step: number;
	steps: number;
	stepName: string;
	/** From 1 within the step, and how many it has. */
	question: number;
	questions: number;
	label: string;
	/** Within a group: "option 2 of 3"; "kept as it is" behind a question. */
	item?: string;
	/** The same without what it is an item of: "2 of 3". */
	itemInShort?: string;
	/** "Step 1 of 5: Define the problem space, question 2 of 8". */
	text: string;
};

/** Where the person is, in words. */
export function breadcrumb({interview, draft, focus, keptAt}: SessionState): Breadcrumb {
	const current = questionAt(interview, focus.question);
	const step = current?.step ?? 'define';
	const shown = new Set(questionsShown(interview, draft));
	const isOwn = (question: Question) => shown.has(question) || question === current;
	const own = interview.questions.filter((question) => question.step === step && isOwn(question));
	const number = stepIds.indexOf(step) + 1;
	const question = own.findIndex(({path}) => path === focus.question) + 1;
	const count = itemsAt(draft.answers, focus.question).length;
	const noun = current?.item ?? 'item';
	return {
		step: number,
		steps: stepIds.length,
		stepName: stepNames[step],
		question,
		questions: own.length,
		label: current?.label ?? '',
		...(keptAt ? {item: aboutWords.keptAsItIs} : {}),
		...(focus.field === undefined ? {} : itemOf(noun, (focus.item ?? 0) + 1, count)),
		text: aboutWords.place(number, stepIds.length, stepNames[step], question, own.length),
	};
}

function itemOf(noun: string, at: number, count: number): Pick<Breadcrumb, 'item' | 'itemInShort'> {
	return {item: aboutWords.item(noun, at, count), itemInShort: aboutWords.placeOf(at, count)};
}
