package fences.violations.rooms.tips.domain;

/** What a screen must not see. */
public class Tip {}
