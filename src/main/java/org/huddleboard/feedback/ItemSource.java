package org.huddleboard.feedback;

/** Where a piece of feedback came from. */
public enum ItemSource {
    /** A card from a colleague. */
    PEER,
    /** A card from somebody who leads a team. */
    LEADER,
    /** A day's quality scores. */
    QUALITY,
    /** What customers of one day answered. */
    CUSTOMER,
    /** A line of one's own. */
    SELF
}
