import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {documents, emptyDesk, printed, startWizard} from '../support.ts';
import {beginning, criteria, options, problemSpace, research} from './first-sitting.ts';
import {consensus, execution, solution} from './second-sitting.ts';
import {tell, toldAs, until} from './told.ts';

const dumb = {env: {TERM: 'dumb', LANG: 'C.UTF-8', LC_ALL: undefined, LC_CTYPE: undefined}, columns: 200, rows: 60};

/** What is typed otherwise where nothing stands in a field to be added to, and no list goes on by itself. */
const otherwise = {
	'What should this RFC be called?': ['Cache product pages at the edge'],
	'Who writes it and answers for it?': ['Jane Doe, Søren Ångström'],
	'What are the pain points?': ['- Slow pages', '- Cafe\u0301 owners in Kyo\u0304to complain', '.'],
};

it('leads to the same document in lines, byte for byte, as the screen does', async () => {
	const desk = emptyDesk();
	const first = startWizard(desk, [], dumb);
	await tell(first, [
		...toldAs([...beginning, ...problemSpace, ...research, ...criteria, ...options], otherwise),
		['3. A mistake', '/remove 3'],
		['Deleted "A mistake". /undo brings it back.', '/undo'],
		['3. A mistake', '/redo'],
		['2 options:', ''],
		['Why the selected option?', 'Speed decides, and cost comes close second.', '.'],
		['What else does this fix?', '/leave'],
	]);
	expect(await first.exit).toBe(130);
	const draft = /rfc-wizard --draft (\S+)/.exec(await first.until('Resume it with:'))?.[1] ?? '';

	const second = startWizard(desk, ['--draft', draft], dumb);
	await tell(second, toldAs([...solution, ...consensus, ...execution], otherwise));
	await tell(second, [['Enter takes all of it', '']]);
	await until(second, 'The file: rfcs/0001-cache-product-pages-at-the-edge.md');
	const [, number] = /(\d+)\. \w+, Rollback steps: /.exec(second.raw) ?? [];
	await tell(second, [
		['Number or command:', number ?? 'none'],
		['How do you go back if needed?', '1. Point the name back to Frankfurt.', '2. Wait a minute.', '.'],
		['What happens to data written', '/review'],
	]);
	await until(second, 'Review.', second.raw.lastIndexOf('/review'));
	second.type('/write\r');
	await until(second, 'Written: rfcs/0001');
	second.type('\r');
	expect(await second.exit).toBe(0);
	expect(documents(desk)).toEqual(['0001-cache-product-pages-at-the-edge.md']);
	const text = readFileSync(path.join(desk.folder, 'rfcs/0001-cache-product-pages-at-the-edge.md'), 'utf8');
	const undated = text.replaceAll(/^(\*\*(?:Created|Updated)\*\*): \d{4}-\d\d-\d\d(?=\\?$)/gm, '$1: YYYY-MM-DD');
	expect(undated).toBe(readFileSync('test/pty/expected/journey.md', 'utf8'));
	expect(printed(desk, ['drafts', '--json'])).toBe('[]\n');
}, 120_000);
