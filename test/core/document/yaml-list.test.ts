import {expect, it} from 'vitest';
import {commentIn} from '../../../source/core/document/update/yaml-list.ts';

it.each([
	['a: b # c', ' # c'],
	['a: "x # y"', ''],
	['a: "x \\" # y"  # z', '  # z'],
	["a: 'it''s # no' # yes", ' # yes'],
	["a: it's # yes", ' # yes'],
	['# all of it', '# all of it'],
	['  # all of it', '  # all of it'],
	['a: b#c', ''],
	[`a: ${'"x'.repeat(5000)}`, ''],
])('the comment in %s is "%s"', (line, comment) => {
	expect(commentIn(line)).toBe(comment);
});
