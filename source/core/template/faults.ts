/**
 * What is wrong with a template, and where; lines and columns count from 1. It has no path, since most of a template is
 * text: whoever writes one goes to the line.
 */
export type TemplateFault = {line: number; column: number; message: string};

/** Collects faults while a template is compiled, so that all of them are told at once. */
export type Report = (line: number, message: string, column?: number) => void;
