import type {Page} from '../analysis/first-page/page.ts';
import type {PageStage} from '../analysis/first-page/types.ts';
import {lineAt, rowsAt} from '../answers/rows.ts';
import {becameParts, cameParts} from './became.ts';
import {textOrNull} from './nulls.ts';
import {opening, upTo} from './opening.ts';
import {agreedLine, askParts, costParts, metricText, riskParts, whatOf, whyOf} from './page-parts.ts';
import {lineOfSheet, noteOfMissing, type SheetLine, sheetText} from './sheet.ts';
import {statusLine} from './status-line.ts';
import {pageOfHanded} from './statuses.ts';
import {turnedOf} from './turned.ts';
import type {ExportFormat, Handed} from './types.ts';

const labels = {
	what: 'What',
	why: 'Why now',
	cost: 'What it costs',
	ask: 'What we ask of you',
	risk: 'The main risk',
	proof: 'How we know that it worked',
};

/** One page for those who lead: at most 300 words beside the title, and a line only where there is something to say. */
export const page: ExportFormat = {
	name: 'page',
	summary: 'one page for leadership',
	mediaType: 'text/markdown',
	hasText: true,
	make(handed) {
		const {answers, name} = handed;
		const of = pageOfHanded(handed);
		const title = lineAt(answers, 'title') || name || 'Without a title';
		const sheet = {title, parts: [{heading: '', lines: linesOf(of, handed)}]};
		return {value: sheet, text: sheetText(sheet), notes: noteOfMissing(wantedAt[of.stage], sheet)};
	},
};

const {what, why, cost, risk, proof} = labels;

/** What one looks for on the page at each stage. */
const wantedAt: Readonly<Record<PageStage, readonly string[]>> = {
	open: [what, why, cost, risk, proof],
	decided: [what, why, cost, risk, proof],
	done: [what, why, 'What it cost', 'What came of it'],
	ended: ['Why'],
};

function linesOf(of: Page, handed: Handed): SheetLine[] {
	if (of.stage === 'ended') return endedLines(of, handed);
	return of.stage === 'done' ? doneLines(of, handed) : livingLines(of, handed);
}

function livingLines(of: Page, handed: Handed): SheetLine[] {
	const {answers} = of;
	return [
		...lineOfSheet(what, whatOf(of)),
		...lineOfSheet(why, whyOf(answers)),
		...lineOfSheet(cost, upTo(costParts(of), 40)),
		...askOf(of, handed),
		...lineOfSheet(risk, upTo(riskParts(answers), 40)),
		...lineOfSheet(proof, upTo(rowsAt(answers, 'metrics').flatMap(metricText), 50)),
	];
}

/** What became of it, in the place of what was planned. */
function doneLines(of: Page, handed: Handed): SheetLine[] {
	const {answers} = of;
	return [
		...statusLine(handed),
		...lineOfSheet(what, whatOf(of)),
		...lineOfSheet(why, whyOf(answers)),
		...lineOfSheet('What it cost', upTo(becameParts(of), 50)),
		...agreedLine(of),
		...lineOfSheet('What came of it', upTo(cameParts(answers), 45)),
		...lineOfSheet('What we learned', opening(textOrNull(answers, 'lessons'), 35)),
	];
}

/** Of what is over nobody pays, and nothing is asked. */
function endedLines(of: Page, handed: Handed): SheetLine[] {
	const turned = turnedOf(of, handed.status);
	return [
		...statusLine(handed),
		...lineOfSheet(turned === 'left as it is' ? 'What holds' : `What was ${turned}`, whatOf(of)),
		...lineOfSheet('Why', whyOf(of.answers)),
	];
}

/** What is asked of whom until it is decided, and afterwards who agreed, or at least that it is decided. */
function askOf(of: Page, handed: Handed): SheetLine[] {
	if (of.stage === 'open') return lineOfSheet(labels.ask, upTo(askParts(of), 45));
	const agreed = agreedLine(of);
	return agreed.length > 0 ? agreed : statusLine(handed);
}
