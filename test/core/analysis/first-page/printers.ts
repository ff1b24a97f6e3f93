import {firstPage} from '../../../../source/core/analysis/first-page/first-page.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';

/** A decision under review: whether to print at the gate, which is chosen, or to rent a service. */
export const print: Answers = {name: 'Print at the gate', cons: ['Two more printers to mend.']};
export const rent: Answers = {name: 'Rent a service', whyNot: 'It costs more.'};
export const chosen: Answers = {...print, selected: true};
export const base: Answers = {status: 'Review', options: [rent, chosen]};

/** The text of one line of its first page; undefined where it is left out. */
export function line(label: string, more: Answers = {}): string | undefined {
	return firstPage({...base, ...more}).find((one) => one.label === label)?.text;
}

export function approver(more: Answers = {}): Answers {
	return {name: 'Rui Costa', role: 'approver', area: 'Contracts', ...more};
}
