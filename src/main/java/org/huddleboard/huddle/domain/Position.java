package org.huddleboard.huddle.domain;

/** Where a huddle stands: which block, and within the numbers which figure; both count from nought. */
public record Position(int block, int figure) {}
