import type {GroupKind} from '../shape.ts';
import {goals, nonGoals} from './goals.ts';
import {metrics} from './metrics.ts';
import {openQuestions} from './open-questions.ts';
import {options} from './options.ts';
import {phases} from './phases.ts';
import {reviewers} from './reviewers.ts';
import {risks} from './risks.ts';

/** All groups and lists of a foreign document; those that take whole sections have the first choice. */
export const groupKinds: readonly GroupKind[] = [
	options,
	phases,
	risks,
	openQuestions,
	metrics,
	goals,
	nonGoals,
	reviewers,
];
