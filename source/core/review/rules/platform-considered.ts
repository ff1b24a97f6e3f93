import {spanOfPath} from '../../document/places.ts';
import {notConsidered} from '../../house/platform.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {hasQuestion} from '../about.ts';
import {always, fromReview, type Rule} from '../types.ts';
import {unreadText} from '../unread.ts';

export const platformConsidered: Rule = {
	id: 'platform-considered',
	code: 'O10',
	promise: 'Each piece of the platform of the house is considered.',
	about: ['platform'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	check(subject) {
		const {answers, platform, interview, root} = subject;
		if (!hasQuestion(interview, 'platform')) return [];
		const sections = sectionsIn(root).filter(({title}) => /\bplatform\b/i.test(title));
		const unread = sections.map((section) => unreadText(subject, section).toLowerCase()).join('\n');
		return notConsidered({platform}, answers)
			.filter(({name}) => !unread.includes(name.toLowerCase()))
			.map(({name, use}) => ({
				...spanOfPath(subject, 'platform'),
				message: `${name} is not considered. The house has it for: ${use}`.replace(/(?<![.!?])$/, '.'),
				expected: 'a verdict on each piece of the platform',
				next: 'Say whether it is used, and if not, why.',
			}));
	},
	platform: [{name: 'Queue', use: 'work that waits'}],
	good: '# RFC: Carts\n\n## Proposed Solution\n\n### Platform\n\n| Piece | Verdict | Reason |\n|---|---|---|\n| Queue | used | Carts wait in it |\n',
	bad: '# RFC: Carts\n\n## Proposed Solution\n\n### Architecture\n\nCarts are kept in files.\n',
};
