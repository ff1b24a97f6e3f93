import {describe, expect, it} from 'vitest';
import {supersedeLinks} from '../../../../source/core/review/rules/supersede-links.ts';
import {toldAmong, toldBy} from '../../../support/review.ts';

describe('supersede-links', () => {
	const path = 'rfcs/0012-carts.md';
	const told = (written: string, redis = '# Redis\n') =>
		toldAmong(supersedeLinks, {'rfcs/0013-redis.md': redis}, path, written);
	const silent = 'It is superseded, and does not say by what.';
	const oneSided = '0013-redis.md does not say that it supersedes this document.';
	const unanswered = '0013-redis.md does not say that this document supersedes it.';

	it.each<[written: string, redis: string, told: string[]]>([
		['# Carts\n\n- Status: Superseded\n', '', [`warning 3: ${silent}`]],
		['# Carts\n\n- Status: Superseded\n- Superseded by: N/A\n', '', [`warning 3: ${silent}`]],
		['---\nstatus: superseded\nsuperseded-by:\nauthor: Ann\n---\n\n# Carts\n', '', [`warning 2: ${silent}`]],
		['# Carts\n\n## Status\n\nSuperseded\n\n## Context\n\nWords.\n', '', [`warning 5: ${silent}`]],
		['# Carts\n\n- Status: Superseded\n- Supersedes: [Files](0011-files.md)\n', '', [`warning 3: ${silent}`]],
		['# Carts\n\n- Status: Superseded\n\nThis is replaced by [Redis](https://example.org).\n', '', []],
		['# Carts\n\n- Status: Superseded by RFC 99\n', '', []],
		['# Carts (superseded by [RFC 13](0013-redis.md))\n\n- Status: Superseded\n', 'Supersedes RFC 12', []],
		['# Carts\n\n- Status: Superseded by [Redis](0013-redis.md)\n', '# Redis\n', [`warning 3: ${oneSided}`]],
		['# Carts\n\n- Status: Superseded by [Redis](0013-redis.md)\n', 'Supersedes: [Carts](0012-carts.md)', []],
		['---\nstatus: superseded\nsuperseded-by:\n  - RFC-13\n---\n\n# Carts\n', '# Redis\n', [`warning 3: ${oneSided}`]],
		['---\nstatus: superseded\nsuperseded_by: 0013-redis.md\n---\n\n# Carts\n', 'supersedes: 12', []],
		['---\nstatus: superseded\nSupercededBy: 13\n---\n\n# Carts\n', 'For 12 carts', [`warning 3: ${oneSided}`]],
		['# 12. Carts\n\n## Status\n\nSuperceded\n\n## Context\n', '', [`warning 5: ${silent}`]],
		['# Carts\n\n## Status\n\nSuperceded by [13. Redis](0013-redis.md)\n', 'Supercedes [12. Carts](0012-carts.md)', []],
		[
			'---\nstatus: "superseded by [ADR-0013](0013-redis.md)"\n---\n\n# Carts\n',
			'# Redis\n',
			[`warning 2: ${oneSided}`],
		],
		[
			'---\nreplaces:\n  - "/keps/sig-a/13-redis.md"\n  - https://example.org/0013-redis.md\n---\n\n# Carts\n',
			'# Redis\n',
			[],
		],
		['| Status | Superseded |\n|---|---|\n| Superseded by | [Redis](0013-redis.md) |\n\n# Carts\n', 'See RFC-0012', []],
		['# Carts\n\n## Status\n\nSuperseded by [2. Redis](0013-redis.md)\n', 'Supersedes [1. Carts](0012-carts.md)', []],
		[
			'# Carts\n\n- Supersedes: [Redis](0013-redis.md)\n',
			'# Redis\n\n- Status: Accepted\n',
			[`warning 3: ${unanswered}`],
		],
		[
			'# Carts\n\n- Supersedes: [Redis](0013-redis.md)\n',
			'- Status: Accepted\n\nSee RFC 12.\n',
			[`warning 3: ${unanswered}`],
		],
		['# Carts\n\n- Supersedes: [Redis](0013-redis.md)\n', '- Status: Superseded by RFC 12\n', []],
		['# Carts\n\n- Supersedes: [Files](0011-files.md), none\n', '# Redis\n', []],
		['# Carts\n\n- Supersedes: (put "N/A" unless it does)\n', '# Redis\n', []],
		['# Carts\n\nReplaces [Redis](0013-redis.md) in the tests.\n', '# Redis\n', []],
		['# Carts\n\n- Supersedes: RFC 12\n', '# Redis\n', []],
	])('%j, %j', (written, redis, expected) => {
		expect(told(written, redis)).toEqual(expected);
	});

	it.each<[written: string, told: string[]]>([
		['# Carts\n\n- Status: Rejected\n', ['info 3: It is rejected, and does not say why.']],
		[
			'# Carts\n\n- Status: **Withdrawn**\n\n## Rejected options\n\nWords.\n',
			['info 3: It is withdrawn, and does not say why.'],
		],
		['# Carts\n\n- Status: Rejected, too dear\n', []],
		['# Carts\n\n- Status: Rejected\n- Decision Notes: [Rationale](https://example.org)\n', []],
		['---\nstatus: withdrawn\nwithdrawal-reason: too dear\n---\n\n# Carts\n', []],
		['# Carts\n\n- Status: Rejected\n\n## Resolution\n\nToo dear.\n', []],
		['# Carts\n\n- Status: Rejected\n\n## Verdict of the committee\n\nToo dear.\n', []],
		['# Carts\n\n- Status: Rejected\n\n## What was decided\n\n### Final decision\n\nToo dear.\n', []],
		['# Carts\n\n- Status: Rejected\n\nThis RFC was rejected: too dear.\n', []],
		['# Carts\n\n- Status: Accepted\n', []],
	])('%j', (written, expected) => {
		expect(toldBy(supersedeLinks, written)).toEqual(expected);
	});
});
