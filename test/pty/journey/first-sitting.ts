import {keys} from '../../support/keys.ts';
import {type Answered, add, enter, next, no, offer, pasted, row, skip, unknown, yes} from './sitting.ts';

/** The problem, up to the point at which the person looks back at the title. */
export const beginning: readonly Answered[] = [
	['What should this RFC be called?', `Cache product pages${enter}`],
	['Whose systems does this touch?', keys.back],
	['Who writes it and answers for it?', `, Søren Ångström${enter}`],
	['Whose systems does this touch?', row(2)],
	['Can it be taken back within a day?', row(1)],
	['What takes it back', pasted('A switch serves pages from Frankfurt again.') + enter],
	[
		'What problem are we solving?',
		pasted(
			'Product pages take **2.4 s** in Japan (商品ページが遅い).',
			'',
			'| Region | p95 |',
			'|---|---|',
			'| EU | 0.4 s |',
			'| 日本 | 2.4 s |',
			'',
			'```sql',
			'select count(*) from page_views -- 👩‍💻 slow',
			'```',
		),
	],
];

export const problemSpace: readonly Answered[] = [
	['Why is it important', `Each second costs 1 % of orders.${enter}${enter}The sale starts in March. 🎌${next}`],
	['What happens if we don', unknown],
	[
		'What outcome do we want?',
		pasted('- Pages in Japan answer within 500 ms', '- Prices are never older than a minute') + next,
	],
	['What might people expect', `Images${enter}Search${next}`],
	['What must not be given up', skip],
	['What are the constraints', pasted('- **Time**: live by March', '- **Team**: two engineers', '') + next],
];

export const research: readonly Answered[] = [
	[
		'How does the system work today?',
		pasted('All pages come from Frankfurt.', '', '```mermaid', 'flowchart LR', '  user --> app --> db', '```') + next,
	],
	['What are the pain points?', `- Slow pages${enter}Cafe\u0301 owners in Kyo\u0304to complain${next}`],
	['What did you look at', add],
	['What kind of research', row(3)],
	['What or whom did you ask?', `Probes in 東京, 2026-11-02${enter}`],
	['What did you learn?', `2.1 s of 2.4 s is distance.${next}`],
	['What did you look at', add],
	['What kind of research', row(2)],
	['What or whom did you ask?', `Support${enter}`],
	['What did you learn?', `Nobody needs prices by the second.${next}`],
	['What did you look at', next],
	['What does this RFC rest on', add],
	['What do we take to be true?', `Prices may be a minute old${enter}`],
	['Is it a fact or an assumption?', row(2)],
	['Where does it come from?', `Talk with Support${enter}`],
	['What would show that it is wrong?', enter],
	['What follows if it is wrong?', enter],
	['Who checks it?', `Jane Doe${enter}`],
	['By when is it checked?', `2026-12-04${enter}`],
	['What does this RFC rest on', next],
];

export const criteria: readonly Answered[] = [
	['What will you judge the options by?', add],
	['What is the criterion called?', `Speed${enter}`],
	['How much does it count', `70${enter}`],
	['What question does a score answer?', `How fast is a page in Tokyo?${enter}`],
	['What will you judge the options by?', add],
	['What is the criterion called?', `Cost${enter}`],
	['How much does it count', `30${enter}`],
	['What question does a score answer?', `How little does it cost?${enter}`],
	['What will you judge the options by?', next],
	['From which score to which', `1 to 10${enter}`],
];

export const options: readonly Answered[] = [
	['Which solutions could work?', offer],
	['What is this option called?', enter],
	['What is the idea', pasted('Serve all pages from Frankfurt.') + next],
	['Is this leaving things as they are?', next],
	['What speaks for it?', pasted('Nothing to do') + next],
	['What speaks against it?', `Slow in Asia${enter}Loses orders${next}`],
	['How much engineering time', `None${enter}`],
	['What does it cost to run?', unknown],
	['What does it take to keep alive?', enter],
	['How does it score', pasted('Speed: 2', 'Cost: 9') + next],
	['What is to be said of it on each criterion?', next],
	['Is this the one you propose?', no],
	['Why not this one?', pasted('It solves nothing.') + next],
	['What would make you choose', enter],
	['Which solutions could work?', add],
	['What is this option called?', pasted('Edge cache 🚀') + enter],
	['What is the idea', pasted('A cache in each region.', '', 'Pages expire after a minute.') + next],
	['Is this leaving things as they are?', next],
	['What speaks for it?', pasted('Fast everywhere') + next],
	['What speaks against it?', pasted('One more system | one more bill') + next],
	['How much engineering time', pasted('6 engineer-weeks') + enter],
	['What does it cost to run?', pasted('400 euros a month') + enter],
	['What does it take to keep alive?', pasted('2 hours a month') + enter],
	['How does it score', `Speed: 9${enter}Cost: 6${next}`],
	['What is to be said of it on each criterion?', next],
	['Is this the one you propose?', yes],
	['Why not this one?', pasted('Purging by hand is easy to get wrong.') + next],
	['What would make you choose', enter],
	['Which solutions could work?', add],
	['What is this option called?', `A mistake${enter}`],
	['What is the idea', keys.escape],
];
