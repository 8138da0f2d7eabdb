package org.huddleboard.kpi;

/** What a leader says to a challenged figure. */
public enum ChallengeOutcome {
    /** It was wrong and has been put right. */
    CORRECTED,
    /** It is right, and here is why. */
    EXPLAINED,
    /** Not known yet: the challenge stays open. */
    STILL_CHECKING
}
