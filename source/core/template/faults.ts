/** What is wrong with a template, and where; lines and columns count from 1. */
export type Fault = {line: number; column: number; message: string};

/** Collects faults while a template is compiled, so that all of them are told at once. */
export type Report = (line: number, message: string, column?: number) => void;
