package org.huddleboard.kpi.application.imports.wide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.Durations;
import org.huddleboard.shared.imports.reading.Numbers;

/** Reads one measure from a row: its sum and its count, or nothing where the row is silent about it. */
final class WideFigures {
    private static final BigDecimal LARGEST = new BigDecimal("1e12");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final WideMeasure measure;
    private final boolean hasTotal;
    private final Numbers numbers;
    private final Durations totals;
    private final Durations averages;
    private final Durations counts;
    private final boolean sharesOfOne;

    WideFigures(WideMeasure measure, ImportTask task) {
        this.measure = measure;
        var columns = task.columns();
        this.hasTotal = columns.has(measure.total());
        this.totals = Durations.under(columns.wording(measure.total()));
        this.averages = Durations.under(columns.wording(measure.average()));
        this.counts = Durations.under(columns.wording(measure.count()));
        var values = new ArrayList<String>();
        for (var column : List.of(measure.total(), measure.average(), measure.count())) {
            task.firstValues(column).stream().map(WideFigures::bare).forEach(values::add);
        }
        this.numbers = Numbers.usedBy(values, task.delimiter());
        this.sharesOfOne = task.firstValues(measure.average()).stream()
                .allMatch(text -> numbers.read(text)
                        .filter(number -> number.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent());
    }

    /** A sum over a count. */
    record Figure(BigDecimal total, BigDecimal count) {
        Figure with(Figure other) {
            return new Figure(total.add(other.total), count.add(other.count));
        }
    }

    KpiCode kpi() {
        return measure.kpi();
    }

    Optional<Figure> of(ImportRow row) {
        var said = hasTotal ? measure.total() : measure.average();
        if (!row.has(said) && (!row.has(measure.count()) || count(row).signum() == 0)) {
            return Optional.empty();
        }
        var count = count(row);
        if (count.signum() == 0) {
            return Optional.empty();
        }
        row.needed(said, 40);
        var total = hasTotal ? total(row) : average(row).multiply(count, MathContext.DECIMAL64);
        if (isRate() && total.compareTo(count) > 0) {
            throw row.rejected(said, "kpi.imports.reason.sumOverCount");
        }
        return Optional.of(new Figure(total, count));
    }

    private boolean isRate() {
        return kpi().unit() == KpiUnit.PERCENT && kpi() != KpiCode.CONFORMANCE;
    }

    private BigDecimal count(ImportRow row) {
        row.needed(measure.count(), 40);
        return measure.isShareOfTime() ? seconds(row, measure.count(), counts) : number(row, measure.count());
    }

    private BigDecimal total(ImportRow row) {
        return measure.isOfTime() ? seconds(row, measure.total(), totals) : number(row, measure.total());
    }

    private BigDecimal average(ImportRow row) {
        return switch (kpi().unit()) {
            case SECONDS -> seconds(row, measure.average(), averages);
            case PERCENT ->
                sharesOfOne
                        ? number(row, measure.average())
                        : number(row, measure.average()).divide(HUNDRED);
            case SCORE -> number(row, measure.average());
        };
    }

    private static BigDecimal seconds(ImportRow row, String column, Durations lengths) {
        return BigDecimal.valueOf(row.read(column, lengths).orElseThrow(), 3);
    }

    private BigDecimal number(ImportRow row, String column) {
        var number =
                numbers.read(bare(row.text(column))).orElseThrow(() -> row.rejected(column, "imports.reason.number"));
        if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
            throw row.rejected(column, "imports.reason.number");
        }
        return number;
    }

    private static String bare(String text) {
        return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
