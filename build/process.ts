// Stands in for `node:process` in the bundle. To import that asks for all that it has, which opens standard input.
const {process: running} = globalThis;

// biome-ignore lint/style/noDefaultExport: the module for which it stands in has one.
export default running;
