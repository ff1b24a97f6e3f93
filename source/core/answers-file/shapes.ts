/** What an answer of a kind is in a file, a sentence each; of the others their schema says all. */
export const shapesOfKinds: Readonly<Record<string, string>> = {
	line: 'One line of text.',
	text: 'Markdown, on as many lines as it takes.',
	list: 'A list of lines.',
	weighed: 'A list of lines; {text, main: true} for the one that counts most.',
	texts: 'A list of texts in Markdown.',
	people: 'A list of names.',
	tasks: 'A list of {text, done}; a task is not done where nothing is said.',
	choice: 'One of these words; other spellings of them are taken as well.',
	choices: 'A list of these words; other spellings of them are taken as well.',
	date: 'A day as YYYY-MM-DD.',
	dates: 'A list of days, each as YYYY-MM-DD.',
	deadline: 'A day as YYYY-MM-DD, or an event in a line.',
	flag: 'true, or nothing.',
	percent: 'A number above 0 and up to 100, without a sign.',
	scale: 'The lowest and the highest score.',
	scores: 'A number for each criterion, by its name.',
	when: 'Weeks of the plan, a day and a number of days, a milestone, or a text.',
	milestones: 'A list of {name, week}.',
	dependencies: 'A list of names; {phase, milestone} where a milestone of it is enough.',
	items: 'A list of items with these keys.',
};

/** What `marks` is for; each mark with its meaning. */
export const meaningOfMarks =
	'Why an answer is not there, by its path, such as summary or phases[0].owner. undecided: somebody will decide it or find it out. not recorded: nobody will fill it any more. {not applicable: REASON}: it does not arise, and this is why. unknown is an earlier word for undecided; skipped leaves nothing in the document.';

export const meaningOfSections =
	'What a document says that no other key holds: the headings above it from the top, which of several with the same headings, and the text below.';
