/** What a good section of each concept answers, for documents whose house asks nothing itself. */
const prompts: Readonly<Record<string, {prompt: string; guidance: string}>> = {
	'Non-goals': {
		prompt: 'What is left out, though somebody might expect it?',
		guidance: 'One per line, each something a sensible reader could have hoped for.',
	},
	Goals: {
		prompt: 'What will be true when this is done?',
		guidance: 'Results that somebody can check, rather than things that will be built.',
	},
	'Current state': {
		prompt: 'How does it work today?',
		guidance: 'Enough for a colleague from another team to follow the rest, with sizes and rates.',
	},
	'Do-nothing option': {
		prompt: 'What happens if nothing is done?',
		guidance: 'The next year without this work, in numbers. Doing nothing has costs and advantages, too.',
	},
	Alternatives: {
		prompt: 'What else was considered, and why was it not chosen?',
		guidance: 'Options that you could defend. Reviewers look for the one that you left out.',
	},
	'Open questions': {
		prompt: 'What is not settled yet?',
		guidance: 'Each with somebody who finds out, and a day by which it is needed.',
	},
	Rollback: {
		prompt: 'How is it undone, and what tells you to?',
		guidance: 'The trigger, who decides, the steps, and what becomes of data that was written meanwhile.',
	},
	Rollout: {
		prompt: 'How does it reach its users, step by step?',
		guidance: 'Who gets it first, what must hold before the next step, and who watches.',
	},
	Compatibility: {
		prompt: 'What breaks, and how do users move over?',
		guidance: 'Old data, old clients, old versions, and for how long both are supported. Say so if nothing breaks.',
	},
	'Test plan': {
		prompt: 'How will you know that it works?',
		guidance: 'What is tested where, with the cases that worry you most.',
	},
	Metrics: {
		prompt: 'What is measured to tell whether it worked?',
		guidance: 'A number today, a target, a day, and where the number comes from.',
	},
	Phases: {
		prompt: 'In which steps is it done?',
		guidance: 'Each with who does it, how long it takes, what it waits for, and what ends it.',
	},
	Risks: {
		prompt: 'What could go wrong, and what is done about it?',
		guidance: 'How bad, how likely, what makes it less so, and who watches it.',
	},
	Security: {
		prompt: 'What changes for security and privacy?',
		guidance: 'Who may do what, which data is sensitive, what an attacker gains. If nothing changes, say why.',
	},
	Performance: {
		prompt: 'How fast must it be, and at what load?',
		guidance: 'Percentiles with the load at which they hold, and the first limit that is met.',
	},
	Cost: {
		prompt: 'What does it cost, to build and to run?',
		guidance: 'Engineer-weeks until it is done, money and hours a month after that.',
	},
	Drawbacks: {
		prompt: 'What speaks against this?',
		guidance: 'The reasons that a fair opponent would give. Every decision has some.',
	},
	'Data model and API': {
		prompt: 'What do others see of it: data, calls, syntax?',
		guidance: 'The contract, with errors and versions. Examples say more than grammar.',
	},
	'Prior art': {
		prompt: 'Who has solved this before, and what is to be learned from them?',
		guidance: 'Elsewhere and in your own house; what worked, what did not, and what differs here.',
	},
	Teaching: {
		prompt: 'How will people learn about it?',
		guidance: 'What the documentation says, to newcomers and to those who know the old way.',
	},
	'Future work': {
		prompt: 'What could follow, and is not part of this?',
		guidance: 'Only what makes today easier or harder to decide.',
	},
	History: {
		prompt: 'What has happened to this document so far?',
		guidance: 'Dates and decisions, one per line.',
	},
	Decision: {
		prompt: 'What is decided?',
		guidance: 'In full sentences, so that it can be read alone and later.',
	},
	Stakeholders: {
		prompt: 'Who decides, who advises, who must know?',
		guidance: 'People rather than teams, so that somebody answers.',
	},
	Glossary: {
		prompt: 'Which words need a meaning here?',
		guidance: 'Those that readers of two teams would understand in two ways.',
	},
	Motivation: {
		prompt: 'What problem is solved, for whom, and why now?',
		guidance: 'Who is hurt, how often and how badly, with at least one number or example. Leave the solution out.',
	},
	Summary: {
		prompt: 'What is proposed, in two or three sentences?',
		guidance: 'What changes, for whom, and what it takes; enough for somebody who reads nothing else.',
	},
	References: {
		prompt: 'What should be at hand for further reading?',
		guidance: 'Links that still work in two years, each with what it is for.',
	},
	Proposal: {
		prompt: 'What exactly is to be built or changed?',
		guidance: 'Parts, who calls whom, what happens when one of them fails. Walk through one example.',
	},
};

/** What to ask for under a heading of this concept; the heading itself is asked where none is known. */
export function promptOf(concept: string | undefined, heading: string): {prompt: string; guidance?: string} {
	return (concept === undefined ? undefined : prompts[concept]) ?? {prompt: heading};
}
