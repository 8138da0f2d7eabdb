package org.huddleboard.kpi.application.board;

import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.JudgedPoint;
import org.huddleboard.kpi.domain.own.MiddleHalf;

/**
 * One figure of one member's week, judged by the quiet rules of members.
 *
 * @param before the point before it, if there is one
 * @param coaching whether it rests on too few scores to be compared
 * @param middle the middle half of the others; empty when one of them could be worked out
 */
public record MemberFigure(
        KpiCode kpi,
        FigureLine line,
        JudgedPoint point,
        Optional<JudgedPoint> before,
        boolean coaching,
        Optional<MiddleHalf> middle) {}
