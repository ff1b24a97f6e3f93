import {type Plant, word} from './plants.ts';

/** Sections of options with something planted in one of them. */
const among = (bodies: readonly ((value: string) => string)[]): Plant['forms'] =>
	bodies.flatMap((body) =>
		['Alternatives', 'Alternatives Considered'].map((title) => (value: string) => `## ${title}\n\n${body(value)}`),
	);

const selected = '- **Selected**: Files - they are known';

/** Sections of our template in which it lists options, with something planted in one of them. */
const choices = (bodies: readonly ((value: string) => string)[]): Plant['forms'] =>
	bodies.map((body) => (value) => `## Proposed Solution\n\n### Technology Choices\n\n${body(value)}`);

const rejected = (bodies: readonly ((value: string) => string)[]): Plant['forms'] =>
	bodies.map((body) => (value) => `## Alternatives Considered\n\n### Option 1: ${body(value)}`);

/** What is said for or against an option, in the forms that people use. */
function argued(
	path: 'pros' | 'cons',
	words: {label: string; other: string; because: string; sentence: string},
): Plant {
	const {label, other, because, sentence} = words;
	return {
		path: 'options',
		place: 'section',
		forms: among([
			(value) => `### Redis\n\nIt is known.\n\n- **${label}**: ${value}`,
			(value) => `### Redis\n\nIt is known.\n\n- **${label}**:\n  - ${value}\n  - another one`,
			(value) => `### Redis\n\n**${label}:**\n\n- ${value}\n- another one`,
			(value) => `### Redis\n\n${other}:\n- ${value}\n\nWe may come back to it.`,
			(value) => `### Redis\n\nIt is known. ${sentence}:\n\n1. ${value}\n2. another one\n\nWe may come back to it.`,
			(value) => `### Redis\n\n- ${because}, because ${value}`,
			(value) => `### Redis\n\n#### ${other}\n\n- ${value}`,
			(value) => `| Option | ${label} |\n|---|---|\n| Redis | ${value} |\n| Files | another one |`,
		]),
		ownForms: [
			...choices([
				(value) =>
					`- **Option A**: Redis - ${label}: ${value}\n- **Option B**: Files - ${label}: another one\n${selected}`,
				(value) =>
					`- **Option A:** Redis - **${label}:** one; ${value}\n- **Option B:** Files - **${label}:** another\n${selected}`,
				(value) =>
					`- **Option A**: Redis - known\n  - **${label}**: ${value}\n- **Option B**: Files - slow\n${selected}`,
				(value) =>
					`- Option A: Redis\n  - ${label}:\n    - ${value}\n    - another one\n- Option B: Files\n- Selected: Files - they are known`,
				(value) => `| Option | ${label} |\n|---|---|\n| Redis | ${value} |\n| Files | another one |`,
			]),
			...rejected([
				(value) => `Redis\n\n- **${label}**: ${value}`,
				(value) => `Redis\n\n- __${label}__: ${value}`,
				(value) => `Redis\n\n${label}: ${value}`,
			]),
		],
		valueOf: word,
		asAnswer: (value) => [{[path]: [value]}],
	};
}

/** Options, what speaks for and against them, and which is chosen. */
export const plantedOptions: readonly Plant[] = [
	{
		path: 'options',
		place: 'section',
		forms: among([
			(value) => `### ${value}\n\nIt is known.`,
			(value) => `**${value}**\n\nIt is known.\n\n**Files**\n\nThey are slow.`,
			(value) => `- **${value}**: it is known\n- **Files**: they are slow`,
			(value) => `* ${value}\n* Files`,
			(value) => `**${value}.** It is known.\n\n**Files.** They are slow.`,
			(value) => `| Option | Notes |\n|---|---|\n| ${value} | known |`,
		]),
		ownForms: [
			...choices([
				(value) => `- **Option A**: ${value} - known\n- **Option B**: Files - slow\n${selected}`,
				(value) => `- **Option A**: ${value}\n- **Option B**: Files\n${selected}`,
				(value) => `| Option | Pros |\n|---|---|\n| ${value} | known |`,
			]),
			...rejected([(value) => `${value}\n\n- **Pros**: known`]),
		],
		valueOf: word,
		asAnswer: (value) => [{name: value}],
	},
	argued('pros', {label: 'Pros', other: 'Advantages', because: 'Good', sentence: 'It has two advantages'}),
	argued('cons', {label: 'Cons', other: 'Drawbacks', because: 'Bad', sentence: 'However, it has some drawbacks'}),
	{
		path: 'options',
		place: 'section',
		forms: among([(value) => `### ${value} (chosen)\n\nIt is known.\n\n### Files\n\nThey are slow.`]),
		ownForms: choices([
			(value) =>
				`- **Option A**: ${value} - known\n- **Option B**: Files - slow\n- **Selected**: ${value} - it is known`,
		]),
		valueOf: word,
		asAnswer: (value) => [{name: value, selected: true}],
	},
];
