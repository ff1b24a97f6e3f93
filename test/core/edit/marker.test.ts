import {describe, expect, it} from 'vitest';
import {templateNamedIn} from '../../../source/core/edit/marker.ts';

describe('the template that a document names', () => {
	it.each([
		['# A\n\n<!-- rfc-wizard: madr -->\n', 'madr'],
		['<!--rfc-wizard:madr-->\r\n# A\r\n', 'madr'],
		['<!-- rfc-wizard: madr -->\n\n<!-- rfc-wizard: staff-rfc -->\n', 'madr'],
		['---\na: b\n---\n<!-- rfc-wizard: madr -->\n', 'madr'],
		['```\n<!-- rfc-wizard: madr -->\n```\n', undefined],
		['Write `<!-- rfc-wizard: madr -->` below the title.\n', undefined],
		['<!-- rfc-wizard: -->\n', undefined],
	])('in %j is %s', (text, name) => {
		expect(templateNamedIn(text)).toBe(name);
	});
});
