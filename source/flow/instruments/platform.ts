import {notConsidered} from '../../core/house/platform.ts';
import {paragraph} from './rows.ts';
import type {Instrument} from './types.ts';

/** The pieces of the house's platform that the document says nothing of. */
export const platform: Instrument = {
	name: 'platform',
	title: 'The platform of the house',
	paths: ['platform'],
	summary(answers, {house}) {
		if (!house || house.platform.length === 0) return undefined;
		const open = notConsidered(house, answers);
		if (open.length === 0) return 'Every piece of the platform is considered';
		return `${open.length} of ${house.platform.length} pieces not considered: ${open.map(({name}) => name).join(', ')}`;
	},
	rows(answers, {house}, width) {
		if (!house || house.platform.length === 0)
			return paragraph('No platform is listed for this house; .rfc-wizard.yaml would hold it.', width, 'quiet');
		const open = new Set(notConsidered(house, answers));
		return house.platform.flatMap((piece) => {
			const isOpen = open.has(piece);
			const text = `${piece.name}: ${piece.use}`;
			return isOpen
				? paragraph(`${text} (not considered)`, width, 'warning', '! ')
				: paragraph(text, width, 'plain', '- ');
		});
	},
};
