import {adviceFor, authorLevelOf} from '../../core/analysis/scope/author-level.ts';
import {missingForScope} from '../../core/analysis/scope/missing.ts';
import {scopeOf} from '../../core/analysis/scope/scope.ts';
import {scopes} from '../../core/analysis/scope/scopes.ts';
import type {AuthorLevel, Scope} from '../../core/analysis/scope/types.ts';
import {counted} from '../../core/text/plural.ts';
import {listedRows, paragraph, space, titled} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** What reviewers of a change of this scope look for. */
export const scope: Instrument = {
	name: 'scope',
	title: 'What reviewers look for',
	paths: ['scope'],
	summary(answers) {
		const own = scopeOf(answers);
		return own && `${own.name}: ${own.reach}`;
	},
	rows(answers, {level}, width) {
		const own = scopeOf(answers);
		if (!own) {
			return [
				...paragraph('Choose a scope first. What each of them means:', width, 'quiet'),
				...listedRows(
					scopes.map(({name, reach}) => `${name}: ${reach}`),
					width,
				),
			];
		}

		const missing = missingForScope(answers).length;
		return [
			...paragraph(own.reach, width),
			space,
			...titled('Reviewers look for', listedRows(own.lookFor, width), width),
			...paragraph(`It takes ${counted(own.approvers, 'approver')}.`, width),
			...authorRows(authorLevelOf(level), own, width),
			...paragraph(missing === 0 ? 'Nothing that it requires is missing.' : requiredText(missing), width),
		];
	},
};

/** What is expected of the author, where their level is known. */
function authorRows(author: AuthorLevel | undefined, own: Scope, width: number): InstrumentRow[] {
	if (!author) return [];
	const advice = adviceFor(author, own);
	return [
		...titled(`From an author of level ${author.level} they expect`, listedRows(author.brings, width), width),
		...(advice === undefined ? [] : paragraph(advice, width, 'warning')),
	];
}

function requiredText(missing: number): string {
	return `${counted(missing, 'thing')} that it requires ${missing === 1 ? 'is' : 'are'} missing; the review leads there.`;
}
