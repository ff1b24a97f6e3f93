import {statedStatus} from '../../lens/header/status.ts';
import {parsed} from '../../markdown/parsed.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {isBlank} from '../../markdown/source.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {fromReview, type Rule} from '../types.ts';

export const sectionEmpty: Rule = {
	id: 'section-empty',
	code: 'F08',
	promise: 'A heading has something under it; comments and link definitions are nothing.',
	about: 'any text',
	levels: {own: fromReview('warning', 'info'), foreign: fromReview('info', 'info')},
	check({source, root}) {
		// A heading may say the status by itself.
		const stated = statedStatus(parsed(source.text));
		const saying = stated && 'inHeading' in stated ? stated.section.heading.first : undefined;
		// What stands under the title may be in chapters of the same level.
		const [title] = sectionsIn(root);
		return sectionsIn(root)
			.filter((section) => {
				const {children, level, blocks, body} = section;
				if (children.length > 0 || section.heading.first === saying || (level === 1 && section === title)) return false;
				const lines = source.lines.slice(body.first, body.end);
				const isBare = lines.every(
					(line, index) => isBlank(source, body.first + index) || /^\s{0,3}\[(?!\^)[^\]]+\]:\s/.test(line),
				);
				return (
					isBare ||
					blocks.every(({type, first, end}) => type === 'html' && isComment(source.lines.slice(first, end).join('\n')))
				);
			})
			.map((section) => ({
				...spanOfHeading(source, section),
				message: `There is nothing under "${section.title}".`,
				next: 'Write what belongs there, say why nothing does, or take the heading out.',
			}));
	},
	good: '# Carts\n\n## Motivation\n\nWords.\n\n## Design\n\n### Data\n\nWords.\n',
	bad: '# Carts\n\n## Motivation\n\n<!-- why? -->\n\n## Design\n\nWords.\n',
};

function isComment(text: string): boolean {
	// One that never ends is followed to the end once, and not from each of its beginnings.
	return text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (whole) => (whole.endsWith('-->') ? '' : whole)).trim() === '';
}
