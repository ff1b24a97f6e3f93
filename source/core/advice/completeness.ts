import {notConsidered} from '../house/platform.ts';
import {missingForScope} from '../scope/missing.ts';
import {gapsOf} from '../traceability/gaps.ts';
import type {Adviser} from './types.ts';

/** What a change of this scope requires and does not have. */
export const ofScope: Adviser = (answers) =>
	missingForScope(answers).map(({path, problem, advice}) => ({path, text: `${problem} ${advice}`, unless: 'any'}));

/** Goals, constraints, risks and questions that lead nowhere. */
export const ofTraces: Adviser = (answers) =>
	gapsOf(answers).map(({kind, path, problem, text}) => ({
		path,
		text: `${problem.replace(/\.$/, '')}: ${text}`,
		...(kind === 'question' ? {unless: 'question-owner'} : {}),
	}));

/** Pieces of the platform that the house wants to be considered. */
export const ofHouse: Adviser = (answers, _, house) =>
	notConsidered(house, answers).map(({name, use}) => ({
		path: 'platform',
		text: `${name} is not considered. The house has it for: ${use}`,
	}));
