package org.huddleboard.tips;

/** Whether a card tells what helps at once, or asks first and tells after some thought. */
public enum TipKind {
    TIP,
    PRACTICE
}
