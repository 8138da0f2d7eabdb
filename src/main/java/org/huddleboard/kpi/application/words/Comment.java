package org.huddleboard.kpi.application.words;

import java.time.LocalDate;

/** What one customer wrote, as it is kept. */
record Comment(LocalDate day, String channel, int score, int scaleMax, String words) {
    /** The score as a share of its scale, to put scales beside each other. */
    double share() {
        return (double) score / scaleMax;
    }
}
