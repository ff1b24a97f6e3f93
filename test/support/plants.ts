import type {Json} from '../../source/core/answers/answers.ts';

/** A statement that is planted in a document, in one of the forms that people use. */
export type Plant = {
	path: string;
	/** Where it goes: among the labelled values at the start, or as a section. */
	place: 'start' | 'section';
	/** As text, with a value. */
	forms: readonly ((value: string) => string)[];
	/** In documents of our template, where that has another place for it. */
	ownForms?: readonly ((value: string) => string)[];
	/** A value of its kind, of a number that no other has. */
	valueOf(number: number): string;
	/** The value as an answer, and where in the answers of the path it is found. */
	asAnswer(value: string): Json;
	/** Our template has no place for it in this form. */
	isForeign?: true;
};

export const word = (number: number): string => `Word${number}`;
export const day = (number: number): string => `20${10 + (number % 80)}-0${1 + (number % 9)}-1${number % 10}`;

export const labelled = (label: string): Plant['forms'] => [
	(value) => `- ${label}: ${value}`,
	(value) => `- **${label}**: ${value}`,
	(value) => `* **${label}:** ${value}`,
	(value) => `**${label}**: ${value}`,
	(value) => `__${label}__: ${value}`,
	(value) => `${label}: ${value}`,
];

export const heading =
	(title: string): ((body: string) => string) =>
	(body) =>
		`## ${title}\n\n${body}`;

export const one = (value: string): Json => value;
export const only =
	(key: string) =>
	(value: string): Json => [{[key]: value}];

/** Each body below each heading. */
export function below(titles: readonly string[], bodies: Plant['forms']): Plant['forms'] {
	return titles.flatMap((title) => bodies.map((body) => (value: string) => heading(title)(body(value))));
}

const lists: Plant['forms'] = [
	(value) => `- ${value}`,
	(value) => `1. ${value}`,
	(value) => `It should be so:\n\n* ${value}`,
	(value) => `It should be so:\n\n- ${value}\n\nThe rest is open.`,
];

/** What is said of people, days, goals and a status that stands below a heading. */
export const furtherPlants: readonly Plant[] = [
	{
		path: 'phases',
		place: 'section',
		forms: [
			(value: string) => `### Phase 1: ${value}\n\n- [ ] Begin`,
			(value: string) => `### Phase 1: ${value} (Week 1-2)\n\n- [x] Begin\n- [ ] End`,
			(value: string) => `### Phase 1: ${value}\n\n**Owner**: Ann\n**Depends on**: the rack; the law\n\n- [ ] Begin`,
			(value: string) => `### Phase 1: ${value}\n\n- **Owner**: Ann\n- **Exit criterion**: It runs\n- [ ] Begin`,
			(value: string) => `**Phase 1: ${value}**\n\n- [ ] Begin`,
			(value: string) => `| Phase | When | Owner |\n|---|---|---|\n| ${value} | Week 1 | Ann |`,
			(value: string) => `| Milestone | Done when | Tasks |\n|---|---|---|\n| ${value} | It runs | Begin; end |`,
		].flatMap((body) =>
			['Implementation Plan', 'Roadmap', 'Rollout Plan'].map((title) => (value: string) => heading(title)(body(value))),
		),
		valueOf: word,
		asAnswer: only('name'),
	},
	{path: 'updated', place: 'start', forms: labelled('Updated'), valueOf: day, asAnswer: one},
	{
		path: 'decisionMakers',
		place: 'start',
		forms: labelled('Deciders'),
		valueOf: word,
		asAnswer: (value) => [value],
		isForeign: true,
	},
	{
		path: 'reviewers',
		place: 'section',
		forms: below(
			['Reviewers'],
			[
				(value) => `| Name | Role |\n|---|---|\n| ${value} | approver |`,
				(value) => `- ${value} - approver`,
				(value) => `* ${value}`,
			],
		),
		valueOf: word,
		asAnswer: only('name'),
	},
	{
		path: 'outcome.nonGoals',
		place: 'section',
		forms: below(['Non-Goals', 'Out of Scope'], lists),
		valueOf: word,
		asAnswer: (value) => [value],
	},
	{
		path: 'outcome.goals',
		place: 'section',
		forms: [
			...below(['Goals', 'Objectives'], lists),
			(value) => `## Scope\n\n**Goals**\n\n- ${value}`,
			(value) => `## Background\n\nIt is slow.\n\nThe goals are:\n- ${value}`,
		],
		valueOf: word,
		asAnswer: (value) => [value],
		isForeign: true,
	},
	{
		path: 'status',
		place: 'section',
		forms: below(
			['Status'],
			[
				(value) => value,
				(value) => `**${value}**`,
				(value) => `- ${value}`,
				(value) => `${value}, since May`,
				(value) => `${value} (2026-03-01)`,
			],
		),
		valueOf: (number) => (number % 2 ? 'Draft' : 'Approved'),
		asAnswer: one,
	},
];
