import {keptBothIn} from '../../edit/kept-both.ts';
import {inComment} from '../../markdown/remarks.ts';
import {always, type Rule} from '../types.ts';

export const keptBoth: Rule = {
	id: 'kept-both',
	code: 'F24',
	promise: 'What a document says twice by choice can be found again.',
	about: 'any text',
	levels: {own: always('info'), foreign: always('info')},
	check({source: {text}, interview}) {
		return keptBothIn(text).map(({path, says, start, end}) => {
			const label = interview.questions.find((question) => question.path === path)?.label ?? path;
			const isThere = [text.slice(0, start), text.slice(end)].some((part) => inComment(part).includes(says));
			return isThere
				? {
						start,
						end,
						message: `${label} stands beside "${says}", which may say the same; somebody chose to keep both.`,
						next: 'Leave it so, or take one of them out, and this comment.',
					}
				: {
						start,
						end,
						message: `This keeps ${label} beside "${says}", which is no longer there.`,
						next: 'Take the comment out.',
					};
		});
	},
	good: '# RFC: Carts\n\n## Summary\n\nShort.\n',
	bad: '# RFC: Carts\n\n<!-- rfc-wizard-keeps-both status: State: accepted -->\n\n**Status**: Review\n\n## About\n\nState: accepted\n',
};
