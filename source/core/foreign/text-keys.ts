import type {StepId} from '../answers/interview.ts';
import type {TextPath} from '../shapes/text-headings.ts';

/** A text of a document that has the same meaning, and so the same key, in all of them. */
export type TextKey = {
	path: TextPath;
	step: StepId;
	label: string;
	prompt: string;
	/** Headings, without numbers and marks, in lower case, that mean it as long as none of its own does. */
	weaker?: RegExp;
	/** Under how many other headings it may stand. */
	depth: number;
	/** The concept of a section that is put in where there is none; the label is its heading. */
	concept?: string;
};

/** In the order in which they choose their sections. */
export const textKeys: readonly TextKey[] = [
	{
		path: 'summary',
		step: 'define',
		label: 'Summary',
		prompt: 'What is this, in two or three sentences?',
		weaker: /^introduction$|^summary\b/,
		depth: 0,
		concept: 'Summary',
	},
	{
		path: 'motivation.problem',
		step: 'define',
		label: 'Motivation',
		prompt: 'What problem is solved?',
		weaker: /^background\b|^context\b|^purpose\b|^why\b|^need$|^背景$|^目的$/,
		depth: 0,
		concept: 'Motivation',
	},
	{
		path: 'motivation.importance',
		step: 'define',
		label: 'Importance',
		prompt: 'Why is it important, and why now?',
		depth: 1,
	},
	{
		path: 'motivation.inaction',
		step: 'define',
		label: 'Cost of inaction',
		prompt: 'What happens if nothing is done?',
		depth: 1,
	},
	{
		path: 'currentState.today',
		step: 'research',
		label: 'Current state',
		prompt: 'How does it work today?',
		depth: 1,
		concept: 'Current state',
	},
	{
		path: 'currentState.painPoints',
		step: 'research',
		label: 'Pain points',
		prompt: 'What hurts today?',
		depth: 1,
	},
	{
		path: 'currentState.constraints',
		step: 'define',
		label: 'Constraints',
		prompt: 'What are the constraints?',
		depth: 1,
	},
	{
		path: 'architecture',
		step: 'design',
		label: 'Proposal',
		prompt: 'What is proposed, and how does it work?',
		weaker:
			/^(?!existing|current)(?:.*\b(?:propos|design|solution|architecture|approach|specification|details\b)|implementation\b|explanation\b)/,
		depth: 0,
		concept: 'Proposal',
	},
	{
		path: 'rationale',
		step: 'design',
		label: 'Rationale',
		prompt: 'Why this solution?',
		depth: 0,
	},
	{
		path: 'dataModel',
		step: 'design',
		label: 'Data model',
		prompt: 'Which data are kept, and in which form?',
		depth: 1,
	},
	{
		path: 'apiDesign',
		step: 'design',
		label: 'API design',
		prompt: 'Which interfaces change?',
		depth: 1,
	},
	{
		path: 'security.authentication',
		step: 'design',
		label: 'Authentication',
		prompt: 'Who may do what, and how is that known?',
		depth: 2,
	},
	{
		path: 'security.privacy',
		step: 'design',
		label: 'Privacy',
		prompt: 'How are data of people protected?',
		depth: 2,
	},
	{
		path: 'security.rateLimiting',
		step: 'design',
		label: 'Rate limiting',
		prompt: 'What limits the load that one user can make?',
		depth: 2,
	},
	{
		path: 'security.compliance',
		step: 'design',
		label: 'Compliance',
		prompt: 'Which rules must be kept?',
		depth: 2,
	},
	{
		path: 'rollback.steps',
		step: 'execute',
		label: 'Rollback',
		prompt: 'How is it undone?',
		depth: 2,
		concept: 'Rollback',
	},
	{
		path: 'appendix',
		step: 'execute',
		label: 'Appendix',
		prompt: 'What else might a reader want to look up?',
		depth: 0,
		concept: 'References',
	},
];
