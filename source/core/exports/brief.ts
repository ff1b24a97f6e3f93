import type {Page} from '../analysis/first-page/page.ts';
import type {PageStage} from '../analysis/first-page/types.ts';
import {lineAt} from '../answers/rows.ts';
import {becameParts, cameParts} from './became.ts';
import {conParts, decisionParts, groundParts, mostInLine, priceParts, questionParts} from './brief-parts.ts';
import {upTo} from './opening.ts';
import {lineOfSheet, noteOfMissing, type SheetLine, sheetText} from './sheet.ts';
import {statusLine} from './status-line.ts';
import {pageOfHanded} from './statuses.ts';
import {lookingLines} from './to-look-at.ts';
import {turnedOf} from './turned.ts';
import type {ExportFormat, Handed} from './types.ts';

/** What one looks for in it at each stage; of what is over nobody pays the price, and nobody has to look at it. */
const wantedAt: Readonly<Record<PageStage, readonly string[]>> = {
	open: ['Decision', 'Price', 'Against it', 'It rests on', 'Open'],
	decided: ['Decision', 'Price', 'Against it', 'It rests on', 'Open'],
	done: ['Decision', 'What it cost', 'What came of it', 'Against it', 'It rests on'],
	ended: ['Against it', 'It rested on'],
};

/** Two minutes for somebody who reviews: what is decided and on what ground, and where each of them looks. */
export const brief: ExportFormat = {
	name: 'brief',
	summary: "the reviewer's two minutes",
	mediaType: 'text/markdown',
	hasText: true,
	make(handed) {
		const {answers, name} = handed;
		const of = pageOfHanded(handed);
		const isAsked = of.stage === 'open' || of.stage === 'decided';
		const sheet = {
			title: lineAt(answers, 'title') || name || 'Without a title',
			parts: [
				{heading: '', lines: linesOf(of, handed)},
				{heading: 'What to look at', lines: isAsked ? lookingLines(of) : []},
			],
		};
		return {value: sheet, text: sheetText(sheet), notes: noteOfMissing(wantedAt[of.stage], sheet)};
	},
};

function linesOf(of: Page, handed: Handed): SheetLine[] {
	if (of.stage === 'ended') return endedLines(of, handed);
	if (of.stage === 'done') return doneLines(of, handed);
	return [
		...lineWith('Decision', decisionParts(of)),
		...lineWith('Price', priceParts(of)),
		...lineWith('Against it', conParts(of)),
		...lineWith('It rests on', groundParts(of)),
		...lineWith('Open', questionParts(of)),
	];
}

/** What became of it, in the place of what was planned. */
function doneLines(of: Page, handed: Handed): SheetLine[] {
	return [
		...statusLine(handed),
		...lineWith('Decision', decisionParts(of)),
		...lineWith('What it cost', becameParts(of)),
		...lineWith('What came of it', cameParts(of.answers)),
		...lineWith('Against it', conParts(of)),
		...lineWith('It rests on', groundParts(of)),
		...lineWith('Open', questionParts(of)),
	];
}

/** What was proposed, or held until then, and what spoke against it; nothing of it is a decision any more. */
function endedLines(of: Page, handed: Handed): SheetLine[] {
	const turned = turnedOf(of, handed.status);
	return [
		...statusLine(handed),
		...(turned === 'left as it is'
			? [...lineWith('Decision', decisionParts(of)), ...lineWith('Price', priceParts(of))]
			: lineWith(`What was ${turned}`, decisionParts(of))),
		...lineWith('Against it', conParts(of)),
		...lineWith('It rested on', groundParts(of)),
	];
}

function lineWith(label: string, parts: readonly string[]): SheetLine[] {
	return lineOfSheet(label, upTo(parts, mostInLine));
}
