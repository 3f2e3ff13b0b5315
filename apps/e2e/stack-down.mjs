export default () => globalThis.stackDown?.();
