/**
 * The messages that server and extension share beside the Language Server Protocol's own. Paths are URIs as the
 * editor writes them.
 */

export * from './protocol/cast.ts';
export * from './protocol/copies.ts';
export * from './protocol/dates.ts';
export * from './protocol/files.ts';
export * from './protocol/findings.ts';
export * from './protocol/house-style.ts';
export * from './protocol/place.ts';
export * from './protocol/report.ts';
export * from './protocol/review.ts';
export * from './protocol/start.ts';
