package org.huddleboard.shared.imports;

import java.util.ArrayList;
import java.util.List;

/** Counts verdicts while a file is read and keeps the first refusals. */
final class Tally implements Verdicts, ImportTask.Remarks {
    private static final int LONGEST_VALUE = 120;

    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Reason> remarks = new ArrayList<>();
    private long rejectedRows;
    private long accepted;
    private long unchanged;

    @Override
    public void accepted(long rows) {
        accepted += rows;
    }

    @Override
    public void unchanged(long rows) {
        unchanged += rows;
    }

    @Override
    public void rejected(RejectedRow row) {
        rejectedRows++;
        if (rejected.size() < ImportResult.MOST_REJECTS) {
            rejected.add(new Rejected(
                    row.line(),
                    shortened(row.column()),
                    shortened(row.value()),
                    Reason.of(row.reason(), row.arguments())));
        }
    }

    @Override
    public void say(String key, Object... arguments) {
        var remark = Reason.of(key, List.of(arguments));
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }

    long accepted() {
        return accepted;
    }

    long unchanged() {
        return unchanged;
    }

    long rejectedRows() {
        return rejectedRows;
    }

    /** By line: a batch may have found its refusals later than the rows after it. */
    List<Rejected> rejected() {
        return rejected.stream()
                .sorted((one, other) -> Long.compare(one.line(), other.line()))
                .toList();
    }

    List<Reason> remarks() {
        return remarks;
    }
}
