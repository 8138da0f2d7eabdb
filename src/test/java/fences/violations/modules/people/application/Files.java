package fences.violations.modules.people.application;

/** Internal to its module. */
public class Files {}
