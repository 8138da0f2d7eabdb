package org.huddleboard.rota;

/** What somebody does instead of taking contacts. */
public enum OffPhoneKind {
    SHADOWING,
    HUDDLE,
    COACHING,
    PORTFOLIO
}
