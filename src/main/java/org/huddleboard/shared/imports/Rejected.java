package org.huddleboard.shared.imports;

/** A row that was left out: where, what stood there and why. */
public record Rejected(long line, String column, String value, Reason reason) {}
