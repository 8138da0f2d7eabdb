package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.Numbers;

/** Counts, scores and per cent of one file, with the decimal sign its first rows use. */
record Cells(Numbers numbers) {
    private static final BigDecimal LARGEST = new BigDecimal("1e9");
    static final int LONGEST_CHANNEL = 40;

    static Cells learn(ImportTask task, List<String> columns) {
        var values = new ArrayList<String>();
        columns.forEach(column -> task.firstValues(column).stream()
                .map(value -> value.replace("%", "").strip())
                .forEach(values::add));
        return new Cells(Numbers.usedBy(values, task.delimiter()));
    }

    /** A whole number from 0 on; nothing where the cell is empty. */
    Optional<BigDecimal> count(ImportRow row, String column) {
        var count = number(row, column);
        if (count.isPresent() && count.get().stripTrailingZeros().scale() > 0) {
            throw row.rejected(column, "kpi.vendor.reason.whole");
        }
        return count;
    }

    /** A number from 0 on. */
    Optional<BigDecimal> number(ImportRow row, String column) {
        var number = row.read(column, numbers);
        if (number.isPresent() && (number.get().signum() < 0 || number.get().compareTo(LARGEST) > 0)) {
            throw row.rejected(column, numbers.reason());
        }
        return number;
    }

    /** Per cent as a share: {@code 93.50%}, or 93.5 without the sign. */
    Optional<BigDecimal> share(ImportRow row, String column) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var share = numbers.share(text)
                .map(found ->
                        !text.endsWith("%") && found.compareTo(BigDecimal.ONE) > 0 ? found.movePointLeft(2) : found)
                .filter(found -> found.signum() >= 0 && found.compareTo(BigDecimal.ONE) <= 0);
        if (share.isEmpty()) {
            throw row.rejected(column, "kpi.vendor.reason.percent");
        }
        return share;
    }

    static String channel(ImportRow row, String column) {
        var channel = row.text(column).toLowerCase(Locale.ROOT);
        if (channel.length() > LONGEST_CHANNEL) {
            throw row.rejected(column, "imports.reason.tooLong", LONGEST_CHANNEL);
        }
        return channel;
    }
}
