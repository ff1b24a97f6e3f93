import {notApplicable} from '../../core/answers/answers.ts';
import {cleanLine} from '../../core/text/clean.ts';
import {offerAt} from '../../flow/selectors/offers.ts';
import {controlOf} from '../../flow/state/context.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {focusView} from '../../flow/view/focus.ts';
import {type Deed, refused, within} from '../deed.ts';
import {wholeAnswer, wholeExample} from '../words/answer.ts';
import {asking, going} from './contexts.ts';
import type {Command} from './types.ts';

const typed = ['line', 'area'] as const;

/** What can be done about the question that is asked. */
export const answering: readonly Command[] = [
	{
		names: ['answer'],
		contexts: asking,
		help: 'Tell the present answer, all of it.',
		does: (state) => within(state, (session) => ({says: wholeAnswer(session)})),
	},
	{
		names: ['example'],
		contexts: asking,
		help: 'Tell an example, all of it.',
		does: (state) => within(state, (session) => ({says: wholeExample(session)})),
	},
	{
		names: ['editor', 'edit'],
		contexts: typed,
		help: 'Open the answer in your editor; the question is asked again with what came back.',
		does: () => ({actions: [{type: 'editor-asked'}], isSaidAgain: true}),
	},
	{
		names: ['text'],
		takes: '[all]',
		contexts: [...going, 'grid', 'review'],
		help: 'Open all questions of this step, or with "all" those of the document, as one text in your editor.',
		way: 'one-text-asked',
		does: (state, argument) => togetherAsked(state, argument.trim().toLowerCase()),
	},
	{
		names: ['fill'],
		takes: '[N|NAME]',
		contexts: asking,
		help: 'Take what is offered; of several names, the one with this number, or the one that has these letters.',
		way: 'offer-accepted',
		does: (state, argument) => within(state, (session) => filled(session, argument)),
	},
	{
		names: ['clear'],
		contexts: asking,
		help: 'Take the answer away, or the mark.',
		does: (state) => within(state, cleared),
	},
	{
		names: ['skip', 'pass'],
		contexts: asking,
		help: 'Skip the question; it leaves nothing in the document. Once more takes that back, as any answer does.',
		does: () => ({actions: [{type: 'skip-asked'}]}),
	},
	{
		names: ['unknown'],
		contexts: asking,
		help: 'Mark the question as not known yet; the document says so.',
		way: 'unknown-asked',
		does: (state) => within(state, leftOpen),
	},
	{
		names: ['not-recorded', 'nr'],
		contexts: asking,
		help: 'Mark the question as not recorded any more; the document says so.',
		does: () => ({actions: [{type: 'mark-asked', mark: 'not recorded'}]}),
	},
	{
		names: ['not-applicable', 'na'],
		takes: 'REASON',
		contexts: asking,
		help: 'Mark the question as one that does not arise, and say why; the document says so.',
		does: (_, argument) => notArising(argument),
	},
];

function togetherAsked({screen}: State, argument: string): Deed {
	if (argument !== '' && argument !== 'all')
		return refused('/text opens the questions of this step, /text all those of the document.');
	const of = argument === 'all' || screen === 'review' ? 'draft' : 'step';
	return {actions: [{type: 'one-text-asked', of}], isSaidAgain: true};
}

/** What is offered; of several names the one that is meant. */
function filled(session: SessionState, argument: string): Deed {
	const names = offerAt(session)?.names ?? [];
	if (names.length < 2 && argument === '') return {actions: [{type: 'offer-accepted'}], isSaidAgain: true};
	if (names.length === 0) return refused('No name is offered here; /fill alone takes what is.');
	const lower = argument.toLowerCase();
	const meant = lower === '' ? [] : names.filter((name) => name.toLowerCase().includes(lower));
	const name = /^\d+$/.test(argument) ? names[Number(argument) - 1] : meant[0];
	if (name !== undefined && (meant.length < 2 || /^\d+$/.test(argument)))
		return {actions: [{type: 'name-picked', name}], isSaidAgain: true};
	return refused('Say which one, such as /fill 1:', ...names.map((one, index) => `${index + 1}. ${one}`));
}

/** Once more tells what else can be said of an answer that will not come. */
function leftOpen(session: SessionState): Deed {
	const mark = focusView(session)?.mark;
	if (mark === undefined || mark === 'skipped') return {actions: [{type: 'unknown-asked'}]};
	return refused(
		'/not-recorded says that nobody knows it any more, /na and a reason that it does not arise; /clear takes the mark away.',
	);
}

function cleared(session: SessionState): Deed {
	const mark = focusView(session)?.mark;
	if (mark === 'skipped') return {actions: [{type: 'skip-asked'}], isSaidAgain: true};
	// Where there is a mark already, the first one asks why.
	if (mark !== undefined) return {actions: [{type: 'unknown-asked'}, {type: 'unknown-asked'}], isSaidAgain: true};
	if (controlOf(session) === 'list') return refused('/remove and a number removes one of them.');
	const isSelect = controlOf(session) === 'select';
	return {
		actions: [
			isSelect ? {type: 'deleted', what: 'back'} : {type: 'answer-typed', text: ''},
			{type: 'place-chosen', place: session.focus},
		],
		isSaidAgain: true,
	};
}

function notArising(argument: string): Deed {
	const reason = cleanLine(argument);
	if (reason === '') return refused('Say why behind it, such as: /na nobody calls it from outside');
	return {actions: [{type: 'mark-asked', mark: `${notApplicable}${reason}`}]};
}
