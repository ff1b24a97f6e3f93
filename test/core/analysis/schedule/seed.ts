import type {Answers} from '../../../../source/core/answers/answers.ts';

/** The migration of three teams that the house shows as its example of a Gantt chart. */
export const migration: Answers = {
	title: 'Q1 Platform Migration',
	phases: [
		{name: 'API Redesign', when: {from: '2024-01-01', days: 14}, team: 'Backend Team'},
		{name: 'Migration Tools', when: {from: '2024-01-08', days: 7}, team: 'Backend Team'},
		{name: 'Wait for API', when: {from: '2024-01-01', days: 7}, team: 'Frontend Team'},
		{name: 'UI Refactor', when: {from: '2024-01-08', days: 14}, team: 'Frontend Team'},
		{name: 'Schema Migration', when: {from: '2024-01-01', days: 10}, team: 'Data Team'},
		{name: 'Data Validation', when: {from: '2024-01-11', days: 7}, team: 'Data Team'},
	],
};

/** The three phases of the house's template. */
export const sixWeeks: Answers = {
	start: '2024-01-01',
	phases: [
		{name: 'Foundation', when: {weeks: [1, 2]}},
		{name: 'Integration', when: {weeks: [3, 4]}, dependsOn: [{phase: 'Foundation'}]},
		{name: 'Rollout', when: {weeks: [5, 6]}, dependsOn: [{phase: 'Integration'}]},
	],
};
