import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {afterEach, describe, expect, it} from 'vitest';
import {bar} from '../../source/ui/components/bar.ts';
import {Row} from '../../source/ui/components/row.tsx';

let shown: ReturnType<typeof render> | undefined;

afterEach(() => shown?.unmount());

function lineOf(...runs: Parameters<typeof Row>[0]['runs']): string | undefined {
	shown = render(<Row runs={runs} />);
	return shown.lastFrame();
}

/** What is left of a frame without the colours that the theme adds. */
function plain(frame: string | undefined): string {
	return stripVTControlCharacters(frame ?? '');
}

describe('a row', () => {
	it('shows escape sequences, controls and bidi marks as pictures', () => {
		const frame = lineOf({text: 'a\u001B[2Jb\u0007c\u202Ed'}) ?? '';
		expect(plain(frame)).toMatch(/^a.+b.+c.+d$/u);
		for (const hostile of ['\u001B[2J', '\u0007', '\u202E']) expect(frame).not.toContain(hostile);
	});

	it('stays one line, cut off where the box ends', () => {
		expect(plain(lineOf({text: 'word '.repeat(60)}))).toHaveLength(100);
		expect(lineOf({text: 'a\nb'}, {text: 'c', meaning: 'warning'})).not.toContain('\n');
	});

	it('puts runs of other meanings side by side, and no run as a blank line', () => {
		expect(plain(lineOf({text: 'one '}, {text: ''}, {text: 'two', meaning: 'strong'}))).toBe('one two');
		expect(plain(lineOf({text: ''})).trim()).toBe('');
	});

	it('draws a share of a whole as ten cells', () => {
		expect(plain(lineOf(...bar(5, 20)))).toBe('━━────────');
		expect(plain(lineOf(...bar(0, 0)))).toBe('━━━━━━━━━━');
	});
});
