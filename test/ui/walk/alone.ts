import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import type {Action} from '../../../source/flow/actions/action.ts';
import {sessionOf} from '../../../source/flow/session/open.ts';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {at, keys, played} from '../../flow/support.ts';
import {exampleAnswers} from '../../support/templates.ts';
import {shippedInterview} from '../../support/work.ts';

const interview = shippedInterview('staff-rfc');
const known = {today: '2026-11-20', author: 'Jane Doe'};
const draft = {...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'), answers: exampleAnswers('staff-rfc')};
const session = () => sessionOf({interview, draft, fresh: false}, known, contain);
const starter = {name: 'aside', title: 'Cache aside', use: 'Reads are many.', answers: {options: [{name: 'Aside'}]}};

const found: Action = {
	type: 'draft-examined',
	findings: ['Word', 'Sentence'].map((noun, line) => ({
		rule: 'vague-words',
		severity: 'info',
		message: `${noun} ${line} means something else to each reader.`,
		next: 'Give the number.',
		place: {question: 'summary'},
		line,
	})),
};

/** Each control, each screen and each overlay of one person with how they come there. */
export const screensAlone: Readonly<Record<string, () => SessionState>> = {
	'a line': () => played(session(), at('title')),
	'a text': () => played(session(), at('motivation.problem')),
	'a list of values': () => played(session(), at('scope')),
	'a list of items': () => played(session(), at('options', 1)),
	'words for a list of items': () => played(session(), at('options'), '/', ...keys('a')),
	'a part of a list of items': () => played(session(), at('options'), '/', ...keys('a'), 'enter'),
	'words for the review': () => played(session(), 'ctrl-r', found, '/', ...keys('word')),
	'a part of the review': () => played(session(), 'ctrl-r', found, '/', ...keys('word'), 'enter'),
	'a field of an item': () => played(session(), at('options', 1, 'cons')),
	'a name that is known': () => played(session(), at('risks', 0, 'owner'), 'ctrl-u'),
	'the list of questions': () => played(session(), at('risks'), 'ctrl-t'),
	'the palette': () => played(session(), 'alt-x', ...keys('go')),
	'names to pick': () => played(session(), at('risks', 0, 'owner'), 'ctrl-u', 'ctrl-f'),
	'another list': () => played(session(), at('risks', 0), 'alt-t'),
	'words to be replaced': () => played(session(), 'alt-r'),
	'a place that has them': () => played(session(), 'alt-r', ...keys('order'), 'enter', 'X', 'enter'),
	'the parking lot': () => played(session(), 'alt-p', ...keys('risk: lag')),
	'why there is no answer': () => played(session(), at('appendix'), 'ctrl-u', 'ctrl-n', at('appendix'), 'ctrl-n'),
	'a name': () => played(session(), 'alt-a'),
	'a level': () => played(session(), 'alt-l'),
	'the first card of the tour': () => played(session(), at('title'), 'alt-h'),
	'the last card of the tour': () => played(session(), at('scope'), 'alt-h', 'tab', 'shift-tab', 'ctrl-]'),
	'the help': () => played(session(), 'ctrl-g'),
	'an example': () => played(session(), at('motivation.problem'), 'ctrl-x'),
	'what is computed': () => played(session(), at('options'), 'ctrl-l'),
	'what a list begins with': () => played(session(), at('options'), 's', {type: 'starters-found', starters: [starter]}),
	'the grid': () => played(session(), at('options'), 'm'),
	'the review': () => played(session(), 'ctrl-r'),
	'what was filled in': () => played(session(), 'ctrl-r', 'c'),
	'the path': () => played(session(), 'ctrl-r', 'p'),
};
