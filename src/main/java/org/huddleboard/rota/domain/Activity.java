package org.huddleboard.rota.domain;

/** What somebody does in a stretch of their day, as the planning tool says it. */
public enum Activity {
    SHIFT,
    BREAK,
    LUNCH,
    OFF_PHONE
}
