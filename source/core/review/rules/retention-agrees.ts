import {areOfSame, retentionsIn} from '../retention.ts';
import {always, type Found, type Rule} from '../types.ts';

export const retentionAgrees: Rule = {
	id: 'retention-agrees',
	code: 'M13',
	promise: 'Nothing is deleted before the time for which another sentence wants it kept.',
	about: 'any text',
	isOfEnglish: true,
	levels: {own: always('warning'), foreign: always('info')},
	check({source}) {
		const all = retentionsIn(source.text);
		const kept = all.filter(({isKept}) => isKept);
		return all.flatMap((gone): Found[] => {
			if (gone.isKept) return [];
			const longer = kept.find((one) => one.line !== gone.line && one.days > gone.days && areOfSame(gone, one));
			if (!longer) return [];
			const start = gone.start + gone.text.indexOf(gone.span);
			return [
				{
					start,
					end: start + gone.span.length,
					message: `It is gone after ${gone.span}, and line ${longer.line + 1} wants it for ${longer.span}.`,
					isNamingLines: true,
					next: 'Say which of the two holds, or of what each is said.',
				},
			];
		});
	},
	good: '# RFC: Carts\n\n## Summary\n\nOld carts are deleted from the store after 90 days.\n\n## Motivation\n\nOld carts must be kept in the store for 30 days.\n',
	bad: '# RFC: Carts\n\n## Summary\n\nOld carts are deleted from the store after 90 days.\n\n## Motivation\n\nOld carts must be kept in the store for 180 days.\n',
};
