import type {StepId} from '../../answers/interview.ts';

/** What an engineer is expected to bring in one area, as the question that each of seven levels asks of an RFC. */
export type Area = {
	name: string;
	step: StepId;
	asks: readonly [string, string, string, string, string, string, string];
};

/** The sixteen areas of an engineer's work, each at the step where an RFC shows it most. */
export const areas: readonly Area[] = [
	{
		name: 'Strategic thinking',
		step: 'define',
		asks: [
			'Which goal of the team or the product does this serve?',
			'What would the team have to put off for it?',
			'What will this problem look like in a year if nobody touches it?',
			'What do users get that they can name, and which priority does it displace?',
			'Which waste between teams does it remove?',
			'Who will be able to carry this on after you, and what do they need for that?',
			'What can the company do afterwards that it cannot do today?',
		],
	},
	{
		name: 'Ambiguity and complexity',
		step: 'define',
		asks: [
			'What do you not understand yet, and whom did you ask?',
			'Which part is unclear enough to be raised now?',
			'Which assumption did you try out before you wrote it down?',
			'What did you leave open on purpose, and what is the risk of that?',
			'Which question, once answered, makes the others easy?',
			'Has anybody solved this before, and why is that not enough here?',
			'What will have changed in the business before this is done?',
		],
	},
	{
		name: 'Impact on the organisation',
		step: 'define',
		asks: [
			'Which habit of the team does this touch?',
			'How will the team work differently once this is in place?',
			'Which recurring problem of the team goes away?',
			'Which gain is there for teams that did not ask for it?',
			'Which number that managers look at will move?',
			'Which flaw of the whole system does it take away, and which does it leave?',
			'Which strategy does it follow, and which does it make impossible?',
		],
	},
	{
		name: 'Breadth and expertise',
		step: 'research',
		asks: [
			'Which part of the code did you read to be sure?',
			'Who knows this area best, and what did they say?',
			'Which tool or pattern of this field fits, and what speaks against it?',
			'What does it do to parts of the product that you do not own?',
			'What would it cost to buy it, and what to build it?',
			'Which dispute between experts does it settle, and with what evidence?',
			'Which standard follows from it for the others?',
		],
	},
	{
		name: 'Learning and adapting',
		step: 'research',
		asks: [
			'What did you learn that you did not expect?',
			'Which feedback on the first idea changed it?',
			'What would show you that you are wrong?',
			'Which lesson of an earlier project do you apply here?',
			'Where might you see what you want to see?',
			'Which change of the organisation must it survive?',
			'How would somebody outside the company judge it?',
		],
	},
	{
		name: 'Code and implementation',
		step: 'design',
		asks: [
			'Which code changes, and how is it tested?',
			'How can it be built without help from others?',
			'Which edge case breaks it first?',
			'What keeps it simple to change in two years?',
			'Which old weakness of this system do you mend on the way?',
			'What can other teams reuse of it?',
			'What stops in the company when it stops?',
		],
	},
	{
		name: 'System design',
		step: 'design',
		asks: [
			'How does the solution work, step by step?',
			'How long does each part take, and how sure are you?',
			'What goes wrong, and what happens then?',
			'What does it cost at ten times the load?',
			'Which boundaries between systems does it move, and who agreed?',
			'How should these systems look in three years, and is this a step towards it?',
			'Which failure would the whole company feel, and what keeps it small?',
		],
	},
	{
		name: 'Judgement',
		step: 'design',
		asks: [
			'Why is this way the plain one?',
			'Which pattern do you follow, and where do you leave it?',
			'Which experiment would settle the choice?',
			'How far does it reach when it goes wrong: systems, teams, dates?',
			'Which risk of the whole organisation does it lower or raise?',
			'Which direction does the choice fix for years?',
			'Why is this the problem to spend the best people on?',
		],
	},
	{
		name: 'Team communication',
		step: 'consensus',
		asks: [
			'Is all that was said about it written down where the team finds it?',
			'Who in the team has not been heard yet?',
			'Where do opinions differ, and what do both sides say?',
			'What do people need to know before they ask?',
			'What went wrong so far, and is it said openly?',
			'How will other teams hear of it without you?',
			'Which tone does this discussion set for the next ones?',
		],
	},
	{
		name: 'Feedback',
		step: 'consensus',
		asks: [
			'What would you like a reviewer to look at?',
			'Which worry did you raise early?',
			'Which criticism did you ask for, and of whom?',
			'Which objection made the proposal better?',
			'Can somebody say no here without a price?',
			'Who disagrees in private, and how do you find out?',
			'Which leader should argue against it, and were they asked to?',
		],
	},
	{
		name: 'Mentoring',
		step: 'consensus',
		asks: [
			'With whom could you write this together?',
			'Who could learn something by reviewing it?',
			'Which part could a younger engineer own?',
			'What should be explained once, so that nobody has to ask again?',
			'Who grows into your part with this project?',
			'Which guide or framework comes out of it?',
			'How will the next such decision be made without you?',
		],
	},
	{
		name: 'Influence across functions',
		step: 'consensus',
		asks: [
			'Does your manager know what you propose?',
			'Who outside the team must do something for it?',
			'Would somebody from product understand the summary?',
			'What happens to it when you are away?',
			'What does product want instead, and did you answer that?',
			'Which partner has to change their plan, and what do they get for it?',
			'How do functions agree on such things from now on?',
		],
	},
	{
		name: 'Vision and culture',
		step: 'consensus',
		asks: [
			'Which agreement of the team does it follow?',
			'Which unwritten rule should be said aloud here?',
			'What does it show of how you want to work?',
			'Which uncomfortable point do you name?',
			'Who deserves the credit?',
			'Which rumour about it should you answer?',
			'What do people believe afterwards about how decisions are made here?',
		],
	},
	{
		name: 'Delivery',
		step: 'execute',
		asks: [
			'What is the first task, and when is it done?',
			'What is your estimate, and what would make it wrong?',
			'How do stakeholders see how far it is?',
			'What do you do now for the date, and pay for later?',
			'Which problem must be solved first because all else hangs on it?',
			'Which teams must deliver together, and who holds that together?',
			'What happens to the company if it comes half a year late?',
		],
	},
	{
		name: 'Ownership',
		step: 'execute',
		asks: [
			'When do you say that you are stuck?',
			'What do you do when the plan meets its first surprise?',
			'Which result do you answer for, not only which work?',
			'Who carries what your change does to other teams?',
			'What do you decide alone, and what do you take to others?',
			'Who drives it when priorities change?',
			'When would you stop it, and who would believe you?',
		],
	},
	{
		name: 'Raising the bar',
		step: 'execute',
		asks: [
			'What would you ask if it were not your own plan?',
			'What do you want to learn from the rollout?',
			'Who reviews the work while it is done?',
			'Which measure makes the next project better, too?',
			'Which number would show that the team got faster by it?',
			'What do other teams take over from how you did it?',
			'What of it becomes the way the company works?',
		],
	},
];
