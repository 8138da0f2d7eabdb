package org.huddleboard.shared.imports;

import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.imports.ImportOutcome.SampleLine;
import org.huddleboard.shared.imports.ImportOutcome.Unmatched;

/**
 * What came of a file. Every row was accepted, unchanged or rejected; of the rejected, {@value #MOST_REJECTS} are told
 * one by one.
 */
public record ImportResult(
        UUID importId,
        String format,
        long rows,
        long accepted,
        long unchanged,
        long readings,
        long rejectedRows,
        List<Rejected> rejected,
        List<Unmatched> unmatched,
        List<SampleLine> sample,
        List<Reason> remarks) {
    public static final int MOST_REJECTS = 10_000;

    public ImportResult {
        rejected = List.copyOf(rejected);
        unmatched = List.copyOf(unmatched);
        sample = List.copyOf(sample);
        remarks = List.copyOf(remarks);
    }
}
