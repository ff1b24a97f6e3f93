import {always, type Found, type Rule} from '../types.ts';

/** Forms that their makers document, so that nothing else looks like them. */
const secrets: readonly {what: string; form: RegExp}[] = [
	{what: 'a private key', form: /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g},
	{what: 'an AWS access key', form: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g},
	{what: 'a GitHub token', form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{50,})\b/g},
	{what: 'a GitLab token', form: /\bglpat-[\w-]{20,}/g},
	{what: 'a Slack token', form: /\bxox[abprs]-[A-Za-z0-9-]{20,}\b/g},
	{what: 'a Google API key', form: /\bAIza[\w-]{35}\b/g},
	{what: 'a Stripe key', form: /\b[rs]k_live_[A-Za-z0-9]{20,}\b/g},
];

export const secret: Rule = {
	id: 'secret',
	code: 'F17',
	promise: 'No key or token stands in the document.',
	about: 'any text',
	levels: {own: always('error'), foreign: always('error')},
	check({source}) {
		return secrets.flatMap(({what, form}) =>
			[...source.text.matchAll(form)].filter(isNoExample).map(
				(found): Found => ({
					start: found.index,
					end: found.index + found[0].length,
					isHidden: true,
					message: `This looks like ${what}.`,
					next: 'Take it out and make it invalid; it is in the history already. If it is an example, say so in a comment that switches this off.',
				}),
			),
		);
	},
	good: '# Carts\n\nThe key stands in the vault.\n',
	bad: `# Carts\n\nThe key is ${'AKIA'}${'ABCDEFGHIJKLMNOP'}.\n`,
};

/** Some makers have keys for their handbooks. */
function isNoExample([found]: RegExpExecArray): boolean {
	return !found.includes('EXAMPLE');
}
