package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.vendors.Said.Part;
import org.huddleboard.kpi.application.imports.vendors.Said.Verbatim;
import org.huddleboard.kpi.domain.Reading;

/** What all rows about one agent, day and channel say together; exact, so that the order of rows does not matter. */
final class FigureSums {
    private final Map<KpiCode, Sum> sums = new EnumMap<>(KpiCode.class);
    private final List<Verbatim> verbatims = new ArrayList<>();
    private long rows;

    private record Sum(BigDecimal total, Optional<BigDecimal> squares, BigDecimal count) {
        Sum plus(Part part) {
            return new Sum(
                    total.add(part.total()),
                    squares.flatMap(sum -> part.square().map(sum::add)),
                    count.add(part.count()));
        }
    }

    void add(Said said) {
        rows++;
        said.verbatim().ifPresent(verbatims::add);
        addTogether(said);
    }

    /** Adds what is no row of its own. */
    void addTogether(Said said) {
        said.parts()
                .forEach(part -> sums.merge(
                        part.kpi(),
                        new Sum(part.total(), part.square(), part.count()),
                        (before, _) -> before.plus(part)));
    }

    long rows() {
        return rows;
    }

    List<Verbatim> verbatims() {
        return verbatims;
    }

    /** The readings; one without a count is none. {@code like} gives agent, day, channel and whose they are. */
    List<Reading> readings(Reading like) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().count().signum() > 0)
                .map(sum -> reading(like, sum.getKey(), sum.getValue()))
                .toList();
    }

    private static Reading reading(Reading like, KpiCode kpi, Sum sum) {
        return like.saying(
                kpi,
                sum.total().doubleValue(),
                sum.squares()
                        .map(squares -> OptionalDouble.of(squares.doubleValue()))
                        .orElseGet(OptionalDouble::empty),
                sum.count().doubleValue());
    }
}
