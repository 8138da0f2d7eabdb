package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.imports.reading.SiteMoment;

/** What one row says: whose, when, on which channel, how much it adds to which measures, and a customer's words. */
record Said(
        Agent agent, SiteMoment when, String channel, Copies copies, List<Part> parts, Optional<Verbatim> verbatim) {
    Said {
        parts = List.copyOf(parts);
    }

    /** The key is empty where a row is about no agent; the column is where a refusal is told. */
    record Agent(String key, String otherName, String column) {}

    /** How many rows that say the same word for word count. */
    enum Copies {
        /** Rows may well be alike, such as two answers of one day. */
        ALL,
        /** A row names something that is there once. */
        ONE,
        /** The hour that clocks repeat. */
        TWO
    }

    /** What is added to one measure's sum and count, with the square where it is a single value. */
    record Part(KpiCode kpi, BigDecimal total, Optional<BigDecimal> square, BigDecimal count) {
        static Part of(KpiCode kpi, BigDecimal total, BigDecimal count) {
            return new Part(kpi, total, Optional.empty(), count);
        }

        static Part single(KpiCode kpi, BigDecimal value) {
            return new Part(kpi, value, Optional.of(value.multiply(value)), BigDecimal.ONE);
        }
    }

    /** What a customer wrote beside a score. */
    record Verbatim(int score, int scaleMax, String words) {}
}
