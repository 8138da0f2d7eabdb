package org.huddleboard.shared.imports;

import java.util.List;

/** What a session has to say at the end: how many records it made, whom it did not know, and a few lines to look at. */
public record ImportOutcome(long readings, List<Unmatched> unmatched, List<SampleLine> sample) {
    public ImportOutcome {
        unmatched = List.copyOf(unmatched);
        sample = List.copyOf(sample);
    }

    /** A name in the file that belongs to nobody known, and how many rows carry it. */
    public record Unmatched(String name, long rows) {}

    /** One record as it would stand: who, when, what and how much, already in words. */
    public record SampleLine(String who, String when, String what, String figure) {}
}
