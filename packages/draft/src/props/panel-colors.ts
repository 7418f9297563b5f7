import type { Stage } from '../stage.ts';

export const isDark = (stage: Stage) => stage.palette.isDark;

export const paper = (stage: Stage) => (isDark(stage) ? '#1d2440' : '#ffffff');

export const inkOn = (stage: Stage) => (isDark(stage) ? '#aab6dc' : '#8a97b3');

export const tints = (stage: Stage) => [...stage.palette.accent];
