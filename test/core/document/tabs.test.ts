import {expect, it} from 'vitest';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

it('does not take a bullet that tabs made wider for the style of new ones', () => {
	const template = shipped('staff-rfc');
	const before = {title: 'T', security: {privacy: 'Kept:\n\n\tcode'}};
	const after = {title: 'T', security: {...before.security, compliance: 'GDPR'}};
	expect(write(template, render(template, before), after).text).toBe(render(template, after));
});
