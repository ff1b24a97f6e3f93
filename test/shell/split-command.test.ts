import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {splitCommand} from '../../source/shell/split-command.ts';

describe('splitCommand', () => {
	it.each([
		['vim', ['vim']],
		['  code  --wait\t-n ', ['code', '--wait', '-n']],
		[`'/opt/my editor/edit' --x="a b"`, ['/opt/my editor/edit', '--x=a b']],
		['/opt/my\\ editor "say \\"hi\\" \\\\"', ['/opt/my editor', 'say "hi" \\']],
		['C:\\tools\\edit.exe ""', ['C:\\tools\\edit.exe', '']],
		['vi; rm -rf $(HOME) `x`', ['vi;', 'rm', '-rf', '$(HOME)', '`x`']],
		['vim "open', undefined],
		["vim it's", undefined],
		['vim\\', ['vim\\']],
		['  ', undefined],
	])('splits %j', (command, words) => {
		expect(splitCommand(command)).toEqual(words);
	});

	it('gives quoted words back as they were', () => {
		const words = fc.array(fc.string({unit: 'grapheme'}), {minLength: 1});
		fc.assert(
			fc.property(words, (list) => {
				const quoted = list.map((word) => `"${word.replaceAll(/["\\]/g, '\\$&')}"`).join(' ');
				expect(splitCommand(quoted)).toEqual(list);
			}),
		);
	});
});
