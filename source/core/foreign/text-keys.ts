import type {StepId} from '../answers/interview.ts';

/** A text of a document that has the same meaning, and so the same key, in all of them. */
export type TextKey = {
	path: string;
	step: StepId;
	label: string;
	prompt: string;
	/** Headings that mean it, without numbers and marks, in lower case. */
	headings: RegExp;
	/** Headings that mean it as long as no other does. */
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
		headings:
			/^(?:(?:executive|short|simple|brief|feature|proposal) )?summary$|^abstract$|^tl;?dr$|^synopsis$|^in a nutshell$|^overview$|^概要$|^サマリー$/,
		weaker: /^introduction$|^summary\b/,
		depth: 0,
		concept: 'Summary',
	},
	{
		path: 'motivation.problem',
		step: 'define',
		label: 'Motivation',
		prompt: 'What problem is solved?',
		headings: /\bmotivation\b|^(?:the )?problems?\b|\bproblem (?:statement|description|definition)\b|^動機$|^問題$/,
		weaker: /^background\b|^context\b|^purpose\b|^why\b|^need$|^背景$|^目的$/,
		depth: 0,
		concept: 'Motivation',
	},
	{
		path: 'motivation.importance',
		step: 'define',
		label: 'Importance',
		prompt: 'Why is it important, and why now?',
		headings: /^(?:importance|why now|why (?:is it|it is|this is) important)$/,
		depth: 1,
	},
	{
		path: 'motivation.inaction',
		step: 'define',
		label: 'Cost of inaction',
		prompt: 'What happens if nothing is done?',
		headings:
			/^cost of (?:inaction|doing nothing)$|^what happens if we (?:do nothing|do(?:n't| not) .*)$|^impact of not doing this$/,
		depth: 1,
	},
	{
		path: 'currentState.today',
		step: 'research',
		label: 'Current state',
		prompt: 'How does it work today?',
		headings:
			/^current (?:state|situation|behaviou?r|design|implementation|process|architecture|system)\b|^existing (?:state|system|behaviou?r)|^how .*works? (?:today|now)$|^today$|^as[- ]is$|^status quo$|^現状$/,
		depth: 1,
		concept: 'Current state',
	},
	{
		path: 'currentState.painPoints',
		step: 'research',
		label: 'Pain points',
		prompt: 'What hurts today?',
		headings: /^pain points?$/,
		depth: 1,
	},
	{
		path: 'currentState.constraints',
		step: 'define',
		label: 'Constraints',
		prompt: 'What are the constraints?',
		headings: /^constraints$/,
		depth: 1,
	},
	{
		path: 'architecture',
		step: 'design',
		label: 'Proposal',
		prompt: 'What is proposed, and how does it work?',
		headings:
			/^(?:the )?(?:high[- ]level |detailed |technical |proposed )*(?:proposal|solution|design|architecture|approach|specification|changes?)(?: (?:overview|details))?$|^(?:guide|reference)-level explanation$|^設計$|^提案$/,
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
		headings: /^(?:design )?rationale$/,
		depth: 0,
	},
	{
		path: 'dataModel',
		step: 'design',
		label: 'Data model',
		prompt: 'Which data are kept, and in which form?',
		headings: /^data (?:models?|structures?|schema)$|^(?:database )?schema$/,
		depth: 1,
	},
	{
		path: 'apiDesign',
		step: 'design',
		label: 'API design',
		prompt: 'Which interfaces change?',
		headings: /^apis?$|^api (?:design|changes|specification)$/,
		depth: 1,
	},
	{
		path: 'security.authentication',
		step: 'design',
		label: 'Authentication',
		prompt: 'Who may do what, and how is that known?',
		headings: /^authentication(?: (?:and|&) authorization)?$|^authentication\/authorization$/,
		depth: 2,
	},
	{
		path: 'security.privacy',
		step: 'design',
		label: 'Privacy',
		prompt: 'How are data of people protected?',
		headings: /^(?:data )?privacy$|^privacy considerations$/,
		depth: 2,
	},
	{
		path: 'security.rateLimiting',
		step: 'design',
		label: 'Rate limiting',
		prompt: 'What limits the load that one user can make?',
		headings: /^rate limit(?:ing|s)$/,
		depth: 2,
	},
	{
		path: 'security.compliance',
		step: 'design',
		label: 'Compliance',
		prompt: 'Which rules must be kept?',
		headings: /^compliance$/,
		depth: 2,
	},
	{
		path: 'rollback.steps',
		step: 'execute',
		label: 'Rollback',
		prompt: 'How is it undone?',
		headings:
			/^(?:roll[- ]?back|back[- ]?out|revert)(?: (?:plan|strategy|procedure|steps))?$|^how (?:do|can|would|will) we (?:roll back|revert)\b/,
		depth: 2,
		concept: 'Rollback',
	},
	{
		path: 'appendix',
		step: 'execute',
		label: 'Appendix',
		prompt: 'What else might a reader want to look up?',
		headings: /^appendi(?:x|ces)\b/,
		depth: 0,
		concept: 'References',
	},
];
