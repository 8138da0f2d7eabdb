package fences.violations.names.tips;

/** Manages. */
class TipManager {}
