import {describe, expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';

const title = 'What should this RFC be called?';

describe('leaving', () => {
	it('saves at the first Ctrl-C, leaves with 130 at the second', async () => {
		const {terminal, work, ending, savedNow} = openScreen();
		await terminal.until(title);
		terminal.type(`Move search${ctrl('c')}`);
		await terminal.until('again');
		expect(work.saved.at(-1)?.typed.title ?? work.saved.at(-1)?.answers.title).toBe('Move search');
		terminal.type(ctrl('c'));
		expect((await ending).code).toBe(130);
		expect(savedNow).toHaveLength(1);
		await terminal.drawn();
		expect(terminal.isAlternate()).toBe(false);
		expect(terminal.wraps()).toBe(true);
		expect(terminal.cursor().shown).toBe(true);
		expect(terminal.input.raw).toBe(false);
		expect(terminal.written).toContain('\u001B[?2004l');
	});

	it('forgets the first Ctrl-C when something else is typed', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(ctrl('c'));
		await terminal.until('again');
		terminal.type(`x${ctrl('c')}`);
		await terminal.until(['│ x', 'again']);
	});

	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const) {
		it(`saves and ends with ${code} at ${signal}`, async () => {
			const {terminal, ending, savedNow} = openScreen();
			await terminal.until(title);
			terminal.type('Move search');
			await terminal.until('│ Move search');
			terminal.signal(signal);
			expect((await ending).code).toBe(code);
			const [last] = savedNow;
			expect(last?.screen !== 'start' && last?.buffer?.text).toBe('Move search');
			await terminal.drawn();
			expect(terminal.isAlternate()).toBe(false);
			expect(terminal.wraps()).toBe(true);
		});
	}

	it('saves and ends at a signal when the terminal takes nothing any more', async () => {
		const {terminal, ending, savedNow} = openScreen();
		await terminal.until(title);
		terminal.output._write = () => undefined;
		terminal.type('Move search');
		terminal.signal('SIGTERM');
		expect((await ending).code).toBe(143);
		expect(savedNow).toHaveLength(1);
	});

	it('lets a paste without an end be left with Ctrl-C', async () => {
		const {terminal, ending} = openScreen();
		await terminal.until(title);
		terminal.type('\u001B[200~never ending');
		await terminal.drawn();
		terminal.type(ctrl('c'));
		await terminal.until(['never ending', 'again']);
		terminal.type(ctrl('c'));
		expect((await ending).code).toBe(130);
	});
});

describe('arriving', () => {
	it('takes the keys over before the first frame, so that none is echoed or kills', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		expect(terminal.wasRawAtFirst).toBe(true);
	});
});

describe('what breaks', () => {
	it('restores the terminal, saves and rejects when drawing crashes', async () => {
		const broken = async () => ({text: undefined as unknown as string, places: []});
		const {terminal, ending, savedNow} = openScreen({columns: 100, rows: 30, documentOf: broken});
		await expect(ending).rejects.toThrow();
		expect(savedNow).toHaveLength(1);
		await terminal.drawn();
		expect(terminal.isAlternate()).toBe(false);
		expect(terminal.wraps()).toBe(true);
	});

	it('rejects when an effect fails unexpectedly', async () => {
		const {terminal, ending, work, savedNow} = openScreen();
		await terminal.until(title);
		work.fails = new Error('no such thing');
		terminal.type('Move search');
		await expect(ending).rejects.toThrow('no such thing');
		expect(savedNow).toHaveLength(1);
	});
});

describe('saving', () => {
	it('saves soon after the last key, and says when', async () => {
		const {terminal, work} = openScreen();
		await terminal.until(title);
		terminal.type('Move search');
		await terminal.until((text) => text.includes('│ Move search') && /✓ saved \d\d:\d\d/u.test(text));
		expect(work.saved.length).toBeGreaterThan(0);
	});

	it('says NOT SAVED, with the reason', async () => {
		const {terminal, work} = openScreen();
		await terminal.until(title);
		work.answers.set('save-draft', {type: 'save-failed', problem: 'the disk is full'});
		terminal.type('Move search');
		await terminal.until('! NOT SAVED: the disk is full');
	});

	it('goes on saving in a window that is too small for anything', async () => {
		const {terminal, work} = openScreen();
		await terminal.until(title);
		terminal.resize(20, 5);
		await terminal.until('Enlarge the window');
		const before = work.saved.length;
		terminal.type('Move search');
		await terminal.until(() => work.saved.length > before);
		terminal.resize(80, 24);
		await terminal.until([title, '│ Move search', '✓ saved']);
	});
});

describe('suspending', () => {
	it('lends the terminal at Ctrl-Z and draws everything anew afterwards', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`Move search${ctrl('z')}!`);
		await terminal.until(() => terminal.stops === 1);
		await terminal.until((text) => text.startsWith(' Untitled ') && text.includes('│ Move search!'));
		expect([terminal.didWrapAtStop, terminal.wraps()]).toEqual([true, false]);
		expect(terminal.isAlternate()).toBe(true);
		expect(terminal.input.raw).toBe(true);
	});

	it('opens the editor on the answer, and takes its text', async () => {
		const {terminal, work} = openScreen();
		await terminal.until(title);
		work.edit = (text) => {
			terminal.says('\u001B[2J\u001B[7;40Hleft behind');
			return {text: `${text} from the editor`};
		};
		terminal.type(`Search${ctrl('o')}`);
		await terminal.until((text) => text.startsWith(' Untitled ') && text.includes('│ Search from the editor'));
		expect(terminal.wraps()).toBe(false);
		terminal.type(keys.undo);
		await terminal.until((text) => text.includes('│ Search  ') || text.includes('│ Search │'));
	});

	it('keeps for afterwards what is typed before the editor is there', async () => {
		const {terminal, work} = openScreen();
		await terminal.until(title);
		work.edit = (text) => ({text: `${text} edited`});
		terminal.type(`Search${ctrl('o')} twice`);
		await terminal.until('│ Search edited twice');
	});

	it('changes nothing when the editor fails', async () => {
		const {terminal, work} = openScreen();
		await terminal.until(title);
		work.edit = () => ({problem: 'vim ended with 1.', next: 'Nothing was changed.'});
		terminal.type(`Search${ctrl('o')}`);
		await terminal.until(['│ Search', 'vim ended with 1.']);
	});
});
