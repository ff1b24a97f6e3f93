import {type Answers, isRecord, valueAt} from '../answers/answers.ts';
import type {Starter} from './starters/types.ts';
import type {House, PlatformPiece} from './types.ts';

/** The pieces of the platform as items to be judged, for a template that asks for them. */
export function platformStarter({platform}: House): Starter[] {
	if (platform.length === 0) return [];
	return [
		{
			name: 'platform',
			title: 'The platform of the house',
			use: `Every design here considers ${platform.map(({name}) => name).join(', ')}.`,
			answers: {platform: platform.map(({name}) => ({piece: name}))},
		},
	];
}

/** The pieces that a document says nothing of: not named, or named without a verdict. */
export function notConsidered({platform}: Pick<House, 'platform'>, answers: Answers): PlatformPiece[] {
	const items = valueAt(answers, 'platform');
	const judged = new Set(
		(Array.isArray(items) ? items : [])
			.filter((item) => isRecord(item) && item.verdict !== undefined)
			.map((item) => (isRecord(item) ? String(item.piece).toLowerCase() : '')),
	);
	return platform.filter(({name}) => !judged.has(name.toLowerCase()));
}
