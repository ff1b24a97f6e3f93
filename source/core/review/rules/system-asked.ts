import {blastRadius} from '../../analysis/affected/blast-radius.ts';
import {cellsOf} from '../../markdown/table.ts';
import {linesOfItem, spanOfItem} from '../items.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';

export const systemAsked: Rule = {
	id: 'system-asked',
	code: 'C06',
	promise: 'The people of each system that is touched know of it, and what is replaced goes in some phase.',
	about: ['affected.system'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	check(subject) {
		const {unheard, staying} = blastRadius(subject.answers);
		const hasPhases = Array.isArray(subject.answers.phases);
		return [
			...unheard
				.filter(({path}) => !isMarkedAsked(subject, path))
				.map(
					({path, system, owner}): Found => ({
						...spanOfItem(subject, `${path}.asked`),
						message: `Nobody of "${system}"${owner === '' ? '' : ` (${owner})`} was asked, reviews this or is told of it.`,
						next: 'Ask before the review, and mark it as asked; or name them among reviewers or audiences.',
					}),
				),
			...(hasPhases ? staying : []).map(
				({path, system}): Found => ({
					...spanOfItem(subject, `${path}.relation`),
					message: `"${system}" is replaced, and no phase takes it away.`,
					next: 'Name the phase, task or exit with which it goes; until then both must be run.',
					severity: 'info',
				}),
			),
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Affected Systems\n\n| System | Owner | Asked |\n|---|---|---|\n| Checkout | Ann | yes |\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Affected Systems\n\n| System | Owner |\n|---|---|\n| Checkout | Ann |\n',
};

/** A yes with more behind it, such as the day, or a mark. */
const yes =
	/^(?:(?:yes|y|true|ja|oui|s[ií]|asked|done|confirmed|agreed)(?![\p{L}\p{N}])|[✓✔✅☑]|\[?x\]?$|:white_check_mark:)/iu;

function isMarkedAsked(subject: Subject, path: string): boolean {
	const {lines} = subject.source;
	return linesOfItem(subject, path).some((line) => cellsOf(lines[line] ?? '').some(({text}) => yes.test(text)));
}
