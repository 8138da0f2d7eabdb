package org.huddleboard.kpi.domain.between;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.shared.BrokenRule;

/**
 * What a private target says. No reason is asked for.
 *
 * @param figure in the measure's unit
 * @param from the first day it holds
 * @param review the day both look at it again; it holds until they change or end it
 * @param note a line both can read, if one of them wants one
 */
public record FairTargetTerms(KpiCode kpi, double figure, LocalDate from, LocalDate review, Optional<String> note) {
    /** Longest note. */
    public static final int MAX_NOTE = 240;

    private static final double LONGEST_SECONDS = 7_200;
    private static final double MOST_POINTS = 100;
    private static final int MONTHS_AT_MOST = 12;
    private static final int DAYS_BACK = 31;

    public FairTargetTerms {
        note = note.map(String::strip).filter(text -> !text.isEmpty());
        if (note.filter(text -> text.length() > MAX_NOTE).isPresent()) {
            throw BrokenRule.at("note", "kpi.own.rule.long", MAX_NOTE);
        }
        if (kpi.direction() == Direction.NEITHER) {
            throw BrokenRule.at("figure", "kpi.own.rule.noTarget");
        }
        var most = kpi.unit() == KpiUnit.SECONDS ? LONGEST_SECONDS : MOST_POINTS;
        if (!(figure > 0 && figure <= most)) {
            throw BrokenRule.at("figure", "kpi.own.rule.figure");
        }
        if (!review.isAfter(from)) {
            throw BrokenRule.at("review", "kpi.own.rule.reviewFirst");
        }
        if (review.isAfter(from.plusMonths(MONTHS_AT_MOST))) {
            throw BrokenRule.at("review", "kpi.own.rule.reviewLate");
        }
    }

    /** A new one begins about now and is looked at again later than today. */
    FairTargetTerms namedOn(LocalDate today) {
        if (from.isBefore(today.minusDays(DAYS_BACK))) {
            throw BrokenRule.at("from", "kpi.own.rule.fromPast");
        }
        if (!review.isAfter(today)) {
            throw BrokenRule.at("review", "kpi.own.rule.reviewPast");
        }
        return this;
    }
}
