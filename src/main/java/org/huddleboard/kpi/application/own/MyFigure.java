package org.huddleboard.kpi.application.own;

import java.util.Optional;
import org.huddleboard.kpi.application.board.FigureLine;

/**
 * One figure of one member.
 *
 * @param n what it was counted from
 * @param coaching whether it rests on too few scores to be compared, or given a range
 * @param brief what it says, where there is room for little
 * @param sentence what it says, and what would be a real change
 * @param middle the middle half of the others in words, or why it is not shown
 */
public record MyFigure(
        FigureLine line,
        String n,
        boolean coaching,
        String brief,
        String sentence,
        Optional<Middle> middle,
        String middleSentence) {
    /** The 95 % range in words; empty where there is none worth showing. */
    public String range() {
        return coaching ? "" : line.range();
    }

    /** Lower end of the 95 % range, for drawing. */
    public double low() {
        return coaching ? line.figure() : line.low();
    }

    /** Upper end of the 95 % range, for drawing. */
    public double high() {
        return coaching ? line.figure() : line.high();
    }

    /** The middle half of the others, rounded outward. */
    public record Middle(double low, double high, String lowLabel, String highLabel) {}
}
