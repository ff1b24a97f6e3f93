/**
 * How often a prototype of each rule fired on 6,306 public documents, in percent of these, or of the documents that
 * have a section about a concept. It went by patterns in the text alone.
 */
export type Rate = {percent: string; among?: string};

/** By the codes of the rules; what could not be measured by patterns is left out. */
export const prototypeRates: Readonly<Record<string, Rate>> = {
	F01: {percent: '11.1 % none, 7.5 % several'},
	F02: {percent: '48.9 %'},
	F03: {percent: '0.2 %'},
	F04: {percent: '47.8 %'},
	F05: {percent: '43.9 %'},
	F06: {percent: '0.7 %'},
	F07: {percent: '14.1 %'},
	F08: {percent: '16.4 %'},
	F13: {percent: '3.7 % anchors, 1.0 % names'},
	F14: {percent: '0.1 %'},
	F15: {percent: '0.3 %'},
	F16: {percent: '12.2 % skipped, 10.5 % twice'},
	F17: {percent: '0.1 %'},
	F18: {percent: '2.8 % long, 3.7 % summary'},
	P01: {percent: '50.9 %', among: 'Motivation'},
	P02: {percent: '97.8 %', among: 'Motivation'},
	P03: {percent: '73.0 %'},
	O01: {percent: '32.9 %', among: 'Alternatives'},
	O02: {percent: '88.9 %', among: 'Alternatives'},
	O03: {percent: '8.2 %', among: 'Alternatives'},
	O04: {percent: '31 %', among: 'Alternatives'},
	O09: {percent: '47.8 %'},
	R01: {percent: '78.5 %', among: 'Phases'},
	R02: {percent: '64.5 %', among: 'Phases'},
	R05: {percent: '81.9 %'},
	R06: {percent: '56.2 %', among: 'Rollback'},
	R07: {percent: '42.9 %', among: 'Risks'},
	M01: {percent: '62.4 %', among: 'Metrics'},
	M02: {percent: '88.7 %', among: 'Open questions'},
	M03: {percent: '78.9 % any, 6.1 % dense'},
};
