import {setImmediate as breath} from 'node:timers/promises';
import type {Draft} from '../../core/draft/types.ts';
import {foreignName} from '../../core/foreign/name.ts';
import type {HouseView} from '../../core/house/types.ts';
import type {PlacedFinding} from '../../core/review/by-question.ts';
import type {Examined} from '../../core/review/check.ts';
import type {Finding} from '../../core/review/types.ts';

/** What the rules find in the document of a draft, each at the question that it is about. */
export async function placedIn(
	draft: Draft,
	document: Omit<Examined, 'profile'>,
	{rules: levels, platform}: HouseView,
): Promise<PlacedFinding[]> {
	const {findingsByQuestion} = await import('../../core/review/by-question.ts');
	const examined: Examined = {
		...document,
		profile: draft.template === foreignName ? 'foreign' : 'own',
		...(levels ? {levels} : {}),
		...(platform ? {platform} : {}),
	};
	return findingsByQuestion(examined, draft.answers, await foundIn(examined));
}

/** One rule after another, so that no key has to wait for all of them. */
async function foundIn(examined: Examined): Promise<Finding[]> {
	const {ruleByRule} = await import('../../core/review/check.ts');
	const review = ruleByRule(examined);
	let step = review.next();
	while (!step.done) {
		await breath();
		step = review.next();
	}

	return step.value;
}
