import {lineAt, linesAt, rowsAt} from '../../answers/rows.ts';
import {onceForAll} from '../once-for-all.ts';
import {always, fromReview, type Rule} from '../types.ts';
import {isToldBehind} from '../unread.ts';

/** What people put where there is nobody; a mark that it is not known is told as such. */
const nobody =
	/^\W*(?:none|no[- ]?(?:one|body)|nil|n\.?\/?a\.?|not applicable|no consumers?|keine[rs]?|niemand|aucune?|personne|ning[uú]n[oa]?|nadie|nenhum[a]?|ningu[eé]m|nessuno|なし|无|無)?(?: \(?(?:yet|so far|today|for now|at first|at the moment|noch nicht)\)?)?\W*$/iu;

function isNobody(name: string): boolean {
	return nobody.test(name);
}

export const eventConsumed: Rule = {
	id: 'event-consumed',
	code: 'D02',
	promise: 'Somebody acts on each event that is published.',
	about: ['events.consumers'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	check(subject) {
		const events = rowsAt(subject.answers, 'events').filter(({item}) => lineAt(item, 'event') !== '');
		// A dash for its consumers says just that there are none.
		const unheard = events.filter(
			({item, path}) => linesAt(item, 'consumers').every(isNobody) && !isToldBehind(subject, path),
		);
		return onceForAll(subject, events, unheard, {
			of: {key: 'event', noun: 'event'},
			column: 'consumers',
			each: (name) => `Nobody consumes ${name}.`,
			all: 'has a consumer',
			expected: 'the systems that act on it',
			next: 'Name them, or leave the event out until somebody needs it.',
		});
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Events\n\n| Event | Consumers |\n|---|---|\n| CartPaid | Stock |\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Events\n\n| Event | Publisher |\n|---|---|\n| CartPaid | Shop |\n',
};
