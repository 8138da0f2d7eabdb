package org.huddleboard.feedback.domain;

/** How somebody comes to read a card. */
public enum Sight {
    AUTHOR,
    RECEIVER,
    /** As one of the team it was given to or before. */
    TEAM,
    /** As the receiver's leader: each opening leaves a line that the receiver can see. */
    LEADER,
    /** Not at all: to them there is no such card. */
    NONE
}
